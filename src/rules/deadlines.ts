/** Every deadline of a round with the cell that it stands in. */
import type { Place } from '../model/address.js';
import type { Deadline } from '../model/deadline.js';
import type { Context } from './context.js';
import { cellPlace } from './place.js';

export interface DeadlineCell {
  readonly deadline: Deadline;
  readonly at: Place;
  /** The task's id when it stands in the catalogue. */
  readonly taskId: string | null;
}

/** The catalogue's deadlines, then those of the rows. */
export function* deadlineCells({ round, checked }: Context): Iterable<DeadlineCell> {
  for (const { deadline, at, deadlineAt, id } of round.catalogue?.tasks ?? []) {
    if (deadline) yield { deadline, at: deadlineAt ?? at, taskId: id };
  }
  for (const submission of checked) {
    for (const row of submission.rows) {
      if (!row.deadline) continue;
      yield { deadline: row.deadline, at: cellPlace(submission, row, 'deadline'), taskId: null };
    }
  }
}

/** "Thời hạn", with the task where it stands in the catalogue. */
export function deadlineLabel(taskId: string | null): string {
  return taskId === null ? 'Thời hạn' : `Thời hạn của nhiệm vụ ${taskId} trong danh mục`;
}
