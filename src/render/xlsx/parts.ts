/** What exceljs cannot be told about the parts of a workbook, set while it writes them. */
import type { Workbook } from 'exceljs';
import { DEFAULT_FONT_XML } from './style.js';

/** The styles as exceljs holds them just before writing: ready pieces of XML. */
interface PreparedStyles {
  readonly styles: { readonly model: { fonts: string[]; styles: string[] } };
}

interface Zip {
  append(xml: string, entry: { readonly name: string }): void;
}

interface Writer {
  prepareModel(model: PreparedStyles, options: object): void;
  addWorksheets(zip: Zip, model: PreparedStyles): Promise<void>;
  addApp(zip: Zip): Promise<void>;
}

/** exceljs would say that Microsoft Excel wrote the file. */
const APP_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>de06</Application></Properties>`;

const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family'];

/** exceljs writes a colour before the size; the standard fixes the order of a font's elements. */
export function inStandardOrder(font: string): string {
  const children = [...font.matchAll(/<(\w+)[^>]*\/>/g)];
  const rank = ([, tag = '']: RegExpMatchArray) => FONT_ORDER.indexOf(tag);
  const sorted = children.sort((a, b) => rank(a) - rank(b)).map(([xml]) => xml);
  return `<font>${sorted.join('')}</font>`;
}

/** Text format stands for "text even if it looks like a formula": the mark that Excel itself sets. */
export function quoted(style: string): string {
  return style.replace('numFmtId="49"', 'numFmtId="0" quotePrefix="1"');
}

/** exceljs marks every height as set by hand, and such a row no longer grows with its text. */
export function growing(sheet: string): string {
  return sheet.replace(/(<row [^>]*?) customHeight="1"/g, '$1');
}

/** For a program that reads only the older half of a data bar, nothing would have a bar of a tenth. */
function fromNothing(sheet: string): string {
  return sheet.replaceAll('<dataBar>', '<dataBar minLength="0" maxLength="100">');
}

/** In both halves of a data bar: `<x14:id>` in the one, `<x14:cfRule … id="…">` in the other. */
const BAR_ID = /(<x14:id>|<x14:cfRule [^>]*\bid=")(\{[0-9A-F-]{36}\})/g;

/** exceljs ties the two halves of a data bar by a random number; here they are counted. */
function counted(): (sheet: string) => string {
  const numbers = new Map<string, number>();
  return (sheet) =>
    sheet.replace(BAR_ID, (_, before: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${before}{DE060000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
    });
}

/**
 * Sets the default font, valid fonts, rows that grow, ids that stay and the writing program's name.
 * @param textFormat `quoted`: Text format becomes quoted text; `kept` where people will type texts
 */
export function amendParts(workbook: Workbook, textFormat: 'quoted' | 'kept'): void {
  const xlsx = workbook.xlsx as unknown as Writer;
  const prepare = xlsx.prepareModel.bind(xlsx);
  xlsx.prepareModel = (model, options) => {
    prepare(model, options);
    const prepared = model.styles.model;
    prepared.fonts = [DEFAULT_FONT_XML, ...prepared.fonts.slice(1).map(inStandardOrder)];
    if (textFormat === 'quoted') prepared.styles = prepared.styles.map(quoted);
  };
  const addWorksheets = xlsx.addWorksheets.bind(xlsx);
  const withCountedIds = counted();
  xlsx.addWorksheets = (zip, model) =>
    addWorksheets(
      { append: (xml, entry) => zip.append(withCountedIds(fromNothing(growing(xml))), entry) },
      model,
    );
  xlsx.addApp = async (zip) => zip.append(APP_XML, { name: 'docProps/app.xml' });
}
