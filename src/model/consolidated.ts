/** The province's round as one value; `merge --json` prints it, the workbook carries it, the report is written from it. */
import * as z from 'zod';
import { diagnosticSchema, exceptedSchema, SCHEMA_VERSION, toolSchema } from './output.js';
import { STATES, TIMELINESS } from './status.js';

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().min(0);
const state = z.enum(STATES);

const deadlineSchema = z.strictObject({
  text: z.string(),
  kind: z.string(),
  due: isoDate.nullable(),
  yearAssumed: z.literal(true).optional(),
});

const contributionSchema = z.strictObject({
  /** Unit id. */
  unit: z.string(),
  role: z.enum(['lead', 'coordinating', 'none']),
  status: state,
  statusText: z.string(),
  result: z.string(),
  difficulties: z.string(),
  proposals: z.string(),
  note: z.string(),
  completedOn: isoDate.nullable(),
  source: z.strictObject({
    file: z.string(),
    sheet: z.string(),
    row: z.int().min(1),
    /** Column key → A1 address of the cell that was read. */
    cells: z.record(z.string(), z.string()),
  }),
});
export type Contribution = z.infer<typeof contributionSchema>;

/** Over the task's leads; the states add up to `reported`. */
const countsSchema = z.strictObject({
  leads: count,
  reported: count,
  completed: count,
  ongoing: count,
  inProgress: count,
  notStarted: count,
  other: count,
});
export type Counts = z.infer<typeof countsSchema>;

const mergedTaskSchema = z.strictObject({
  id: z.string(),
  section: z.string(),
  content: z.string(),
  /** Unit ids. */
  leads: z.array(z.string()).readonly(),
  /** Present when the leads are alternatives ("A hoặc B"): the first that reports decides. */
  leadMode: z.literal('any').optional(),
  leadText: z.string(),
  coordinating: z.array(z.string()).readonly(),
  coordinatingText: z.string(),
  product: z.string(),
  deadline: deadlineSchema.nullable(),
  status: state,
  timeliness: z.enum(TIMELINESS),
  counts: countsSchema,
  /** The leads' texts, each with the unit's name when there are several; coordinators after them. */
  result: z.string(),
  difficulties: z.string(),
  proposals: z.string(),
  completedOn: isoDate.nullable(),
  contributions: z.array(contributionSchema).readonly(),
});
export type MergedTask = z.infer<typeof mergedTaskSchema>;

/** A row that fits no task of the catalogue. */
const outsideSchema = contributionSchema.extend({
  number: z.string(),
  section: z.string(),
  content: z.string(),
  deadlineText: z.string(),
});
export type Outside = z.infer<typeof outsideSchema>;

const unitSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  group: z.string(),
  submitted: z.boolean(),
  file: z.string().nullable(),
  sha256: z.string().nullable(),
  receivedAt: z.string().nullable(),
  receivedFrom: z.enum(['register', 'document', 'file']).nullable(),
  /** null: not submitted, or no deadline or no time of receipt is known. */
  onTime: z.boolean().nullable(),
  /** Whole days after the submission deadline; null when on time or unknown. */
  daysLate: count.nullable(),
  rows: count,
  errors: count,
  warnings: count,
  /** Files of the unit that were not used, with the reason. */
  refused: z
    .array(z.strictObject({ file: z.string(), reason: z.string(), rows: count }))
    .readonly(),
});
export type MergedUnit = z.infer<typeof unitSchema>;

/** The first six add up to `total`; `overdue` is a statement about some of them. */
export const totalsSchema = z.strictObject({
  total: count,
  completed: count,
  ongoing: count,
  inProgress: count,
  notStarted: count,
  noReport: count,
  other: count,
  overdue: count,
});
export type Totals = z.infer<typeof totalsSchema>;

export const consolidatedSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: toolSchema,
  period: z.string(),
  asOf: isoDate,
  /** Last day on which a submission was on time; null when none is configured. */
  submitBy: isoDate.nullable(),
  units: z.array(unitSchema).readonly(),
  tasks: z.array(mergedTaskSchema).readonly(),
  outside: z.array(outsideSchema).readonly(),
  totals: totalsSchema,
  bySection: z.array(totalsSchema.extend({ section: z.string() })).readonly(),
  /** By lead; a task with several leads counts for each of them with that lead's own state. */
  byUnit: z.array(totalsSchema.extend({ unit: z.string(), name: z.string() })).readonly(),
  reconciliation: z.strictObject({ read: count, merged: count, outside: count, setAside: count }),
  /** Files that count for no unit (unreadable, unit unknown), with the reason. */
  refused: z
    .array(z.strictObject({ file: z.string(), reason: z.string(), rows: count }))
    .readonly(),
  diagnostics: z.array(diagnosticSchema).readonly(),
  excepted: z.array(exceptedSchema).readonly().optional(),
});
export type Consolidated = z.infer<typeof consolidatedSchema>;
