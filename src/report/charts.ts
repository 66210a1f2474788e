/** The charts that the outline may name. */
import type { Totals } from '../model/consolidated.js';
import type { ChartBlock } from '../model/document.js';
import type { OutlineChart } from '../model/outline-names.js';
import { STATE_NAMES, STATES } from '../model/status.js';
import { STATE_TOTALS } from '../model/totals.js';
import { printNumber } from '../text/number.js';
import type { Facts } from './facts.js';
import { shortPeriod } from './history.js';
import { isStacked, type StackedName, stackedChart } from './stacked-charts.js';

interface Bars {
  readonly unit: string;
  readonly bars: readonly (readonly [category: string, count: number])[];
}

function states({ consolidated: { totals } }: Facts): Bars {
  return {
    unit: 'Số nhiệm vụ',
    bars: STATES.map((state) => [STATE_NAMES[state], totals[STATE_TOTALS[state]]]),
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

type Flat = Exclude<OutlineChart, StackedName | 'trend'>;
const CHARTS: Readonly<Record<Flat, (facts: Facts) => Bars>> = { states, submissions };

const LINES: readonly { readonly key: keyof Totals; readonly name: string }[] = [
  { key: 'completed', name: STATE_NAMES.completed },
  { key: 'ongoing', name: STATE_NAMES.ongoing },
  { key: 'inProgress', name: STATE_NAMES['in-progress'] },
  { key: 'overdue', name: 'Chậm muộn' },
];

function trendChart(
  { trend }: Facts,
  form: ChartBlock['form'],
  title: string,
): ChartBlock | undefined {
  if (trend.length === 0) return undefined;
  const categories = trend.map(({ period }) => shortPeriod(period));
  const series = LINES.map(({ key, name }) => ({
    name,
    values: trend.map(({ totals }) => totals[key]),
  }));
  const told = categories.map((period, at) => {
    const counts = series.map(({ name, values }) => `${name} ${printNumber(values[at] ?? 0)}`);
    return `${period}: ${counts.join(', ')}`;
  });
  return {
    kind: 'chart',
    source: 'trend',
    form,
    title,
    categories,
    series,
    alt: `Biểu đồ. ${title}. ${told.join('; ')}.`,
  };
}

/** A named chart without its empty categories; undefined when all are empty. */
export function chartOf(
  source: OutlineChart,
  form: ChartBlock['form'],
  title: string,
  facts: Facts,
): ChartBlock | undefined {
  if (source === 'trend') return trendChart(facts, form, title);
  if (isStacked(source)) return stackedChart(source, form, title, facts);
  const { unit, bars } = CHARTS[source](facts);
  const filled = bars.filter(([, count]) => count > 0);
  if (filled.length === 0) return undefined;
  const told = filled.map(([category, count]) => `${category}: ${printNumber(count)}`).join('; ');
  return {
    kind: 'chart',
    source,
    form,
    title,
    categories: filled.map(([category]) => category),
    series: [{ name: unit, values: filled.map(([, count]) => count) }],
    alt: `Biểu đồ. ${title}. ${unit}: ${told}.`,
  };
}
