/** A weekly round asks only for tasks that are not done (S0: "đang làm, chưa hoàn thành, chưa làm, chưa triển khai"). */
import type { Catalogue, Task } from '../model/catalogue.js';
import type { Consolidated } from '../model/consolidated.js';
import type { Submission } from '../model/submission.js';

/** Tasks that were completed or ongoing when a result last spoke of them. `since`: newest first. */
function doneTasks(since: readonly Consolidated[]): ReadonlySet<string> {
  const done = new Map<string, boolean>();
  for (const { tasks } of since) {
    for (const { id, status } of tasks) {
      if (!done.has(id)) done.set(id, status === 'completed' || status === 'ongoing');
    }
  }
  return new Set([...done].flatMap(([id, isDone]) => (isDone ? [id] : [])));
}

/** A task that is done, for those of its leads that report on it all the same; nobody else owes it. */
function reportedAgain(task: Task, used: readonly Submission[]): readonly Task[] {
  const reporting = new Set(
    used
      .filter(({ rows }) => rows.some((row) => row.task.id === task.id))
      .map(({ unit }) => unit.id),
  );
  const leads = task.leads.filter((id) => reporting.has(id));
  const coordinating = task.coordinating.filter((id) => reporting.has(id));
  return leads.length === 0 ? [] : [{ ...task, leads, coordinating }];
}

/**
 * The catalogue of a weekly round: without the tasks that earlier results tell done, unless a lead
 * has sent a row for one: no row is lost. A task of which no result speaks is new and stays.
 */
export function openCatalogue(
  catalogue: Catalogue,
  since: readonly Consolidated[],
  used: readonly Submission[],
): Catalogue {
  const done = doneTasks(since);
  const tasks = catalogue.tasks.flatMap((task) =>
    done.has(task.id) ? reportedAgain(task, used) : [task],
  );
  return { ...catalogue, tasks };
}
