/** Bytes of a .docx → what `check-docx` measures, within limits. */
import type { Inflate, ReadFailure } from '../model/grid.js';
import type { WordCell, WordDocument, WordParagraph } from '../model/word.js';
import { failureOf } from '../package/failure.js';
import type { OfficePackage } from '../package/office-package.js';
import { child, partTree, type WordNode } from '../word/node.js';
import { innerWidth, ownBelow } from '../word/table.js';
import { openDocument, openWord } from '../word/word-package.js';
import { classify } from './classify.js';
import { readParagraph } from './paragraph.js';
import { readSections, sectionEnd } from './sections.js';
import { type Styles, stylesOf } from './styles.js';

export type ReadWord =
  | { readonly ok: true; readonly document: WordDocument }
  | { readonly ok: false; readonly failure: ReadFailure };

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
  const { body, related } = openDocument(source);
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
    return { ok: true, document: readPackage(openWord(bytes, inflate)) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
