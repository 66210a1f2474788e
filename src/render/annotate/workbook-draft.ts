/** A sender's workbook about to be changed: its sheets by name, its formats. */
import type { Deflate, Inflate } from '../../model/grid.js';
import { damaged } from '../../package/failure.js';
import type { Limits } from '../../package/limits.js';
import { readRelationships } from '../../package/office-package.js';
import { PackageDraft } from '../../package/package-draft.js';
import { readWorkbook, type SheetEntry } from '../../package/workbook.js';
import { openZip } from '../../package/zip-archive.js';
import { StyleBook } from './style-book.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/** What patching needs from outside. */
export interface PatchTools {
  readonly inflate: Inflate;
  readonly deflate?: Deflate;
  readonly limits: Limits;
}

export type WorkbookEnding = '.xlsx' | '.xlsm' | '.xltx' | '.xltm';

/** A changed workbook, and the ending under which Excel opens it. */
export interface WorkbookCopy {
  readonly bytes: Uint8Array;
  readonly ending: WorkbookEnding;
}

export interface WorkbookDraft {
  readonly draft: PackageDraft;
  readonly workbookPart: string;
  readonly sheets: readonly SheetEntry[];
  readonly vocabulary: Vocabulary;
  readonly book: StyleBook;
  /** The package with everything that was changed. */
  copy(): WorkbookCopy;
}

/** Excel refuses a workbook whose ending does not fit what it declares itself to be. */
function endingOf(draft: PackageDraft, part: string): WorkbookEnding {
  const reader = draft.reader('[Content_Types].xml');
  let type = '';
  reader.children(() => {
    const name = reader.attribute('PartName') ?? '';
    if (name.toLowerCase() === `/${part.toLowerCase()}`) {
      type = reader.attribute('ContentType') ?? '';
    }
  });
  const hasMacros = /macroEnabled/i.test(type);
  if (/template/i.test(type)) return hasMacros ? '.xltm' : '.xltx';
  return hasMacros ? '.xlsm' : '.xlsx';
}

/** Opens a workbook for changing. Throws `damaged` or `limit`, also where it has no styles part. */
export function openDraft(bytes: Uint8Array, tools: PatchTools): WorkbookDraft {
  const { inflate, deflate, limits } = tools;
  const draft = new PackageDraft(openZip(bytes, inflate, limits), limits);
  const { part, sheets, styles } = readWorkbook(draft.source, readRelationships(draft.source, ''));
  if (styles === undefined) throw damaged('styles');
  const book = new StyleBook(draft.text(styles), styles, limits.xmlDepth);
  return {
    draft,
    workbookPart: part,
    sheets,
    vocabulary: vocabularyOf(draft, part),
    book,
    copy: () => {
      draft.put(styles, book.xml());
      return { bytes: draft.bytes(deflate), ending: endingOf(draft, part) };
    },
  };
}
