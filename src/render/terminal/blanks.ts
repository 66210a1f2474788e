/** One note on what a document still lacks. */
import type { Blank } from '../../model/document.js';
import { printCount } from '../../text/number.js';
import { harmless } from './harmless.js';

function item({ place, count, remedy }: Blank): string {
  const several = count === 1 ? [] : [`${printCount(count)} chỗ`];
  const how = [...several, ...(remedy === undefined ? [] : [harmless(remedy)])].join('; ');
  return how === '' ? place : `${place} (${how})`;
}

/** "Văn bản còn 03 chỗ để trống: số văn bản (--so); …"; undefined when nothing is left to fill in. */
export function blanksNote(blanks: readonly Blank[]): string | undefined {
  if (blanks.length === 0) return undefined;
  const total = blanks.reduce((sum, { count }) => sum + count, 0);
  return `Văn bản còn ${printCount(total)} chỗ để trống: ${blanks.map(item).join('; ')}.`;
}
