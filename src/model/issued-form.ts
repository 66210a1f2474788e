/** A form as it goes out to one office, and the stamp by which it is known again when it comes back. */
import * as z from 'zod';
import type { Place } from './address.js';
import type { Catalogue, Task } from './catalogue.js';
import type { ColumnType, Form } from './form.js';
import type { IsoDate } from './grid.js';
import type { State } from './status.js';
import type { Table } from './table.js';

/** The hidden sheet of the stamp. */
export const STAMP_SHEET = '_de06';
/** First cell of that sheet; the figure is the version of the layout. */
export const STAMP_MARK = 'de06 biểu mẫu 1';

/** Columns that the secretariat fills in before sending the form out; all others are the office's. */
const GIVEN_KEYS: readonly string[] = [
  'number',
  'content',
  'leads',
  'coordinating',
  'deadline',
  'product',
  'lastResult',
  'due',
];

/** True for a column that the office must not change. */
export function isGiven(key: string): boolean {
  return GIVEN_KEYS.includes(key);
}

/** `shared`: one of several leads, of which any may report ("A hoặc B"). */
export const ISSUED_ROLES = ['lead', 'shared', 'coordinating'] as const;
export type IssuedRole = (typeof ISSUED_ROLES)[number];

const stampedTaskSchema = z.object({
  id: z.string(),
  role: z.enum(ISSUED_ROLES),
  /** Column key → text (of a true date: yyyy-mm-dd), of the columns that are given. */
  cells: z.record(z.string(), z.string()),
});
export type StampedTask = z.infer<typeof stampedTaskSchema>;

const stampHeadSchema = z.object({
  unit: z.object({ id: z.string(), name: z.string() }),
  period: z.string(),
  form: z.object({ id: z.string(), version: z.string() }),
  /** Lines above the table, top down. */
  above: z.array(z.string()),
  /** Column key → label in the header. */
  labels: z.record(z.string(), z.string()),
  /** Digest of the unit's part of the catalogue. */
  taskList: z.string(),
});

/** What the hidden sheet says of the form. */
export interface FormStamp extends z.infer<typeof stampHeadSchema> {
  readonly tasks: readonly StampedTask[];
}

/** SHA-256 of a text (UTF-8), lower-case hexadecimal. */
export type Digest = (text: string) => string;

/** The stamp as lines of text, one a row of the hidden sheet; the seal is the digest of them all. */
export function stampLines({ tasks, ...head }: FormStamp): readonly string[] {
  return [head, ...tasks].map((part) => JSON.stringify(part));
}

export function sealOf(lines: readonly string[], digest: Digest): string {
  return digest(lines.join('\n'));
}

function parsed<T>(schema: z.ZodType<T>, line: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The stamp in the lines; undefined when they are none. */
export function stampFrom([head = '', ...rest]: readonly string[]): FormStamp | undefined {
  const stamp = parsed(stampHeadSchema, head);
  const tasks = rest.map((line) => parsed(stampedTaskSchema, line));
  if (stamp === undefined || tasks.some((task) => task === undefined)) return undefined;
  return { ...stamp, tasks: tasks.filter((task) => task !== undefined) };
}

/** What the unit has to do with the task; undefined: nothing. */
export function issuedRole(task: Task, unitId: string): IssuedRole | undefined {
  if (task.leads.includes(unitId)) return task.leadMode === 'any' ? 'shared' : 'lead';
  return task.coordinating.includes(unitId) ? 'coordinating' : undefined;
}

/** A task's part of the columns that are given. */
export function givenCells(task: Task): Readonly<Record<string, string>> {
  return {
    number: task.id,
    content: task.content,
    leads: task.leadText,
    coordinating: task.coordinatingText,
    deadline: task.deadline?.text ?? '',
    product: task.product,
  };
}

/** What the catalogue asks of one unit, as a text whose digest changes with it. */
export function taskListText({ tasks }: Catalogue, unitId: string): string {
  return JSON.stringify(
    tasks.flatMap((task) => {
      const role = issuedRole(task, unitId);
      return role === undefined ? [] : [{ role, ...givenCells(task) }];
    }),
  );
}

/** Digits that tell two layouts of one form apart. */
const VERSION_DIGITS = 12;

/** Digest of what those who fill in a form see of it: columns and words of the status. */
export function formVersion({ id, title, columns, statuses }: Form, digest: Digest): string {
  const seen = {
    id,
    title,
    columns: columns.map(({ key, title: label, type }) => ({ key, label, type })),
    statuses,
  };
  return digest(JSON.stringify(seen)).slice(0, VERSION_DIGITS);
}

/** The stamp of a file that came back, and what it is worth. */
export interface StampReading {
  /** The hidden sheet. */
  readonly at: Place;
  /** As de06 wrote it; else it was changed and decides nothing. */
  readonly sealed: boolean;
  /** Undefined: no longer readable. */
  readonly stamp?: FormStamp;
  /** The same digests now; `taskList` is undefined where there is no catalogue. */
  readonly now: { readonly formVersion: string; readonly taskList?: string };
}

/** True when nobody has written into the office's columns yet. */
export function isUnanswered({ rows, ticks }: Table): boolean {
  return (
    ticks.length === 0 &&
    rows
      .filter(({ kind }) => kind === 'data')
      .every(({ cells }) => Object.keys(cells).every(isGiven))
  );
}

export interface IssuedColumn {
  readonly key: string;
  /** Label in the header. */
  readonly label: string;
  readonly type: ColumnType;
  readonly given: boolean;
  /** Needed by the formulas only. */
  readonly hidden: boolean;
}

export interface IssuedTask extends StampedTask {
  readonly due: IsoDate | null;
}

export interface IssuedSection {
  readonly role: IssuedRole;
  readonly title: string;
  readonly tasks: readonly IssuedTask[];
}

/** A blank form for one office and one period, with nothing of a file format in it. */
export interface IssuedForm {
  readonly fileName: string;
  readonly title: string;
  /** Under the title: sender, period, dates, what to do. */
  readonly lines: readonly string[];
  readonly columns: readonly IssuedColumn[];
  readonly sections: readonly IssuedSection[];
  /** The words of the drop-down. */
  readonly statuses: readonly { readonly state: State; readonly word: string }[];
  /** Day up to which the report speaks. */
  readonly asOf: IsoDate;
  /** Place and date to fill in, then the two signatures. */
  readonly signature: {
    readonly dateLine: string;
    readonly left: readonly string[];
    readonly right: readonly string[];
  };
  readonly stamp: FormStamp;
  readonly seal: string;
}
