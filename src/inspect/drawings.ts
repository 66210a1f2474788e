/** What is drawn at a paragraph: horizontal lines, boxes with text, figures. */
import type { WordCell, WordRule } from '../model/word.js';
import { all, child, toggle, val, type WordNode, whole } from '../word/node.js';

/** A box whose text stands beside the paragraph. */
export interface TextBox {
  readonly content: WordNode;
  readonly framed: boolean;
}

export interface Drawn {
  readonly rules: readonly WordRule[];
  readonly boxes: readonly TextBox[];
  /** Something else to look at: a picture, a chart. */
  readonly figure: boolean;
}

const EMU_PER_TWIP = 635;
/** Twips: what is lower is a line. */
const FLAT = 60;
/** A line drawn by hand may slope so much. */
const SLOPE = 0.05;
/** Twips: what is shorter is a dot. */
const SHORT = 280;

/** Twips of each unit that old drawings are measured in; without one they are points. */
const UNITS: Readonly<Record<string, number>> = {
  '': 20,
  pt: 20,
  px: 15,
  in: 1440,
  cm: 567,
  mm: 56.7,
};

/** "1.5pt" → twips. */
function twips(text: string | undefined): number | undefined {
  const [, number = '', unit = ''] = /^\s*(-?[\d.]+)\s*([a-z]*)\s*$/i.exec(text ?? '') ?? [];
  const scale = UNITS[unit.toLowerCase()];
  return number === '' || scale === undefined ? undefined : Number(number) * scale;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function isLine({ width, height }: Size): boolean {
  return width >= SHORT && height <= Math.max(FLAT, width * SLOPE);
}

function extentOf(node: WordNode | undefined): Size | undefined {
  const [cx, cy] = [whole(node, 'cx'), whole(node, 'cy')];
  if (cx === undefined || cy === undefined) return undefined;
  return { width: cx / EMU_PER_TWIP, height: cy / EMU_PER_TWIP };
}

/** The outline of a new shape is drawn: by itself, or by the style of the shape. */
function outlined(shape: WordNode | undefined): boolean {
  const line = child(shape, 'spPr', 'ln');
  if (line) return child(line, 'noFill') === undefined;
  return (whole(child(shape, 'style', 'lnRef'), 'idx') ?? 0) > 0;
}

function boxesIn(
  shapes: readonly WordNode[],
  isFramed: (shape: WordNode) => boolean,
): readonly TextBox[] {
  return shapes.flatMap((shape) =>
    all(shape, 'txbxContent')
      .slice(0, 1)
      .map((content) => ({ content, framed: isFramed(shape) })),
  );
}

/** A line as a rule; without a length where its units are those of a group. */
function rule(length: number | undefined, dash: string | undefined): WordRule {
  return {
    kind: 'shape',
    ...(length === undefined ? {} : { length }),
    ...(dash === undefined || /^(?:lgSolid|solid)$/i.test(dash) ? {} : { dashed: true }),
  };
}

/** `w:drawing`. */
function newDrawing(node: WordNode): Drawn {
  const shapes = all(node, 'wsp');
  const boxes = boxesIn(shapes, outlined);
  if (boxes.length > 0) return { rules: [], boxes, figure: false };
  const dash = (shape: WordNode | undefined) => val(shape, 'spPr', 'ln', 'prstDash');
  const place = child(node, 'anchor') ?? child(node, 'inline');
  const size = extentOf(child(place, 'extent'));
  if (size && isLine(size)) {
    const seen = shapes.length === 0 || shapes.some(outlined) || all(node, 'solidFill').length > 0;
    return { rules: seen ? [rule(size.width, dash(shapes[0]))] : [], boxes, figure: false };
  }
  const grouped = shapes.filter((shape) => {
    const own = extentOf(child(shape, 'spPr', 'xfrm', 'ext'));
    return own !== undefined && isLine(own) && outlined(shape);
  });
  const rules = grouped.map((shape) => rule(undefined, dash(shape)));
  return { rules, boxes, figure: rules.length === 0 };
}

/** Width and height that an old shape has by its style, or a line by its ends. */
function oldSize(shape: WordNode): Size | undefined {
  const [from, to] = ['from', 'to'].map((name) =>
    (shape.attributes.get(name) ?? '').split(',').map(twips),
  );
  const style = new Map(
    (shape.attributes.get('style') ?? '').split(';').map((one): [string, string] => {
      const [key = '', value = ''] = one.split(':');
      return [key.trim().toLowerCase(), value];
    }),
  );
  const span = (at: number) => {
    const [start, end] = [from?.[at], to?.[at]];
    return start === undefined || end === undefined ? undefined : Math.abs(end - start);
  };
  const width = span(0) ?? twips(style.get('width'));
  const height = span(1) ?? twips(style.get('height'));
  return width === undefined || height === undefined ? undefined : { width, height };
}

const OLD_SHAPES = ['line', 'shape', 'rect', 'roundrect'] as const;

/** `w:pict`. */
function oldDrawing(node: WordNode): Drawn {
  const shapes = OLD_SHAPES.flatMap((name) => all(node, name));
  const stroked = (shape: WordNode) =>
    !/^(?:f|false|0)$/i.test(shape.attributes.get('stroked') ?? 't');
  const boxes = boxesIn(shapes, stroked);
  if (boxes.length > 0) return { rules: [], boxes, figure: false };
  const lone = child(node, 'group') === undefined;
  const rules = shapes.flatMap((shape) => {
    const size = oldSize(shape);
    const dash = child(shape, 'stroke')?.attributes.get('dashstyle');
    return size && isLine(size) ? [rule(lone ? size.width : undefined, dash)] : [];
  });
  return { rules, boxes, figure: rules.length === 0 };
}

/** Drawings of the paragraph itself, not those in its text boxes. */
function drawingsBelow(node: WordNode): readonly WordNode[] {
  return node.children.flatMap((own) => {
    if (own.name === 'drawing' || own.name === 'pict') return [own];
    return own.name === 'p' ? [] : drawingsBelow(own);
  });
}

/** Everything drawn at a `w:p`. */
export function drawnAt(paragraph: WordNode): Drawn {
  const drawn = drawingsBelow(paragraph).map((own) =>
    own.name === 'drawing' ? newDrawing(own) : oldDrawing(own),
  );
  return {
    rules: drawn.flatMap(({ rules }) => rules),
    boxes: drawn.flatMap(({ boxes }) => boxes),
    figure: drawn.some(({ figure }) => figure),
  };
}

/** A border of a paragraph or a cell is drawn. */
export function isDrawn(border: WordNode | undefined): boolean {
  const kind = val(border);
  return border !== undefined && kind !== 'nil' && toggle(border) === true;
}

/** How a cell is bordered, by itself or by its table. */
export function cellBorder(cell: WordNode, table: WordNode): WordCell['border'] {
  const drawn = (...sides: readonly string[]) =>
    sides.some((side) =>
      isDrawn(child(cell, 'tcPr', 'tcBorders', side) ?? child(table, 'tblPr', 'tblBorders', side)),
    );
  if (!drawn('bottom')) return undefined;
  return drawn('top') && drawn('left', 'start') && drawn('right', 'end') ? 'framed' : 'ruled';
}
