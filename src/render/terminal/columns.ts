/** A table of texts for the terminal: columns aligned by what the eye sees, within a given width. */
import { graphemesOf, linesWithin } from '../../text/wrap.js';

export interface TextColumn {
  readonly title: string;
  readonly align?: 'right';
  /** May be wrapped; takes a share of the room that is left. */
  readonly wraps?: true;
  /** Left out first (highest number first) where there is no room. */
  readonly rank?: number;
}

const GAP = '  ';
/** A wrapped column narrower than this cannot be read. */
const NARROWEST = 14;

const INVISIBLE = /^[\p{Cc}\p{Cf}\p{M}]+$/u;
/** Characters that take two columns: East Asian letters and pictures. */
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation})/u;

/** Columns that a text takes: a letter with its marks is one, however it is encoded. */
export function shownWidth(text: string): number {
  let width = 0;
  for (const letter of graphemesOf(text)) {
    if (!INVISIBLE.test(letter)) width += WIDE.test(letter) ? 2 : 1;
  }
  return width;
}

/** Lines of a text, broken between words. */
export function wrapped(text: string, width: number): readonly string[] {
  return linesWithin(text, width, shownWidth);
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  const space = ' '.repeat(Math.max(0, width - shownWidth(text)));
  return align === 'right' ? space + text : text + space;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
}

/** Natural widths, the wrapped columns narrowed in turn, the widest first, until all fits. */
function fitted(
  columns: readonly TextColumn[],
  natural: readonly number[],
  width: number,
): readonly number[] | undefined {
  const widths = [...natural];
  for (let over = total(widths) - width; over > 0; over -= 1) {
    const widest = columns.reduce<number | undefined>((best, { wraps }, index) => {
      const own = widths[index] ?? 0;
      if (!wraps || own <= NARROWEST) return best;
      return best === undefined || own > (widths[best] ?? 0) ? index : best;
    }, undefined);
    if (widest === undefined) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

interface Chosen {
  readonly kept: readonly number[];
  readonly widths: readonly number[];
}

/** The columns that fit, with their widths; the ones of no rank stand even where they do not fit. */
function chosen(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): Chosen {
  const natural = columns.map(({ title }, index) =>
    Math.max(
      ...[title, ...rows.map((row) => row[index] ?? '')].flatMap((text) =>
        text.split('\n').map(shownWidth),
      ),
    ),
  );
  let kept = columns.map((_, index) => index);
  for (;;) {
    const own = kept.flatMap((index) => columns[index] ?? []);
    const wanted = kept.map((index) => natural[index] ?? 0);
    const widths = fitted(own, wanted, width);
    const worst = Math.max(0, ...own.map(({ rank = 0 }) => rank));
    if (widths !== undefined || worst === 0) {
      const least = wanted.map((size, at) => (own[at]?.wraps ? Math.min(size, NARROWEST) : size));
      return { kept, widths: widths ?? least };
    }
    kept = kept.filter((index) => columns[index]?.rank !== worst);
  }
}

/**
 * Lines of a table: the titles, a rule, then each row on as many lines as its wrapped cells need.
 * @param paint colours the finished lines of a row
 */
export function tableLines(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (line: string, row: number) => string = (line) => line,
): readonly string[] {
  const { kept, widths } = chosen(columns, rows, width);
  const linesOf = (cells: readonly string[]): readonly string[] => {
    const parts = kept.map((index, at) => wrapped(cells[index] ?? '', widths[at] ?? 0));
    const height = Math.max(...parts.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      parts
        .map((own, at) => padded(own[line] ?? '', widths[at] ?? 0, columns[kept[at] ?? 0]?.align))
        .join(GAP)
        .trimEnd(),
    );
  };
  return [
    ...linesOf(columns.map(({ title }) => title)),
    widths.map((own) => '─'.repeat(own)).join(GAP),
    ...rows.flatMap((row, index) => linesOf(row).map((line) => paint(line, index))),
  ];
}
