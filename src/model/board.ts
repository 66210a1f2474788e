/** The board of a round: who sent, when, how late, with how many faults; `status --format json` prints it. */
import * as z from 'zod';
import { SCHEMA_VERSION, toolSchema } from './output.js';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().min(0);

const boardFileSchema = z.strictObject({
  file: z.string(),
  /** null: the file that counts for the unit. */
  reason: z.string().nullable(),
  /** Local time, `2024-06-25T09:30:00`. */
  receivedAt: z.string().nullable(),
  receivedFrom: z.enum(['register', 'document', 'file']).nullable(),
  rows: count,
  errors: count,
  warnings: count,
});
export type BoardFile = z.infer<typeof boardFileSchema>;

const boardUnitSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  group: z.string(),
  /** `submitted`: there is no deadline or no time to compare; `unusable`: files came, none counts. */
  delivery: z.enum(['on-time', 'late', 'submitted', 'unusable', 'missing']),
  /** What the unit still has to do. */
  action: z.enum(['none', 'send', 'resend']),
  /** Of the file that counts, else of the last one that came. */
  receivedAt: z.string().nullable(),
  receivedFrom: z.enum(['register', 'document', 'file']).nullable(),
  /** Whole days after the last day; 0 on the day itself; null when not late. */
  daysLate: count.nullable(),
  /** Minutes after the hour, where the deadline has one and the unit sent on that very day. */
  minutesLate: count.nullable(),
  errors: count,
  warnings: count,
  files: z.array(boardFileSchema).readonly(),
});
export type BoardUnit = z.infer<typeof boardUnitSchema>;

export const boardSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: toolSchema,
  period: z.string(),
  /** Report date: the faults are counted as seen on this day. */
  asOf: isoDate,
  submitBy: isoDate.nullable(),
  submitByTime: z.string().nullable(),
  /** In roster order; offices that need not send in this period and sent nothing are left out. */
  units: z.array(boardUnitSchema).readonly(),
  /** Files of no known unit. */
  unassigned: z.array(boardFileSchema).readonly(),
  totals: z.strictObject({
    /** The next five add up to it. */
    units: count,
    onTime: count,
    late: count,
    submitted: count,
    unusable: count,
    missing: count,
    /** Units whose file counts but has errors: a statement about some of those above. */
    faulty: count,
    errors: count,
    warnings: count,
    unassigned: count,
  }),
});
export type Board = z.infer<typeof boardSchema>;

/** Whether every unit has sent something usable without errors, and every file has a sender. */
export function isComplete({ units, unassigned }: Board): boolean {
  return unassigned.length === 0 && units.every(({ action }) => action === 'none');
}

/** Whether the file that counts has errors. */
export function isFaulty({ action, delivery }: BoardUnit): boolean {
  return action === 'resend' && delivery !== 'unusable';
}
