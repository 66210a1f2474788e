/** Rows as the CSV that Excel on a Vietnamese Windows reads: BOM, `;`, CRLF. */
import { withoutUnprintable } from '../../text/printable.js';

const BOM = '\uFEFF';
/** Excel would work such a text out as a formula; the apostrophe makes it a text. */
const FORMULA = /^[=+\-@\t]/;

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const printable = withoutUnprintable(value, '');
  const text = FORMULA.test(printable) ? `'${printable}` : printable;
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The whole text, BOM included; every row ends with a line end. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return BOM + rows.map((row) => `${row.map(field).join(';')}\r\n`).join('');
}
