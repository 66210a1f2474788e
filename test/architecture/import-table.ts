/** The import table of the design: what each folder of src may import from src, and which packages. */
export const LAYERS: Readonly<
  Record<string, { src: readonly string[]; packages: readonly string[] }>
> = {
  model: { src: ['text'], packages: ['zod'] },
  text: { src: [], packages: ['date-fns'] },
  package: { src: ['model', 'text'], packages: [] },
  read: { src: ['model', 'text', 'package'], packages: ['csv-parse'] },
  forms: { src: ['model', 'text'], packages: ['zod'] },
  bind: { src: ['model', 'text'], packages: [] },
  rules: { src: ['model', 'text'], packages: ['zod'] },
  remedy: { src: ['model', 'text'], packages: [] },
  merge: { src: ['model', 'text'], packages: [] },
  report: { src: ['model', 'text'], packages: [] },
  issue: { src: ['model', 'text'], packages: [] },
  compare: { src: ['model', 'text'], packages: [] },
  render: { src: ['model', 'text', 'package'], packages: ['exceljs', 'docx', 'chalk'] },
  workspace: { src: ['model', 'text', 'forms'], packages: ['zod', 'yaml'] },
  pipeline: {
    src: [
      'model',
      'text',
      'package',
      'read',
      'forms',
      'bind',
      'rules',
      'remedy',
      'merge',
      'report',
      'issue',
      'compare',
      'render',
      'workspace',
    ],
    packages: ['zod'],
  },
  cli: { src: ['index.ts'], packages: ['commander', 'chalk', 'tinyglobby', '@e965/xlsx', 'node'] },
  'index.ts': {
    src: ['model', 'text', 'package', 'read', 'rules', 'render', 'pipeline'],
    packages: [],
  },
};
