/** Rule files, the list, the tests and the reference say the same. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesMarkdown } from '../../src/rules/document.js';
import { RULES } from '../../src/rules/list.js';

const ROOT = join(import.meta.dirname, '../..');
const DOCS = join(ROOT, 'docs/rules.md');

/** First digit of the code → folders that hold such rules. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  1: ['file', 'form'],
  2: ['cell'],
  3: ['row'],
  4: ['round'],
  5: ['workbook'],
};

function filesIn(folder: string, ending: string): readonly string[] {
  const root = join(ROOT, folder);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(root, name)).map((file) => `${name}/${file}`))
    .map((file) => {
      expect(file.endsWith(ending), file).toBe(true);
      return file.slice(0, -ending.length);
    })
    .sort();
}

const nameOf = (path: string) => path.slice(path.indexOf('/') + 1);

describe('rules', () => {
  const files = filesIn('src/rules', '.ts');

  it('each file is in the list, each entry has a file', () => {
    expect(files.map(nameOf).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  it('each has a test', () => {
    expect(filesIn('test/rules', '.test.ts')).toEqual(files);
  });

  it('codes are unique, ascending and in the folder of their group', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { code, name } of RULES) {
      expect(code).toMatch(/^DE[1-5]\d\d$/);
      const folder = files.find((file) => nameOf(file) === name)?.split('/')[0];
      expect(FOLDERS[code[2] ?? ''], name).toContain(folder);
    }
  });

  it('each explains itself', () => {
    for (const { name, title, explain, params } of RULES) {
      expect(explain.params === undefined, name).toBe(params === undefined);
      expect(title, name).not.toMatch(/[.;:]$/);
      for (const text of [explain.what, explain.why, explain.fix])
        expect(text, name).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  it('docs/rules.md is fresh (UPDATE_DOCS=1 writes it)', () => {
    if (process.env.UPDATE_DOCS === '1') writeFileSync(DOCS, rulesMarkdown());
    expect(readFileSync(DOCS, 'utf8')).toBe(rulesMarkdown());
  });
});
