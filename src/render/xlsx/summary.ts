/** Sheet "Tổng hợp": every task with the province's state; the form that `render` reads back. */
import type { Consolidated, MergedTask } from '../../model/consolidated.js';
import { STATE_NAMES, STATES, TIMELINESS_NAMES } from '../../model/status.js';
import {
  ALTERNATIVE_SEPARATOR,
  deadlineKindName,
  ID_SEPARATOR,
  SHEETS,
  YEAR_ASSUMED_NAME,
} from '../../model/workbook.js';
import {
  headerRowOf,
  itemRows,
  lettersOf,
  type Page,
  type PageColumn,
  type PageRow,
} from './page.js';
import {
  asOfLine,
  dateValue,
  periodLine,
  STATE_TONE_RULES,
  sectionName,
  submitByLine,
} from './words.js';

function kindText(task: MergedTask): string {
  if (task.deadline === null) return '';
  const kind = deadlineKindName(task.deadline.kind);
  return task.deadline.yearAssumed ? `${kind}, ${YEAR_ASSUMED_NAME}` : kind;
}

const STATUS_TITLE = 'Tình trạng';
const TIMELINESS_TITLE = 'Tiến độ';
const SECTION_TITLE = 'Mục';

const COLUMNS: readonly PageColumn<MergedTask>[] = [
  { title: 'STT', width: 8, align: 'center', value: ({ id }) => id },
  { title: 'Nội dung nhiệm vụ', width: 32, whole: true, value: ({ content }) => content },
  { title: 'Đơn vị chủ trì', width: 15, value: ({ leadText }) => leadText },
  { title: 'Đơn vị phối hợp', width: 16, value: ({ coordinatingText }) => coordinatingText },
  { title: 'Thời hạn hoàn thành', width: 12, value: ({ deadline }) => deadline?.text ?? '' },
  { title: 'Sản phẩm', width: 11, value: ({ product }) => product },
  {
    title: STATUS_TITLE,
    width: 12,
    align: 'center',
    tones: STATE_TONE_RULES,
    choices: STATES.map((state) => STATE_NAMES[state]),
    value: ({ status }) => STATE_NAMES[status],
  },
  {
    title: TIMELINESS_TITLE,
    width: 11,
    align: 'center',
    tones: [{ text: TIMELINESS_NAMES.overdue, tone: 'alert', mark: '!' }],
    value: ({ timeliness }) => TIMELINESS_NAMES[timeliness],
  },
  {
    title: 'Số đơn vị báo cáo',
    width: 8,
    align: 'center',
    value: ({ counts }) => `${counts.reported}/${counts.leads}`,
  },
  { title: 'Kết quả thực hiện', width: 45, value: ({ result }) => result },
  { title: 'Khó khăn, vướng mắc', width: 16, value: ({ difficulties }) => difficulties },
  { title: 'Đề xuất, kiến nghị', width: 15, value: ({ proposals }) => proposals },
  {
    title: 'Ngày hoàn thành',
    width: 11,
    align: 'center',
    value: ({ completedOn }) => dateValue(completedOn),
  },
  {
    title: SECTION_TITLE,
    width: 24,
    unprinted: true,
    value: ({ section }) => sectionName(section),
  },
  {
    title: 'Ngày đến hạn',
    width: 12,
    align: 'center',
    unprinted: true,
    value: ({ deadline }) => dateValue(deadline?.due ?? null),
  },
  { title: 'Loại thời hạn', width: 16, unprinted: true, value: kindText },
  {
    title: 'Mã đơn vị chủ trì',
    width: 20,
    unprinted: true,
    value: ({ leads, leadMode }) =>
      leads.join(leadMode === 'any' ? ALTERNATIVE_SEPARATOR : ID_SEPARATOR),
  },
  {
    title: 'Mã đơn vị phối hợp',
    width: 20,
    unprinted: true,
    value: ({ coordinating }) => coordinating.join(ID_SEPARATOR),
  },
];

/** Tasks in their order, a line over the table's width wherever a new section begins. */
function taskRows(tasks: Consolidated['tasks']): readonly PageRow[] {
  return tasks.flatMap((task, index) => {
    const rows = itemRows(COLUMNS, task);
    const begins = index === 0 || tasks[index - 1]?.section !== task.section;
    const named = index > 0 || task.section !== '';
    return begins && named
      ? [{ kind: 'section' as const, text: sectionName(task.section) }, ...rows]
      : rows;
  });
}

/** Ranges of the sheet's table, from its header to its last task, so that rows added between count. */
export interface SummaryRanges {
  readonly section: string;
  readonly status: string;
  readonly timeliness: string;
}

function rangesOf(header: number, rows: number): SummaryRanges {
  const range = (title: string) => {
    const letters = lettersOf(COLUMNS, title);
    return `'${SHEETS.summary}'!$${letters}$${header}:$${letters}$${header + rows}`;
  };
  return {
    section: range(SECTION_TITLE),
    status: range(STATUS_TITLE),
    timeliness: range(TIMELINESS_TITLE),
  };
}

function totalRow({ totals }: Consolidated, ranges: SummaryRanges): PageRow {
  const sum = (range: string, names: readonly string[]) =>
    names.map((name) => `COUNTIF(${range},"${name}")`).join('+');
  const values = COLUMNS.map(({ title }) => {
    if (title === STATUS_TITLE) {
      const formula = sum(
        ranges.status,
        STATES.map((state) => STATE_NAMES[state]),
      );
      return { formula, result: totals.total, unit: 'nhiệm vụ' };
    }
    if (title !== TIMELINESS_TITLE) return null;
    const formula = sum(ranges.timeliness, [TIMELINESS_NAMES.overdue]);
    return { formula, result: totals.overdue, unit: 'quá hạn' };
  });
  return { kind: 'total', label: 'Tổng cộng', values };
}

export interface Summary {
  readonly page: Page;
  readonly ranges: SummaryRanges;
}

/** The sheet, and where other sheets find its columns. */
export function summaryPage(consolidated: Consolidated, province: string | undefined): Summary {
  const lines = [
    ...(province === undefined ? [] : [`Địa phương: ${province}`]),
    periodLine(consolidated),
    asOfLine(consolidated),
    submitByLine(consolidated),
  ];
  const tasks = taskRows(consolidated.tasks);
  const ranges = rangesOf(headerRowOf({ lines }), tasks.length);
  const page: Page = {
    name: SHEETS.summary,
    tab: '1F4E79',
    title: 'BẢNG TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ ĐỀ ÁN 06',
    lines,
    columns: COLUMNS,
    rows: [...tasks, totalRow(consolidated, ranges)],
    frozenColumns: 2,
  };
  return { page, ranges };
}
