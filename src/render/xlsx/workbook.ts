/** Consolidated → the workbook that the secretariat reads, corrects, prints, and renders from. */
import ExcelJS from 'exceljs';
import type { Consolidated } from '../../model/consolidated.js';
import { detailsPage } from './details.js';
import type { Page } from './page.js';
import { amendParts } from './parts.js';
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
 * Renders the six sheets. A text too long for a cell goes on in the row below, marked. Dates of
 * the file are the report date, not the clock: the same input gives the same parts.
 */
export async function renderWorkbook(
  consolidated: Consolidated,
  { province, configPath }: WorkbookOptions,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const { name, version } = consolidated.tool;
  workbook.creator = name;
  workbook.lastModifiedBy = name;
  workbook.title = `Tổng hợp Đề án 06, kỳ ${consolidated.period}`;
  workbook.description =
    configPath === undefined ? `${name} ${version}` : `${name} ${version}; hồ sơ: ${configPath}`;
  workbook.created = new Date(`${consolidated.asOf}T00:00:00Z`);
  workbook.modified = workbook.created;
  for (const page of pagesOf(consolidated, province)) addSheet(workbook, page);
  amendParts(workbook);
  const buffer = await workbook.xlsx.writeBuffer();
  return new Uint8Array(buffer);
}
