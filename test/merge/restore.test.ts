import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRound } from '../../src/merge/merge.js';
import type { Restored } from '../../src/model/restored.js';
import { STATES } from '../../src/model/status.js';
import { SHEETS } from '../../src/model/workbook.js';
import { renderWorkbook } from '../../src/render/xlsx/workbook.js';
import { catalogue, round, submission, TOOL, task } from './case-builder.js';
import { CATALOGUE, ROSTER, sample } from './sample-round.js';
import { restoreWorkbook, roundTrip } from './workbook-round-trip.js';

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function rowOf(workbook: ExcelJS.Workbook, sheet: string, first: string): ExcelJS.Row {
  const rows = sheetOf(workbook, sheet).getRows(1, 100) ?? [];
  const row = rows.find((one) => one.getCell(1).value === first);
  if (row === undefined) throw new Error(`no row ${first}`);
  return row;
}

function cellOf(
  workbook: ExcelJS.Workbook,
  sheet: string,
  first: string,
  title: string,
): ExcelJS.Cell {
  const titles = rowOf(workbook, sheet, 'STT').values;
  const column = Array.isArray(titles) ? titles.indexOf(title) : -1;
  return rowOf(workbook, sheet, first).getCell(column);
}

/** The sample as the secretariat saves it after changing something in Excel. */
async function corrected(change: (workbook: ExcelJS.Workbook) => void): Promise<Restored> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await renderWorkbook(sample(), {});
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  change(workbook);
  return restoreWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe('restoreConsolidated', () => {
  it('gives back what was merged, rendered, read and bound', async () => {
    const original = sample();
    const { consolidated, problems, totals } = await roundTrip(original);
    expect(problems).toEqual([]);
    expect(consolidated).toEqual(original);
    expect(totals.length).toBeGreaterThan(20);
    expect(totals.filter(({ printed, computed }) => printed !== computed)).toEqual([]);
  });

  it('gives back texts longer than a cell can hold', async () => {
    const long = `${'Đã triển khai đến các xã; '.repeat(2000).trim()}\n${'7'.repeat(40_000)}`;
    const rows = [{ task: '4', role: 'none' as const, result: long }];
    const original = mergeRound(
      round([submission({ from: 'cat', sent: rows })], { roster: ROSTER, catalogue: CATALOGUE }),
      [],
      TOOL,
    );
    const { consolidated } = await roundTrip(original);
    const restored = consolidated.tasks[3]?.contributions[0]?.result ?? '';
    expect(restored.length).toBe(long.length);
    expect(restored === long).toBe(true);
  });

  it('gives back texts that no row is high enough to show', async () => {
    const line = 'Ban hành Kế hoạch triển khai Đề án 06 đến các xã, phường, thị trấn';
    const prose = Array.from({ length: 60 }, (_, at) => `${line} ${at}.`).join(' ');
    const lines = Array.from({ length: 90 }, (_, at) => (at % 7 ? `- ${line} ${at}` : ''))
      .join('\n')
      .trim();
    const plan = catalogue(
      task('1', { content: prose, leads: ['cat', 'so-y-te'] }),
      task('2', { leads: ['so-y-te'] }),
    );
    const sent = { task: '1', content: prose, result: lines, difficulties: prose, proposals: line };
    const files = [
      submission({ from: 'cat', sent: [sent, { content: prose, result: prose }] }),
      submission({
        from: 'so-y-te',
        sent: [
          { ...sent, result: prose },
          { task: '2', result: lines },
        ],
      }),
    ];
    const original = mergeRound(round(files, { roster: ROSTER, catalogue: plan }), [], TOOL);
    const { consolidated, problems } = await roundTrip(original);
    expect(problems).toEqual([]);
    expect(consolidated.tasks.map(({ id }) => id)).toEqual(['1', '2']);
    expect(consolidated).toEqual(original);
  });

  it('gives back any round', async () => {
    const words = fc.constantFrom('', '=1+1', '- Đã làm;\n- Đang làm', 'Khó khăn', 'a: A1; b', '1');
    const row = fc.record({
      task: fc.option(fc.constantFrom('III.1.a', '1.10', '4'), { nil: undefined }),
      number: fc.constantFrom('', '1', 'a)'),
      section: fc.constantFrom('', 'I. Một'),
      role: fc.constantFrom('lead' as const, 'coordinating' as const, 'none' as const),
      status: fc.constantFrom(...STATES),
      result: words,
      difficulties: words,
      proposals: words,
      note: words,
      completedOn: fc.constantFrom(undefined, '2024-02-29'),
    });
    const files = fc.uniqueArray(
      fc.record({ from: fc.constantFrom('cat', 'so-y-te', 'cai-be'), sent: fc.array(row) }),
      { selector: ({ from }) => from },
    );
    await fc.assert(
      fc.asyncProperty(files, async (cases) => {
        const original = mergeRound(
          round(cases.map(submission), { roster: ROSTER, catalogue: CATALOGUE }),
          [],
          TOOL,
        );
        const { consolidated, problems } = await roundTrip(original);
        expect(problems).toEqual([]);
        expect(consolidated).toEqual(original);
      }),
      { numRuns: 15 },
    );
  });
});

describe('restoreConsolidated after corrections in Excel', () => {
  it('takes the state of the row and computes sums and timeliness anew', async () => {
    const { consolidated, totals } = await corrected((workbook) => {
      cellOf(workbook, SHEETS.summary, 'III.2.đ', 'Tình trạng').value = 'Hoàn thành';
    });
    const task = consolidated.tasks.find(({ id }) => id === 'III.2.đ');
    expect(task).toMatchObject({ status: 'completed', timeliness: 'no-deadline' });
    expect(consolidated.totals).toMatchObject({ total: 4, completed: 2, inProgress: 0 });
    // The workbook was not recalculated: its cached sums now differ.
    expect(
      totals
        .filter(({ printed, computed }) => printed !== computed)
        .map(({ label, printed, computed }) => [label, printed, computed]),
    ).toEqual([
      ['Đã hoàn thành (Khác)', 0, 1],
      ['Đang thực hiện (Khác)', 1, 0],
      ['Đã hoàn thành', 1, 2],
      ['Đang thực hiện', 1, 0],
    ]);
  });

  it('reports a state, a day and a deadline that cannot be read', async () => {
    const { consolidated, problems } = await corrected((workbook) => {
      cellOf(workbook, SHEETS.summary, 'III.1.a', 'Tình trạng').value = 'Gần xong';
      cellOf(workbook, SHEETS.summary, 'III.1.a', 'Ngày hoàn thành').value = '31/2/2024';
      cellOf(workbook, SHEETS.summary, '1.10', 'Thời hạn hoàn thành').value = 'tháng 8 năm 2024';
    });
    expect(problems.map(({ kind, value }) => [kind, value])).toEqual([
      ['status', 'Gần xong'],
      ['date', '31/2/2024'],
      ['deadline', 'tháng 8 năm 2024'],
    ]);
    expect(problems[0]?.at).toMatchObject({ file: 'tong-hop.xlsx', sheet: 'Tổng hợp' });
    expect(consolidated.tasks[0]).toMatchObject({ status: 'other', completedOn: null });
    expect(consolidated.tasks[1]?.deadline).toEqual({
      text: 'tháng 8 năm 2024',
      kind: 'month',
      due: '2024-08-31',
    });
  });

  it('keeps rows outside whose task was removed', async () => {
    const { consolidated } = await corrected((workbook) => {
      const row = rowOf(workbook, SHEETS.summary, '1.10');
      for (let column = 1; column <= 18; column += 1) row.getCell(column).value = null;
    });
    expect(consolidated.tasks.map(({ id }) => id)).toEqual(['III.1.a', 'III.2.đ', '4']);
    const removed = consolidated.outside.filter(({ content }) =>
      content.includes('Bố trí kinh phí'),
    );
    expect(removed.map(({ unit: id }) => id)).toEqual(['so-y-te']);
    const { read, merged, outside, setAside } = consolidated.reconciliation;
    expect([read, merged + outside + setAside]).toEqual([9, 9]);
  });

  it('reports missing sheets and title lines', async () => {
    const { consolidated, problems } = await corrected((workbook) => {
      workbook.removeWorksheet(SHEETS.details);
      const sheet = workbook.getWorksheet(SHEETS.summary);
      sheet?.eachRow((row) => {
        if (String(row.getCell(1).value).startsWith('Số liệu')) row.getCell(1).value = 'Số liệu';
      });
    });
    expect(problems.map(({ kind, at }) => [kind, at.sheet])).toEqual([
      ['sheet-missing', 'Chi tiết'],
      ['date', 'Tổng hợp'],
    ]);
    expect(consolidated).toMatchObject({ period: '2024-06', asOf: '2024-06-30' });
    expect(consolidated.tasks.map(({ contributions }) => contributions)).toEqual([[], [], [], []]);
  });
});
