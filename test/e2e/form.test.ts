/** Forms go out, are filled in and come back: nothing about them has to be guessed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { validationSchema } from '../../src/model/validation.js';
import { de06 } from '../support/de06.js';
import { sharedFolder, takeCase } from '../support/work-folder.js';

const at = sharedFolder();

const PERIOD = '2024-07';
const FORMS = `bieu-mau/${PERIOD}`;
const SENT = `nop/${PERIOD}`;
/** Rules that tell a guess, or a form that is not as it went out. */
const GUESSES =
  /^(?:column-|unit-(?!missing)|period-|task-(?!not-reported)|form-|formula-|not-assigned)/;

const run = (...args: string[]) => de06(args, at());

beforeAll(() => {
  takeCase('bac-giang-2024-06', at(), ['de06.yaml', 'danh-muc', 'nop']);
  expect(run('form', '-p', PERIOD).code).toBe(0);
  mkdirSync(at(SENT));
}, 60_000);

/** Fills in every row of a form with the first word of its drop-down. */
async function fillIn(name: string, target: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(at(FORMS, name));
  const sheet = workbook.getWorksheet('Báo cáo');
  sheet?.eachRow((row) => {
    if (row.getCell('G').dataValidation?.type !== 'list') return;
    row.getCell('G').value = 'Đang thực hiện';
    row.getCell('H').value = '- Đang triển khai theo kế hoạch';
  });
  await workbook.xlsx.writeFile(at(target));
}

function validation(...args: string[]) {
  const { out } = run('validate', ...args, '--format', 'json', '-q');
  return validationSchema.parse(JSON.parse(out));
}

describe('de06 form', () => {
  it('writes one form for each unit that has tasks', () => {
    const names = readdirSync(at(FORMS));
    expect(names).toContain('PLV_2024-07_so-tu-phap.xlsx');
    expect(names.every((name) => /^PLV_2024-07_[a-z0-9-]+\.xlsx$/.test(name))).toBe(true);
  });

  it('filled in, all of them validate without a guess', { timeout: 120_000 }, async () => {
    for (const name of readdirSync(at(FORMS))) await fillIn(name, join(SENT, name));
    const { files, diagnostics } = validation(SENT, '-p', PERIOD);
    expect(files.filter(({ unit }) => unit?.from !== 'form')).toEqual([]);
    expect(files.every(({ rows }) => rows > 0)).toBe(true);
    expect(diagnostics.filter(({ rule }) => GUESSES.test(rule))).toEqual([]);
  });

  it('is found out when it is of another period, also under a new name', async () => {
    await fillIn('PLV_2024-07_so-tu-phap.xlsx', 'So Tu phap thang 8.xlsx');
    const { diagnostics } = validation('So Tu phap thang 8.xlsx', '-p', '2024-08');
    expect(diagnostics.map(({ code }) => code)).toContain('DE130');
  });

  it('replaces blank forms, but never one that somebody filled in', async () => {
    const one = ['form', '-p', PERIOD, '--unit', 'so-tu-phap'];
    expect(run(...one).code).toBe(0);
    await fillIn('PLV_2024-07_so-tu-phap.xlsx', `${FORMS}/PLV_2024-07_so-tu-phap.xlsx`);
    const path = at(FORMS, 'PLV_2024-07_so-tu-phap.xlsx');
    const before = readFileSync(path);
    const { code, err } = run(...one);
    expect(code).toBe(2);
    expect(err).toContain('PLV_2024-07_so-tu-phap.xlsx');
    expect(readFileSync(path)).toEqual(before);
    expect(run(...one, '--force').code).toBe(0);
  });

  it('reminds of what the last period said', { timeout: 60_000 }, async () => {
    run('merge', 'nop/2024-06', '-p', '2024-06', '-o', 'truoc.xlsx', '--json', 'truoc.json');
    for (const [index, previous] of ['truoc.json', 'truoc.xlsx'].entries()) {
      const target = `truoc-${index}`;
      const { code } = run(
        'form',
        '-p',
        PERIOD,
        '--unit',
        'so-tu-phap',
        '--truoc',
        previous,
        '-o',
        target,
      );
      expect(code).toBe(0);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(at(target, 'PLV_2024-07_so-tu-phap.xlsx'));
      const sheet = workbook.getWorksheet('Báo cáo');
      expect(sheet?.getCell('G7').value).toBe('Kết quả kỳ trước (tháng 6 năm 2024)');
      expect(String(sheet?.getCell('G9').value)).not.toBe('null');
    }
  });

  it.each([
    ['a unit that does not exist', ['--unit', 'so-tu-phapp']],
    ['no such file of the last period', ['--truoc', 'khong-co.json']],
    ['a file that is none of merge', ['--truoc', 'hong.json']],
    ['no settings', ['--config', 'trong.yaml']],
  ])('2: %s', (_, args) => {
    writeFileSync(at('hong.json'), '{');
    writeFileSync(at('trong.yaml'), 'province: Bắc Giang\n');
    const { code, out } = run('form', '-p', PERIOD, '-o', 'khac', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
