/** A form as data: its columns, words and rules. Built from `templates/<form>/form.yaml`. */
import type { Severity } from './diagnostic.js';
import type { State } from './status.js';

export type ColumnType =
  | 'text'
  | 'number' // the STT: 1, 1.2, a), III.1.a
  | 'units' // names of units
  | 'deadline'
  | 'status'
  | 'date'
  | 'percent';

export interface FormColumn {
  /** English key, e.g. `status`; the stages know the keys of the task table by name. */
  readonly key: string;
  /** The form's own title. */
  readonly title: string;
  readonly aliases: readonly string[];
  readonly type: ColumnType;
  /** Column and its cells must be there. */
  readonly required: boolean;
  /** Without this column the sheet is not the form's table at all. */
  readonly essential: boolean;
}

export interface StatusWord {
  readonly text: string;
  readonly state: State;
  /** The word says that the task is behind ("Quá hạn", "Hoàn thành trễ hạn"). */
  readonly claimsLate: boolean;
}

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  /** Another severity for single units, by id or name. */
  readonly offices?: Readonly<Record<string, Severity | 'off'>>;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface Form {
  readonly id: string;
  readonly title: string;
  /** Phrases of the title lines that name this form; a help in choosing among sheets. */
  readonly titlePatterns: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly statuses: readonly StatusWord[];
  /** First-cell words of total rows ("Tổng cộng"). */
  readonly totalWords: readonly string[];
  /** Words that open the signature block. */
  readonly signatureWords: readonly string[];
  /** Words before the sender's name ("Đơn vị báo cáo:"). */
  readonly senderLabels: readonly string[];
  /** Words before an addressee's name ("Kính gửi:"): never the sender. */
  readonly addresseeLabels: readonly string[];
  /** Words before the period ("Kỳ báo cáo:"). */
  readonly periodLabels: readonly string[];
  /** Rule name → setting; a rule that is not named does not run. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
