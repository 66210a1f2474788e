/** Consolidated → the workbook that the secretariat reads, corrects, prints, and renders from. */
import type { Consolidated } from '../../model/consolidated.js';
import type { Deflate } from '../../model/grid.js';
import { bookBytes, newBook } from './book.js';
import { detailsPage } from './details.js';
import type { Page } from './page.js';
import { addSheet } from './sheet.js';
import { summaryPage } from './summary.js';
import { bySectionPage, byUnitPage } from './sums.js';
import { unitsPage } from './units.js';
import { warningsPage } from './warnings.js';

export interface WorkbookOptions {
  /** Name printed under the title. */
  readonly province?: string;
  /** Path of de06.yaml as seen from the workbook, so that `render` finds it again. */
  readonly configPath?: string;
  readonly deflate?: Deflate;
}

function pagesOf(consolidated: Consolidated, province: string | undefined): readonly Page[] {
  const summary = summaryPage(consolidated, province);
  return [
    summary.page,
    byUnitPage(consolidated),
    bySectionPage(consolidated, summary.ranges),
    detailsPage(consolidated),
    unitsPage(consolidated),
    warningsPage(consolidated),
  ];
}

/**
 * Renders the six sheets. A text too long for a cell goes on in the row below, marked. The same
 * input gives the same bytes.
 */
export async function renderWorkbook(
  consolidated: Consolidated,
  { province, configPath, deflate }: WorkbookOptions,
): Promise<Uint8Array> {
  const { name, version } = consolidated.tool;
  const workbook = newBook({
    title: `Tổng hợp Đề án 06, kỳ ${consolidated.period}`,
    day: consolidated.asOf,
    description:
      configPath === undefined ? `${name} ${version}` : `${name} ${version}; hồ sơ: ${configPath}`,
  });
  for (const page of pagesOf(consolidated, province)) addSheet(workbook, page);
  return bookBytes(workbook, 'quoted', deflate);
}
