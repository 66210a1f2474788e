/** The lines above a table: who sends, to whom, for which period. */
import type { Place } from '../model/address.js';
import type { TableCell } from '../model/table.js';
import { foldKey, hasPhrase } from '../text/fold.js';
import type { FormIndex } from './form-index.js';
import { isPlaceAndDate } from './row-end.js';

export interface TitleLine {
  /** `sender` and `period`: the value behind the label. */
  readonly kind: 'sender' | 'period' | 'free';
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly at: Place;
}

type LabelKind = 'sender' | 'addressee' | 'period';

interface Field {
  readonly text: string;
  readonly cell: TableCell;
}

const LABELLED = /^([^:]{1,60}):\s*(.*)$/;
const LIST_ITEM = /^[-–+•]/;
/** Blanks of a form that nobody filled in. */
const BLANK = /^[.…_\s-]*$/;
/** Lines that cite other documents name offices and dates of theirs; the state's motto names none. */
const FOREIGN = ['kèm theo', 'ban hành', 'căn cứ', 'cộng hòa xã hội', 'độc lập tự do'].map(foldKey);

function labelKind(label: string, index: FormIndex): LabelKind | undefined {
  const key = foldKey(label.replace(/\([^()]*\)/g, ' '));
  if (index.addressees.includes(key)) return 'addressee';
  if (index.senders.includes(key)) return 'sender';
  return index.periods.includes(key) ? 'period' : undefined;
}

/** "Đơn vị báo cáo: X Kỳ báo cáo: Y" are two fields on one line. */
function splitLabels(text: string, labels: readonly string[]): readonly string[] {
  const lower = text.toLowerCase();
  const starts = labels
    .flatMap((label) => [lower.indexOf(` ${label}:`), lower.indexOf(` ${label} :`)])
    .filter((at) => at > 0);
  if (starts.length === 0) return [text];
  const at = Math.min(...starts);
  return [text.slice(0, at).trim(), ...splitLabels(text.slice(at + 1), labels)];
}

function fieldsOf(cells: readonly TableCell[], index: FormIndex): readonly Field[] {
  // A label that ends another ("Kỳ" in "Báo cáo kỳ") must not cut it.
  const labels = index.form.periodLabels.map((label) => label.toLowerCase());
  const own = labels.filter(
    (label) => !labels.some((other) => other !== label && other.endsWith(` ${label}`)),
  );
  return cells.flatMap((cell) =>
    cell.text
      .split('\n')
      .flatMap((line) => splitLabels(line, own))
      .map((text) => ({ text, cell })),
  );
}

function addressesSomebody(text: string, index: FormIndex): boolean {
  const key = foldKey(text);
  return index.addressees.some((label) => key === label || key.startsWith(`${label} `));
}

function saysNothing(text: string): boolean {
  if (BLANK.test(text) || isPlaceAndDate(text)) return true;
  const key = foldKey(text);
  return FOREIGN.some((phrase) => hasPhrase(key, phrase));
}

function lineOf(kind: TitleLine['kind'], text: string, { cell, at }: TableCell): TitleLine {
  return { kind, text, row: cell.row, column: cell.column, at };
}

/**
 * The lines that may speak of the sender or the period, top down. Addressees, citations, the
 * state's motto, place and date and unfilled blanks are left out.
 */
export function titleLines(cells: readonly TableCell[], index: FormIndex): readonly TitleLine[] {
  const lines: TitleLine[] = [];
  const used = new Set<TableCell>();
  /** Column in which a list of addressees goes on; `open`: its first name is still to come. */
  let addressees: { readonly column: number; readonly open: boolean } | undefined;
  const toTheRight = ({ cell: { row, column } }: TableCell): TableCell | undefined =>
    cells.find(({ cell }) => cell.row === row && cell.column > column);

  for (const { text, cell } of fieldsOf(cells, index)) {
    if (used.has(cell)) continue;
    const [, label = text, value = ''] = LABELLED.exec(text) ?? [];
    const kind = labelKind(label, index);
    const beside = kind !== undefined && value === '' ? toTheRight(cell) : undefined;
    if (kind === 'addressee' || addressesSomebody(text, index)) {
      if (beside !== undefined) used.add(beside);
      const open = kind === 'addressee' && value === '' && beside === undefined;
      addressees = { column: cell.cell.column, open };
      continue;
    }
    if (addressees?.column === cell.cell.column && (addressees.open || LIST_ITEM.test(text))) {
      addressees = { ...addressees, open: false };
      continue;
    }
    if (kind === undefined) {
      if (!saysNothing(text)) lines.push(lineOf('free', text, cell));
    } else if (value !== '') {
      if (!BLANK.test(value)) lines.push(lineOf(kind, value, cell));
    } else if (beside !== undefined && !LABELLED.test(beside.text)) {
      used.add(beside);
      if (!BLANK.test(beside.text)) lines.push(lineOf(kind, beside.text, beside));
    }
  }
  return lines;
}
