/** `merge` as text: what was made of the files, what was set aside, who is missing, what is left to do. */
import type { ChalkInstance } from 'chalk';
import type { Consolidated } from '../../model/consolidated.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Excepted } from '../../model/exception.js';
import { STATE_NAMES, STATES } from '../../model/status.js';
import { STATE_TOTALS } from '../../model/totals.js';
import { setAsideName } from '../../model/workbook.js';
import { lowerFirst } from '../../text/case.js';
import { printPercent } from '../../text/number.js';
import { type TextColumn, tableLines, wrapped } from './columns.js';
import { diagnosticLines, kindLines } from './diagnostics.js';
import { exceptedLines } from './excepted.js';
import { harmless } from './harmless.js';

export interface MergeReport {
  readonly consolidated: Consolidated;
  readonly diagnostics: readonly Diagnostic[];
  readonly excepted?: readonly Excepted[];
  /** Paths of the files written; empty with `--strict` and errors. */
  readonly written: readonly string[];
  readonly strict: boolean;
}

function verdict(
  { consolidated, diagnostics, written }: MergeReport,
  paint: ChalkInstance,
): string {
  const { units, totals } = consolidated;
  const sent = units.filter(({ submitted }) => submitted).length;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const what = `${sent}/${units.length} đơn vị, ${totals.total} nhiệm vụ`;
  if (written.length === 0) {
    return paint.red.bold(`✗ KHÔNG GHI TỆP TỔNG HỢP (--strict): còn ${errors} lỗi; ${what}.`);
  }
  return errors > 0
    ? paint.yellow.bold(`! ĐÃ TỔNG HỢP ${what}; còn ${errors} lỗi cần xử lý.`)
    : paint.green.bold(`✓ ĐÃ TỔNG HỢP ${what}.`);
}

const FIGURE_COLUMNS: readonly TextColumn[] = [
  { title: 'Nhiệm vụ' },
  { title: 'Số', align: 'right' },
  { title: 'Tỷ lệ', align: 'right' },
  { title: '' },
];
const WIDTH = 80;
/** Cells of a bar of all tasks. */
const BAR_CELLS = 36;

/** A share of all; whatever there is one of can be seen. */
function bar(count: number, total: number, cell: string): string {
  return cell.repeat(Math.max(count > 0 ? 1 : 0, Math.round((count / total) * BAR_CELLS)));
}

/** Tasks by state, with bars where there are tasks; blocks where the output is a terminal. */
function stateLines({ totals }: Consolidated, paint: ChalkInstance): readonly string[] {
  const { total, overdue } = totals;
  if (total === 0) return ['Không có nhiệm vụ nào.'];
  const cell = paint.level > 0 ? '█' : '#';
  const line = (name: string, count: number, drawn: string) => [
    name,
    String(count),
    printPercent((count / total) * 100),
    drawn,
  ];
  const states = STATES.map((state) => {
    const count = totals[STATE_TOTALS[state]];
    return line(STATE_NAMES[state], count, bar(count, total, cell));
  });
  const sums = [line('Tổng số', total, ''), line('Trong đó chậm muộn', overdue, '')];
  return tableLines(FIGURE_COLUMNS, [...states, ...sums], WIDTH);
}

/** The two sums that must come out: tasks by state, rows by what became of them. */
export function mergeFigures(consolidated: Consolidated, paint: ChalkInstance): readonly string[] {
  const { read, merged, outside, setAside } = consolidated.reconciliation;
  return [
    ...stateLines(consolidated, paint),
    ...wrapped(
      `Đối chiếu: ${read} dòng đọc được = ${merged} dòng tổng hợp + ${outside} dòng ngoài danh mục + ${setAside} dòng để riêng.`,
      WIDTH,
    ),
  ];
}

function sentFiles({ units, refused }: Consolidated): ReadonlySet<string> {
  const used = units.flatMap(({ file }) => file ?? []);
  const unused = [...units.flatMap((unit) => unit.refused), ...refused];
  return new Set([...used, ...unused.map(({ file }) => file)]);
}

function setAsideLines({ units, refused }: Consolidated): string[] {
  const all = [
    ...units.flatMap((unit) => unit.refused.map((one) => ({ ...one, unit: unit.name }))),
    ...refused.map((one) => ({ ...one, unit: undefined })),
  ];
  if (all.length === 0) return [];
  return [
    'Tệp để riêng, không tính vào số liệu:',
    ...all.map(({ file, reason, rows, unit }) => {
      const who = unit === undefined ? '' : ` – ${unit}`;
      return `  ${file}${who}: ${lowerFirst(setAsideName(reason))} (${rows} dòng)`;
    }),
  ];
}

function missingLines({ units }: Consolidated): string[] {
  const missing = units.filter(({ submitted }) => !submitted).map(({ name }) => name);
  return missing.length === 0
    ? []
    : [`Chưa có báo cáo dùng được (${missing.length}): ${missing.join('; ')}.`];
}

/** Errors in full; warnings and remarks by kind, with the sheet that lists each of them. */
export function mergeReport(report: MergeReport, paint: ChalkInstance): string {
  const { consolidated, diagnostics, written } = report;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const parts = [
    [verdict(report, paint)],
    mergeFigures(consolidated, paint),
    setAsideLines(consolidated),
    missingLines(consolidated),
  ].filter((lines) => lines.length > 0);
  if (diagnostics.length > 0)
    parts.push(['Theo loại lỗi:', ...kindLines(diagnostics, sentFiles(consolidated), paint)]);
  if (errors.length > 0) parts.push([diagnosticLines(errors, paint).trimEnd()]);
  if (diagnostics.length > errors.length) {
    parts.push([
      'Mọi cảnh báo và lưu ý kèm vị trí ô: trang “Cảnh báo” của tệp tổng hợp, hoặc chạy “de06 validate”.',
    ]);
  }
  const excused = exceptedLines(report.excepted ?? [], paint);
  if (excused.length > 0) parts.push(excused);
  if (written.length > 0) parts.push(written.map((path) => `Đã ghi: ${path}`));
  return harmless(`${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
