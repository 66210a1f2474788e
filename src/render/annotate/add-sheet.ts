/** One more sheet in a workbook that is otherwise left as it is. */

import { readRelationships } from '../../package/office-package.js';
import type { PackageDraft } from '../../package/package-draft.js';
import type { XmlReader } from '../../package/xml.js';
import {
  applyEdits,
  type Edit,
  escapeAttribute,
  filled,
  prefixOf,
  withAttributes,
} from '../../package/xml-edit.js';
import { OWN_PART_STEM } from './own-part.js';
import { outlineOf } from './sheet-outline.js';
import { CONTENT_TYPES, type Vocabulary } from './vocabulary.js';

export interface NewSheet {
  /** Another name is taken when the workbook has a sheet of this one. */
  readonly name: string;
  /** `first`: it is also the one that shows when the workbook is opened. */
  readonly position: 'first' | 'last';
  readonly xml: string;
}

const SHEET_KINDS = ['worksheet', 'chartsheet', 'dialogsheet'];

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** A sheet that stays selected beside the new one would take part in whatever is typed there. */
function deselect(draft: PackageDraft, part: string): void {
  if (!draft.has(part)) return;
  const xml = draft.text(part);
  if (!xml.includes('tabSelected')) return;
  const edits = outlineOf(draft.reader(part)).selectedViews.map(({ from, to }) => {
    return { from, to, text: withAttributes(xml.slice(from, to), { tabSelected: undefined }) };
  });
  draft.put(part, applyEdits(xml, edits));
}

/** The changes of the workbook part: the sheet's entry, and numbers of sheets that move by one. */
function workbookEdits(
  reader: XmlReader,
  text: string,
  { name, position }: NewSheet,
  attributes: string,
): readonly Edit[] {
  const isFirst = position === 'first';
  const edits: Edit[] = [];
  const tag = (): string => text.slice(reader.start, reader.end);
  const change = (values: Readonly<Record<string, string | number | undefined>>): void => {
    edits.push({ from: reader.start, to: reader.end, text: withAttributes(tag(), values) });
  };
  const addEntry = (): void => {
    const { start, end, selfClosed } = reader;
    const open = tag();
    const names = new Set<string>();
    let highest = 0;
    reader.children(() => {
      names.add((reader.attribute('name') ?? '').toLowerCase());
      highest = Math.max(highest, Number(reader.attribute('sheetId') ?? 0) || 0);
    });
    const free = escapeAttribute(freeName(name, names));
    const entry = `<${prefixOf(open)}sheet name="${free}" sheetId="${highest + 1}" ${attributes}/>`;
    if (selfClosed) edits.push({ from: start, to: end, text: filled(open, entry) });
    else {
      const at = isFirst ? end : reader.start;
      edits.push({ from: at, to: at, text: entry });
    }
  };
  reader.children((section) => {
    if (section === 'sheets') addEntry();
    else if (section === 'bookViews' && isFirst) {
      reader.children(() => change({ activeTab: 0, firstSheet: undefined }));
    } else if (section === 'definedNames' && isFirst) {
      reader.children(() => {
        const local = reader.attribute('localSheetId');
        if (local !== undefined) change({ localSheetId: Number(local) + 1 });
      });
    }
  });
  return edits;
}

/** Adds a sheet to the workbook part, its relationships and the content types. */
export function addSheet(
  draft: PackageDraft,
  workbookPart: string,
  vocabulary: Vocabulary,
  sheet: NewSheet,
): void {
  const part = draft.freeName(OWN_PART_STEM, 'xml');
  draft.put(part, sheet.xml);
  draft.declare(part, CONTENT_TYPES.worksheet);
  const { relationships } = vocabulary;
  const id = draft.relate(workbookPart, `${relationships}/worksheet`, part);
  if (sheet.position === 'first') {
    for (const { type, target } of readRelationships(draft.source, workbookPart)) {
      if (SHEET_KINDS.includes(type)) deselect(draft, target);
    }
  }
  const xml = draft.text(workbookPart);
  const attributes = `xmlns:r="${relationships}" r:id="${id}"`;
  const edits = workbookEdits(draft.reader(workbookPart), xml, sheet, attributes);
  draft.put(workbookPart, applyEdits(xml, edits));
}
