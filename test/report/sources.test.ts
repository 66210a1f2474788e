import { describe, expect, it } from 'vitest';
import type { Appendix } from '../../src/model/document.js';
import { writeReport } from '../../src/report/report.js';
import {
  BARE_WORKSPACE,
  consolidated,
  contribution,
  shippedOutline,
  task,
  unit,
} from '../support/report-builder.js';

const OUTLINE = shippedOutline();
const UNITS = [unit('cat', 'Công an tỉnh'), unit('syt', 'Sở Y tế')];

const source = (cells: Record<string, string>) => ({
  file: 'nop/2024-06/cat.xlsx',
  sheet: 'PL V',
  row: 9,
  cells,
});

const DONE = task({
  id: 'I.1',
  section: 'I. Chỉ đạo',
  status: 'completed',
  result: 'Đã ban hành Kế hoạch',
  difficulties: 'Thiếu kinh phí',
  contributions: [
    contribution('cat', {
      status: 'completed',
      statusText: 'Xong',
      result: 'Đã ban hành Kế hoạch',
      difficulties: 'Thiếu kinh phí',
      source: source({ status: 'G9', result: 'H9', difficulties: 'I9', proposals: 'J9' }),
    }),
  ],
});
const CORRECTED = task({
  id: 'II.1',
  section: 'II. Tiện ích',
  due: '2024-05-31',
  result: 'Đã họp',
  difficulties: 'Thiếu kinh phí',
  contributions: [
    contribution('cat', { result: 'đã hộp', source: source({ status: 'G10', result: 'H10' }) }),
    contribution('syt', { role: 'coordinating', source: source({ status: 'G4' }) }),
  ],
});
const SILENT = task({ id: 'II.2', section: 'II. Tiện ích', status: 'no-report' });

function written(sources: boolean, outline = OUTLINE) {
  const round = consolidated([DONE, CORRECTED, SILENT], UNITS);
  return writeReport(round, BARE_WORKSPACE, outline, { sources });
}

function rowsOf(appendix: Appendix | undefined): readonly string[] {
  const [table] = appendix?.blocks ?? [];
  if (table?.kind !== 'table') return [];
  return table.rows.map((row) => (row.kind === 'span' ? row.text : row.cells.join(' | ')));
}

const appendix = (title: RegExp, sources = true, outline = OUTLINE) =>
  rowsOf(written(sources, outline).appendices.find((own) => title.test(own.title)));

describe('sources of a report', () => {
  it('leaves the report alone unless asked for', () => {
    const { appendices, body } = written(false);
    expect(appendices.map(({ title }) => title).join()).not.toContain('NGUỒN');
    expect(JSON.stringify(body)).not.toContain('[I.1]');
  });

  it('lead from each figure to its tasks', () => {
    const rows = appendix(/SỐ LIỆU/);
    expect(rows).toContain('Đã hoàn thành | 01 | I.1');
    expect(rows).toContain('Chậm muộn | 01 | II.1');
    expect(rows.slice(rows.indexOf('Tiện ích'))).toContain('Chưa báo cáo | 01 | II.2');
  });

  it('lead from each office to the tasks that it answers for', () => {
    const either = { ...DONE, id: 'I.2', leads: ['cat', 'syt'], leadMode: 'any' as const };
    const round = consolidated([DONE, either], UNITS);
    const byUnit = UNITS.map(({ id, name }) => ({ unit: id, name, ...round.totals }));
    const document = writeReport({ ...round, byUnit }, BARE_WORKSPACE, OUTLINE, { sources: true });
    const rows = rowsOf(document.appendices.find(({ title }) => title.includes('SỐ LIỆU')));
    const own = rows.slice(rows.indexOf('Công an tỉnh chủ trì'));
    expect(own.slice(0, 3)).toEqual([
      'Công an tỉnh chủ trì',
      'Tổng số nhiệm vụ | 02 | I.1; I.2',
      'Đã hoàn thành | 02 | I.1; I.2',
    ]);
    expect(rows).not.toContain('Sở Y tế chủ trì');
  });

  it('lead from each task to the cells that hold something', () => {
    expect(appendix(/^NGUỒN/)).toContain(
      'Công an tỉnh | Xong | cat.xlsx | PL V | Tình trạng: G9; Kết quả: H9; Khó khăn: I9',
    );
  });

  it('say what was corrected in the consolidated workbook, who coordinates and who is silent', () => {
    const rows = appendix(/^NGUỒN/).join('\n');
    expect(rows).toContain('thư mục nop/2024-06/');
    expect(rows).toMatch(/Tình trạng: G10; Kết quả: H10 \(đã chỉnh sửa/);
    expect(rows).toContain('Sở Y tế (phối hợp) | Đang thực hiện');
    expect(rows).toContain('Chưa có đơn vị báo cáo');
  });

  it('are named by every quoted result and difficulty, equal ones with all tasks', () => {
    const items = written(true).body.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.some((item) => item.includes('[I.1]. Công an tỉnh: Đã ban hành'))).toBe(true);
    expect(items.filter((item) => item.startsWith('Thiếu kinh phí'))).toEqual([
      'Thiếu kinh phí (Công an tỉnh) [I.1].',
      'Thiếu kinh phí (Công an tỉnh) [II.1].',
    ]);
    expect(items.some((item) => item.includes('[II.1]: thời hạn'))).toBe(true);
  });

  it('stand also where an outline of a province has no place for them', () => {
    const own = { ...OUTLINE, appendices: [] };
    expect(written(true, { ...own, body: OUTLINE.body }).appendices).toHaveLength(2);
    expect(written(false, own).appendices).toEqual([]);
  });

  it('list what fits no task', () => {
    const row = contribution('syt', { role: 'none', source: source({ status: 'G7' }) });
    const outside = { ...row, number: '5', section: '', content: 'Việc khác', deadlineText: '' };
    const document = writeReport(consolidated([DONE], UNITS, [outside]), BARE_WORKSPACE, OUTLINE, {
      sources: true,
    });
    const rows = rowsOf(document.appendices.find(({ title }) => title.startsWith('NGUỒN')));
    expect(rows.slice(-2)).toEqual([
      'Ngoài danh mục, số 1. Việc khác',
      'Sở Y tế | Đang thực hiện | cat.xlsx | PL V | Tình trạng: G7',
    ]);
  });
});
