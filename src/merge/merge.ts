/** Submissions → Consolidated: the province's round, every figure traceable to its cell. */
import type { Consolidated, MergedTask } from '../model/consolidated.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { diagnosticOutput, exceptedOutput } from '../model/diagnostic-output.js';
import type { Excepted } from '../model/exception.js';
import type { IsoDate } from '../model/grid.js';
import { leadReports } from '../model/lead-states.js';
import { SCHEMA_VERSION } from '../model/output.js';
import type { Round } from '../model/round.js';
import { timelinessOf } from '../model/status.js';
import type { Submission } from '../model/submission.js';
import { totalsOf } from '../model/totals.js';
import { outsideOf, sentRows } from './contribution.js';
import { groupRows, type TaskGroup } from './group.js';
import { compareFiles, type UnitOrder, unitOrder } from './order.js';
import { countReports, taskCompletedOn, taskState } from './status.js';
import { joinTexts, type ReportText } from './text.js';
import { totalsBySection, totalsByUnit } from './totals.js';
import { refusedOf, unitsOf } from './units.js';

function mergeTask(group: TaskGroup, order: UnitOrder, asOf: IsoDate): MergedTask {
  const contributions = group.rows.map(({ contribution }) => contribution);
  const reports = leadReports(group, contributions);
  const status = taskState(group, reports);
  const completedOn = taskCompletedOn(group, status, reports);
  const text = (key: ReportText) => joinTexts(group, contributions, key, order.name);
  return {
    id: group.id,
    section: group.section,
    content: group.content,
    leads: group.leads,
    ...(group.leadMode === 'any' ? { leadMode: 'any' } : {}),
    leadText: group.leadText,
    coordinating: group.coordinating,
    coordinatingText: group.coordinatingText,
    product: group.product,
    deadline: group.deadline,
    status,
    timeliness: timelinessOf({
      state: status,
      due: group.deadline?.due ?? null,
      completedOn: completedOn ?? undefined,
      asOf,
    }),
    counts: countReports(reports),
    result: text('result'),
    difficulties: text('difficulties'),
    proposals: text('proposals'),
    completedOn,
    contributions,
  };
}

function rowsIn(submissions: readonly Submission[]): number {
  return submissions.reduce((sum, { rows }) => sum + rows.length, 0);
}

function byUnitOrder(used: readonly Submission[], order: UnitOrder): readonly Submission[] {
  return [...used].sort(
    (a, b) => order.compare(a.unit.id ?? '', b.unit.id ?? '') || compareFiles(a, b),
  );
}

/**
 * Merges a round. The order of the submissions changes nothing. `read` in the reconciliation is
 * counted over the files, the other three over what became of the rows, so that their sum proves
 * that none was lost.
 * Throws when the round has no cycle or no report date: only a round with a period can be merged.
 */
export function mergeRound(
  round: Round,
  diagnostics: readonly Diagnostic[],
  tool: Consolidated['tool'],
  excepted: readonly Excepted[] = [],
): Consolidated {
  const { cycle, asOf, selection, roster, catalogue } = round;
  if (cycle === undefined || asOf === undefined) {
    throw new Error('mergeRound needs a round with a cycle and a report date');
  }
  const order = unitOrder(roster, round.submissions);
  const { tasks: groups, outside } = groupRows(
    sentRows(byUnitOrder(selection.used, order)),
    catalogue,
    order,
  );
  const tasks = groups.map((group) => mergeTask(group, order, asOf));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool,
    period: cycle.period.id,
    asOf,
    submitBy: cycle.submitBy ?? null,
    units: unitsOf({ order, selection, cycle, diagnostics }),
    tasks,
    outside: outside.map(outsideOf),
    totals: totalsOf(tasks),
    bySection: totalsBySection(tasks),
    byUnit: totalsByUnit(tasks, order.ids, order.name, asOf),
    reconciliation: {
      read: rowsIn(round.submissions),
      merged: tasks.reduce((sum, { contributions }) => sum + contributions.length, 0),
      outside: outside.length,
      setAside: rowsIn(selection.setAside.map(({ submission }) => submission)),
    },
    refused: refusedOf(selection),
    diagnostics: diagnostics.map(diagnosticOutput),
    ...(excepted.length === 0 ? {} : { excepted: excepted.map(exceptedOutput) }),
  };
}
