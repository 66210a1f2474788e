/** From each figure of the report to the tasks that it counts, for an appendix. */
import type { MergedTask } from '../model/consolidated.js';
import type { Block, DocumentRow } from '../model/document.js';
import { STATE_NAMES, STATES } from '../model/status.js';
import { printDateShort } from '../text/date.js';
import { printCount } from '../text/number.js';
import type { Facts } from './facts.js';

type Table = Extract<Block, { kind: 'table' }>;

interface Figure {
  readonly name: string;
  readonly tasks: readonly MergedTask[];
}

function byState(tasks: readonly MergedTask[]): readonly Figure[] {
  return [
    ...STATES.map((state) => ({
      name: STATE_NAMES[state],
      tasks: tasks.filter(({ status }) => status === state),
    })),
    { name: 'Chậm muộn', tasks: tasks.filter(({ timeliness }) => timeliness === 'overdue') },
  ];
}

function rows(title: string, figures: readonly Figure[]): readonly DocumentRow[] {
  const standing = figures.filter(({ tasks }) => tasks.length > 0);
  if (standing.length === 0) return [];
  return [
    { kind: 'span', text: title },
    ...standing.map(({ name, tasks }): DocumentRow => {
      const ids = tasks.map(({ id }) => id).join('; ');
      return { kind: 'cells', cells: [name, printCount(tasks.length), ids] };
    }),
  ];
}

/** Whether a task counts for an office: of alternatives, only those that reported answer. */
function answersFor(task: MergedTask, unit: string): boolean {
  if (!task.leads.includes(unit)) return false;
  const reported = task.contributions.filter(({ role }) => role === 'lead').map((row) => row.unit);
  return task.leadMode !== 'any' || reported.length === 0 || reported.includes(unit);
}

/** What each office leads; the state that it gave stands beside the cells of the task. */
function byLead({ consolidated: { byUnit, tasks } }: Facts): readonly Figure[] {
  return byUnit.map(({ unit, name }) => ({
    name,
    tasks: tasks.filter((task) => answersFor(task, unit)),
  }));
}

/** Figures of the province, then of each section and each lead; those that count nothing are left out. */
export function figureTable(facts: Facts): Table {
  const { consolidated, sections, dueNext, nextPeriod } = facts;
  const { tasks, asOf } = consolidated;
  const coming = `Đến hạn từ ngày ${printDateShort(asOf)} đến hết ${nextPeriod}`;
  return {
    kind: 'table',
    columns: [
      { title: 'Số liệu', width: 28 },
      { title: 'Số nhiệm vụ', width: 10, align: 'center' },
      { title: 'Mã nhiệm vụ', width: 62 },
    ],
    rows: [
      ...rows('Chung toàn tỉnh', [...byState(tasks), { name: coming, tasks: dueNext }]),
      ...(sections.length > 1
        ? sections.flatMap((section) => rows(section.name, byState(section.tasks)))
        : []),
      ...rows('Nhiệm vụ theo đơn vị chủ trì', byLead(facts)),
    ],
  };
}
