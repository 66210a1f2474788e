/** From each figure of the report to the tasks and offices that it counts, for an appendix. */
import { fileNameOf } from '../model/address.js';
import { FIGURES, periodName } from '../model/comparison-words.js';
import type { MergedUnit, Totals } from '../model/consolidated.js';
import type { DocumentRow, TableBlock } from '../model/document.js';
import { leadStates } from '../model/lead-states.js';
import { STATE_NAMES, STATES } from '../model/status.js';
import type { Counted } from '../model/totals.js';
import { upperFirst } from '../text/case.js';
import { printDateShort } from '../text/date.js';
import { printCount } from '../text/number.js';
import { type Facts, isOpen } from './facts.js';

interface Figure {
  readonly name: string;
  /** Codes of tasks or names of offices, one for each that is counted. */
  readonly counted: readonly string[];
}

function figureRow({ name, counted }: Figure): DocumentRow {
  return { kind: 'cells', cells: [name, printCount(counted.length), counted.join('; ')] };
}

/** Rows under a title; figures that count nothing are left out. */
function rows(title: string, figures: readonly Figure[]): readonly DocumentRow[] {
  const standing = figures.filter(({ counted }) => counted.length > 0);
  return standing.length === 0 ? [] : [{ kind: 'span', text: title }, ...standing.map(figureRow)];
}

interface CountedTask extends Counted {
  readonly id: string;
}

function idsOf(tasks: readonly { readonly id: string }[]): readonly string[] {
  return tasks.map(({ id }) => id);
}

function byState(tasks: readonly CountedTask[]): readonly Figure[] {
  const overdue = tasks.filter(({ timeliness }) => timeliness === 'overdue');
  return [
    { name: 'Tổng số nhiệm vụ', counted: idsOf(tasks) },
    ...STATES.map((state) => ({
      name: STATE_NAMES[state],
      counted: idsOf(tasks.filter(({ status }) => status === state)),
    })),
    { name: 'Chậm muộn', counted: idsOf(overdue) },
    { name: 'Còn phải thực hiện', counted: idsOf(tasks.filter(isOpen)) },
  ];
}

function general({ consolidated, dueNext, nextPeriod }: Facts): readonly Figure[] {
  const { tasks, outside, asOf } = consolidated;
  const coming = `Đến hạn từ ngày ${printDateShort(asOf)} đến hết ${nextPeriod}`;
  return [
    ...byState(tasks),
    { name: coming, counted: idsOf(dueNext) },
    {
      name: 'Nội dung ngoài danh mục',
      counted: outside.map((_, index) => `Ngoài danh mục, số ${index + 1}`),
    },
  ];
}

/** What each office leads, in the state that it gave itself. */
function byLead({ consolidated }: Facts): readonly DocumentRow[] {
  const { byUnit, tasks, asOf } = consolidated;
  const states = tasks.flatMap((task) =>
    leadStates(task, asOf).map((state) => ({ ...state, id: task.id })),
  );
  return byUnit.flatMap(({ unit, name }) =>
    rows(`${name} chủ trì`, byState(states.filter((state) => state.unit === unit))),
  );
}

function sentBy({ name, file }: MergedUnit): string {
  return file === null ? name : `${name} (${fileNameOf(file)})`;
}

function bySubmission({ consolidated: { units }, submissions }: Facts): readonly Figure[] {
  const figures: readonly (readonly [string, readonly MergedUnit[]])[] = [
    ['Tổng số đơn vị', units],
    ['Gửi đúng hạn', submissions.onTime],
    ['Gửi trễ hạn', submissions.late],
    ['Đã gửi', submissions.sent],
    ['Chưa đủ điều kiện tổng hợp', submissions.unusable],
    ['Chưa gửi', submissions.missing],
  ];
  return figures.map(([name, own]) => ({ name, counted: own.map(sentBy) }));
}

/** Figures of another period: the tasks behind them stand in what is kept of that period. */
function keptRow(period: string, totals: Totals): DocumentRow {
  const figures = FIGURES.filter(({ key }) => key !== 'total' && totals[key] > 0);
  const told = figures.map(({ key, name }) => `${name} ${printCount(totals[key])}`).join('; ');
  const source = `Theo bảng tổng hợp của kỳ đó: ${told}`;
  return {
    kind: 'cells',
    cells: [upperFirst(periodName(period)), printCount(totals.total), source],
  };
}

/** What the figures moved by, and the periods that they are compared with. */
function againstEarlier(facts: Facts): readonly DocumentRow[] {
  const { comparison, newlyCompleted, regressed, trend } = facts;
  const before = comparison && {
    period: comparison.before.period,
    totals: comparison.totals.before,
  };
  const earlier = trend.length > 0 ? trend.slice(0, -1) : before === undefined ? [] : [before];
  const gone = (comparison?.tasks ?? []).filter(({ change }) => change === 'removed');
  const added = (comparison?.tasks ?? []).filter(({ change }) => change === 'added');
  return [
    ...rows('So với kỳ trước', [
      { name: 'Hoàn thành thêm', counted: idsOf(newlyCompleted) },
      { name: 'Tình trạng lùi', counted: idsOf(regressed) },
      { name: 'Nhiệm vụ mới', counted: idsOf(added) },
      { name: 'Nhiệm vụ không còn', counted: idsOf(gone) },
    ]),
    ...(earlier.length === 0 ? [] : [{ kind: 'span', text: 'Các kỳ trước' } as const]),
    ...earlier.map(({ period, totals }) => keptRow(period, totals)),
  ];
}

/** Figures of the province, of each section and each lead, of the submissions and of earlier periods. */
export function figureTable(facts: Facts): TableBlock {
  const { sections } = facts;
  return {
    kind: 'table',
    columns: [
      { title: 'Số liệu', width: 28 },
      { title: 'Số lượng', width: 10, align: 'center' },
      { title: 'Nhiệm vụ, đơn vị được tính', width: 62 },
    ],
    rows: [
      ...rows('Chung toàn tỉnh', general(facts)),
      ...againstEarlier(facts),
      ...(sections.length > 1
        ? sections.flatMap((section) => rows(section.name, byState(section.tasks)))
        : []),
      ...byLead(facts),
      ...rows('Tình hình gửi báo cáo', bySubmission(facts)),
    ],
  };
}
