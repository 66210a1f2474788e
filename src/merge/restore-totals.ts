/** Sums that the workbook prints, each beside the sum of the rows as they are now. */
import type { Consolidated, Totals } from '../model/consolidated.js';
import type { PrintedTotal } from '../model/restored.js';
import { STATE_NAMES, TIMELINESS_NAMES } from '../model/status.js';
import type { Table, TableRow } from '../model/table.js';
import { NO_SECTION_NAME } from '../model/workbook.js';
import { foldKey } from '../text/fold.js';
import { countOf, textOf } from './restore-cells.js';

type Figure = keyof Totals;

const LABELS: Readonly<Record<Figure, string>> = {
  total: 'Tổng số nhiệm vụ',
  completed: STATE_NAMES.completed,
  ongoing: STATE_NAMES.ongoing,
  inProgress: STATE_NAMES['in-progress'],
  notStarted: STATE_NAMES['not-started'],
  noReport: STATE_NAMES['no-report'],
  other: STATE_NAMES.other,
  overdue: TIMELINESS_NAMES.overdue,
};

const FIGURES = Object.keys(LABELS) as readonly Figure[];

/** Compares one figure where the workbook prints it; nothing where the cell is empty. */
function compare(
  row: TableRow,
  key: string,
  label: string,
  computed: number,
): readonly PrintedTotal[] {
  const printed = countOf(row, key);
  const at = row.cells[key]?.at;
  return printed === null || at === undefined ? [] : [{ at, label, printed, computed }];
}

function summaryTotals(table: Table | undefined, totals: Totals): readonly PrintedTotal[] {
  const rows = table?.rows.filter(({ kind }) => kind === 'total') ?? [];
  return rows.flatMap((row) => [
    ...compare(row, 'status', LABELS.total, totals.total),
    ...compare(row, 'timeliness', LABELS.overdue, totals.overdue),
  ]);
}

function sectionTotals(
  row: TableRow,
  { bySection, totals }: Pick<Consolidated, 'bySection' | 'totals'>,
): readonly PrintedTotal[] {
  if (row.kind === 'total') {
    return FIGURES.flatMap((figure) => compare(row, figure, LABELS[figure], totals[figure]));
  }
  const name = textOf(row, 'section');
  const computed = bySection.find(
    ({ section }) => foldKey(section === '' ? NO_SECTION_NAME : section) === foldKey(name),
  );
  return FIGURES.flatMap((figure) =>
    compare(row, figure, `${LABELS[figure]} (${name})`, computed?.[figure] ?? 0),
  );
}

/** All printed sums of "Tổng hợp" and "Theo nhóm", equal or not. */
export function printedTotals(
  summary: Table | undefined,
  bySection: Table | undefined,
  computed: Pick<Consolidated, 'bySection' | 'totals'>,
): readonly PrintedTotal[] {
  const rows = bySection?.rows.filter(({ kind }) => kind === 'data' || kind === 'total') ?? [];
  return [
    ...summaryTotals(summary, computed.totals),
    ...rows.flatMap((row) => sectionTotals(row, computed)),
  ];
}
