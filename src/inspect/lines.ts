/** Choosing lines by element, for the rules. */
import { type ElementId, type ElementRule, ND30 } from '../model/nd30.js';
import type { WordDocument, WordLine } from '../model/word.js';

export interface KnownLine extends WordLine {
  readonly element: ElementId;
  readonly rule: ElementRule;
}

/** Lines that are an element of the decree and hold letters or digits. */
export function knownLines({ lines }: WordDocument): readonly KnownLine[] {
  return lines.flatMap((line) => {
    const { element } = line;
    return element === undefined || line.runs.length === 0
      ? []
      : [{ ...line, element, rule: ND30[element] }];
  });
}

/** Lines of some elements. */
export function linesOf(document: WordDocument, ...wanted: readonly ElementId[]) {
  return knownLines(document).filter(({ element }) => wanted.includes(element));
}

/** Running text with the indentation and spacing of the body. */
export const TEXT_ELEMENTS: readonly ElementId[] = [
  'body',
  'muc',
  'khoanCoTieuDe',
  'khoan',
  'diem',
  'canCu',
];

/** “13 – 14”, “14”. */
export function range([least, most]: readonly [number, number]): string {
  return least === most ? decimal(least) : `${decimal(least)} – ${decimal(most)}`;
}

/** With a decimal comma, at most one decimal. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}
