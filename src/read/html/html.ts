/** Pages with tables, which office systems save under the name .xls → a grid of one sheet. */
import type { Grid } from '../../model/grid.js';
import { exceeded, truncated, unsupported } from '../../package/failure.js';
import type { Limits } from '../../package/limits.js';
import { SheetBuilder } from '../sheet-builder.js';
import { decodePage, type Page } from './decode.js';
import { markupOf } from './markup.js';
import { PageSink } from './page-sink.js';
import { classFonts } from './style-sheet.js';

const SHEET = 'HTML';

/**
 * A page as a spreadsheet program lays it out: paragraphs and rows of tables one below the other.
 * Every cell is text as it is shown. Throws `limit`, `damaged`, `truncated`, and `unsupported` for a frame set,
 * whose sheets lie in other files.
 */
export function readHtml(bytes: Uint8Array, limits: Limits): Grid {
  if (bytes.length > limits.textBytes) throw exceeded('textBytes');
  const pages = decodePage(bytes);
  const builder = new SheetBuilder(SHEET, limits, { cells: 0 });
  const sink = new PageSink(builder, limits, classFonts(stylesOf(pages)));
  let hasFrames = false;
  for (const { text } of pages) {
    if (/<table\b/i.test(text) && !/<\/table/i.test(text)) throw truncated('HTML');
    for (const markup of markupOf(text)) {
      if (markup.kind === 'open' && markup.name === 'frame') hasFrames = true;
      sink.take(markup);
    }
    sink.endPage();
  }
  const { sheet, notes } = builder.build(false);
  if (hasFrames && sheet.rows.length < 2) throw unsupported('html-frames');
  const assumed = pages.find((page) => page.assumed !== undefined)?.assumed;
  const encoding =
    assumed === undefined ? [] : [{ kind: 'encoding-assumed' as const, detail: assumed }];
  return { format: 'html', sheets: [sheet], properties: {}, notes: [...encoding, ...notes] };
}

function stylesOf(pages: readonly Page[]): string {
  const styles: string[] = [];
  for (const { text } of pages) {
    // Excel wraps its style sheets in comments.
    for (const [, css = ''] of text.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)) styles.push(css);
  }
  return styles.join('\n');
}
