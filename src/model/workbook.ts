/** The consolidated workbook as a contract: `render/xlsx` writes these words, `merge/restore` reads them back. */
import type { DeadlineKind } from './deadline.js';
import type { SetAsideReason } from './round.js';
import type { Role } from './submission.js';

/** Sheet names, in the order of the workbook. */
export const SHEETS = {
  summary: 'Tổng hợp',
  byUnit: 'Theo đơn vị',
  bySection: 'Theo nhóm',
  details: 'Chi tiết',
  units: 'Tình hình nộp',
  warnings: 'Cảnh báo',
} as const;

/** The name of a key; a key that is none of ours stands for itself. */
function nameIn(names: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? key;
}

/** Words before a value in the title lines. */
export const TITLE_LABELS = {
  period: 'Kỳ báo cáo',
  asOf: 'Số liệu tính đến ngày',
  submitBy: 'Hạn nộp',
} as const;

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  lead: 'Chủ trì',
  coordinating: 'Phối hợp',
  none: 'Không được phân công',
};

/** Why a file was not used, for people. */
export const SET_ASIDE_NAMES: Readonly<Record<SetAsideReason, string>> = {
  unreadable: 'Không đọc được tệp',
  'table-not-found': 'Không tìm thấy bảng theo mẫu',
  'column-missing': 'Thiếu cột bắt buộc',
  'unit-unknown': 'Không xác định được đơn vị gửi',
  'unit-ambiguous': 'Tên đơn vị gửi ứng với nhiều đơn vị',
  'period-mismatch': 'Không đúng kỳ báo cáo',
  duplicate: 'Trùng nội dung với tệp khác của đơn vị',
  conflict: 'Nhiều tệp của đơn vị có nội dung khác nhau',
  superseded: 'Đã có tệp mới hơn của đơn vị',
};

/** A reason is one of the keys above; what a person wrote over it is shown as it is. */
export function setAsideName(reason: string): string {
  return nameIn(SET_ASIDE_NAMES, reason);
}

/** What became of a unit's duty to send. */
export type Delivery = 'on-time' | 'late' | 'submitted' | 'unusable' | 'missing';

export const DELIVERY_NAMES: Readonly<Record<Delivery, string>> = {
  'on-time': 'Đúng hạn',
  late: 'Trễ hạn',
  submitted: 'Đã nộp',
  unusable: 'Đã gửi, chưa sử dụng được',
  missing: 'Chưa nộp',
};

/** State of a file that is listed but was not used. */
export const REFUSED_NAME = 'Không sử dụng';

export const RECEIVED_FROM_NAMES: Readonly<Record<'register' | 'document' | 'file', string>> = {
  register: 'Sổ tiếp nhận',
  document: 'Thời điểm lưu tài liệu',
  file: 'Thời điểm của tệp',
};

export const DEADLINE_KIND_NAMES: Readonly<Record<DeadlineKind, string>> = {
  date: 'Ngày',
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  'nine-months': '9 tháng',
  year: 'Năm',
  range: 'Khoảng thời gian',
  continuous: 'Thường xuyên',
  recurring: 'Định kỳ',
  reference: 'Theo văn bản khác',
  immediate: 'Làm ngay',
  unreadable: 'Chưa xác định',
};

/** The name of a kind, as `deadlineSchema` keeps it. */
export function deadlineKindName(kind: string): string {
  return nameIn(DEADLINE_KIND_NAMES, kind);
}

/** Follows the kind of a deadline whose year was taken from the plan. */
export const YEAR_ASSUMED_NAME = 'năm theo kế hoạch';

/** What became of a row that was read. */
export const OUTCOME_NAMES = {
  merged: 'Đã tổng hợp',
  outside: 'Ngoài danh mục',
  setAside: 'Không tổng hợp',
} as const;

/** Short names of the task table's columns, for lists of cell addresses. */
export const CELL_LABELS: Readonly<Record<string, string>> = {
  number: 'STT',
  content: 'Nội dung',
  leads: 'Chủ trì',
  coordinating: 'Phối hợp',
  deadline: 'Thời hạn',
  product: 'Sản phẩm',
  status: 'Tình trạng',
  result: 'Kết quả',
  difficulties: 'Khó khăn',
  proposals: 'Kiến nghị',
  completedOn: 'Ngày hoàn thành',
  note: 'Ghi chú',
  percent: 'Tỷ lệ',
};

/** Stands for the section of tasks that have none. */
export const NO_SECTION_NAME = 'Không thuộc mục nào';

/** Between the ids of units. */
export const ID_SEPARATOR = '; ';

/** Between the ids of alternative leads ("A hoặc B"). */
export const ALTERNATIVE_SEPARATOR = ' hoặc ';

/** Ends the part of a text that goes on in the row below (a cell holds 32,767 characters). */
export const CONTINUED_MARK = '[còn tiếp ở dòng dưới]';
