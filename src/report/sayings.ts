/** Who says what in a merged text: "Sở Y tế: Đã ban hành …" on lines of its own for each unit. */
import type { MergedTask } from '../model/consolidated.js';
import { foldKey, unmarked } from '../text/fold.js';

export interface Saying {
  /** Names of the leads who say so, and of the coordinators. */
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly text: string;
}

/** Whether only coordinators say so; a text without names counts as the leads'. */
export function isByCoordinators({ leads, coordinating }: Saying): boolean {
  return leads.length === 0 && coordinating.length > 0;
}

/** All who say so, leads first. */
export function speakersOf({ leads, coordinating }: Saying): readonly string[] {
  return [...leads, ...coordinating];
}

/** "Sở Y tế: Đã ban hành …"; a text that opens with its speaker's name needs no second one. */
export function attributed(speakers: string, text: string): string {
  return speakers === '' || text.startsWith(`${speakers} `) ? text : `${speakers}: ${text}`;
}

export type SaidField = 'result' | 'difficulties' | 'proposals';

/** How the merged text marks a coordinator's name. */
const COORDINATING = ' (phối hợp)';

/** What clerks write when they have nothing to say. */
const NOTHING =
  /^(x|k|ko|khong|khong co|chua co|khong phat sinh|(chua|khong) co (kho khan|de xuat|kien nghi|vuong mac).{0,25})?$/;

function saysNothing(text: string): boolean {
  return NOTHING.test(unmarked(text));
}

/**
 * Names before the colon of a line, longest known name first, or undefined when the line opens with
 * anything else. A name may be followed by its role: "Sở Y tế (phối hợp): …".
 */
function namedSaying(line: string, names: readonly string[]): Saying | undefined {
  const leads: string[] = [];
  const coordinating: string[] = [];
  let rest = line;
  for (;;) {
    const name = names.find((candidate) => rest.startsWith(candidate));
    if (name === undefined) return undefined;
    rest = rest.slice(name.length);
    const [role = ''] = /^ \([^)]*\)/.exec(rest) ?? [];
    (role === COORDINATING ? coordinating : leads).push(name);
    rest = rest.slice(role.length);
    if (rest.startsWith(':')) return { leads, coordinating, text: rest.slice(1).trim() };
    const separator = /^(?:[,;] | và )/.exec(rest);
    if (!separator) return undefined;
    rest = rest.slice(separator[0].length);
  }
}

/** The unit that a text without names belongs to: the sole lead; a text on several leads is nobody's. */
function speakerOf(task: MergedTask, unitName: (id: string) => string): readonly string[] {
  const [sole, ...others] = task.leads;
  if (sole !== undefined) return others.length === 0 ? [unitName(sole)] : [];
  const [first, ...more] = new Set(task.contributions.map(({ unit }) => unit));
  if (first !== undefined) return more.length === 0 ? [unitName(first)] : [];
  return task.leadText === '' ? [] : [task.leadText];
}

/**
 * The sayings of a task in one field. The task's own text is read, not the contributions: the
 * secretariat may have corrected it in the consolidated workbook.
 */
export function sayingsOf(
  task: MergedTask,
  field: SaidField,
  unitName: (id: string) => string,
): readonly Saying[] {
  const ids = [...task.leads, ...task.coordinating, ...task.contributions.map(({ unit }) => unit)];
  const names = [...new Set(ids.map(unitName))].sort((a, b) => b.length - a.length);
  const sayings: Saying[] = [];
  for (const line of task[field].split('\n')) {
    const named = namedSaying(line, names);
    const last = sayings.at(-1);
    if (named) sayings.push(named);
    else if (last) sayings.splice(-1, 1, { ...last, text: `${last.text}\n${line}` });
    else sayings.push({ leads: speakerOf(task, unitName), coordinating: [], text: line });
  }
  return sayings.filter(({ text }) => !saysNothing(text));
}

function joined(known: Saying, { leads, coordinating }: Saying): Saying {
  const allLeads = new Set([...known.leads, ...leads]);
  const others = [...known.coordinating, ...coordinating].filter((name) => !allLeads.has(name));
  return { ...known, leads: [...allLeads], coordinating: [...new Set(others)] };
}

/** Equal texts once, with all who say so, in the order of their first mention. */
export function collected(sayings: readonly Saying[]): readonly Saying[] {
  const byText = new Map<string, Saying>();
  for (const saying of sayings) {
    const key = foldKey(saying.text);
    const known = byText.get(key);
    byText.set(key, known ? joined(known, saying) : saying);
  }
  return [...byText.values()];
}
