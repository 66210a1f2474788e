/** What `de06.yaml` says: the province's own settings. */
import type { RuleException } from './exception.js';
import type { RuleSetting } from './form.js';
import type { UnitGroup } from './roster.js';

export interface Letterhead {
  /** Superior body, printed above, not bold; several lines allowed. */
  readonly parent: readonly string[];
  /** Issuing body, bold; several lines allowed. */
  readonly issuer: readonly string[];
  /** Abbreviation in the document's symbol: `CAT` in `BC-CAT`. */
  readonly symbol?: string;
  /** Abbreviation of the drafting division in a công văn's symbol: `QLHC` in `CAT-QLHC`. */
  readonly office?: string;
  /** Full name in running text: "Công an tỉnh Bắc Giang". */
  readonly name?: string;
  /** Who may read the documents: "LƯU HÀNH NỘI BỘ"; printed in a frame. */
  readonly circulation?: string;
  /** Who drafted and how many copies are sent: "PL.(300)". */
  readonly drafter?: string;
  /** Address and the like, line by line, at the foot of the first page. */
  readonly address?: readonly string[];
}

export interface Signer {
  /** Lines above the name: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  readonly lines: readonly string[];
  /** Post in the office whose seal an advisory body uses, printed right above the name. */
  readonly otherPost?: string;
  /** Rank of the armed forces, printed before the name: "Đại tá". */
  readonly rank?: string;
  readonly name?: string;
}

export interface DeadlineSetting {
  /** Day of the month; for weeks the weekday, 1 (thứ Hai) to 7 (Chủ nhật). */
  readonly day: number;
  /**
   * Month of the deadline, counted from the period's last month: 0 the same, 1 the next; for
   * weeks the week, counted from the period's.
   */
  readonly monthOffset: number;
  readonly time?: string;
}

export interface CycleSettings {
  /** Day on which the data window of a month ends; the next begins on the day after. */
  readonly dataCutoffDay?: number;
  readonly submitBy?: DeadlineSetting;
  readonly reportDate?: DeadlineSetting;
  /** Outline of the report: a shipped one's name, or a path as seen from `de06.yaml`. */
  readonly outline?: string;
  /** Word file to fill in, as seen from `de06.yaml`. */
  readonly template?: string;
}

export interface Workspace {
  /** Path of `de06.yaml`; undefined: built-in settings. */
  readonly file?: string;
  readonly province?: string;
  /** Form id or path of a form.yaml. */
  readonly form: string;
  readonly rosterPath?: string;
  readonly cataloguePath?: string;
  readonly registerPath?: string;
  readonly letterhead: Letterhead;
  readonly place?: string;
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly addressees: readonly string[];
  readonly basis: readonly string[];
  /** The drafter's own words for blocks of kind text, by the name that the outline gives them. */
  readonly texts: Readonly<Record<string, string>>;
  readonly cycles: Readonly<
    Partial<Record<'month' | 'week' | 'quarter' | 'half' | 'year', CycleSettings>>
  >;
  readonly groups: readonly UnitGroup[];
  readonly options: {
    readonly strictDeadlines: boolean;
    readonly planYear?: number;
    readonly subject?: string;
    /** Documents are issued as files: their appendices leave number and date blank. */
    readonly electronic: boolean;
  };
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly exceptions: readonly RuleException[];
}
