/** The public API: everything that the command line uses, and nothing that needs Node. */
export type { Place } from './model/address.js';
export { type Board, type BoardUnit, isComplete } from './model/board.js';
export type { CheckUpGroup, CheckUpItem } from './model/check-up.js';
export type { Comparison } from './model/comparison.js';
export type { ConfigProblem, ConfigResult } from './model/config.js';
export type { Consolidated } from './model/consolidated.js';
export type { Diagnostic, ExplainedRule, Severity } from './model/diagnostic.js';
export type { OfficialLetter, ReportDocument } from './model/document.js';
export type { Fix, FixKind } from './model/fix.js';
export type {
  ForeignBounds,
  ForeignCell,
  ForeignResult,
  ForeignSheet,
  ReadForeign,
} from './model/foreign.js';
export type { FormatCheck } from './model/format-check.js';
export type { IssuedForm } from './model/issued-form.js';
export type { Urgency } from './model/nd30.js';
export type { Period } from './model/period.js';
export type { Restored } from './model/restored.js';
export type { Round } from './model/round.js';
export type { Submission } from './model/submission.js';
export type { Validation } from './model/validation.js';
export type { Workspace } from './model/workspace.js';
export { DEFAULT_LIMITS, type Limits } from './package/limits.js';
export { type Boarded, boardRound, renderBoard } from './pipeline/board.js';
export { checkUpFonts, checkUpSetting, problemItems } from './pipeline/check-up.js';
export { checkUpWriting } from './pipeline/check-up-writing.js';
export { diffRounds, renderComparison } from './pipeline/comparison.js';
export { problemLine } from './pipeline/config-problem.js';
export {
  composeReport,
  type OpenedConsolidated,
  openConsolidated,
  renderConsolidated,
} from './pipeline/consolidated.js';
export { annotatedCopy, correctedCopy, isOwnCopy, type SenderCopy } from './pipeline/copies.js';
export {
  type Earlier,
  type EarlierResult,
  findEarlier,
  findHistory,
  type History,
  openResult,
  type ResultFile,
} from './pipeline/earlier.js';
export type { Files, Platform } from './pipeline/files.js';
export { checkFormat, explainedFormatRules, type WordFile } from './pipeline/format-check.js';
export { isBlankForm, prepareForms, renderIssuedForm } from './pipeline/forms.js';
export {
  countReminded,
  loadLetterOutline,
  type Message,
  type ReminderOptions,
  type Reminders,
  remindUnits,
} from './pipeline/letter.js';
export { newFolder, STARTING_NAMES, type StartingName } from './pipeline/new-folder.js';
export { loadOutline, OUTLINE_NAMES } from './pipeline/outline.js';
export { isConsolidated, isOwnJson, isOwnPackage, isUntouched } from './pipeline/ownership.js';
export { reportPictures } from './pipeline/pictures.js';
export { schemas } from './pipeline/published-schemas.js';
export {
  assembleRound,
  type Checked,
  consolidateRound,
  type InputFile,
  openTasks,
  readSubmission,
  type Tool,
  unopenedSubmission,
  validateRound,
} from './pipeline/round.js';
export { loadWorkspace, prepareSetting, registerPath, type Setting } from './pipeline/setting.js';
export { stopsOf } from './pipeline/stops.js';
export {
  composeFilling,
  openTemplate,
  ownTemplate,
  renderFilling,
  type Template,
} from './pipeline/template.js';
export { loadTexts } from './pipeline/texts.js';
export { blanksOf, renderDocument } from './pipeline/written.js';
export { boardCsv } from './render/csv/board.js';
export { printJson } from './render/json/print.js';
export { isOwnPng, isOwnSvg } from './render/picture/marks.js';
export { blanksNote } from './render/terminal/blanks.js';
export { boardText } from './render/terminal/board.js';
export { checkUpReport } from './render/terminal/check-up.js';
export { comparisonText } from './render/terminal/comparison.js';
export { diagnosticLines } from './render/terminal/diagnostics.js';
export { earlyIssueNote } from './render/terminal/early-issue.js';
export { explanationText } from './render/terminal/explanation.js';
export { fixesReport } from './render/terminal/fixes.js';
export { formatCheckReport } from './render/terminal/format-check.js';
export { harmless } from './render/terminal/harmless.js';
export { mergeReport } from './render/terminal/merge.js';
export { type RunReport, runReport } from './render/terminal/run.js';
export { terminalReport } from './render/terminal/validation.js';
export { explainedRules, rulesMarkdown } from './rules/document.js';
export { periodOfFolders, readPeriodId } from './text/period.js';
