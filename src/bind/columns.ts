/** Which column of the file is which column of the form. */
import type { FormColumn } from '../model/form.js';
import type { HeaderProblem, TableCell, TableColumn, TickColumn } from '../model/table.js';
import { contentFit } from './content-fit.js';
import type { FormIndex } from './form-index.js';
import type { HeaderColumn } from './header-labels.js';
import { type Reading, readingsOf, sharedReadings } from './readings.js';
import { tickColumns } from './ticks.js';

export interface ColumnMap {
  readonly columns: readonly TableColumn[];
  readonly ticks: readonly TickColumn[];
  readonly problems: readonly HeaderProblem[];
}

interface Candidate {
  readonly header: HeaderColumn;
  readonly readings: readonly Reading[];
}

interface Choice {
  readonly header: HeaderColumn;
  readonly reading: Reading;
}

type CellsBelow = (column: number) => readonly TableCell[];

const STATUS_KEY = 'status';
/** Below this fit the cells speak against the reading. */
const POOR_FIT = 0.25;

/** One column of free text in several, each with a label of its own under one heading. */
function isSplit(choices: readonly Choice[]): boolean {
  const [first] = choices;
  const labels = new Set(choices.map(({ header }) => header.label));
  return (
    first?.reading.column.type === 'text' &&
    labels.size === choices.length &&
    choices.every(({ header: { parts } }) => parts.length > 1 && parts[0] === first.header.parts[0])
  );
}

function isExact({ match }: Reading): boolean {
  return match !== 'contained';
}

/** Assigns columns step by step; the later a step, the weaker the evidence. */
class Assignment {
  readonly problems: HeaderProblem[] = [];
  private readonly taken = new Map<FormColumn, Choice>();
  private readonly duplicates = new Set<HeaderColumn>();
  /** Further parts of columns that the file splits. */
  private readonly parts: Choice[] = [];
  private readonly index: FormIndex;
  private readonly cellsBelow: CellsBelow;

  constructor(index: FormIndex, cellsBelow: CellsBelow) {
    this.index = index;
    this.cellsBelow = cellsBelow;
  }

  /** Labels with one exact reading. Returns the candidates that found no place. */
  takeClear(candidates: readonly Candidate[]): readonly Candidate[] {
    const left: Candidate[] = [];
    for (const column of this.index.form.columns) {
      const rivals = candidates
        .flatMap(({ header, readings }): Choice[] => {
          const exact = readings.filter(isExact);
          const [reading] = exact;
          return exact.length === 1 && reading?.column === column ? [{ header, reading }] : [];
        })
        .sort((a, b) => this.strength(b) - this.strength(a));
      this.takeBest(rivals);
    }
    for (const candidate of candidates) {
      if (!this.isPlaced(candidate.header)) left.push(candidate);
    }
    return left;
  }

  /** Labels that name two columns, "Ghi chú & Đơn vị phối hợp": of free text beside a list of offices. */
  takeShared(candidates: readonly Candidate[]): readonly Candidate[] {
    return candidates.filter(({ header }) => {
      const both = sharedReadings(header, this.index).filter(
        ({ column }) => !this.taken.has(column),
      );
      if (both.length === 0) return true;
      for (const reading of both) this.taken.set(reading.column, { header, reading });
      const titles = both.map(({ column }) => column.title);
      this.problems.push({ kind: 'shared', label: header.label, at: header.cell.at, titles });
      return false;
    });
  }

  /** Labels with several readings left: what the cells hold decides, the best fit first. */
  takeByContent(candidates: readonly Candidate[], tier: 'exact' | 'any'): void {
    const pairs = candidates.flatMap(({ header, readings }) => {
      const open = readings.filter(
        (reading) => (tier === 'any' || isExact(reading)) && !this.taken.has(reading.column),
      );
      return open.map((reading, rank) => ({
        header,
        reading,
        rank,
        fit: this.fit(header, reading.column),
        others: open.filter((other) => other !== reading),
      }));
    });
    // Contained words come ranked; words that several columns share do not.
    pairs.sort(
      (a, b) =>
        b.fit - a.fit || (tier === 'any' ? a.rank - b.rank : 0) || this.order(a) - this.order(b),
    );
    for (const { header, reading, fit, others } of pairs) {
      if (this.taken.has(reading.column) || this.isPlaced(header)) continue;
      this.taken.set(reading.column, { header, reading });
      const rivals = others.filter(({ column }) => !this.taken.has(column));
      const doubtful = fit < POOR_FIT && this.cellsBelow(header.column).length > 0;
      const readings = this.exactTitles(header, candidates, reading.column);
      if (rivals.length > 0 || (doubtful && readings.length > 0)) {
        this.reportAmbiguous(header, reading.column, readings);
      }
    }
  }

  reportRest(candidates: readonly Candidate[]): void {
    for (const { header } of candidates) {
      if (this.isPlaced(header)) continue;
      this.problems.push({ kind: 'unknown', label: header.label, at: header.cell.at });
    }
  }

  columns(): readonly TableColumn[] {
    return [...this.taken.values(), ...this.parts]
      .map(
        ({ header, reading }): TableColumn => ({
          key: reading.column.key,
          title: reading.column.title,
          label: header.label,
          column: header.column,
          at: header.cell.at,
          match: reading.match,
        }),
      )
      .sort((a, b) => a.column - b.column);
  }

  private isPlaced(header: HeaderColumn): boolean {
    if (this.duplicates.has(header)) return true;
    return [...this.taken.values()].some((choice) => choice.header === header);
  }

  /** Of labels that all mean the same column the strongest is taken, the equally exact ones are reported. */
  private takeBest(rivals: readonly Choice[]): void {
    const [best, ...others] = rivals;
    if (best === undefined) return;
    const { column } = best.reading;
    this.taken.set(column, best);
    const twins = others.filter(({ reading }) => reading.strength >= best.reading.strength - 1);
    const doubled = twins.filter(({ header }) => !this.isSpreadOf(header, best.header));
    for (const { header } of twins) this.duplicates.add(header);
    if (doubled.length === 0) return;
    const all = [best, ...doubled].sort((a, b) => a.header.column - b.header.column);
    const labels = all.map(({ header }) => header.label);
    const places = all.map(({ header }) => header.cell.at);
    if (isSplit(all)) {
      this.parts.push(...doubled);
      this.problems.push({ kind: 'split', title: column.title, labels, places });
      return;
    }
    this.problems.push({
      kind: 'duplicate',
      key: column.key,
      title: column.title,
      labels,
      places,
    });
  }

  /** An empty column under the same merged label is only the label's width. */
  private isSpreadOf(header: HeaderColumn, other: HeaderColumn): boolean {
    return header.cell === other.cell && this.cellsBelow(header.column).length === 0;
  }

  private strength({ header, reading }: Choice): number {
    return reading.strength + Math.min(this.cellsBelow(header.column).length, 999) / 1000;
  }

  private fit(header: HeaderColumn, column: FormColumn): number {
    return contentFit(this.cellsBelow(header.column), column, this.index.statuses);
  }

  /** Of equal fits the column that the form can least do without, then the form's own order. */
  private order({ reading }: Choice): number {
    const { column } = reading;
    const need = column.essential ? 0 : column.required ? 1 : 2;
    return need * 100 + this.index.form.columns.indexOf(column);
  }

  private exactTitles(
    header: HeaderColumn,
    candidates: readonly Candidate[],
    taken: FormColumn,
  ): readonly string[] {
    const readings = candidates.find((candidate) => candidate.header === header)?.readings ?? [];
    const exact = readings.filter(isExact);
    const same = exact.length > 0 ? exact : readings;
    return same.filter(({ column }) => column !== taken).map(({ column }) => column.title);
  }

  private reportAmbiguous(
    header: HeaderColumn,
    taken: FormColumn,
    otherTitles: readonly string[],
  ): void {
    this.problems.push({
      kind: 'ambiguous',
      label: header.label,
      at: header.cell.at,
      taken: taken.key,
      takenTitle: taken.title,
      otherTitles,
    });
  }
}

function missingColumns(
  index: FormIndex,
  columns: readonly TableColumn[],
  hasTicks: boolean,
): readonly HeaderProblem[] {
  const found = new Set(columns.map(({ key }) => key));
  if (hasTicks) found.add(STATUS_KEY);
  return index.form.columns
    .filter(({ key, required }) => required && !found.has(key))
    .map(({ key, title, essential }) => ({ kind: 'missing', key, title, essential }));
}

/**
 * Maps a header's columns to the form's. A label with one exact meaning is taken first, one with
 * several by what its cells hold, one that only contains a column's words last; every doubt is a
 * problem in the result.
 */
export function mapColumns(
  headers: readonly HeaderColumn[],
  index: FormIndex,
  cellsBelow: CellsBelow,
): ColumnMap {
  const ticks = tickColumns(headers, index, cellsBelow);
  const ticked = new Set(ticks.map(({ column }) => column));
  const candidates = headers
    .filter(({ column }) => !ticked.has(column))
    .map((header): Candidate => ({ header, readings: readingsOf(header, index) }));
  const assignment = new Assignment(index, cellsBelow);
  const afterClear = assignment.takeClear(candidates);
  const open = assignment.takeShared(afterClear);
  assignment.takeByContent(open, 'exact');
  assignment.takeByContent(open, 'any');
  assignment.reportRest(candidates);
  const columns = assignment.columns();
  const missing = missingColumns(index, columns, ticks.length > 0);
  return { columns, ticks, problems: [...missing, ...assignment.problems] };
}
