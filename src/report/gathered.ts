/** Difficulties and proposals, gathered from the tasks: equal texts once, with all who say so. */
import type { MergedTask } from '../model/consolidated.js';
import { foldKey } from '../text/fold.js';
import { printCount } from '../text/number.js';
import type { Facts, Section } from './facts.js';
import type { Saying } from './sayings.js';
import { collected, sayingsOf, speakersOf } from './sayings.js';
import { closed, firstOf, onOneLine, shorten } from './shorten.js';
import { citation } from './tasks.js';

/** More names than these are counted, not listed. */
const NAMES_IN_LINE = 5;
/** What is longer, and what comes after so many lines, stands in the appendix. */
const TEXT_LIMIT = 280;
const LINES_IN_LIST = 20;

function speakers(who: readonly string[]): string {
  if (who.length === 0) return '';
  const named = firstOf(who, NAMES_IN_LINE);
  const names = named.join('; ');
  const rest = who.length - named.length;
  return rest > 0 ? ` (${names} và ${printCount(rest)} đơn vị khác)` : ` (${names})`;
}

function line(saying: Saying, appendix: string | undefined): string {
  const whole = onOneLine(saying.text);
  const short = appendix === undefined ? whole : shorten(whole, TEXT_LIMIT);
  const pointer = short === whole ? '' : ` (nội dung đầy đủ tại ${appendix})`;
  return `${short}${pointer}${speakers(speakersOf(saying))}`;
}

/** Lines of equal texts on all tasks, each with the tasks on which it was said. */
function gather(
  tasks: readonly MergedTask[],
  field: 'difficulties' | 'proposals',
  facts: Facts,
): readonly string[] {
  const appendix = facts.appendixLabels.tasks;
  const said = tasks.map((task) => ({ task, sayings: sayingsOf(task, field, facts.unitName) }));
  const texts = collected(said.flatMap(({ sayings }) => sayings));
  const listed = appendix === undefined ? texts : firstOf(texts, LINES_IN_LIST);
  const rest = texts.length - listed.length;
  const lines = listed.map((saying) => {
    const key = foldKey(saying.text);
    const on = said.filter(({ sayings }) => sayings.some(({ text }) => foldKey(text) === key));
    const cited = citation(
      on.map(({ task }) => task),
      facts,
    );
    return closed(`${line(saying, appendix)}${cited}`, '.');
  });
  return rest > 0 ? [...lines, `${printCount(rest)} nội dung khác nêu tại ${appendix}.`] : lines;
}

/** Lines of a section's difficulties; empty when nobody has any. */
export function difficultiesOf(section: Section, facts: Facts): readonly string[] {
  return gather(section.tasks, 'difficulties', facts);
}

/** Lines of all proposals of the round. */
export function proposalsOf(facts: Facts): readonly string[] {
  const tasks = facts.sections.flatMap((section) => section.tasks);
  return gather(tasks, 'proposals', facts);
}
