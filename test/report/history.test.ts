import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../src/compare/compare.js';
import type { MergedTask } from '../../src/model/consolidated.js';
import type { Block } from '../../src/model/document.js';
import { changeClauses, shortPeriod } from '../../src/report/history.js';
import { writeReport } from '../../src/report/report.js';
import { consolidated, POLICE_WORKSPACE, shippedOutline, task } from '../support/report-builder.js';

const [A, B, C] = ['Nhiệm vụ A', 'Nhiệm vụ B', 'Nhiệm vụ C'];
const before = [
  task({ id: '1', content: A, status: 'completed' }),
  task({ id: '2', content: B }),
  task({ id: '3', content: C }),
];
const after = [
  task({ id: '1', content: A }),
  task({ id: '2', content: B, status: 'completed' }),
  task({ id: '3', content: C, status: 'completed' }),
];

function report(
  earlier: readonly MergedTask[],
  now: readonly MergedTask[],
  outline?: string,
): readonly Block[] {
  const last = { ...consolidated(earlier), period: '2024-05' };
  const round = consolidated(now);
  const history = {
    comparison: compareRounds(last, round, round.tool),
    earlier: [{ period: last.period, totals: last.totals }],
  };
  return writeReport(round, POLICE_WORKSPACE, shippedOutline(outline), { history }).body;
}

const linesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    return block.kind === 'list' ? block.items : [];
  });

describe('the report beside the period before', () => {
  it('says how the figures moved, what is newly done and what went back', () => {
    const lines = linesOf(report(before, after));
    const changes = lines.find((line) => line.includes('So với'));
    expect(changes).toContain(
      'So với tháng 5 năm 2024, số nhiệm vụ đã hoàn thành tăng 01 (từ 01 lên 02); số nhiệm vụ đang thực hiện giảm 01 (từ 02 xuống 01).',
    );
    expect(lines.filter((line) => line.startsWith(B) || line.startsWith(C))).toHaveLength(2);
    expect(lines.find((line) => line.includes('kỳ trước đã hoàn thành'))).toContain(A);
  });

  it.each(['report-week', 'report-quarter', 'report-half', 'notice'])(
    'names what is newly done and what went back in every outline: %s',
    (outline) => {
      const text = linesOf(report(before, after, outline)).join('\n');
      expect(text).toMatch(/thêm \d+ nhiệm vụ hoàn thành:/);
      expect(text).toContain('01 nhiệm vụ có tình trạng lùi so với tháng 5 năm 2024:');
    },
  );

  it('sends nobody to the appendix of open tasks for tasks that are done', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `${index}`,
      content: `Việc ${index}`,
    }));
    const done = many.map((spec) => task({ ...spec, status: 'completed' }));
    const lines = linesOf(report(many.map(task), [...done, task({ id: '99' })], 'report-week'));
    expect(lines.filter((line) => line.startsWith('Việc '))).toHaveLength(30);
    expect(lines.some((line) => line.includes('nhiệm vụ khác nêu tại'))).toBe(false);
  });

  it('shows the periods in order, in a table and in a chart', () => {
    const blocks = report(before, after);
    const chart = blocks.findLast((block) => block.kind === 'chart');
    expect(chart).toMatchObject({ categories: ['Tháng 5/2024', 'Tháng 6/2024'] });
    expect(chart?.kind === 'chart' && chart.series[0]?.values).toEqual([1, 2]);
    const rows = blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap((row) => ('cells' in row ? row.cells[0] : []))
        : [],
    );
    expect(rows).toEqual(expect.arrayContaining(['Tháng 5/2024', 'Tháng 6/2024']));
  });

  it('tells where the figures of earlier periods come from, not those of this one as well', () => {
    const round = consolidated(after);
    const earlier = [{ period: '2024-05', totals: consolidated(before).totals }];
    const options = { history: { earlier }, sources: true };
    const { appendices } = writeReport(round, POLICE_WORKSPACE, shippedOutline(), options);
    const rows = JSON.stringify(appendices);
    expect(rows).toContain('"Tháng 5 năm 2024"');
    expect(rows).not.toContain('"Tháng 6 năm 2024"');
  });

  it('says nothing of it without an earlier result', () => {
    const { body } = writeReport(consolidated(after), POLICE_WORKSPACE, shippedOutline());
    expect(linesOf(body).some((line) => line.includes('So với'))).toBe(false);
    expect(body.filter(({ kind }) => kind === 'chart')).toHaveLength(1);
  });
});

describe('changeClauses', () => {
  it('says so when nothing moved', () => {
    const { totals } = consolidated(before);
    expect(changeClauses({ before: totals, after: totals })).toBe('số liệu không thay đổi');
  });
});

describe('shortPeriod', () => {
  it.each([
    ['2024-05', 'Tháng 5/2024'],
    ['2024-02', 'Tháng 02/2024'],
    ['2024-W25', 'Tuần 25/2024'],
    ['2024-Q2', 'Quý II/2024'],
    ['2024-H1', '6 tháng đầu năm 2024'],
    ['2024', 'Năm 2024'],
  ])('%s: %s', (id, shown) => expect(shortPeriod(id)).toBe(shown));
});
