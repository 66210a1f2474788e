/** The two axes of a task's status: state, and timeliness computed from dates. */
import type { IsoDate } from './grid.js';

export const STATES = [
  'completed',
  'ongoing',
  'in-progress',
  'not-started',
  'no-report',
  'other',
] as const;
export type State = (typeof STATES)[number];

export const TIMELINESS = ['on-time', 'overdue', 'late', 'unknown', 'no-deadline'] as const;
export type Timeliness = (typeof TIMELINESS)[number];

/** Vietnamese names for people. */
export const STATE_NAMES: Readonly<Record<State, string>> = {
  completed: 'Đã hoàn thành',
  ongoing: 'Thực hiện thường xuyên',
  'in-progress': 'Đang thực hiện',
  'not-started': 'Chưa thực hiện',
  'no-report': 'Chưa báo cáo',
  other: 'Chưa xác định',
};

export const TIMELINESS_NAMES: Readonly<Record<Timeliness, string>> = {
  'on-time': 'Trong hạn',
  overdue: 'Quá hạn',
  late: 'Hoàn thành trễ hạn',
  unknown: 'Chưa rõ',
  'no-deadline': 'Không có thời hạn',
};

export interface TimelinessInput {
  readonly state: State;
  readonly due: IsoDate | null;
  readonly completedOn?: IsoDate;
  /** The report date. */
  readonly asOf: IsoDate;
}

/**
 * Timeliness of a task, never believed from what a unit wrote.
 * An ongoing task has no deadline, even where the catalogue gives one (rule deadline-hidden says so).
 */
export function timelinessOf({ state, due, completedOn, asOf }: TimelinessInput): Timeliness {
  if (due === null || state === 'ongoing') return 'no-deadline';
  if (state !== 'completed') return due < asOf ? 'overdue' : 'on-time';
  if (completedOn !== undefined) return completedOn > due ? 'late' : 'on-time';
  return due < asOf ? 'unknown' : 'on-time';
}
