/** Bytes of a .docx → what `check-docx` measures, within limits. */
import type { Inflate, ReadFailure } from '../model/grid.js';
import type { WordCell, WordDocument, WordLine, WordParagraph } from '../model/word.js';
import { failureOf } from '../package/failure.js';
import type { OfficePackage } from '../package/office-package.js';
import { all, child, partTree, type WordNode } from '../word/node.js';
import { innerWidth, ownBelow, withoutRows } from '../word/table.js';
import { openDocument, openWord } from '../word/word-package.js';
import { classify } from './classify.js';
import { cellBorder, drawnAt } from './drawings.js';
import { isAddress } from './head-words.js';
import { Counter } from './numbering.js';
import { measured, readParagraph, readTyped, type Surroundings } from './paragraph.js';
import { type PartOf, readSections, sectionEnd } from './sections.js';
import { type Styles, stylesOf } from './styles.js';
import { takenApart } from './typed-together.js';

export type ReadWord =
  | { readonly ok: true; readonly document: WordDocument }
  | { readonly ok: false; readonly failure: ReadFailure };

interface Walk {
  readonly styles: Styles;
  readonly counter: Counter;
  readonly paragraphs: WordParagraph[];
  readonly sections: WordNode[];
  tables: number;
}

type Within = Pick<Surroundings, 'table' | 'cell' | 'box'>;

/** Paragraphs in order, also those in cells, content controls and boxes. */
function walk(node: WordNode, state: Walk, within: Within): void {
  for (const own of node.children) {
    if (own.name === 'p') walkParagraph(own, state, within);
    else if (own.name === 'tbl') walkTable(own, state);
    else if (own.name !== 'sectPr') walk(own, state, within);
  }
}

function walkParagraph(node: WordNode, state: Walk, within: Within): void {
  const level = state.styles.level(node);
  const label = level && state.counter.next(level);
  const place = { section: state.sections.length, ...within, ...(level ? { label } : {}) };
  state.paragraphs.push(...takenApart(readTyped(node, state.styles, place)).map(measured));
  for (const { content, framed } of drawnAt(node).boxes) walk(content, state, { box: { framed } });
  const end = sectionEnd(node);
  if (end) state.sections.push(end);
}

function walkTable(table: WordNode, state: Walk): void {
  const number = state.tables;
  state.tables += 1;
  const form = withoutRows(table);
  for (const [row, line] of ownBelow(table, 'tr').entries()) {
    for (const [column, cell] of ownBelow(line, 'tc').entries()) {
      const width = innerWidth(cell, form);
      const border = cellBorder(cell, form);
      const own: WordCell = {
        table: number,
        row,
        column,
        ...(width === undefined ? {} : { innerWidth: width }),
        ...(border ? { border } : {}),
      };
      walk(cell, state, { table: form, cell: own });
    }
  }
}

function pagesOf(source: OfficePackage): number | undefined {
  const pages = child(partTree(source, 'docProps/app.xml'), 'Pages')?.text;
  return pages === undefined ? undefined : Number.parseInt(pages, 10);
}

/** The office's address in the foot of the first page. */
function addressLines(
  first: WordNode | undefined,
  partOf: PartOf,
  styles: Styles,
): readonly WordLine[] {
  const page = child(first, 'titlePg') ? 'first' : 'default';
  const foot = first?.children.find(
    ({ name, attributes }) =>
      name === 'footerReference' && (attributes.get('type') ?? 'default') === page,
  );
  return all(foot && partOf(foot.attributes.get('id')), 'p')
    .map((node) => readParagraph(node, styles, { section: 0 }))
    .filter(({ text }) => isAddress(text))
    .map((line) => ({ ...line, element: 'diaChiCoQuan' }));
}

function readPackage(source: OfficePackage): WordDocument {
  const { body, related } = openDocument(source);
  const part = (type: string) => {
    const found = related.find((one) => one.type === type);
    return found && partTree(source, found.target);
  };
  const styles = stylesOf(part('styles'), part('numbering'), part('theme'));
  const state: Walk = { styles, counter: new Counter(), paragraphs: [], sections: [], tables: 0 };
  walk(body, state, {});
  const last = child(body, 'sectPr');
  const nodes = last ? [...state.sections, last] : state.sections;
  const partOf: PartOf = (id) => {
    const target = related.find((one) => one.id === id)?.target;
    return target === undefined ? undefined : partTree(source, target);
  };
  const pages = pagesOf(source);
  return {
    lines: [...classify(state.paragraphs), ...addressLines(nodes[0], partOf, styles)],
    sections: readSections(nodes, styles, partOf),
    ...(pages === undefined ? {} : { pages }),
  };
}

/** Reads a Word file; never throws: what cannot be read is a failure as a value. */
export function readWord(bytes: Uint8Array, inflate: Inflate): ReadWord {
  try {
    return { ok: true, document: readPackage(openWord(bytes, inflate)) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
