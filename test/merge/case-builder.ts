/** Rounds for tests of merging, from the little that a case is about; which files count is selected. */
import { selectSubmissions } from '../../src/merge/select.js';
import type { Task } from '../../src/model/catalogue.js';
import type { Cycle } from '../../src/model/period.js';
import type { Round, RoundOptions } from '../../src/model/round.js';
import type { State } from '../../src/model/status.js';
import type { Role, Submission } from '../../src/model/submission.js';
import { readDeadline } from '../../src/text/deadline.js';
import { type RowSpec, roundOf, submissionOf, taskOf } from '../support/round-builder.js';

export {
  catalogueOf as catalogue,
  rosterOf as roster,
  unitOf as unit,
} from '../support/round-builder.js';

export const TOOL = { name: 'de06', version: '0.1.0' } as const;

const CYCLE: Cycle = {
  period: { id: '2024-06', kind: 'month', from: '2024-06-01', to: '2024-06-30' },
  dataFrom: '2024-05-15',
  dataTo: '2024-06-14',
  submitBy: '2024-06-25',
  submitByTime: '10:00',
  reportDate: '2024-06-30',
};

const FIRST_ROW = 7;

export interface RowCase {
  readonly task?: string;
  readonly content?: string;
  readonly number?: string;
  readonly section?: string;
  readonly role?: Role;
  readonly status?: State;
  readonly result?: string;
  readonly difficulties?: string;
  readonly proposals?: string;
  readonly note?: string;
  readonly completedOn?: string;
  readonly deadline?: string;
}

/** A row is its task's by the code; without `task` it fits none. */
function rowSpec({ task, completedOn, deadline = '', ...given }: RowCase, index: number): RowSpec {
  const number = given.number ?? task ?? '';
  return {
    content: `Nội dung ${task ?? number}`.trim(),
    result: '',
    ...given,
    row: FIRST_ROW + index,
    number,
    deadline: readDeadline(deadline) ?? undefined,
    completedOn: completedOn ? { text: completedOn, date: completedOn } : undefined,
    task: task === undefined ? { how: 'none' } : { id: task, how: 'code' },
  };
}

interface SubmissionCase extends Partial<Submission> {
  readonly from?: string;
  readonly sent?: readonly RowCase[];
}

/** A file of unit `from` (undefined: sender unknown) with the rows `sent`. */
export function submission({ from, sent = [], ...given }: SubmissionCase): Submission {
  return submissionOf(sent.map(rowSpec), {
    file: `nop/${from ?? 'khong-ro'}.xlsx`,
    unit: from === undefined ? { mentions: [] } : { id: from, name: from, mentions: [] },
    ...given,
  });
}

/** A task that nobody leads unless told. */
export function task(id: string, given: Partial<Task> = {}): Task {
  const { leads = [], coordinating = [] } = given;
  return taskOf(id, {
    content: `Nội dung ${id}`,
    leads,
    leadText: leads.join(', '),
    coordinatingText: coordinating.join(', '),
    ...given,
  });
}

export const OPTIONS: RoundOptions = {
  strictDeadlines: false,
  acceptPeriod: false,
  prefer: 'none',
};

export function round(
  submissions: readonly Submission[],
  given: Partial<Pick<Round, 'roster' | 'catalogue' | 'cycle' | 'asOf' | 'options'>> = {},
): Round {
  const { options = OPTIONS } = given;
  return roundOf(submissions, {
    cycle: CYCLE,
    ...given,
    options,
    selection: selectSubmissions(submissions, options),
  });
}
