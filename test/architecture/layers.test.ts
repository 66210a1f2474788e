import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from './import-table.js';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({
    path,
    layer: path.split('/')[0] ?? '',
    text: readFileSync(join(src, path), 'utf8'),
  }));

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^'";]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map(([, type, from, bare, dynamic]) => ({
    specifier: from ?? bare ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Comments and texts may speak of anything. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

/** The layer of src that a relative import leads to; undefined outside src. */
function targetLayer(path: string, specifier: string): string | undefined {
  const target = relative(src, resolve(join(src, path), '..', specifier)).replaceAll('\\', '/');
  if (target.startsWith('..')) return undefined;
  return target === 'index.js' ? 'index.ts' : target.split('/')[0];
}

function mayImport(layer: string, path: string, { specifier, typeOnly }: Import): boolean {
  const allowed = LAYERS[layer];
  if (!specifier.startsWith('.')) return allowed?.packages.includes(packageOf(specifier)) ?? false;
  const to = targetLayer(path, specifier);
  // Only the command line may look at package.json, for its version.
  if (to === undefined) return layer === 'cli' && specifier.endsWith('/package.json');
  // The text stage speaks of the model's nouns; types leave nothing behind at run time.
  if (layer === 'text' && to === 'model') return typeOnly;
  return to === layer || (allowed?.src.includes(to) ?? false);
}

function offenders(broken: (file: (typeof files)[number]) => boolean): string[] {
  return files.filter(broken).map(({ path }) => path);
}

/** Folder → the last cell of its row in the README: what it may import. */
function importsInReadme(): ReadonlyMap<string, string> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const rows = readme.matchAll(/^\| `(\w+)\/` \|.*\| ([^|]+) \|$/gm);
  return new Map([...rows].map(([, folder = '', imports = '']) => [folder, imports]));
}

function importsOfLayer(layer: string): string {
  if (layer === 'pipeline') return 'all of these';
  if (layer === 'cli') return '`index.ts`';
  return LAYERS[layer]?.src.join(', ') || '–';
}

describe('architecture of src/', () => {
  it('puts every file into a layer of the design', () => {
    expect(offenders(({ layer }) => !(layer in LAYERS))).toEqual([]);
  });

  it('lets each layer import only what the import table allows', () => {
    const forbidden = files.flatMap(({ path, layer, text }) =>
      importsOf(text)
        .filter((one) => !mayImport(layer, path, one))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('stands in the README as it is enforced here', () => {
    const folders = [...new Set(files.map(({ layer }) => layer))].filter(
      (layer) => layer !== 'index.ts',
    );
    const enforced = new Map(folders.map((layer) => [layer, importsOfLayer(layer)]));
    expect(importsInReadme()).toEqual(enforced);
  });

  it('keeps console, process, the clock and chance in cli/', () => {
    const outside = /\bconsole\.|\bprocess\.|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/;
    expect(offenders(({ layer, text }) => layer !== 'cli' && outside.test(codeOf(text)))).toEqual(
      [],
    );
  });

  it('keeps the top level to what the project agreed on', () => {
    const agreed =
      'CHANGELOG.md LICENSE README.md bin docs fixtures package-lock.json package.json';
    const own = [...agreed.split(' '), 'src', 'templates', 'test', 'tsconfig.json'];
    const made = ['node_modules', 'dist', 'out', 'coverage'];
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(found.sort()).toEqual(own);
  });

  it('has no file of more than 300 lines', () => {
    expect(offenders(({ text }) => text.trimEnd().split('\n').length > 300)).toEqual([]);
  });

  it('has no file named after nothing', () => {
    expect(offenders(({ path }) => /util|helper|common|manager/i.test(path))).toEqual([]);
  });

  it('has no escape hatch from the type system and nothing unfinished', () => {
    const hatch = /\bas any\b|: any\b/;
    const mark = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|\b(?:TODO|FIXME|XXX)\b/;
    expect(offenders(({ text }) => hatch.test(codeOf(text)) || mark.test(text))).toEqual([]);
  });

  it('sees what it looks for', () => {
    const found = importsOf(
      "import { x } from 'node:fs';\nimport type { Y } from '../model/y.js';",
    );
    expect(found).toEqual([
      { specifier: 'node:fs', typeOnly: false },
      { specifier: '../model/y.js', typeOnly: true },
    ]);
    expect(mayImport('read', 'read/x.ts', { specifier: 'node:fs', typeOnly: false })).toBe(false);
    expect(mayImport('read', 'read/x.ts', { specifier: '../bind/y.js', typeOnly: true })).toBe(
      false,
    );
    expect(mayImport('read', 'read/x.ts', { specifier: '../model/y.js', typeOnly: false })).toBe(
      true,
    );
  });
});
