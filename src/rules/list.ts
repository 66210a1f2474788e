/** All rules, in the order of their codes. */
import { cellError } from './cell/cell-error.js';
import { dateUnreadable } from './cell/date-unreadable.js';
import { datesSwapped } from './cell/dates-swapped.js';
import { deadlineUnreadable } from './cell/deadline-unreadable.js';
import { formulaUncached } from './cell/formula-uncached.js';
import { percentOutOfRange } from './cell/percent-out-of-range.js';
import { requiredEmpty } from './cell/required-empty.js';
import { statusMarkedTwice } from './cell/status-marked-twice.js';
import { statusUnknown } from './cell/status-unknown.js';
import { textDecoded } from './cell/text-decoded.js';
import { yearAssumed } from './cell/year-assumed.js';
import { encodingAssumed } from './file/encoding-assumed.js';
import { fileArchive } from './file/file-archive.js';
import { fileDamaged } from './file/file-damaged.js';
import { fileDocument } from './file/file-document.js';
import { fileEmpty } from './file/file-empty.js';
import { fileEncrypted } from './file/file-encrypted.js';
import { fileLimit } from './file/file-limit.js';
import { fileLock } from './file/file-lock.js';
import { filePdf } from './file/file-pdf.js';
import { filePicture } from './file/file-picture.js';
import { fileShortcut } from './file/file-shortcut.js';
import { fileTruncated } from './file/file-truncated.js';
import { fileUnopened } from './file/file-unopened.js';
import { fileUnsupported } from './file/file-unsupported.js';
import { lettersLost } from './file/letters-lost.js';
import { macrosIgnored } from './file/macros-ignored.js';
import { columnAmbiguous } from './form/column-ambiguous.js';
import { columnDuplicate } from './form/column-duplicate.js';
import { columnMissing } from './form/column-missing.js';
import { columnShared } from './form/column-shared.js';
import { columnSplit } from './form/column-split.js';
import { columnUnknown } from './form/column-unknown.js';
import { formAltered } from './form/form-altered.js';
import { formOutdated } from './form/form-outdated.js';
import { otherTable } from './form/other-table.js';
import { periodMismatch } from './form/period-mismatch.js';
import { periodUnstated } from './form/period-unstated.js';
import { sheetHidden } from './form/sheet-hidden.js';
import { tableEmpty } from './form/table-empty.js';
import { tableNotFound } from './form/table-not-found.js';
import { unitAmbiguous } from './form/unit-ambiguous.js';
import { unitDisagreement } from './form/unit-disagreement.js';
import { unitRenamed } from './form/unit-renamed.js';
import { unitUnknown } from './form/unit-unknown.js';
import { unitUnmarkedMatch } from './form/unit-unmarked-match.js';
import { roleClash } from './round/role-clash.js';
import { submissionConflict } from './round/submission-conflict.js';
import { submissionDuplicate } from './round/submission-duplicate.js';
import { unitMissing } from './round/unit-missing.js';
import { completedAfterReportDate } from './row/completed-after-report-date.js';
import { completedWithoutResult } from './row/completed-without-result.js';
import { deadlineChanged } from './row/deadline-changed.js';
import { deadlineHidden } from './row/deadline-hidden.js';
import { notAssigned } from './row/not-assigned.js';
import { notStartedWithoutReason } from './row/not-started-without-reason.js';
import { numberDuplicate } from './row/number-duplicate.js';
import { overdue } from './row/overdue.js';
import { resultUnchanged } from './row/result-unchanged.js';
import { rowHidden } from './row/row-hidden.js';
import { statusClaimsLate } from './row/status-claims-late.js';
import { statusRegressed } from './row/status-regressed.js';
import { taskCodeContradicts } from './row/task-code-contradicts.js';
import { taskEdited } from './row/task-edited.js';
import { taskNear } from './row/task-near.js';
import { taskNotReported } from './row/task-not-reported.js';
import { taskRepeated } from './row/task-repeated.js';
import { taskUnknown } from './row/task-unknown.js';
import { taskVanished } from './row/task-vanished.js';
import type { Rule } from './rule.js';
import { catalogueUnitUnknown } from './workbook/catalogue-unit-unknown.js';
import { cellUnreadable } from './workbook/cell-unreadable.js';
import { exceptionExpired } from './workbook/exception-expired.js';
import { totalMismatch } from './workbook/total-mismatch.js';

export const RULES: readonly Rule[] = [
  fileEmpty,
  fileDamaged,
  fileEncrypted,
  fileUnsupported,
  fileLimit,
  lettersLost,
  encodingAssumed,
  macrosIgnored,
  fileTruncated,
  filePicture,
  filePdf,
  fileDocument,
  fileArchive,
  fileShortcut,
  fileLock,
  fileUnopened,
  tableNotFound,
  columnMissing,
  columnDuplicate,
  columnAmbiguous,
  columnUnknown,
  otherTable,
  unitUnknown,
  unitAmbiguous,
  unitDisagreement,
  unitUnmarkedMatch,
  periodMismatch,
  periodUnstated,
  tableEmpty,
  formAltered,
  formOutdated,
  columnShared,
  columnSplit,
  sheetHidden,
  unitRenamed,
  requiredEmpty,
  statusMarkedTwice,
  statusUnknown,
  deadlineUnreadable,
  dateUnreadable,
  percentOutOfRange,
  yearAssumed,
  formulaUncached,
  textDecoded,
  datesSwapped,
  cellError,
  numberDuplicate,
  taskUnknown,
  taskEdited,
  taskNear,
  taskCodeContradicts,
  taskNotReported,
  notAssigned,
  completedWithoutResult,
  notStartedWithoutReason,
  completedAfterReportDate,
  overdue,
  deadlineHidden,
  statusClaimsLate,
  rowHidden,
  taskRepeated,
  statusRegressed,
  resultUnchanged,
  deadlineChanged,
  taskVanished,
  submissionDuplicate,
  submissionConflict,
  unitMissing,
  roleClash,
  catalogueUnitUnknown,
  totalMismatch,
  cellUnreadable,
  exceptionExpired,
];

/** Names that a form and `de06.yaml` may use. */
export function ruleNames(): readonly string[] {
  return RULES.map(({ name }) => name);
}
