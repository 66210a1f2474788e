/** Who says what in a merged text: "Sở Y tế: Đã ban hành …" on lines of its own for each unit. */
import type { MergedTask } from '../model/consolidated.js';
import { foldKey, unmarked } from '../text/fold.js';

export interface Saying {
  readonly who: readonly string[];
  readonly text: string;
}

export type SaidField = 'result' | 'difficulties' | 'proposals';

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
function speakersOf(
  line: string,
  names: readonly string[],
): { who: string[]; text: string } | undefined {
  const who: string[] = [];
  let rest = line;
  for (;;) {
    const name = names.find((candidate) => rest.startsWith(candidate));
    if (name === undefined) return undefined;
    who.push(name);
    rest = rest.slice(name.length).replace(/^ \([^)]*\)/, '');
    if (rest.startsWith(':')) return { who, text: rest.slice(1).trim() };
    const separator = /^(?:[,;] | và )/.exec(rest);
    if (!separator) return undefined;
    rest = rest.slice(separator[0].length);
  }
}

/** The unit that a text without names belongs to: the one that reported, else the task's lead. */
function speakerOf(task: MergedTask, field: SaidField, unitName: (id: string) => string): string[] {
  const spoke = task.contributions.filter((contribution) => contribution[field] !== '');
  const lead = spoke.find((contribution) => contribution.role === 'lead') ?? spoke[0];
  const id = lead?.unit ?? task.leads[0];
  if (id !== undefined) return [unitName(id)];
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
  const sayings: { who: string[]; text: string }[] = [];
  for (const line of task[field].split('\n')) {
    const named = speakersOf(line, names);
    const last = sayings.at(-1);
    if (named) sayings.push(named);
    else if (last) last.text += `\n${line}`;
    else sayings.push({ who: speakerOf(task, field, unitName), text: line });
  }
  return sayings.filter(({ text }) => !saysNothing(text));
}

/** Equal texts once, with all who say so, in the order of their first mention. */
export function collected(sayings: readonly Saying[]): readonly Saying[] {
  const byText = new Map<string, { text: string; who: Set<string> }>();
  for (const { who, text } of sayings) {
    const key = foldKey(text);
    const known = byText.get(key) ?? { text, who: new Set<string>() };
    byText.set(key, known);
    for (const name of who) known.who.add(name);
  }
  return [...byText.values()].map(({ text, who }) => ({ text, who: [...who] }));
}
