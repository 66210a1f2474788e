/** A copy of a sender's workbook with the faulty cells coloured, commented and listed. */
import { fromA1, toA1 } from '../../model/address.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { readRelationships } from '../../package/office-package.js';
import { applyEdits, type Edit, prefixOf } from '../../package/xml-edit.js';
import { SEVERITY_NAMES } from '../terminal/diagnostics.js';
import { addSheet } from './add-sheet.js';
import { commentAnchor } from './comment-box.js';
import { withCommentBoxes } from './comment-shapes.js';
import { type CellComment, commentText, emptyComments, withComments } from './comments.js';
import { listSheet, type Remarks } from './list-sheet.js';
import { ownSheetXml } from './own-sheet.js';
import { SEVERITY_COLOURS, worst } from './severity.js';
import { CellPatch } from './sheet-cells.js';
import { outlineOf, type SheetOutline, shownCell } from './sheet-outline.js';
import { CONTENT_TYPES } from './vocabulary.js';
import {
  openDraft,
  type PatchTools,
  type WorkbookCopy,
  type WorkbookDraft,
} from './workbook-draft.js';

const LIST_NAME = 'Kết quả kiểm tra';

interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly found: readonly Diagnostic[];
}

/** The cells to mark, by row and column; what lies under a merged range shows in its first cell. */
function markedCells(found: readonly Diagnostic[], outline: SheetOutline): readonly MarkedCell[] {
  const cells = new Map<string, { row: number; column: number; found: Diagnostic[] }>();
  for (const diagnostic of found) {
    const at = fromA1(diagnostic.at.cell ?? '');
    if (!at) continue;
    const { row, column } = shownCell(outline, at.row, at.column);
    const key = `${row}:${column}`;
    const cell = cells.get(key) ?? { row, column, found: [] };
    cell.found.push(diagnostic);
    cells.set(key, cell);
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function commentOf({ row, column, found }: MarkedCell): CellComment {
  const remarks = found.map(({ severity, code, title, message, hint }) => ({
    head: `${SEVERITY_NAMES[severity]} ${code}: ${title}`,
    body: hint === '' ? message : `${message}\n→ ${hint}`,
  }));
  return { row, column, remarks };
}

/** Comments and their boxes; gives the edits that the sheet part itself needs. */
function addComments(
  { draft, vocabulary }: WorkbookDraft,
  part: string,
  outline: SheetOutline,
  comments: readonly CellComment[],
): readonly Edit[] {
  const related = readRelationships(draft.source, part);
  const oldComments = related.find(({ type }) => type === 'comments')?.target;
  const oldDrawing = related.find(({ id }) => id === outline.legacyDrawing)?.target;
  const commentsPart = oldComments ?? draft.freeName('xl/comments_de06', 'xml');
  if (oldComments === undefined) {
    draft.put(commentsPart, emptyComments(vocabulary.main));
    draft.declare(commentsPart, CONTENT_TYPES.comments);
    draft.relate(part, `${vocabulary.relationships}/comments`, commentsPart);
  }
  const old = draft.text(commentsPart);
  const { xml, before } = withComments(old, draft.reader(commentsPart), comments);
  draft.put(commentsPart, xml);

  const boxOf = (row: number, column: number, text: string) => ({
    row,
    column,
    anchor: commentAnchor(outline, row, column, text),
  });
  const boxes = comments
    .filter(({ row, column }) => oldDrawing === undefined || !before.has(toA1(row, column)))
    .map((comment) => boxOf(comment.row, comment.column, commentText(comment)));
  if (oldDrawing !== undefined) {
    draft.put(oldDrawing, withCommentBoxes(draft.text(oldDrawing), boxes));
    return [];
  }
  const own = new Set(comments.map(({ row, column }) => toA1(row, column)));
  // Comments that came without boxes get theirs too: the sheet has one drawing part for all.
  const unboxed = [...before].flatMap((reference) => {
    const at = own.has(reference) ? undefined : fromA1(reference);
    return at ? [boxOf(at.row, at.column, '')] : [];
  });
  const drawingPart = draft.freeName('xl/drawings/vmlDrawing_de06', 'vml');
  draft.put(drawingPart, withCommentBoxes(undefined, [...boxes, ...unboxed]));
  draft.declareEnding('vml', CONTENT_TYPES.drawing);
  const id = draft.relate(part, `${vocabulary.relationships}/vmlDrawing`, drawingPart);
  const root = draft.reader(part);
  const p = prefixOf(draft.text(part).slice(root.start, root.end));
  const text = `<${p}legacyDrawing xmlns:r="${vocabulary.relationships}" r:id="${id}"/>`;
  return [{ from: outline.drawingPlace, to: outline.drawingPlace, text }];
}

function annotateSheet(workbook: WorkbookDraft, part: string, found: readonly Diagnostic[]): void {
  const { draft, book } = workbook;
  const outline = outlineOf(draft.reader(part));
  const marked = markedCells(found, outline);
  if (marked.length === 0) return;
  const xml = draft.text(part);
  const changes = marked.map(({ row, column, found: here }) => {
    const colour = SEVERITY_COLOURS[worst(here.map(({ severity }) => severity))];
    const fill = book.fill(colour);
    return { row, column, format: (old: number) => book.format(old, { fill }) };
  });
  const edits = new CellPatch(xml, outline, changes).edits(draft.reader(part));
  const drawing = addComments(workbook, part, outline, marked.map(commentOf));
  draft.put(part, applyEdits(xml, [...edits, ...drawing]));
}

/**
 * The annotated copy. Remarks without a cell, and those in cells of sheets that the workbook does
 * not have, stand in the list only. Throws `damaged` or `limit` where the package cannot be
 * changed: `tableCopy` makes a workbook that can.
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  remarks: Remarks,
  tools: PatchTools,
): WorkbookCopy {
  const workbook = openDraft(bytes, tools);
  const { draft, sheets, book, vocabulary, workbookPart } = workbook;
  for (const { name, part } of sheets) {
    const found = remarks.diagnostics.filter(({ at }) => at.sheet === name);
    annotateSheet(workbook, part, found);
  }
  const names = new Set(sheets.map(({ name }) => name));
  const xml = ownSheetXml(listSheet(remarks, names, book), vocabulary.main);
  addSheet(draft, workbookPart, vocabulary, { name: LIST_NAME, position: 'first', xml });
  return workbook.copy();
}
