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

/** Figures of the province, then of each section; those that count nothing are left out. */
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
    ],
  };
}
