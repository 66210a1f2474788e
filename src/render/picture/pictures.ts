/** The charts of a report as pictures: for a slide, a message, a web page. */
import type { ReportDocument } from '../../model/document.js';
import type { OutlineChart } from '../../model/outline-names.js';
import { upperFirst } from '../../text/case.js';
import { printDateShort } from '../../text/date.js';
import { printableDeep } from '../printable.js';
import { type PngParts, pngOf } from './png.js';
import { chartSvg } from './svg.js';

export interface Picture {
  /** Of its files, without the ending: "01-tinh-trang". */
  readonly name: string;
  readonly svg: string;
  readonly png: Uint8Array;
}

const NAMES: Readonly<Record<OutlineChart, string>> = {
  states: 'tinh-trang',
  submissions: 'tinh-hinh-gui',
  bySection: 'theo-nhom',
  byUnit: 'theo-don-vi',
  trend: 'qua-cac-ky',
};

/** Draws the report's charts in their order; a picture says itself whose figures it shows, and of what day. */
export async function drawPictures(
  written: ReportDocument,
  parts: PngParts,
): Promise<readonly Picture[]> {
  const { body, appendices, letterhead, asOf } = printableDeep(written);
  const blocks = [body, ...appendices.map((appendix) => appendix.blocks)].flat();
  const charts = blocks.filter((block) => block.kind === 'chart');
  const { name: issuer } = letterhead;
  const source = issuer === undefined ? '' : `${issuer}; `;
  const note = upperFirst(`${source}số liệu tính đến ngày ${printDateShort(asOf)}`);
  const pictures: Picture[] = [];
  for (const [index, chart] of charts.entries()) {
    const name = `${String(index + 1).padStart(2, '0')}-${NAMES[chart.source]}`;
    const svg = chartSvg(chart, name, note);
    pictures.push({ name, svg, png: await pngOf(svg, parts) });
  }
  return pictures;
}
