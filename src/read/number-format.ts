/** What a number format makes of a number, as far as reading must know. */

/** `month`: a date shown without its day, as Excel does when a clerk types 6/2024. */
export type FormatKind = 'plain' | 'percent' | 'date' | 'month' | 'year';

/** Formats that are built into Excel and not written to the file (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, FormatKind> = new Map<number, FormatKind>([
  [9, 'percent'],
  [10, 'percent'],
  [14, 'date'],
  [15, 'date'],
  [16, 'date'],
  [17, 'month'],
  [22, 'date'],
  ...range(27, 31, 'date'),
  [36, 'date'],
  ...range(50, 54, 'date'),
  [57, 'date'],
  [58, 'date'],
]);

function range(from: number, to: number, kind: FormatKind): Array<readonly [number, FormatKind]> {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, kind] as const);
}

/** The kind of a format by its number, with the formats that the file itself defines. */
export function formatKind(id: number, custom: ReadonlyMap<number, string>): FormatKind {
  const code = custom.get(id);
  return code === undefined ? (BUILT_IN.get(id) ?? 'plain') : kindOfCode(code);
}

/**
 * The kind of a format code such as `[$-42A]dd/mm/yyyy;@`. Times and elapsed times are plain:
 * they name no day.
 */
export function kindOfCode(code: string): FormatKind {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, (block) => (/^\[(h+|m+|s+)\]$/i.test(block) ? 'h' : ''))
    .replace(/general/gi, '');
  const [first = ''] = bare.split(';');
  if (first.includes('%')) return 'percent';
  if (/d/i.test(first)) return 'date';
  const hasYear = /[ye]/i.test(first.replace(/e[+-]/gi, ''));
  const hasMonth = /m/i.test(first) && (hasYear || !/[hs]/i.test(first));
  if (hasMonth) return 'month';
  return hasYear ? 'year' : 'plain';
}
