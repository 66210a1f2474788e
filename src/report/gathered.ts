/** Difficulties and proposals, gathered from the tasks: equal texts once, with all who say so. */
import type { Facts, Section } from './facts.js';
import type { Saying } from './sayings.js';
import { collected, sayingsOf, speakersOf } from './sayings.js';
import { closed, onOneLine } from './shorten.js';

/** More names than these are counted, not listed. */
const NAMES_IN_LINE = 5;

function speakers(who: readonly string[]): string {
  if (who.length === 0) return '';
  const names = who.slice(0, NAMES_IN_LINE).join('; ');
  const rest = who.length - NAMES_IN_LINE;
  return rest > 0 ? ` (${names} và ${rest} đơn vị khác)` : ` (${names})`;
}

function line(saying: Saying): string {
  return closed(`${onOneLine(saying.text)}${speakers(speakersOf(saying))}`, '.');
}

function gather(section: Section, field: 'difficulties' | 'proposals', facts: Facts) {
  return section.tasks.flatMap((task) => sayingsOf(task, field, facts.unitName));
}

/** Lines of a section's difficulties; empty when nobody has any. */
export function difficultiesOf(section: Section, facts: Facts): readonly string[] {
  return collected(gather(section, 'difficulties', facts)).map(line);
}

/** Lines of all proposals of the round. */
export function proposalsOf(facts: Facts): readonly string[] {
  const said = facts.sections.flatMap((section) => gather(section, 'proposals', facts));
  return collected(said).map(line);
}
