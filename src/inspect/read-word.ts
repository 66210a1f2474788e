/** Bytes of a .docx → what `check-docx` measures, within limits. */
import type { Inflate, ReadFailure } from '../model/grid.js';
import type { WordCell, WordDocument, WordParagraph } from '../model/word.js';
import { damaged, exceeded, failureOf, unsupported } from '../package/failure.js';
import { DEFAULT_LIMITS, type Limits } from '../package/limits.js';
import { type OfficePackage, readRelationships } from '../package/office-package.js';
import { openZip } from '../package/zip-archive.js';
import { classify } from './classify.js';
import { child, partTree, type WordNode, whole } from './node.js';
import { readParagraph } from './paragraph.js';
import { readSections, sectionEnd } from './sections.js';
import { type Styles, stylesOf } from './styles.js';

export type ReadWord =
  | { readonly ok: true; readonly document: WordDocument }
  | { readonly ok: false; readonly failure: ReadFailure };

/** A document of an office is small, and its parts become trees: no more than 32 MiB each. */
const LIMITS: Limits = { ...DEFAULT_LIMITS, partBytes: 33_554_432 };
/** Twips of a cell's margin where nothing says otherwise. */
const CELL_MARGIN = 108;

interface Walk {
  readonly styles: Styles;
  readonly paragraphs: WordParagraph[];
  readonly sections: WordNode[];
  tables: number;
}

interface Within {
  readonly table?: WordNode;
  readonly cell?: WordCell;
}

function marginOf(cell: WordNode, table: WordNode, side: readonly string[]): number {
  const places = [child(cell, 'tcPr', 'tcMar'), child(table, 'tblPr', 'tblCellMar')];
  for (const place of places) {
    for (const name of side) {
      const found = whole(child(place, name), 'w');
      if (found !== undefined) return found;
    }
  }
  return CELL_MARGIN;
}

function innerWidth(cell: WordNode, table: WordNode): number | undefined {
  const width = child(cell, 'tcPr', 'tcW');
  const outer = whole(width, 'w');
  if (outer === undefined || outer === 0 || width?.attributes.get('type') !== 'dxa') {
    return undefined;
  }
  return outer - marginOf(cell, table, ['left', 'start']) - marginOf(cell, table, ['right', 'end']);
}

/** Paragraphs in order, also those in cells and content controls. */
function walk(node: WordNode, state: Walk, within: Within): void {
  for (const own of node.children) {
    if (own.name === 'p') {
      const section = state.sections.length;
      state.paragraphs.push(readParagraph(own, state.styles, { section, ...within }));
      const end = sectionEnd(own);
      if (end) state.sections.push(end);
    } else if (own.name === 'tbl') walkTable(own, state);
    else if (own.name !== 'sectPr') walk(own, state, within);
  }
}

/** Rows of a table, cells of a row: also in content controls, not those of a table within. */
function ownBelow(node: WordNode, wanted: 'tr' | 'tc'): readonly WordNode[] {
  return node.children.flatMap((own) => {
    if (own.name === wanted) return [own];
    return own.name === 'tbl' || own.name === 'tc' ? [] : ownBelow(own, wanted);
  });
}

function walkTable(table: WordNode, state: Walk): void {
  const number = state.tables;
  state.tables += 1;
  for (const [row, line] of ownBelow(table, 'tr').entries()) {
    for (const [column, cell] of ownBelow(line, 'tc').entries()) {
      const width = innerWidth(cell, table);
      const place = { table: number, row, column };
      const own = width === undefined ? place : { ...place, innerWidth: width };
      walk(cell, state, { table, cell: own });
    }
  }
}

function pagesOf(source: OfficePackage): number | undefined {
  const pages = child(partTree(source, 'docProps/app.xml'), 'Pages')?.text;
  return pages === undefined ? undefined : Number.parseInt(pages, 10);
}

function readPackage(source: OfficePackage): WordDocument {
  const main = readRelationships(source, '').find(({ type }) => type === 'officeDocument')?.target;
  const root = main === undefined ? undefined : partTree(source, main);
  if (main === undefined || root === undefined) throw damaged('document');
  const body = child(root, 'body');
  if (body === undefined) throw unsupported('no Word document');
  const related = readRelationships(source, main);
  const part = (type: string) => {
    const found = related.find((one) => one.type === type);
    return found && partTree(source, found.target);
  };
  const styles = stylesOf(part('styles'), part('numbering'), part('theme'));
  const state: Walk = { styles, paragraphs: [], sections: [], tables: 0 };
  walk(body, state, {});
  const last = child(body, 'sectPr');
  const nodes = last ? [...state.sections, last] : state.sections;
  const sections = readSections(nodes, styles, (id) => {
    const target = related.find((one) => one.id === id)?.target;
    return target === undefined ? undefined : partTree(source, target);
  });
  const pages = pagesOf(source);
  const lines = classify(state.paragraphs);
  return pages === undefined ? { lines, sections } : { lines, sections, pages };
}

/** Reads a Word file; never throws: what cannot be read is a failure as a value. */
export function readWord(bytes: Uint8Array, inflate: Inflate): ReadWord {
  try {
    if (bytes.length > LIMITS.fileBytes) throw exceeded('fileBytes');
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw unsupported('no zip');
    const archive = openZip(bytes, inflate, LIMITS);
    return { ok: true, document: readPackage({ archive, limits: LIMITS }) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
