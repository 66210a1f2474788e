/** A period as the province runs it: data window, submission deadline, report date. */
import type { IsoDate } from '../model/grid.js';
import type { Cycle, Period } from '../model/period.js';
import type { DeadlineSetting, Workspace } from '../model/workspace.js';
import { addDays, endOfMonth } from '../text/calendar.js';

/** First day of the month that lies `months` after the month of `date`. */
function monthStart(date: IsoDate, months: number): IsoDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** A day of a month; the month's last day where the month is shorter. */
function dayInMonth(first: IsoDate, day: number): IsoDate {
  const last = endOfMonth(first);
  return day > Number(last.slice(8)) ? last : addDays(first, day - 1);
}

function resolve({ day, monthOffset }: DeadlineSetting, period: Period): IsoDate {
  return period.kind === 'week'
    ? addDays(period.from, monthOffset * 7 + day - 1)
    : dayInMonth(monthStart(period.to, monthOffset), day);
}

function dataWindow(period: Period, cutoff: number | undefined): readonly [IsoDate, IsoDate] {
  if (cutoff === undefined) return [period.from, period.to];
  const from = addDays(dayInMonth(monthStart(period.from, -1), cutoff), 1);
  return [from, dayInMonth(monthStart(period.to, 0), cutoff)];
}

/**
 * The dates of a period from the workspace's settings for its kind. Without settings: the data
 * window is the period, no submission deadline, the report date is the period's last day.
 */
export function cycleOf(period: Period, workspace: Workspace): Cycle {
  const { dataCutoffDay, submitBy, reportDate } = workspace.cycles[period.kind] ?? {};
  const [dataFrom, dataTo] = dataWindow(period, dataCutoffDay);
  return {
    period,
    dataFrom,
    dataTo,
    submitBy: submitBy && resolve(submitBy, period),
    submitByTime: submitBy?.time,
    reportDate: reportDate === undefined ? period.to : resolve(reportDate, period),
  };
}
