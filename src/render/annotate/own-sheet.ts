/** XML of a sheet that de06 writes itself: texts, links, widths, a head that stays in view. */
import { columnLetters, type Range, toA1 } from '../../model/address.js';
import { escapeAttribute } from '../../package/xml-edit.js';
import { inlineText } from './inline-text.js';
import { XML_HEAD } from './vocabulary.js';

export interface OwnCell {
  readonly text: string;
  /** Number of a cell format. */
  readonly format: number;
  /** Where a click leads in this workbook: `'Phụ lục V'!C14`. */
  readonly link?: string;
}

export interface OwnRow {
  /** From column A on; undefined leaves a cell out. */
  readonly cells: readonly (OwnCell | undefined)[];
  /** In points. */
  readonly height?: number;
  /** Where it is not the row after the one before. */
  readonly number?: number;
}

export interface OwnSheet {
  /** In digits of the default font. */
  readonly widths: readonly number[];
  readonly rows: readonly OwnRow[];
  readonly merges: readonly Range[];
  /** Rows that stay in view; 0 for none. */
  readonly frozen: number;
  readonly selected: boolean;
}

/** The name of a cell of another sheet, as formulas and links write it. */
export function cellLink(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

function rowXml({ cells, height }: OwnRow, row: number): string {
  const tall = height === undefined ? '' : ` ht="${height}"`;
  const inner = cells.map((cell, index) => {
    if (cell === undefined) return '';
    const place = `r="${toA1(row, index + 1)}" s="${cell.format}"`;
    return cell.text === ''
      ? `<c ${place}/>`
      : `<c ${place} t="inlineStr">${inlineText('', cell.text)}</c>`;
  });
  return `<row r="${row}"${tall}>${inner.join('')}</row>`;
}

function linkXml({ rows }: OwnSheet): string {
  const links = rows.flatMap(({ cells, number }, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.link === undefined) return [];
      const at = toA1(number ?? row + 1, column + 1);
      return `<hyperlink ref="${at}" location="${escapeAttribute(cell.link)}" display="${escapeAttribute(cell.text)}"/>`;
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function mergeXml({ merges }: OwnSheet): string {
  const cells = merges.map(({ top, left, bottom, right }) => {
    return `<mergeCell ref="${toA1(top, left)}:${toA1(bottom, right)}"/>`;
  });
  return cells.length === 0
    ? ''
    : `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}

function viewXml({ frozen, selected }: OwnSheet): string {
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/>`;
  return `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** A4 landscape, as wide as the paper; `main` is the namespace of the workbook. */
export function ownSheetXml(sheet: OwnSheet, main: string): string {
  const { widths, rows } = sheet;
  const columns = widths.map((width, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const last = Math.max(1, rows.at(-1)?.number ?? rows.length);
  const dimension = `A1:${columnLetters(Math.max(1, widths.length))}${last}`;
  return [
    `${XML_HEAD}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${dimension}"/>${viewXml(sheet)}<sheetFormatPr defaultRowHeight="15"/>`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.map((row, index) => rowXml(row, row.number ?? index + 1)).join('')}</sheetData>`,
    mergeXml(sheet),
    linkXml(sheet),
    '<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join('');
}
