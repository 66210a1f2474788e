/** Charts of a bar for each group or office, its tasks by state in layers. */
import type { Totals } from '../model/consolidated.js';
import type { ChartBlock } from '../model/document.js';
import type { OutlineChart } from '../model/outline-names.js';
import { STATE_NAMES, STATES } from '../model/status.js';
import { STATE_TOTALS, totalsOf } from '../model/totals.js';
import { printCount, printNumber } from '../text/number.js';
import type { Facts } from './facts.js';
import { shorten } from './shorten.js';

export type StackedName = Extract<OutlineChart, 'bySection' | 'byUnit'>;

interface Bar {
  readonly name: string;
  readonly totals: Totals;
}

interface Bars {
  readonly bars: readonly Bar[];
  /** What the title adds when not all are shown. */
  readonly note: string;
}

const LAYERS = STATES.map((state) => [STATE_TOTALS[state], STATE_NAMES[state]] as const);

/** More bars than these do not fit a page. */
const BARS = 20;
const NAME_LIMIT = 48;

function bySection({ sections }: Facts): Bars {
  const bars = sections.map(({ name, tasks }) => ({ name, totals: totalsOf(tasks) }));
  return { bars: bars.slice(0, BARS), note: noteOf(bars.length, 'nhóm đầu') };
}

/** Of many offices those that lead most, in the order of the list of offices. */
function byUnit({ consolidated }: Facts): Bars {
  const all = consolidated.byUnit.map(({ unit: _unit, name, ...totals }) => ({ name, totals }));
  const ranked = [...all].sort((a, b) => b.totals.total - a.totals.total).slice(0, BARS);
  const shown = new Set(ranked);
  return {
    bars: all.filter((bar) => shown.has(bar)),
    note: noteOf(all.length, 'đơn vị chủ trì nhiều nhiệm vụ nhất'),
  };
}

function noteOf(all: number, what: string): string {
  return all > BARS ? ` (${printCount(BARS)}/${printCount(all)} ${what})` : '';
}

const STACKED: Readonly<Record<StackedName, (facts: Facts) => Bars>> = { bySection, byUnit };

/** Whether the chart is drawn in layers. */
export function isStacked(source: OutlineChart): source is StackedName {
  return Object.hasOwn(STACKED, source);
}

/** Without the states that nothing is in; undefined when there are no bars. */
export function stackedChart(
  source: StackedName,
  form: ChartBlock['form'],
  title: string,
  facts: Facts,
): ChartBlock | undefined {
  const { bars, note } = STACKED[source](facts);
  if (bars.length === 0) return undefined;
  const layers = LAYERS.filter(([key]) => bars.some(({ totals }) => totals[key] > 0));
  const told = bars.map(({ name, totals }) => {
    const states = layers.filter(([key]) => totals[key] > 0);
    const counts = states.map(([key, state]) => `${state} ${printNumber(totals[key])}`);
    return `${name}: ${counts.join(', ')}`;
  });
  return {
    kind: 'chart',
    source,
    // Layers in a ring or in lines would not be told apart.
    form: form === 'column' ? 'column' : 'bar',
    title: `${title}${note}`,
    categories: bars.map(({ name }) => shorten(name, NAME_LIMIT)),
    series: layers.map(([key, name]) => ({ name, values: bars.map(({ totals }) => totals[key]) })),
    stacked: true,
    alt: `Biểu đồ. ${title}${note}. Số nhiệm vụ: ${told.join('; ')}.`,
  };
}
