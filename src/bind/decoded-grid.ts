/**
 * A grid with every text in Unicode. Decided cell by cell, as one workbook may mix encodings; done
 * once, before anything is looked for, so that labels, titles and lists are read too.
 */
import { toA1 } from '../model/address.js';
import type { DecodedCell, LostCell } from '../model/decoded.js';
import type { Grid, GridCell, GridRow, Sheet } from '../model/grid.js';
import {
  decodeAs,
  decodeLegacy,
  hintOf,
  isUnicode,
  isValid,
  type LegacyEncoding,
} from '../text/decode/decode.js';
import { symbolMark } from '../text/decode/symbol-font.js';
import { brokenLetters, lostLetters } from '../text/lost-letters.js';

export interface DecodedGrid {
  readonly grid: Grid;
  readonly decoded: readonly DecodedCell[];
  readonly lost: readonly LostCell[];
}

const BEYOND_ASCII = /[\u0080-\uFFFF]/;
/** So many cells show what the font of a sheet, or a file without fonts, is written in. */
const PROOF = 3;
/** One slip of the pen is no loss; two gaps are. */
const CERTAIN_LOSS = 2;

/** The cells of a sheet in one font; texts too short to decide follow the others. */
interface FontGroup {
  readonly font: string | undefined;
  readonly encodings: Map<LegacyEncoding, number>;
  readonly open: GridCell[];
  unicode: number;
}

/** Looks at every text of a sheet once; most sheets need nothing else. */
class SheetDecoder {
  /** New texts, and for decoded ones the encoding they were in. */
  private readonly texts = new Map<
    GridCell,
    { readonly text: string; readonly encoding?: LegacyEncoding }
  >();
  private readonly groups = new Map<string | undefined, FontGroup>();
  private readonly lost: GridCell[] = [];
  private gaps = 0;
  private readonly original: Sheet;

  constructor(sheet: Sheet) {
    this.original = sheet;
    for (const { cells } of sheet.rows) {
      for (const cell of cells) if (cell.kind === 'text') this.look(cell);
    }
    for (const group of this.groups.values()) this.settle(group);
  }

  sheet(): Sheet {
    if (this.texts.size === 0) return this.original;
    const rows = this.original.rows.map((row): GridRow => {
      if (!row.cells.some((cell) => this.texts.has(cell))) return row;
      const cells = row.cells.map((cell) => {
        const text = this.texts.get(cell)?.text;
        return text === undefined ? cell : { ...cell, text };
      });
      return { ...row, cells };
    });
    return { ...this.original, rows };
  }

  /** In the order of the sheet, also those that were settled last. */
  decodedCells(): readonly DecodedCell[] {
    if (this.texts.size === 0) return [];
    const cells = this.original.rows.flatMap((row) => row.cells);
    return cells.flatMap((cell): DecodedCell[] => {
      const { text: after, encoding } = this.texts.get(cell) ?? {};
      if (after === undefined || encoding === undefined) return [];
      return [{ ...this.placeOf(cell), before: cell.text, after, encoding }];
    });
  }

  lostCells(): readonly LostCell[] {
    if (this.gaps < CERTAIN_LOSS) return [];
    return this.lost.map((cell) => ({ ...this.placeOf(cell), text: cell.text }));
  }

  private placeOf({ row, column }: GridCell): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.original.name, cell: toA1(row, column) };
  }

  private look(cell: GridCell): void {
    const { text, font } = cell;
    const mark = symbolMark(text, font);
    if (mark !== undefined) this.texts.set(cell, { text: mark });
    else if (BEYOND_ASCII.test(text)) this.lookAtLetters(cell);
    this.count(cell, lostLetters(text));
  }

  private count(cell: GridCell, gaps: number): void {
    if (gaps === 0) return;
    this.gaps += gaps;
    this.lost.push(cell);
  }

  private lookAtLetters(cell: GridCell): void {
    const { text, font } = cell;
    const group = this.groupOf(font);
    const decoded = decodeLegacy(text, font);
    if (decoded !== undefined) {
      this.texts.set(cell, decoded);
      group.encodings.set(decoded.encoding, (group.encodings.get(decoded.encoding) ?? 0) + 1);
      return;
    }
    if (isUnicode(text)) group.unicode += 1;
    else group.open.push(cell);
    // A letter that a decoder gave up is no slip of the pen.
    this.count(cell, brokenLetters(text) * CERTAIN_LOSS);
  }

  private groupOf(font: string | undefined): FontGroup {
    const known = this.groups.get(font);
    if (known !== undefined) return known;
    const group = { font, encodings: new Map(), open: [], unicode: 0 };
    this.groups.set(font, group);
    return group;
  }

  /** "Sè TT", "§¹t": alone they prove nothing, among cells that are all TCVN3 they are too. */
  private settle({ font, encodings, open, unicode }: FontGroup): void {
    const [only, ...others] = encodings;
    if (only === undefined || others.length > 0 || unicode > 0 || only[1] < PROOF) return;
    const [encoding] = only;
    const ownFont = font === undefined || hintOf(font) === encoding;
    for (const cell of open) {
      // In a font of today a valid word stays what it is, whatever stands around it.
      if (!ownFont && isValid(cell.text)) continue;
      const text = decodeAs(cell.text, encoding, font);
      if (text !== undefined) this.texts.set(cell, { text, encoding });
    }
  }
}

function decode(grid: Grid): DecodedGrid {
  const decoders = grid.sheets.map((sheet) => new SheetDecoder(sheet));
  const sheets = decoders.map((decoder) => decoder.sheet());
  const same = sheets.every((sheet, at) => sheet === grid.sheets[at]);
  return {
    grid: same ? grid : { ...grid, sheets },
    decoded: decoders.flatMap((decoder) => decoder.decodedCells()),
    lost: decoders.flatMap((decoder) => decoder.lostCells()),
  };
}

const done = new WeakMap<Grid, DecodedGrid>();

/** The grid decoded, and what was done; a file is looked at from several sides, so it is kept. */
export function decodedGrid(grid: Grid): DecodedGrid {
  const known = done.get(grid);
  if (known !== undefined) return known;
  const result = decode(grid);
  done.set(grid, result);
  done.set(result.grid, result);
  return result;
}
