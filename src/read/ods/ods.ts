/** OpenDocument spreadsheets, as LibreOffice and OpenOffice save them. */
import type { DocumentProperties, Grid, ReadNote, Sheet } from '../../model/grid.js';
import { encrypted, exceeded, ReadError } from '../../package/failure.js';
import { type OfficePackage, openPart } from '../../package/office-package.js';
import { type CellCount, SheetBuilder } from '../sheet-builder.js';
import { OdsStyles } from './styles.js';
import { readTable } from './table.js';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const META = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/;

/** A spreadsheet as a grid. Throws `damaged`, `encrypted`, `limit`. */
export function readOds(source: OfficePackage): Grid {
  if (isLocked(source)) throw encrypted('ods');
  const styles = new OdsStyles();
  if (source.archive.has(STYLES)) {
    const reader = openPart(source, STYLES);
    reader.root();
    reader.children((name) => styles.collect(reader, name));
  }
  const sheets: Sheet[] = [];
  const notes: ReadNote[] = [];
  const count: CellCount = { cells: 0 };
  const reader = openPart(source, CONTENT);
  const visitTable = (name: string): void => {
    if (name !== 'table') return;
    if (sheets.length === source.limits.sheets) throw exceeded('sheets');
    const title = reader.attribute('table:name') ?? '';
    const isHidden = styles.isHiddenTable(reader.attribute('table:style-name'));
    const builder = new SheetBuilder(title, source.limits, count);
    readTable(reader, builder, styles);
    const built = builder.build(isHidden);
    sheets.push(built.sheet);
    notes.push(...built.notes);
  };
  reader.root();
  reader.children((name) => {
    styles.collect(reader, name);
    if (name !== 'body') return;
    reader.children((kind) => {
      if (kind === 'spreadsheet') reader.children(visitTable);
    });
  });
  return { format: 'ods', sheets, properties: propertiesOf(source), notes };
}

function isLocked(source: OfficePackage): boolean {
  const manifest = source.archive.read(MANIFEST);
  return manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data');
}

/** None when the part is missing or cannot be read, as no cell needs them. */
function propertiesOf(source: OfficePackage): DocumentProperties {
  if (!source.archive.has(META)) return {};
  try {
    return readMeta(source);
  } catch (error) {
    if (error instanceof ReadError) return {};
    throw error;
  }
}

function readMeta(source: OfficePackage): DocumentProperties {
  const reader = openPart(source, META);
  const found = new Map<string, string>();
  reader.root();
  reader.children(() => {
    reader.children((name) => found.set(name, reader.content()));
  });
  const creator = found.get('creator') ?? '';
  const description = found.get('description') ?? '';
  const modified = isoTime(found.get('date') ?? '');
  return {
    ...(creator === '' ? {} : { creator }),
    ...(description === '' ? {} : { description }),
    ...(modified === undefined ? {} : { modified }),
  };
}

/** These times carry no zone: they are the clock of the office, which stands in Việt Nam. */
function isoTime(text: string): string | undefined {
  const time = Date.parse(ZONE.test(text) ? text : `${text}+07:00`);
  return Number.isFinite(time) ? new Date(time).toISOString() : undefined;
}
