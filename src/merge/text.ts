/** One text from what several units wrote, each named. */
import type { Task } from '../model/catalogue.js';
import type { Contribution } from '../model/consolidated.js';
import { foldKey } from '../text/fold.js';

export type ReportText = 'result' | 'difficulties' | 'proposals';

interface Saying {
  readonly name: string;
  readonly text: string;
}

interface SharedSaying {
  readonly names: string[];
  readonly text: string;
}

/** Equal texts once, with all who wrote them, in the order of the first. */
function shareEqual(sayings: readonly Saying[]): readonly SharedSaying[] {
  const shared = new Map<string, SharedSaying>();
  for (const { name, text } of sayings) {
    const key = foldKey(text);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { names: [name], text });
    else if (!known.names.includes(name)) known.names.push(name);
  }
  return [...shared.values()];
}

/**
 * Joins the units' texts on a task. The only lead's text stands as it is; otherwise each text
 * follows its unit's name. Coordinators come after the leads and are marked as such. Rows of units
 * that were not assigned are left to the list of contributions.
 */
export function joinTexts(
  task: Pick<Task, 'leads'>,
  contributions: readonly Contribution[],
  key: ReportText,
  nameOf: (unit: string) => string,
): string {
  const sole = task.leads.length === 1 ? task.leads[0] : undefined;
  const soleName = sole === undefined ? undefined : nameOf(sole);
  const sayings = contributions.flatMap(({ unit, role, [key]: text }): Saying[] => {
    if (text === '' || role === 'none') return [];
    const name = nameOf(unit);
    return [{ name: role === 'lead' ? name : `${name} (phối hợp)`, text }];
  });
  return shareEqual(sayings)
    .map(({ names, text }) =>
      names.length === 1 && names[0] === soleName ? text : `${names.join('; ')}: ${text}`,
    )
    .join('\n');
}
