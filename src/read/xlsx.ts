/** Zip files: workbooks are read, everything else in a zip is named. */
import type { Grid, ReadNote, Sheet } from '../model/grid.js';
import { type OfficePackage, openPart, readRelationships } from '../package/office-package.js';
import { readWorkbook } from '../package/workbook.js';
import type { ZipArchive } from '../package/zip-archive.js';
import { readProperties } from './properties.js';
import { readSharedStrings } from './rich-text.js';
import { readSheet } from './sheet.js';
import { readStyles } from './styles.js';

const MIME_TYPE_PART = 'mimetype';
const MAX_MIME_TYPE = 128;

/** A workbook as a grid. Throws `damaged`, `encrypted`, `unsupported` for .xlsb, `limit`. */
export function readXlsx(source: OfficePackage): Grid {
  const relationships = readRelationships(source, '');
  const workbook = readWorkbook(source, relationships);
  const tables = {
    strings: workbook.sharedStrings ? readSharedStrings(source, workbook.sharedStrings) : [],
    styles: workbook.styles ? readStyles(source, workbook.styles) : [],
    date1904: workbook.date1904,
    stringLength: source.limits.stringLength,
  };
  const sheets: Sheet[] = [];
  const notes: ReadNote[] = [];
  let cells = 0;
  if (hasMacros(source.archive)) notes.push({ kind: 'macros-ignored' });
  for (const { name, hidden, part } of workbook.sheets) {
    const context = { name, hidden, tables, limits: source.limits, cellsBefore: cells };
    const result = readSheet(openPart(source, part), context);
    sheets.push(result.sheet);
    notes.push(...result.notes);
    cells += result.cells;
  }
  return { format: 'xlsx', sheets, properties: readProperties(source, relationships), notes };
}

/** What a zip file is, told from the names of its parts. */
export function packageKind(archive: ZipArchive): string {
  const names = archive.names.map((name) => name.toLowerCase());
  const holds = (prefix: string): boolean => names.some((name) => name.startsWith(prefix));
  if (holds('xl/')) return 'xlsx';
  if (holds('word/')) return 'docx';
  if (holds('ppt/')) return 'pptx';
  // Numbers and Pages of Apple keep everything in parts of a form of their own.
  if (names.some((name) => name.endsWith('.iwa') || name === 'index.zip')) return 'iwork';
  if (archive.has(MIME_TYPE_PART)) return openDocumentKind(archive);
  // Prefixes of other writers' folders differ, but every Office package has this part.
  return archive.has('[Content_Types].xml') ? 'xlsx' : 'zip';
}

function openDocumentKind(archive: ZipArchive): string {
  const bytes = archive.read(MIME_TYPE_PART)?.subarray(0, MAX_MIME_TYPE);
  const type = new TextDecoder().decode(bytes);
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  return type.includes('opendocument.text') ? 'odt' : 'zip';
}

function hasMacros(archive: ZipArchive): boolean {
  return archive.names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'));
}
