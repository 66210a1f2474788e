/** Data that come with the product for a province to start from: `templates/du-lieu/<name>.json`. */
import * as z from 'zod';

const text = z.string();
const deadline = z.strictObject({ day: z.int(), monthOffset: z.int() });

const unitSchema = z.strictObject({
  id: text,
  name: text,
  /** Id of a group. */
  group: text,
  aliases: z.array(text),
  successorOf: z.array(text),
  /** As people write days; "" where there is none. */
  validFrom: text,
  validTo: text,
});

const taskSchema = z.strictObject({
  id: text,
  section: text,
  content: text,
  leads: text,
  coordinating: text,
  deadline: text,
  product: text,
});

const startingSchema = z.strictObject({
  /** Where the data come from and what has to be checked. */
  note: text,
  /** A period that the data fit. */
  period: text,
  province: text,
  place: text,
  agency: text,
  symbol: text,
  parent: text,
  planYear: z.int().optional(),
  submitBy: deadline,
  reportDate: deadline,
  units: z.array(unitSchema),
  tasks: z.array(taskSchema),
});
export type StartingData = z.infer<typeof startingSchema>;

/** Names that `de06 init --from` knows. */
export const STARTING_NAMES = ['tien-giang', 'bac-giang-2024', 'bac-ninh-2025'] as const;
export type StartingName = (typeof STARTING_NAMES)[number];

/** For a province that brings its own lists. */
export const NO_DATA: StartingData = {
  note: '',
  period: '2026-01',
  province: '',
  place: '',
  agency: '',
  symbol: '',
  parent: '',
  submitBy: { day: 25, monthOffset: 0 },
  reportDate: { day: 31, monthOffset: 0 },
  units: [],
  tasks: [],
};

/** Throws for data that do not fit: they are the product's own. */
export function startingDataFrom(json: string): StartingData {
  return startingSchema.parse(JSON.parse(json));
}
