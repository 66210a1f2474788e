/** A chart as SVG, drawn by echarts without a browser. */
import { BarChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartBlock } from '../../model/document.js';
import { escapeXml } from '../../package/xml-edit.js';
import { SVG_HEAD } from './marks.js';
import { optionsOf } from './options.js';
import { planOf, WIDTH, widthOf } from './plan.js';

use([BarChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Without a browser echarts guesses how wide a text is. */
setPlatformAPI({
  measureText: (text, font = '') => ({
    width: widthOf(text, Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)),
  }),
});

/**
 * Takes out what only a page with a pointer needs, and gives the ids the picture's own name:
 * echarts numbers its pictures, and several may stand in one page. A quotation mark of a text is
 * escaped, so that only attributes are met.
 */
function settled(svg: string, name: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>\s*/, '')
    .replace(/ (?:ecmeta_\w+|class)="[^"]*"/g, '')
    .replace(/( id="|="url\(#)zr\d+/g, `$1${name}`);
}

/** What a reader hears who cannot see the picture. */
function told({ title, alt }: ChartBlock, name: string): string {
  return `<title id="${name}-title">${escapeXml(title)}</title>\n<desc id="${name}-desc">${escapeXml(alt)}</desc>\n`;
}

/**
 * Draws a chart. The same chart gives the same text.
 * @param name of the picture's file; its ids begin with it
 * @param note what stands under the title
 */
export function chartSvg(chart: ChartBlock, name: string, note: string): string {
  const plan = planOf(chart, note);
  const size = { width: WIDTH, height: plan.height };
  const drawing = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    drawing.setOption(optionsOf(chart, plan));
    const id = `de06-${name}`;
    const svg = settled(drawing.renderToSVGString(), id);
    const labelled = ` role="img" aria-labelledby="${id}-title ${id}-desc">`;
    const opened = svg.replace(/^(<svg[^>]*)>\s*/, (_, head: string) => `${head}${labelled}\n`);
    const at = opened.indexOf('\n') + 1;
    return `${SVG_HEAD}${opened.slice(0, at)}${told(chart, id)}${opened.slice(at)}\n`;
  } finally {
    // A drawing that is kept would keep the program running.
    drawing.dispose();
  }
}
