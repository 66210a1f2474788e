/** Names of the spreadsheet vocabulary, in the dialect that a workbook is written in. */
import type { PackageDraft } from '../../package/package-draft.js';

export interface Vocabulary {
  /** Namespace of workbook, sheets, comments. */
  readonly main: string;
  /** Namespace of `r:id`; types of relationships begin with it. */
  readonly relationships: string;
}

const TRANSITIONAL: Vocabulary = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** "Strict Open XML Spreadsheet", as Excel can save. */
const STRICT: Vocabulary = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const CONTENT_TYPES = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Told from the workbook part. */
export function vocabularyOf(draft: PackageDraft, workbookPart: string): Vocabulary {
  return draft.text(workbookPart).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
