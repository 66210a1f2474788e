/** What one file says, bound to form, unit, period and tasks. Binding never fails: a fault is kept here and a rule reports it. */
import type { Place } from './address.js';
import type { Deadline } from './deadline.js';
import type { DecodedCell, LostCell } from './decoded.js';
import type { IsoDate, ReadFailure, ReadNote } from './grid.js';
import type { StampReading } from './issued-form.js';
import type { UnitMatch } from './roster.js';
import type { State } from './status.js';
import type { Table, TableCell } from './table.js';

export type Source = 'form' | 'title' | 'file-name' | 'folder';

/** A name of a unit found in one source. */
export interface UnitMention {
  readonly from: Source;
  readonly text: string;
  readonly at: Place;
  /** Ids of the units that it may mean; one: resolved. */
  readonly unitIds: readonly string[];
  readonly match?: UnitMatch;
  readonly suggestion?: string;
}

/** Which unit sent the file. */
export interface UnitReading {
  /** Undefined: unknown or ambiguous. */
  readonly id?: string;
  readonly name?: string;
  /** The mention that decided. */
  readonly decided?: UnitMention;
  /** All mentions, strongest source first. */
  readonly mentions: readonly UnitMention[];
}

export interface PeriodMention {
  readonly from: Source;
  readonly id: string;
  readonly text: string;
  readonly at: Place;
}

/** Which period the file says it is for. */
export interface PeriodReading {
  /** What was asked for: `-p`, else the folder's name (`nop/2024-06/`). */
  readonly expected?: string;
  /** What the file states (title, then file name). */
  readonly stated?: PeriodMention;
}

export interface StatusReading {
  readonly state: State;
  /** As written; ticked columns give the column's label. */
  readonly text: string;
  readonly how: 'word' | 'percent' | 'tick' | 'empty' | 'several-ticks' | 'unknown';
  /** The word says that the task is behind. */
  readonly claimsLate: boolean;
  /** Nearest known word when unknown. */
  readonly suggestion?: string;
  /** A number given instead of a word, in percent units. */
  readonly percent?: number;
  /** Where it stands: the status cell, the first tick, or the row's first cell when empty. */
  readonly at: Place;
  /** Several ticks: all of them. */
  readonly ticks: readonly { readonly label: string; readonly at: Place }[];
}

export interface DateReading {
  readonly text: string;
  /** Undefined: unreadable. */
  readonly date?: IsoDate;
  readonly at: Place;
}

/** Which task of the catalogue a row is. */
export interface TaskReading {
  /** Undefined: outside the catalogue (or there is none). */
  readonly id?: string;
  readonly how: 'code' | 'number-content' | 'content' | 'near' | 'none' | 'no-catalogue';
  /** 0..1 for `near`, and for the best candidate of `none`. */
  readonly score?: number;
  /** Nearest task when none was assigned: for the reader, never assigned. */
  readonly candidateId?: string;
  /** The row carries this task's code but another task's text; the text decided. */
  readonly contradictingCode?: string;
}

export type Role = 'lead' | 'coordinating' | 'none';

export interface TaskRow {
  readonly row: number;
  readonly rows: readonly number[];
  readonly at: Place;
  readonly hidden: boolean;
  /** Nearest section row above, "" when there is none. */
  readonly section: string;
  readonly cells: Readonly<Record<string, TableCell>>;
  readonly number: string;
  readonly content: string;
  readonly status: StatusReading;
  /** The row's own deadline; null when the cell is empty or the column absent. */
  readonly deadline: Deadline | null;
  readonly completedOn?: DateReading;
  readonly result: string;
  readonly difficulties: string;
  readonly proposals: string;
  readonly note: string;
  readonly task: TaskReading;
  readonly role: Role;
}

export interface Submission {
  readonly file: string;
  readonly sha256: string;
  readonly receivedAt?: string;
  readonly receivedFrom?: 'register' | 'document' | 'file';
  /** Set: nothing else could be read. */
  readonly failure?: ReadFailure;
  readonly notes: readonly ReadNote[];
  /** Cells of the table's sheet that were not Unicode; absent as good as empty. */
  readonly decoded?: readonly DecodedCell[];
  /** Cells of the table's sheet with "?" in place of letters. */
  readonly lostLetters?: readonly LostCell[];
  readonly formId: string;
  /** Undefined: no table of the form was found. */
  readonly table?: Table;
  /** Sheets that were looked through, for the message when there is no table. */
  readonly sheetNames: readonly string[];
  /** Other sheets that hold the form's table too (last month's left in). */
  readonly otherTables: readonly Place[];
  /** The file is a form that `de06 form` wrote. */
  readonly issued?: StampReading;
  readonly unit: UnitReading;
  readonly period: PeriodReading;
  readonly rows: readonly TaskRow[];
}

/** Columns without which a file is set aside. */
export function missesEssentialColumn(submission: Submission): boolean {
  return submission.table?.problems.some((p) => p.kind === 'missing' && p.essential) ?? false;
}
