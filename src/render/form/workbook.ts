/** IssuedForm → the workbook that goes out to an office. */
import ExcelJS from 'exceljs';
import type { IssuedForm } from '../../model/issued-form.js';
import { amendParts } from '../xlsx/parts.js';
import { addCheckSheet } from './check-sheet.js';
import { checksOf } from './checks.js';
import { addFormSheet } from './form-sheet.js';
import { layoutOf } from './layout.js';
import { addStampSheet } from './stamp-sheet.js';

/** Dates of the file are the report date, not the clock: the same input gives the same parts. */
export async function renderForm(form: IssuedForm): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'de06';
  workbook.lastModifiedBy = 'de06';
  workbook.title = `${form.stamp.unit.name}, kỳ ${form.stamp.period}`;
  workbook.created = new Date(`${form.asOf}T00:00:00Z`);
  workbook.modified = workbook.created;
  workbook.calcProperties.fullCalcOnLoad = true;
  const layout = layoutOf(form);
  const checks = checksOf(form, layout);
  await addFormSheet(workbook, form, layout, checks);
  await addCheckSheet(workbook, form, layout, checks);
  await addStampSheet(workbook, form);
  amendParts(workbook, 'kept');
  const buffer = await workbook.xlsx.writeBuffer();
  return new Uint8Array(buffer);
}
