/** IssuedForm → the workbook that goes out to an office. */
import type { Deflate } from '../../model/grid.js';
import type { IssuedForm } from '../../model/issued-form.js';
import { bookBytes, newBook } from '../xlsx/book.js';
import { addCheckSheet } from './check-sheet.js';
import { checksOf } from './checks.js';
import { addFormSheet } from './form-sheet.js';
import { layoutOf } from './layout.js';
import { addStampSheet } from './stamp-sheet.js';

/** The same form gives the same bytes. */
export async function renderForm(form: IssuedForm, deflate?: Deflate): Promise<Uint8Array> {
  const workbook = newBook({
    title: `${form.stamp.unit.name}, kỳ ${form.stamp.period}`,
    day: form.asOf,
  });
  workbook.calcProperties.fullCalcOnLoad = true;
  const layout = layoutOf(form);
  const checks = checksOf(form, layout);
  await addFormSheet(workbook, form, layout, checks);
  await addCheckSheet(workbook, form, layout, checks);
  await addStampSheet(workbook, form);
  return bookBytes(workbook, 'kept', deflate);
}
