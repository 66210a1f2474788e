/** Sheets "Theo đơn vị" and "Theo nhóm": the same figures, by lead and by section. */
import type { Consolidated, Totals } from '../../model/consolidated.js';
import { STATE_NAMES, STATES, TIMELINESS_NAMES } from '../../model/status.js';
import { STATE_TOTALS } from '../../model/totals.js';
import { SHEETS } from '../../model/workbook.js';
import {
  type CellValue,
  headerRowOf,
  itemRows,
  lettersOf,
  type Page,
  type PageColumn,
} from './page.js';
import type { SummaryRanges } from './summary.js';
import { asOfLine, periodLine, sectionName } from './words.js';

const TOTAL_TITLE = 'Tổng số';

const FIGURES: readonly PageColumn<Totals>[] = [
  { title: TOTAL_TITLE, width: 11, align: 'center', bars: 'counts', value: ({ total }) => total },
  ...STATES.map(
    (state): PageColumn<Totals> => ({
      title: STATE_NAMES[state],
      width: 15,
      align: 'center',
      bars: 'counts',
      value: (totals) => totals[STATE_TOTALS[state]],
    }),
  ),
  {
    title: TIMELINESS_NAMES.overdue,
    width: 11,
    align: 'center',
    bars: 'counts',
    value: ({ overdue }) => overdue,
  },
];

const RATE: PageColumn<Totals> = {
  title: 'Tỷ lệ hoàn thành',
  width: 13,
  align: 'center',
  bars: 'shares',
  value: ({ completed, total }) => ({ share: total === 0 ? 0 : completed / total }),
};

interface Numbered {
  readonly number: number;
}

type UnitSums = Consolidated['byUnit'][number] & Numbered;

const UNIT_COLUMNS: readonly PageColumn<UnitSums>[] = [
  { title: 'STT', width: 7, align: 'center', value: ({ number }) => number },
  { title: 'Mã đơn vị', width: 26, value: ({ unit }) => unit },
  { title: 'Đơn vị chủ trì', width: 40, value: ({ name }) => name },
  ...FIGURES,
  RATE,
];

/** Sums by lead: a task with several leads counts for each, so there is no total row. */
export function byUnitPage(consolidated: Consolidated): Page {
  return {
    name: SHEETS.byUnit,
    tab: '5B7C99',
    title: 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ',
    lines: [
      periodLine(consolidated),
      asOfLine(consolidated),
      'Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị, theo tình trạng đơn vị đó báo cáo.',
    ],
    columns: UNIT_COLUMNS,
    rows: consolidated.byUnit.flatMap((unit, index) =>
      itemRows(UNIT_COLUMNS, { ...unit, number: index + 1 }),
    ),
    frozenColumns: 3,
  };
}

type SectionSums = Consolidated['bySection'][number] & Numbered;

const SECTION_COLUMNS: readonly PageColumn<SectionSums>[] = [
  { title: 'STT', width: 7, align: 'center', value: ({ number }) => number },
  { title: 'Nhóm nhiệm vụ', width: 52, value: ({ section }) => sectionName(section) },
  ...FIGURES,
  RATE,
];

/** The column's figure as a formula over "Tổng hợp", so that it follows corrections made there. */
function sectionFormula(title: string, row: number, header: number, ranges: SummaryRanges): string {
  const letters = lettersOf(SECTION_COLUMNS, title);
  if (title === TOTAL_TITLE) {
    const first = lettersOf(SECTION_COLUMNS, STATE_NAMES[STATES[0]]);
    const last = lettersOf(SECTION_COLUMNS, STATE_NAMES.other);
    return `SUM(${first}${row}:${last}${row})`;
  }
  const range = title === TIMELINESS_NAMES.overdue ? ranges.timeliness : ranges.status;
  return `SUMPRODUCT(EXACT(${ranges.section},$B${row})*EXACT(${range},${letters}$${header}))`;
}

function rateFormula(row: number): string {
  const completed = lettersOf(SECTION_COLUMNS, STATE_NAMES.completed);
  const total = lettersOf(SECTION_COLUMNS, TOTAL_TITLE);
  return `IF(${total}${row}=0,0,${completed}${row}/${total}${row})`;
}

/** The figures of a row as formulas with their present results. */
function withFormulas(
  values: readonly CellValue[],
  row: number,
  formulaOf: (title: string) => string,
): readonly CellValue[] {
  return values.map((value, index) => {
    const title = SECTION_COLUMNS[index]?.title ?? '';
    const figure = FIGURES.some((column) => column.title === title);
    if (figure && typeof value === 'number') return { formula: formulaOf(title), result: value };
    const share = typeof value === 'object' && value !== null && 'share' in value;
    return share ? { formula: rateFormula(row), result: value } : value;
  });
}

/** Sums by section, with a total row; formulas with their present results. */
export function bySectionPage(consolidated: Consolidated, ranges: SummaryRanges): Page {
  const lines = [periodLine(consolidated), asOfLine(consolidated)];
  const header = headerRowOf({ lines });
  const rows = consolidated.bySection.map((section, index) => ({
    kind: 'cells' as const,
    values: withFormulas(
      SECTION_COLUMNS.map(({ value }) => value({ ...section, number: index + 1 })),
      header + 1 + index,
      (title) => sectionFormula(title, header + 1 + index, header, ranges),
    ),
  }));
  const total = SECTION_COLUMNS.map(({ value }) =>
    value({ ...consolidated.totals, section: '', number: 0 }),
  ).map((value, index) => (index < 2 ? null : value));
  const sumOf = (title: string) => {
    const letters = lettersOf(SECTION_COLUMNS, title);
    // Without rows the sum would be over itself.
    return rows.length === 0
      ? '0'
      : `SUM(${letters}${header + 1}:${letters}${header + rows.length})`;
  };
  return {
    name: SHEETS.bySection,
    tab: '5B7C99',
    title: 'TÌNH HÌNH THỰC HIỆN THEO NHÓM NHIỆM VỤ',
    lines,
    columns: SECTION_COLUMNS,
    rows: [
      ...rows,
      {
        kind: 'total',
        label: 'Tổng cộng',
        values: withFormulas(total, header + rows.length + 1, sumOf),
      },
    ],
    frozenColumns: 2,
  };
}
