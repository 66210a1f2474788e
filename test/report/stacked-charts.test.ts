import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../src/model/totals.js';
import { writeReport } from '../../src/report/report.js';
import {
  BARE_WORKSPACE,
  consolidated,
  noticeTasks,
  shippedOutline,
  task,
} from '../support/report-builder.js';

function chartsOf(round: ReturnType<typeof consolidated>) {
  const document = writeReport(round, BARE_WORKSPACE, shippedOutline('report-quarter'));
  const charts = document.body.flatMap((block) => (block.kind === 'chart' ? [block] : []));
  return { document, charts: charts.filter(({ stacked }) => stacked) };
}

/** Office number n leads n tasks, all in progress. */
function led(offices: number) {
  const byUnit = Array.from({ length: offices }, (_, n) => ({
    unit: `u${n}`,
    name: `Đơn vị số ${n}.`,
    ...totalsOf(Array.from({ length: n + 1 }, () => task())),
  }));
  return { ...consolidated([task()]), byUnit };
}

describe('charts of groups and offices', () => {
  it('stack the states of each group, states without tasks left out', () => {
    const { charts } = chartsOf(consolidated(noticeTasks()));
    const [chart] = charts;
    expect(chart?.categories).toHaveLength(3);
    expect(chart?.series.map(({ name, values }) => [name, values.reduce((a, b) => a + b)])).toEqual(
      [
        ['Đã hoàn thành', 10],
        ['Thực hiện thường xuyên', 28],
        ['Đang thực hiện', 12],
      ],
    );
    expect(chart?.alt).toContain('Công tác chỉ đạo, điều hành: Đã hoàn thành 10');
  });

  it('are left out without several groups or offices that lead', () => {
    expect(chartsOf(consolidated([task()])).charts).toEqual([]);
  });

  it('show the offices that lead most and say so, the appendix all of them', () => {
    const { charts, document } = chartsOf(led(30));
    const [chart] = charts;
    expect(chart?.categories).toEqual(
      Array.from({ length: 20 }, (_, n) => expect.stringContaining(`số ${n + 10}`)),
    );
    expect(chart?.title).toContain('20/30 đơn vị');
    const appendix = document.appendices.find(({ title }) => title.includes('ĐƠN VỊ CHỦ TRÌ'));
    const [table] = appendix?.blocks ?? [];
    expect(table?.kind === 'table' && table.rows).toHaveLength(30);
    expect(chartsOf(led(3)).charts[0]?.title).not.toContain('/');
  });
});
