/**
 * A grid with every text in Unicode. Decided cell by cell, as one workbook may mix encodings; done
 * once, before anything is looked for, so that labels, titles and lists are read too.
 */
import { toA1 } from '../model/address.js';
import type { DecodedCell, LostCell } from '../model/decoded.js';
import type { Grid, GridCell, GridRow, Sheet } from '../model/grid.js';
import {
  type Decoded,
  decodeAs,
  decodeLegacy,
  hintOf,
  isUnicode,
  isValid,
  type LegacyEncoding,
} from '../text/decode/decode.js';
import { symbolMark } from '../text/decode/symbol-font.js';
import { lostLetters } from '../text/lost-letters.js';

export interface DecodedGrid {
  readonly grid: Grid;
  readonly decoded: readonly DecodedCell[];
  readonly lost: readonly LostCell[];
}

const BEYOND_ASCII = /\P{ASCII}/u;
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

class SheetDecoder {
  private readonly results = new Map<GridCell, Decoded>();
  private readonly groups = new Map<string | undefined, FontGroup>();

  constructor({ rows }: Sheet) {
    for (const { cells } of rows) {
      for (const cell of cells) {
        if (cell.kind === 'text' && BEYOND_ASCII.test(cell.text)) this.look(cell);
      }
    }
    for (const group of this.groups.values()) this.settle(group);
  }

  result(): ReadonlyMap<GridCell, Decoded> {
    return this.results;
  }

  private look(cell: GridCell): void {
    const { text, font } = cell;
    const group = this.groupOf(font);
    const decoded = decodeLegacy(text, font);
    if (decoded !== undefined) {
      this.results.set(cell, decoded);
      group.encodings.set(decoded.encoding, (group.encodings.get(decoded.encoding) ?? 0) + 1);
    } else if (isUnicode(text)) group.unicode += 1;
    else group.open.push(cell);
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
      if (text !== undefined) this.results.set(cell, { text, encoding });
    }
  }
}

function replaced(sheet: Sheet, textOf: (cell: GridCell) => string | undefined): Sheet {
  let changed = false;
  const rows = sheet.rows.map((row): GridRow => {
    let touched = false;
    const cells = row.cells.map((cell) => {
      const text = cell.kind === 'text' ? textOf(cell) : undefined;
      if (text === undefined) return cell;
      touched = true;
      return { ...cell, text };
    });
    changed ||= touched;
    return touched ? { ...row, cells } : row;
  });
  return changed ? { ...sheet, rows } : sheet;
}

function lostCells({ name, rows }: Sheet): readonly LostCell[] {
  const gaps = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const count = cell.kind === 'text' ? lostLetters(cell.text) : 0;
      return count === 0 ? [] : [{ cell, count }];
    }),
  );
  const total = gaps.reduce((sum, { count }) => sum + count, 0);
  if (total < CERTAIN_LOSS) return [];
  return gaps.map(({ cell: { row, column, text } }) => ({
    sheet: name,
    cell: toA1(row, column),
    text,
  }));
}

function decode(grid: Grid): DecodedGrid {
  const decoded: DecodedCell[] = [];
  const sheets = grid.sheets.map((sheet) => {
    const results = new SheetDecoder(sheet).result();
    for (const cell of results.size === 0 ? [] : sheet.rows.flatMap(({ cells }) => cells)) {
      const result = results.get(cell);
      if (result === undefined) continue;
      const { text: after, encoding } = result;
      const place = { sheet: sheet.name, cell: toA1(cell.row, cell.column) };
      decoded.push({ ...place, before: cell.text, after, encoding });
    }
    return replaced(sheet, (cell) => results.get(cell)?.text ?? symbolMark(cell.text, cell.font));
  });
  const same = sheets.every((sheet, at) => sheet === grid.sheets[at]);
  return { grid: same ? grid : { ...grid, sheets }, decoded, lost: sheets.flatMap(lostCells) };
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
