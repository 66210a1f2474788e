/** Places as Excel shows them. */
import type { Place } from '../../model/address.js';

/** `Sheet1!C14`, `'Phụ lục V'!C14`; the sheet alone, or nothing, where there is no cell. */
export function cellReference({ sheet, cell }: Place): string {
  if (sheet === undefined) return cell ?? '';
  // Excel quotes every sheet name that is not one plain word.
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const name = plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return cell === undefined ? name : `${name}!${cell}`;
}

/** With the file in front, for places in other files. */
export function fullReference(place: Place): string {
  const inside = cellReference(place);
  return inside === '' ? place.file : `${place.file} ${inside}`;
}
