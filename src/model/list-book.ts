/** A list that the secretariat keeps (units, tasks), as a workbook to fill in; nothing of a file format in it. */

export interface ListColumn {
  readonly label: string;
  /** What to write there. */
  readonly hint: string;
  readonly example: string;
  readonly required: boolean;
  /** In characters. */
  readonly width: number;
  /** `date`: shown as dd/mm/yyyy; everything else stays the text that was typed. */
  readonly kind: 'text' | 'date';
  /** The only texts that may be entered. */
  readonly choices?: readonly string[];
}

export interface ListBook {
  readonly sheet: string;
  readonly title: string;
  /** Under the title. */
  readonly note: string;
  readonly columns: readonly ListColumn[];
  /** Texts in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
}
