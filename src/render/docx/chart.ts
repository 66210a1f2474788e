/** Native Word charts: drawn by Word, their data editable, the same bytes on every run. */
import { PackagePart, Paragraph } from 'docx';
import type { ChartRunOptions } from 'docx/charts';
import { ChartRun } from 'docx/charts';
import type { ChartBlock } from '../../model/document.js';
import { textWidth } from '../../text/times-widths.js';
import { BLACK, layerAt, WHITE } from '../chart-look.js';
import { chartWorkbook } from './chart-workbook.js';
import { FONT } from './styles.js';

const WIDEST_PX = 560;
const TWIPS_PER_PX = 15;
/** Sizes of labels in points. */
const LABEL = 11;
const LAYER_LABEL = 10;
/** Parts of the chart's width that its bars or columns take, beside names and edges. */
const BARS = 0.5;
const COLUMNS = 0.7;
/** A slice of a ring that is smaller has no room for its figure. */
const LEAST_SLICE = 0.04;

/** Whether a number can be read on so many pixels. */
function fits(value: number, sizePt: number, pixels: number): boolean {
  return textWidth(String(value), sizePt, false) / TWIPS_PER_PX + 3 <= pixels;
}

/** No label, where the figure would lie over its neighbours; every figure is in the table beside. */
function layerLabels(chart: ChartBlock, values: readonly number[], width: number) {
  const sums = chart.categories.map((_, at) =>
    chart.series.reduce((sum, own) => sum + (own.values[at] ?? 0), 0),
  );
  const unit = (width * BARS) / Math.max(1, ...sums);
  return values.map((value) =>
    value > 0 && fits(value, LAYER_LABEL, value * unit) ? undefined : false,
  );
}

function sliceLabels(values: readonly number[]) {
  const sum = values.reduce((all, value) => all + value, 0);
  return values.map((value, index) =>
    value < sum * LEAST_SLICE
      ? false
      : { value: true, font: { size: LABEL, bold: true, color: layerAt(index).ink } },
  );
}

/** Whether the figures of neighbouring columns keep apart. */
function labelsKeepApart({ form, categories, series }: ChartBlock, width: number): boolean {
  if (form === 'bar') return true;
  const room = (width * COLUMNS) / (categories.length * series.length);
  return series.every(({ values }) => values.every((value) => fits(value, LABEL, room)));
}

/** Said in colours of their own: those of a theme are black in a file that has none. */
const AREA = { fill: WHITE, border: { color: 'D9D9D9' } } as const;

/** What every chart has, whatever its form. */
function shared({ title, alt, categories }: ChartBlock, ordinal: number) {
  return {
    title: { text: title, font: { size: 13, bold: true, color: BLACK } },
    font: { name: FONT },
    chartArea: AREA,
    altText: { id: String(ordinal), name: title, title, description: alt },
    categories,
  };
}

function ring(chart: ChartBlock, ordinal: number, width: number): ChartRunOptions {
  return {
    ...shared(chart, ordinal),
    type: 'doughnut',
    series: chart.series.map((own) => ({
      ...own,
      colors: chart.categories.map((_, at) => layerAt(at).color),
      pointLabels: sliceLabels(own.values),
    })),
    legend: { font: { size: LABEL, color: BLACK } },
    dataLabels: { value: true },
    transformation: { width, height: 320 },
  };
}

/** A bar or column for each category, its series in layers. */
function layered(
  chart: ChartBlock,
  type: 'bar' | 'column',
  ordinal: number,
  width: number,
): ChartRunOptions {
  const { categories, series } = chart;
  return {
    ...shared(chart, ordinal),
    type,
    stacking: 'stacked',
    series: series.map((own, index) => {
      const { color, ink } = layerAt(index);
      const dataLabels = { value: true, font: { size: LAYER_LABEL, color: ink } };
      return { ...own, color, dataLabels, pointLabels: layerLabels(chart, own.values, width) };
    }),
    legend: { font: { size: LAYER_LABEL, color: BLACK } },
    gapWidth: 45,
    categoryAxis: { font: { size: LAYER_LABEL, color: BLACK }, reverseOrder: type === 'bar' },
    valueAxis: { visible: false, gridlines: false },
    transformation: { width, height: 120 + 30 * categories.length },
  };
}

/** The series of each category side by side. */
function sideBySide(
  chart: ChartBlock,
  type: 'bar' | 'column',
  ordinal: number,
  width: number,
): ChartRunOptions {
  const { categories, series } = chart;
  const label = { size: LABEL, color: BLACK };
  const labelled = labelsKeepApart(chart, width);
  return {
    ...shared(chart, ordinal),
    type,
    series: series.map((own, index) => ({ ...own, color: layerAt(index).color })),
    ...(series.length > 1 ? { legend: { font: label } } : { legend: false }),
    ...(labelled ? { dataLabels: { value: true, font: label } } : {}),
    gapWidth: 60,
    // Word draws the first category of a bar chart at the bottom.
    categoryAxis: { font: label, reverseOrder: type === 'bar' },
    // Without figures on the columns a scale tells how tall they are.
    valueAxis: { visible: !labelled, gridlines: !labelled, font: label },
    transformation: { width, height: type === 'bar' ? 90 + 38 * categories.length : 300 },
  };
}

function optionsOf(chart: ChartBlock, ordinal: number, width: number): ChartRunOptions {
  if (chart.form === 'doughnut') return ring(chart, ordinal, width);
  const draw = chart.stacked ? layered : sideBySide;
  return draw(chart, chart.form, ordinal, width);
}

function visit(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const inner of Object.values(value)) visit(inner, seen);
}

/** The id that relates the document to a part of one of its charts. */
function relationshipId(ordinal: number, part: number): string {
  return `rIdChart${ordinal}Part${part}`;
}

/** How many charts of our naming a document has, by the ids of its relationships. */
export function chartsAmong(relationshipIds: readonly string[]): number {
  const ordinals = relationshipIds.map((id) => Number(/^rIdChart(\d+)Part/.exec(id)?.[1] ?? 0));
  return Math.max(0, ...ordinals);
}

/**
 * docx gives the chart's parts random relationship ids, a workbook stamped with the clock and
 * American English. All are replaced in the chart's own objects, so that two runs write the same.
 */
function pin(run: ChartRun, chart: ChartBlock, ordinal: number): void {
  const objects = new Set<object>();
  visit(run, objects);
  const parts = [...objects].filter((object) => object instanceof PackagePart);
  const replacements = new Map([['en-US', 'vi-VN']]);
  for (const [index, part] of parts.entries()) {
    const id = relationshipId(ordinal, index + 1);
    replacements.set(part.relationshipId, id);
    Object.assign(part, { id: id.replace(/^rId/, ''), relationshipId: id });
    if (part.options.extension !== 'xlsx') continue;
    Object.assign(part, { options: { ...part.options, content: chartWorkbook(chart) } });
  }
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      const replacement = typeof value === 'string' ? replacements.get(value) : undefined;
      if (replacement !== undefined) Object.assign(object, { [key]: replacement });
    }
  }
}

/** Draws a document's charts one after the other. */
export class ChartArtist {
  #drawn: number;

  /** @param drawn how many charts with parts of our naming the document has already */
  constructor(drawn = 0) {
    this.#drawn = drawn;
  }

  /** A paragraph that holds the chart, no wider than the text area (in twips). */
  draw(chart: ChartBlock, width: number): Paragraph {
    this.#drawn += 1;
    const fitting = Math.min(WIDEST_PX, Math.floor(width / TWIPS_PER_PX));
    const run = new ChartRun(optionsOf(chart, this.#drawn, fitting));
    pin(run, chart, this.#drawn);
    return new Paragraph({ style: 'ChartFrame', children: [run] });
  }
}
