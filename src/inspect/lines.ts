/** Choosing lines by element, for the rules. */
import { type ElementId, type ElementRule, ND30 } from '../model/nd30.js';
import { TWIPS_PER_MM, type WordDocument, type WordLine } from '../model/word.js';

export interface KnownLine extends WordLine {
  readonly element: ElementId;
  readonly rule: ElementRule;
}

/** Lines that are an element of the decree, or only those that are wanted, and hold letters or digits. */
export function knownLines({ lines }: WordDocument, wanted?: readonly ElementId[]) {
  return lines.flatMap((line): readonly KnownLine[] => {
    const { element } = line;
    const known = element !== undefined && line.runs.length > 0;
    return known && wanted?.includes(element) !== false
      ? [{ ...line, element, rule: ND30[element] }]
      : [];
  });
}

/** Lines of some elements. */
export function linesOf(document: WordDocument, ...wanted: readonly ElementId[]) {
  return knownLines(document, wanted);
}

/** Running text with the indentation and spacing of the body. */
export const TEXT_ELEMENTS: readonly ElementId[] = [
  'body',
  'muc',
  'dieu',
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

/** Twips from side to side of what a paragraph stands in; undefined: the file does not say. */
export function roomOf(
  { cell, section }: WordLine,
  { sections }: WordDocument,
): number | undefined {
  if (cell) return cell.innerWidth;
  const page = sections[section];
  return page && (page.width - page.margins.left - page.margins.right) * TWIPS_PER_MM;
}

/** Twips → “88,3”. */
export function millimetres(twips: number): string {
  return decimal(twips / TWIPS_PER_MM);
}

/** What is wrong with the end of a line of a list: “;”, of the last “.”. */
export function endFault(text: string, last: boolean) {
  if (text.trim().endsWith(last ? '.' : ';')) return undefined;
  const mark = last ? 'dấu chấm' : 'dấu chấm phẩy';
  return {
    message: `${last ? 'Dòng cuối' : 'Dòng này'} phải kết thúc bằng ${mark}.`,
    hint: `Sửa cuối dòng thành ${mark}.`,
  };
}
