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
  word: { src: ['model', 'text', 'package'], packages: [] },
  inspect: { src: ['model', 'text', 'package', 'word'], packages: [] },
  issue: { src: ['model', 'text'], packages: [] },
  compare: { src: ['model', 'text'], packages: [] },
  render: {
    src: ['model', 'text', 'package', 'word'],
    packages: ['exceljs', 'docx', 'chalk', 'echarts', '@resvg/resvg-wasm'],
  },
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
      'inspect',
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
