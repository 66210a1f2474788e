/** What a unit has to do with a task. */
import type { Task } from '../model/catalogue.js';
import type { Roster } from '../model/roster.js';
import type { Role, UnitReading } from '../model/submission.js';
import { foldKey, hasPhrase } from '../text/fold.js';
import { splitUnits } from '../text/lists.js';
import { indexRoster } from './known-units.js';

function names(text: string, { id, name }: UnitReading, roster: Roster | undefined): boolean {
  if (text === '' || id === undefined) return false;
  if (roster === undefined) return name !== undefined && hasPhrase(foldKey(text), foldKey(name));
  const index = indexRoster(roster);
  return splitUnits(text, index.knows).names.some((written) => {
    const hits = index.hits(written);
    const ids = hits.length > 0 ? hits.map(({ unit }) => unit.id) : (index.group(written) ?? []);
    return ids.includes(id);
  });
}

/** Role in a task of the catalogue; `none` when it names the unit nowhere. */
export function roleInTask(task: Task | undefined, unitId: string | undefined): Role {
  if (task === undefined || unitId === undefined) return 'none';
  if (task.leads.includes(unitId)) return 'lead';
  return task.coordinating.includes(unitId) ? 'coordinating' : 'none';
}

/** Without a catalogue the row's own cells tell; a unit that they do not name reports its own tasks. */
export function roleInRow(
  leads: string,
  coordinating: string,
  unit: UnitReading,
  roster: Roster | undefined,
): Role {
  if (names(leads, unit, roster)) return 'lead';
  return names(coordinating, unit, roster) ? 'coordinating' : 'lead';
}
