/** What must be known of a sheet part before cells of it are changed. */
import type { Range } from '../../model/address.js';
import { rangeOf } from '../../package/reference.js';
import type { XmlReader } from '../../package/xml.js';

interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  /** In digits of the default font. */
  readonly width?: number;
  readonly hidden: boolean;
}

export interface SheetOutline {
  readonly columns: readonly ColumnSpan[];
  readonly merges: readonly Range[];
  /** In points, of rows that say it. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultHeight: number;
  readonly defaultWidth: number;
  /** `r:id` of the part with the shapes of comments. */
  readonly legacyDrawing?: string;
  /** Where `<legacyDrawing>` belongs. */
  readonly drawingPlace: number;
  /** Tags of `<sheetView>` that say that the sheet is selected, by offset. */
  readonly selectedViews: readonly { readonly from: number; readonly to: number }[];
}

/** Elements that come after `<legacyDrawing>`; those with a choice of contents can only be later ones. */
const LATER: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

const USUAL_HEIGHT = 15;
const USUAL_WIDTH = 8.43;

function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function columnSpan(reader: XmlReader): ColumnSpan {
  const width = numberOf(reader.attribute('width'));
  return {
    from: numberOf(reader.attribute('min')) ?? 1,
    to: numberOf(reader.attribute('max')) ?? 1,
    style: numberOf(reader.attribute('style')) ?? 0,
    hidden: ['1', 'true'].includes(reader.attribute('hidden') ?? ''),
    ...(width === undefined ? {} : { width }),
  };
}

/** Looks through a sheet part; `reader` stands on its root. */
export function outlineOf(reader: XmlReader): SheetOutline {
  const columns: ColumnSpan[] = [];
  const merges: Range[] = [];
  const heights = new Map<number, number>();
  const selectedViews: { from: number; to: number }[] = [];
  let defaultHeight = USUAL_HEIGHT;
  let defaultWidth = USUAL_WIDTH;
  let legacyDrawing: string | undefined;
  let drawingPlace: number | undefined;
  reader.children((section) => {
    const { start } = reader;
    if (section === 'sheetViews') {
      reader.children((name) => {
        const isSelected = ['1', 'true'].includes(reader.attribute('tabSelected') ?? '');
        if (name === 'sheetView' && isSelected) {
          selectedViews.push({ from: reader.start, to: reader.end });
        }
      });
    } else if (section === 'sheetFormatPr') {
      defaultHeight = numberOf(reader.attribute('defaultRowHeight')) ?? defaultHeight;
      defaultWidth = numberOf(reader.attribute('defaultColWidth')) ?? defaultWidth;
    } else if (section === 'cols') {
      reader.children(() => columns.push(columnSpan(reader)));
    } else if (section === 'sheetData') {
      reader.children(() => {
        const row = numberOf(reader.attribute('r'));
        const height = numberOf(reader.attribute('ht'));
        if (row !== undefined && height !== undefined) heights.set(row, height);
      });
    } else if (section === 'mergeCells') {
      reader.children(() => {
        const range = rangeOf(reader.attribute('ref') ?? '');
        if (range) merges.push(range);
      });
    } else if (section === 'legacyDrawing') {
      legacyDrawing = reader.prefixedAttribute('id');
    } else if (section === 'drawing') {
      drawingPlace = reader.skip();
    } else if (LATER.has(section)) {
      drawingPlace ??= start;
    }
  });
  // The root's end tag was the last token.
  return {
    columns,
    merges,
    heights,
    defaultHeight,
    defaultWidth,
    drawingPlace: drawingPlace ?? reader.start,
    selectedViews,
    ...(legacyDrawing === undefined ? {} : { legacyDrawing }),
  };
}

/** The cell that shows in a cell's place: of a merged range the first. */
export function shownCell(
  { merges }: SheetOutline,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const range = merges.find(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return range ? { row: range.top, column: range.left } : { row, column };
}
