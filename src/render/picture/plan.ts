/** Where the parts of a chart's picture stand: sizes in pixels, texts broken into lines. */
import type { ChartBlock } from '../../model/document.js';
import { lowerFirst } from '../../text/case.js';
import { printNumber } from '../../text/number.js';
import { textWidth } from '../../text/times-widths.js';
import { linesWithin } from '../../text/wrap.js';

/** Sizes of letters. */
export const SIZES = { title: 24, note: 17, label: 17 } as const;
/** Height of a line, in sizes of its letters. */
export const LINE = 1.3;
export const WIDTH = 1000;
export const MARGIN = 24;
export const LEGEND = { mark: 30, gap: 8, between: 24, line: 41 } as const;

const INNER = WIDTH - 2 * MARGIN;
const WIDEST_NAME = 330;
/** Room behind the bars: for their sums, and for figures that their parts are too narrow for. */
const SUM_ROOM = 70;
const FIGURES_ROOM = 250;
const LEAST_BAR = 34;
const BAR_GAP = 18;
const COLUMNS_HEIGHT = 340;
const RING_HEIGHT = 420;

/** Width of a line of letters of the given size. */
export function widthOf(text: string, size: number): number {
  return textWidth(text, size, false) / 20;
}

function linesIn(text: string, width: number, size: number): readonly string[] {
  return linesWithin(text, width, (part) => widthOf(part, size));
}

function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE);
}

/** Whether a number can be read on its part of the bar. */
export function fits(value: number, pixels: number): boolean {
  return value === 0 || widthOf(printNumber(value), SIZES.label) + 4 <= pixels;
}

/** What a chart is drawn as: layers lie in bars, and several series cannot stand in a ring. */
export function shapeOf({ form, series, stacked }: ChartBlock): ChartBlock['form'] {
  if (stacked) return 'bar';
  return form === 'doughnut' && series.length > 1 ? 'column' : form;
}

export interface Plan {
  readonly height: number;
  readonly title: readonly string[];
  readonly note: readonly string[];
  readonly legendTop: number;
  /** Distances of the bars from the edges of the picture. */
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Names of the categories, broken into lines. */
  readonly names: readonly string[];
  /** What stands behind each stacked bar. */
  readonly ends: readonly string[];
  /** Pixels for one, along a bar. */
  readonly unit: number;
}

function legendLines({ series }: ChartBlock): number {
  if (series.length < 2) return 0;
  let lines = 1;
  let used = 0;
  for (const { name } of series) {
    const own = LEGEND.mark + LEGEND.gap + widthOf(name, SIZES.label) + LEGEND.between;
    if (used > 0 && used + own > INNER) {
      lines += 1;
      used = 0;
    }
    used += own;
  }
  return lines;
}

/** Lengths of the bars. */
function sums({ categories, series }: ChartBlock): readonly number[] {
  return categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
}

/** The sum behind a bar, with the figures that have no room on it. */
function endOf({ series }: ChartBlock, at: number, sum: number, unit: number): string {
  const hidden = series.flatMap(({ name, values }) => {
    const value = values[at] ?? 0;
    return fits(value, value * unit) ? [] : [`${lowerFirst(name)}\u00A0${printNumber(value)}`];
  });
  const among = hidden.length === 0 ? '' : ` (${hidden.join(', ')})`;
  return linesIn(`${printNumber(sum)}${among}`, FIGURES_ROOM - 10, SIZES.label).join('\n');
}

function most(numbers: readonly number[]): number {
  return Math.max(1, ...numbers);
}

function lineCount(text: string): number {
  return text.split('\n').length;
}

interface Head {
  readonly title: readonly string[];
  readonly note: readonly string[];
  readonly legendTop: number;
  readonly top: number;
}

function headOf(chart: ChartBlock, text: string): Head {
  const title = linesIn(chart.title, INNER, SIZES.title);
  const note = linesIn(text, INNER, SIZES.note);
  const texts = heightOf(title.length, SIZES.title) + heightOf(note.length, SIZES.note);
  const legendTop = MARGIN + texts + 14;
  return { title, note, legendTop, top: legendTop + legendLines(chart) * LEGEND.line + 12 };
}

function barPlan(chart: ChartBlock, head: Head): Plan {
  const names = chart.categories.map((name) => linesIn(name, WIDEST_NAME, SIZES.label).join('\n'));
  const lines = names.flatMap((name) => name.split('\n'));
  const widest = most(lines.map((line) => widthOf(line, SIZES.label)));
  const left = MARGIN + Math.ceil(widest) + 12;
  const lengths = sums(chart);
  const unitIn = (room: number) => (WIDTH - left - MARGIN - room) / most(lengths);
  const endsIn = (room: number) => lengths.map((sum, at) => endOf(chart, at, sum, unitIn(room)));
  // A single series prints its figures behind the bars anyway.
  const short = !chart.stacked || endsIn(SUM_ROOM).every((end) => !end.includes('('));
  const room = short ? SUM_ROOM : FIGURES_ROOM;
  const ends = endsIn(room);
  const tallest = most([...names, ...ends].map(lineCount));
  const step = Math.max(LEAST_BAR, heightOf(tallest, SIZES.label)) + BAR_GAP;
  const { top, ...placed } = head;
  const plot = { left, right: MARGIN + room, top, bottom: MARGIN };
  const height = top + step * names.length + MARGIN;
  return { ...placed, height, plot, names, ends, unit: unitIn(room) };
}

function columnPlan(chart: ChartBlock, { top, ...placed }: Head): Plan {
  const room = INNER / most([chart.categories.length]);
  const names = chart.categories.map((name) => linesIn(name, room - 10, SIZES.label).join('\n'));
  const plot = {
    left: MARGIN,
    right: MARGIN,
    // Figures stand over the columns, where need be upright.
    top: top + heightOf(2, SIZES.label),
    bottom: MARGIN + heightOf(most(names.map(lineCount)), SIZES.label) + 12,
  };
  const height = plot.top + COLUMNS_HEIGHT + plot.bottom;
  return { ...placed, height, plot, names, ends: [], unit: 0 };
}

function ringPlan(chart: ChartBlock, { top, ...placed }: Head): Plan {
  const plot = { left: MARGIN, right: MARGIN, top, bottom: MARGIN };
  const height = top + RING_HEIGHT + MARGIN;
  return { ...placed, height, plot, names: chart.categories, ends: [], unit: 0 };
}

const PLANS = { bar: barPlan, column: columnPlan, doughnut: ringPlan } as const;

/** Lays the picture of a chart out; `note` stands under its title. */
export function planOf(chart: ChartBlock, note: string): Plan {
  return PLANS[shapeOf(chart)](chart, headOf(chart, note));
}
