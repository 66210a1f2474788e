/** `de06 status` as a secretariat runs it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { boardSchema } from '../../src/model/board.js';
import { de06, ROOT } from '../support/de06.js';
import { sharedFolder } from '../support/work-folder.js';

const at = sharedFolder();

const FAULTY = 'fixtures/phu-luc-v/tien-giang-2023-03';
const SOUND = 'fixtures/phu-luc-v/bac-giang-2024-06';

function expectFile(path: string, actual: string): void {
  if (process.env.UPDATE_EXPECTED === '1') writeFileSync(join(ROOT, path), actual);
  expect(actual).toBe(readFileSync(join(ROOT, path), 'utf8'));
}

const board = (text: string) => boardSchema.parse(JSON.parse(text));

describe('de06 status', () => {
  it('prints JSON that fits the published schema and the expected file; exit 1', () => {
    const { out, code } = de06([
      ...['status', `${FAULTY}/in`, '-p', '2023-03', '--format', 'json', '-q'],
    ]);
    const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema/status.schema.json'), 'utf8'));
    const fits = new Ajv2020({ strict: false }).compile(schema);
    expect(fits(JSON.parse(out)), JSON.stringify(fits.errors)).toBe(true);
    expectFile(`${FAULTY}/expected/status.json`, out);
    expect(code).toBe(1);
  });

  it('agrees with merge on who sent and when', () => {
    const merged = JSON.parse(readFileSync(join(ROOT, FAULTY, 'expected/merge.json'), 'utf8'));
    const { units } = board(readFileSync(join(ROOT, FAULTY, 'expected/status.json'), 'utf8'));
    const ofMerge = merged.units.map((unit: Record<string, unknown>) => [
      unit.id,
      unit.daysLate,
      unit.errors,
      unit.warnings,
    ]);
    expect(units.map((one) => [one.id, one.daysLate, one.errors, one.warnings])).toEqual(ofMerge);
  });

  it('exits with 0 when everybody has sent something sound', () => {
    expect(de06(['status', `${SOUND}/in`, '-p', '2024-06', '-q']).code).toBe(0);
  });

  it('writes the workbook, and not over somebody else’s', () => {
    const path = at('bang.xlsx');
    const run = () => de06(['status', `${SOUND}/in`, '-p', '2024-06', '-o', path, '-q']).code;
    expect(run()).toBe(0);
    expect(run()).toBe(0);
    writeFileSync(path, 'mine');
    expect(run()).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('prints CSV with a BOM', () => {
    const { out } = de06(['status', `${SOUND}/in`, '-p', '2024-06', '--format', 'csv', '-q']);
    expect(out.startsWith('\uFEFFSTT;')).toBe(true);
  });

  it('shows a round in which nobody has sent anything yet', () => {
    const folder = at('moi');
    mkdirSync(join(folder, 'nop/2024-07'), { recursive: true });
    writeFileSync(join(folder, 'de06.yaml'), 'roster: don-vi.csv\n');
    writeFileSync(
      join(folder, 'don-vi.csv'),
      'Mã đơn vị;Tên đơn vị;Nhóm\nso-y-te;Sở Y tế;so\nso-noi-vu;Sở Nội vụ;so\n',
    );
    const { out, code } = de06(['status', folder, '-p', '2024-07', '--format', 'json', '-q']);
    expect(board(out).units.map(({ delivery }) => delivery)).toEqual(['missing', 'missing']);
    expect(code).toBe(1);
    expect(de06(['validate', folder, '-p', '2024-07']).code).toBe(2);
  });

  it('needs a period', () => {
    expect(de06(['status', `${SOUND}/in`]).code).toBe(2);
  });
});
