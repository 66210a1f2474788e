/** Native Word charts: drawn by Word, their data editable, the same bytes on every run. */
import { PackagePart, Paragraph } from 'docx';
import type { ChartRunOptions } from 'docx/charts';
import { ChartRun } from 'docx/charts';
import type { ChartBlock } from '../../model/document.js';
import { BLACK, layerAt } from '../chart-look.js';
import { chartWorkbook } from './chart-workbook.js';
import { FONT } from './styles.js';

const WIDEST_PX = 560;
const TWIPS_PER_PX = 15;

function optionsOf(chart: ChartBlock, ordinal: number, width: number): ChartRunOptions {
  const { categories, series, title, alt, form } = chart;
  const shared = {
    title: { text: title, font: { size: 13, bold: true, color: BLACK } },
    font: { name: FONT },
    altText: { id: String(ordinal), name: title, title, description: alt },
    categories,
  };
  if (form === 'doughnut') {
    return {
      ...shared,
      type: 'doughnut',
      series: series.map((own) => ({
        ...own,
        colors: categories.map((_, at) => layerAt(at).color),
      })),
      legend: { font: { size: 11, color: BLACK } },
      dataLabels: { value: true, font: { size: 11, bold: true, color: 'FFFFFF' } },
      transformation: { width, height: 320 },
    };
  }
  const label = { size: 11, color: BLACK };
  if (chart.stacked) {
    return {
      ...shared,
      type: form,
      stacking: 'stacked',
      series: series.map((own, index) => {
        const { color, ink } = layerAt(index);
        // The number format hides the labels of layers in which a bar has nothing.
        const dataLabels = { value: true, numberFormat: '0;;', font: { size: 10, color: ink } };
        return { ...own, color, dataLabels };
      }),
      legend: { font: { size: 10, color: BLACK } },
      gapWidth: 45,
      categoryAxis: { font: { size: 10, color: BLACK }, reverseOrder: form === 'bar' },
      valueAxis: { visible: false, gridlines: false },
      transformation: { width, height: 120 + 30 * categories.length },
    };
  }
  return {
    ...shared,
    type: form,
    series: series.map((own, index) => ({ ...own, color: layerAt(index).color })),
    ...(series.length > 1 ? { legend: { font: label } } : { legend: false }),
    dataLabels: { value: true, font: label },
    gapWidth: 60,
    // Word draws the first category of a bar chart at the bottom.
    categoryAxis: { font: label, reverseOrder: form === 'bar' },
    valueAxis: { visible: false, gridlines: false },
    transformation: { width, height: form === 'bar' ? 90 + 38 * categories.length : 300 },
  };
}

function visit(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const inner of Object.values(value)) visit(inner, seen);
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
    const id = `Chart${ordinal}Part${index + 1}`;
    replacements.set(part.relationshipId, `rId${id}`);
    Object.assign(part, { id, relationshipId: `rId${id}` });
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
