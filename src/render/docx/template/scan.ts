/** Looks through a Word file for the texts that may hold names, and what stands around each. */

import type { OfficePackage } from '../../../package/office-package.js';
import { all, child, partTree, type WordNode } from '../../../word/node.js';
import { textAreaWidth } from '../../../word/section.js';
import { innerWidth, ownBelow, withoutRows } from '../../../word/table.js';
import type { MainPart } from '../../../word/word-package.js';

/** Why no blocks can take the place of a paragraph. */
export type Obstacle =
  /** It is in a header, a footer, a note or a text box. */
  | 'outside'
  /** It is in a content control or the like. */
  | 'enclosed'
  /** A picture, a page or section break, or a note would go with it. */
  | 'laden';

/** A line of the file that a name may stand in. */
export interface Line {
  /** For people: "thân văn bản, đoạn 12". */
  readonly where: string;
  readonly text: string;
  readonly obstacle?: Obstacle;
  readonly inCell: boolean;
  /** Number of the section, from 0. */
  readonly section: number;
  /** Twips that blocks have room in. */
  readonly width: number;
  /** The text is the description of a drawing: of a chart, or of something else. */
  readonly describes?: 'chart' | 'other';
}

const NOTES: Readonly<Record<string, string>> = {
  header: 'đầu trang',
  footer: 'chân trang',
  footnotes: 'chú thích cuối trang',
  endnotes: 'chú thích cuối văn bản',
  comments: 'ghi chú bên lề',
};

/** What would be lost with a paragraph. */
const LOADS: ReadonlySet<string> = new Set([
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'br',
  'sectPr',
  'fldChar',
  'footnoteReference',
  'endnoteReference',
]);

function isLaden({ children }: WordNode): boolean {
  return children.some((own) => LOADS.has(own.name) || isLaden(own));
}

/** Where the walk is. */
interface Scene {
  readonly where: string;
  /** Paragraphs of the running text, which are named by their number. */
  readonly counted: boolean;
  readonly obstacle?: Obstacle;
  readonly cell?: CellRoom;
}

/** Twips, or the share of the text's width where the file does not say. */
type CellRoom = { readonly twips: number } | { readonly share: number };

type Draft = Omit<Line, 'width'> & { readonly cell?: CellRoom };

const WHOLE: CellRoom = { share: 1 };

function cellRoom(width: number | undefined, cells: number, outer: CellRoom = WHOLE): CellRoom {
  if (width !== undefined) return { twips: width };
  return 'twips' in outer ? { twips: outer.twips / cells } : { share: outer.share / cells };
}

/** What Word shows of a paragraph as text; a name may be cut into any number of runs. */
function textOf(node: WordNode): string {
  return node.children
    .map((own) => {
      if (own.name === 't') return own.text;
      return own.name === 'p' || own.name === 'txbxContent' ? '' : textOf(own);
    })
    .join('');
}

class Scanner {
  readonly drafts: Draft[] = [];
  readonly sections: WordNode[] = [];
  #paragraphs = 0;
  #tables = 0;

  /** Paragraphs and tables, also those in content controls. */
  walk(node: WordNode, scene: Scene): void {
    for (const own of node.children) {
      if (own.name === 'p') this.#paragraph(own, scene);
      else if (own.name === 'tbl') this.#table(own, scene);
      else if (own.name !== 'sectPr')
        this.walk(own, { ...scene, obstacle: scene.obstacle ?? 'enclosed' });
    }
  }

  #paragraph(node: WordNode, scene: Scene): void {
    const text = textOf(node);
    if (scene.counted && /[\p{L}\p{N}]/u.test(text)) this.#paragraphs += 1;
    const where = scene.counted ? this.#numbered(scene.where) : scene.where;
    const obstacle = scene.obstacle ?? (isLaden(node) ? 'laden' : undefined);
    const place = { section: this.sections.length, inCell: scene.cell !== undefined };
    this.drafts.push({ where, text, ...place, obstacle, cell: scene.cell });
    for (const drawing of [...all(node, 'inline'), ...all(node, 'anchor')]) {
      const { attributes } = child(drawing, 'docPr') ?? drawing;
      const described = [attributes.get('descr'), attributes.get('title')].join(' ');
      const describes = all(drawing, 'chart').length > 0 ? 'chart' : 'other';
      this.drafts.push({
        where: `${where}, chữ thay thế của hình`,
        text: described,
        ...place,
        describes,
      });
    }
    for (const box of all(node, 'txbxContent')) {
      this.walk(box, { where: `${where}, hộp văn bản`, counted: false, obstacle: 'outside' });
    }
    const end = child(node, 'pPr', 'sectPr');
    if (end) this.sections.push(end);
  }

  #numbered(where: string): string {
    return this.#paragraphs === 0 ? `đầu ${where}` : `${where}, đoạn ${this.#paragraphs}`;
  }

  #table(table: WordNode, scene: Scene): void {
    this.#tables += 1;
    const form = withoutRows(table);
    const label = `${scene.where}, bảng ${this.#tables}`;
    for (const [row, line] of ownBelow(table, 'tr').entries()) {
      const cells = ownBelow(line, 'tc');
      for (const own of cells) {
        const cell = cellRoom(innerWidth(own, form), cells.length, scene.cell);
        this.walk(own, { ...scene, where: `${label}, hàng ${row + 1}`, counted: false, cell });
      }
    }
  }
}

/** Every line of the document, its headers, footers and notes. */
export function scan(source: OfficePackage, { body, related }: MainPart): readonly Line[] {
  const scanner = new Scanner();
  scanner.walk(body, { where: 'thân văn bản', counted: true });
  const last = child(body, 'sectPr');
  const areas = [...scanner.sections, ...(last ? [last] : [])].map(textAreaWidth);
  for (const { type, target } of related) {
    const where = NOTES[type];
    const root = where === undefined ? undefined : partTree(source, target);
    if (where && root) scanner.walk(root, { where, counted: false, obstacle: 'outside' });
  }
  return scanner.drafts.map(({ cell = WHOLE, ...line }) => {
    const area = areas[line.section] ?? textAreaWidth(undefined);
    return { ...line, width: Math.floor('twips' in cell ? cell.twips : area * cell.share) };
  });
}
