/** The charts that the outline may name. */
import type { Block } from '../model/document.js';
import type { OutlineChart } from '../model/outline-names.js';
import { STATE_NAMES } from '../model/status.js';
import { printNumber } from '../text/number.js';
import type { Facts } from './facts.js';

type Chart = Extract<Block, { kind: 'chart' }>;

interface Bars {
  readonly unit: string;
  readonly bars: readonly (readonly [category: string, count: number])[];
}

function states({ consolidated: { totals } }: Facts): Bars {
  return {
    unit: 'Số nhiệm vụ',
    bars: [
      [STATE_NAMES.completed, totals.completed],
      [STATE_NAMES.ongoing, totals.ongoing],
      [STATE_NAMES['in-progress'], totals.inProgress],
      [STATE_NAMES['not-started'], totals.notStarted],
      [STATE_NAMES['no-report'], totals.noReport],
      [STATE_NAMES.other, totals.other],
    ],
  };
}

function submissions({ submissions: classes }: Facts): Bars {
  return {
    unit: 'Số đơn vị',
    bars: [
      ['Đúng hạn', classes.onTime.length],
      ['Trễ hạn', classes.late.length],
      ['Đã gửi', classes.sent.length],
      ['Chưa đủ điều kiện tổng hợp', classes.unusable.length],
      ['Chưa gửi', classes.missing.length],
    ],
  };
}

const CHARTS: Readonly<Record<OutlineChart, (facts: Facts) => Bars>> = { states, submissions };

/** A named chart without its empty categories; undefined when all are empty. */
export function chartOf(
  source: OutlineChart,
  form: Chart['form'],
  title: string,
  facts: Facts,
): Chart | undefined {
  const { unit, bars } = CHARTS[source](facts);
  const filled = bars.filter(([, count]) => count > 0);
  if (filled.length === 0) return undefined;
  const told = filled.map(([category, count]) => `${category}: ${printNumber(count)}`).join('; ');
  return {
    kind: 'chart',
    form,
    title,
    categories: filled.map(([category]) => category),
    series: [{ name: unit, values: filled.map(([, count]) => count) }],
    alt: `Biểu đồ. ${title}. ${unit}: ${told}.`,
  };
}
