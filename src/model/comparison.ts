/** What changed between two consolidated rounds; `diff` prints it, the report tells of it. */
import * as z from 'zod';
import { isoDate, type Totals, totalsSchema } from './consolidated.js';
import { SCHEMA_VERSION, toolSchema } from './output.js';
import { STATES, TIMELINESS } from './status.js';

const count = z.int().min(0);

const sideSchema = z.strictObject({ period: z.string(), asOf: isoDate });

const taskSideSchema = z.strictObject({
  /** The number of the task in that round. */
  id: z.string(),
  status: z.enum(STATES),
  timeliness: z.enum(TIMELINESS),
  result: z.string(),
  /** As written; empty when there is none. */
  deadline: z.string(),
  due: isoDate.nullable(),
});
export type TaskSide = z.infer<typeof taskSideSchema>;

export const TASK_FIELDS = ['status', 'timeliness', 'result', 'deadline'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

const taskChangeSchema = z.strictObject({
  change: z.enum(['changed', 'added', 'removed']),
  /** `back`: completed or ongoing before, open now; `forward`: the other way round. */
  direction: z.enum(['forward', 'back', 'none']),
  id: z.string(),
  section: z.string(),
  content: z.string(),
  leadText: z.string(),
  fields: z.array(z.enum(TASK_FIELDS)).readonly(),
  before: taskSideSchema.nullable(),
  after: taskSideSchema.nullable(),
});
export type TaskChange = z.infer<typeof taskChangeSchema>;

const unitSideSchema = z.strictObject({
  submitted: z.boolean(),
  /** null: not submitted, or not known. */
  onTime: z.boolean().nullable(),
  daysLate: count.nullable(),
  /** Of the tasks that the unit leads. */
  totals: totalsSchema,
});
export type UnitSide = z.infer<typeof unitSideSchema>;

const unitChangeSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  changed: z.boolean(),
  /** null: the round does not know the unit. */
  before: unitSideSchema.nullable(),
  after: unitSideSchema.nullable(),
});
export type UnitChange = z.infer<typeof unitChangeSchema>;

/** One period of a trend. */
export interface TrendPoint {
  readonly period: string;
  readonly totals: Totals;
}

export const comparisonSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: toolSchema,
  before: sideSchema,
  after: sideSchema,
  totals: z.strictObject({ before: totalsSchema, after: totalsSchema }),
  /** Tasks of both rounds together. */
  summary: z.strictObject({
    unchanged: count,
    changed: count,
    added: count,
    removed: count,
    forward: count,
    back: count,
  }),
  /** Only tasks that differ, in the order of the later round, then those that are gone. */
  tasks: z.array(taskChangeSchema).readonly(),
  /** All units, in the order of the later round, then those that are gone. */
  units: z.array(unitChangeSchema).readonly(),
});
export type Comparison = z.infer<typeof comparisonSchema>;
