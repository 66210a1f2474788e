/** Two consolidated rounds → what changed: per task, per unit, in all. */
import type {
  Comparison,
  TaskChange,
  TaskField,
  TaskSide,
  UnitChange,
  UnitSide,
} from '../model/comparison.js';
import type { Consolidated, MergedTask } from '../model/consolidated.js';
import { SCHEMA_VERSION } from '../model/output.js';
import type { State } from '../model/status.js';
import { totalsOf } from '../model/totals.js';
import { foldKey } from '../text/fold.js';
import { type Pair, pairTasks } from './pairs.js';

function sideOf({ id, status, timeliness, result, deadline }: MergedTask): TaskSide {
  return {
    id,
    status,
    timeliness,
    result,
    deadline: deadline?.text ?? '',
    due: deadline?.due ?? null,
  };
}

/** "30/6/2024" and "tháng 6/2024" end on the same day. */
function sameDeadline(before: TaskSide, after: TaskSide): boolean {
  if (before.due !== null && before.due === after.due) return true;
  return before.due === after.due && foldKey(before.deadline) === foldKey(after.deadline);
}

function fieldsThatDiffer(before: TaskSide, after: TaskSide): readonly TaskField[] {
  return [
    ...(before.status === after.status ? [] : (['status'] as const)),
    ...(before.timeliness === after.timeliness ? [] : (['timeliness'] as const)),
    ...(foldKey(before.result) === foldKey(after.result) ? [] : (['result'] as const)),
    ...(sameDeadline(before, after) ? [] : (['deadline'] as const)),
  ];
}

const DONE: readonly State[] = ['completed', 'ongoing'];
const OPEN: readonly State[] = ['in-progress', 'not-started'];

function directionOf(before: State, after: State): TaskChange['direction'] {
  if (DONE.includes(before) && OPEN.includes(after)) return 'back';
  if (DONE.includes(after) && !DONE.includes(before)) return 'forward';
  return before === 'not-started' && after === 'in-progress' ? 'forward' : 'none';
}

function changeOf({ before, after }: Pair): TaskChange | undefined {
  const named = after ?? before;
  if (named === undefined) return undefined;
  const { id, section, content, leadText } = named;
  const [was, is] = [before && sideOf(before), after && sideOf(after)];
  const both = was !== undefined && is !== undefined;
  const fields = both ? fieldsThatDiffer(was, is) : [];
  if (both && fields.length === 0) return undefined;
  const only = was === undefined ? 'added' : 'removed';
  return {
    change: both ? 'changed' : only,
    direction: both ? directionOf(was.status, is.status) : 'none',
    id,
    section,
    content,
    leadText,
    fields,
    before: was ?? null,
    after: is ?? null,
  };
}

function unitSides({ units, byUnit }: Consolidated): ReadonlyMap<string, UnitSide> {
  const totals = new Map(byUnit.map(({ unit, name: _, ...own }) => [unit, own]));
  return new Map(
    units.map(({ id, submitted, onTime, daysLate }) => [
      id,
      { submitted, onTime, daysLate, totals: totals.get(id) ?? totalsOf([]) },
    ]),
  );
}

function unitChanges(before: Consolidated, after: Consolidated): readonly UnitChange[] {
  const [was, is] = [unitSides(before), unitSides(after)];
  const gone = before.units.filter(({ id }) => !is.has(id));
  return [...after.units, ...gone].map(({ id, name }) => {
    const [earlier, later] = [was.get(id) ?? null, is.get(id) ?? null];
    const changed = JSON.stringify(earlier) !== JSON.stringify(later);
    return { id, name, changed, before: earlier, after: later };
  });
}

/** Compares two rounds of one province; which is the earlier one is the caller's word. */
export function compareRounds(
  before: Consolidated,
  after: Consolidated,
  tool: Comparison['tool'],
): Comparison {
  const pairs = pairTasks(before.tasks, after.tasks);
  const tasks = pairs.flatMap((pair) => changeOf(pair) ?? []);
  const count = (test: (task: TaskChange) => boolean) => tasks.filter(test).length;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool,
    before: { period: before.period, asOf: before.asOf },
    after: { period: after.period, asOf: after.asOf },
    totals: { before: before.totals, after: after.totals },
    summary: {
      unchanged: pairs.length - tasks.length,
      changed: count(({ change }) => change === 'changed'),
      added: count(({ change }) => change === 'added'),
      removed: count(({ change }) => change === 'removed'),
      forward: count(({ direction }) => direction === 'forward'),
      back: count(({ direction }) => direction === 'back'),
    },
    tasks,
    units: unitChanges(before, after),
  };
}
