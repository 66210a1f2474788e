/** The hidden sheet by which de06 knows its form again. */
import type { Workbook } from 'exceljs';
import { type IssuedForm, STAMP_MARK, STAMP_SHEET, stampLines } from '../../model/issued-form.js';
import { CELL_LIMIT, escapeCodes } from '../xlsx/text.js';

/** Leaves room for escapes. */
const PART = CELL_LIMIT - 2000;

function inParts(line: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < line.length; at += PART) parts.push(line.slice(at, at + PART));
  return parts;
}

/** Mark, seal, then the stamp's lines, each in as many cells as it needs. */
export async function addStampSheet(
  workbook: Workbook,
  { stamp, seal }: IssuedForm,
): Promise<void> {
  const sheet = workbook.addWorksheet(STAMP_SHEET, { state: 'veryHidden' });
  const rows = [[STAMP_MARK], [seal], ...stampLines(stamp).map(inParts)];
  rows.forEach((parts, row) => {
    parts.forEach((part, column) => {
      sheet.getCell(row + 1, column + 1).value = escapeCodes(part);
    });
  });
  await sheet.protect('', {});
}
