/** Sheet "Tình hình nộp": who sent on time, late, not at all, and the files that were not used. */
import type { Consolidated, MergedUnit } from '../../model/consolidated.js';
import {
  DELIVERY_NAMES,
  type Delivery,
  RECEIVED_FROM_NAMES,
  REFUSED_NAME,
  SHEETS,
  setAsideName,
} from '../../model/workbook.js';
import { itemRows, type Page, type PageColumn, type PageRow } from './page.js';
import { asOfLine, periodLine, submitByLine } from './words.js';

interface Line {
  readonly number: number;
  readonly unitId: string;
  readonly name: string;
  readonly group: string;
  readonly delivery: string;
  readonly daysLate: number | null;
  readonly file: string;
  readonly receivedAt: string;
  readonly receivedFrom: string;
  readonly rows: number | null;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly reason: string;
  readonly sha256: string;
}

const COLUMNS: readonly PageColumn<Line>[] = [
  { title: 'STT', width: 7, align: 'center', value: ({ number }) => number },
  { title: 'Đơn vị', width: 34, value: ({ name }) => name },
  {
    title: 'Tình trạng nộp',
    width: 16,
    align: 'center',
    tones: [
      { text: DELIVERY_NAMES['on-time'], tone: 'good' },
      { text: DELIVERY_NAMES.submitted, tone: 'good' },
      { text: DELIVERY_NAMES.late, tone: 'idle' },
      { text: DELIVERY_NAMES.unusable, tone: 'query' },
      { text: DELIVERY_NAMES.missing, tone: 'absent' },
    ],
    value: ({ delivery }) => delivery,
  },
  { title: 'Số ngày chậm', width: 9, align: 'center', value: ({ daysLate }) => daysLate },
  { title: 'Thời điểm nhận', width: 20, align: 'center', value: ({ receivedAt }) => receivedAt },
  { title: 'Căn cứ thời điểm', width: 17, value: ({ receivedFrom }) => receivedFrom },
  { title: 'Tệp', width: 36, value: ({ file }) => file },
  { title: 'Số dòng', width: 8, align: 'center', value: ({ rows }) => rows },
  { title: 'Số lỗi', width: 8, align: 'center', value: ({ errors }) => errors },
  { title: 'Số cảnh báo', width: 10, align: 'center', value: ({ warnings }) => warnings },
  { title: 'Lý do', width: 28, value: ({ reason }) => reason },
  { title: 'Mã đơn vị', width: 20, unprinted: true, value: ({ unitId }) => unitId },
  { title: 'Nhóm', width: 18, unprinted: true, value: ({ group }) => group },
  { title: 'SHA-256', width: 24, unprinted: true, value: ({ sha256 }) => sha256 },
];

function deliveryOf({ submitted, onTime, refused }: MergedUnit): Delivery {
  if (!submitted) return refused.length > 0 ? 'unusable' : 'missing';
  if (onTime === null) return 'submitted';
  return onTime ? 'on-time' : 'late';
}

const LOCAL_TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?$/;

/** `2024-06-25T09:30` → `25/06/2024 09:30`; a time with a zone or fractions stays as it is. */
function printReceived(receivedAt: string | null): string {
  if (receivedAt === null) return '';
  const match = LOCAL_TIME.exec(receivedAt);
  if (!match) return receivedAt;
  const [, year, month, day, time] = match;
  return `${day}/${month}/${year}${time === undefined ? '' : ` ${time}`}`;
}

function unitLine(unit: MergedUnit, number: number): Line {
  return {
    number,
    unitId: unit.id,
    name: unit.name,
    group: unit.group,
    delivery: DELIVERY_NAMES[deliveryOf(unit)],
    daysLate: unit.daysLate,
    file: unit.file ?? '',
    receivedAt: printReceived(unit.receivedAt),
    receivedFrom: unit.receivedFrom === null ? '' : RECEIVED_FROM_NAMES[unit.receivedFrom],
    rows: unit.rows,
    errors: unit.errors,
    warnings: unit.warnings,
    reason: '',
    sha256: unit.sha256 ?? '',
  };
}

function refusedLine(
  { file, reason, rows }: Consolidated['refused'][number],
  unit: Pick<MergedUnit, 'id' | 'name' | 'group'> | undefined,
): Omit<Line, 'number'> {
  return {
    unitId: unit?.id ?? '',
    name: unit?.name ?? '',
    group: unit?.group ?? '',
    delivery: REFUSED_NAME,
    daysLate: null,
    file,
    receivedAt: '',
    receivedFrom: '',
    rows,
    errors: null,
    warnings: null,
    reason: setAsideName(reason),
    sha256: '',
  };
}

/** One row a unit; below them one row for each file that was not used. */
export function unitsPage(consolidated: Consolidated): Page {
  const { units, refused } = consolidated;
  const files = [
    ...units.flatMap((unit) => unit.refused.map((file) => refusedLine(file, unit))),
    ...refused.map((file) => refusedLine(file, undefined)),
  ];
  const rows: readonly PageRow[] = [
    ...units.flatMap((unit, index) => itemRows(COLUMNS, unitLine(unit, index + 1))),
    ...(files.length > 0 ? [{ kind: 'section' as const, text: 'Tệp không được sử dụng' }] : []),
    ...files.flatMap((line, index) => itemRows(COLUMNS, { ...line, number: index + 1 })),
  ];
  return {
    name: SHEETS.units,
    tab: '7F9A65',
    title: 'TÌNH HÌNH NỘP BÁO CÁO CỦA CÁC ĐƠN VỊ',
    lines: [periodLine(consolidated), submitByLine(consolidated), asOfLine(consolidated)],
    columns: COLUMNS,
    rows,
    frozenColumns: 2,
  };
}
