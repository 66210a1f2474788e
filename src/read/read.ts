/** The door to reading: the bytes of any file → a grid, or the reason why there is none. */
import type { ReadForeign } from '../model/foreign.js';
import type { DocumentProperties, Grid, Inflate, ReadResult } from '../model/grid.js';
import {
  encrypted,
  exceeded,
  failureOf,
  ReadError,
  truncated,
  unsupported,
} from '../package/failure.js';
import { DEFAULT_LIMITS, type Limits } from '../package/limits.js';
import type { OfficePackage } from '../package/office-package.js';
import { openZip } from '../package/zip-archive.js';
import { readCsv } from './csv.js';
import { readHtml } from './html/html.js';
import { readOds } from './ods/ods.js';
import { oleNames } from './ole.js';
import { readProperties } from './properties.js';
import { sniff } from './sniff.js';
import { isXlsContainer, readXls } from './xls/xls.js';
import { packageKind, readXlsx } from './xlsx.js';
import { readXmlSpreadsheet } from './xml-spreadsheet.js';

/** What reading needs from outside. */
export interface ReadPlatform {
  readonly inflate: Inflate;
  /** Reads .xls under bounds; without it such a file is `unsupported`. */
  readonly readForeign?: ReadForeign;
}

/**
 * Reads a file; its format is told from its content alone. Never throws. `detail` of a failure is: for
 * `unsupported` a stable word (xls, ods, docx, pdf …), for `limit` the name of the limit, for
 * `damaged` the broken part, for `letters-lost` the text as found.
 */
export function readGrid(
  bytes: Uint8Array,
  platform: ReadPlatform,
  limits: Partial<Limits> = {},
): ReadResult {
  try {
    return { ok: true, grid: read(bytes, platform, { ...DEFAULT_LIMITS, ...limits }) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** As `readGrid`; where the platform has a reader for it, .xls too. */
export async function readFile(
  bytes: Uint8Array,
  platform: ReadPlatform,
  wanted: Partial<Limits> = {},
): Promise<ReadResult> {
  const limits = { ...DEFAULT_LIMITS, ...wanted };
  const { readForeign } = platform;
  const isForeign = readForeign && bytes.length <= limits.fileBytes && isXls(bytes);
  if (!isForeign) return readGrid(bytes, platform, wanted);
  try {
    return { ok: true, grid: await readXls(bytes, readForeign, limits) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function isXls(bytes: Uint8Array): boolean {
  const kind = sniff(bytes);
  return kind === 'xls' || (kind === 'ole' && isXlsContainer(new Set(oleNames(bytes))));
}

/** What an Office package is, and what it says of itself. */
export interface PackageDescription {
  readonly kind: 'workbook' | 'document' | undefined;
  readonly properties: DocumentProperties;
}

const NOTHING: PackageDescription = { kind: undefined, properties: {} };

/** Describes any file; one that is no Office package, or a damaged one, is nothing. */
export function describePackage(bytes: Uint8Array, platform: ReadPlatform): PackageDescription {
  try {
    if (sniff(bytes) !== 'zip') return NOTHING;
    const archive = openZip(bytes, platform.inflate, DEFAULT_LIMITS);
    const document = archive.has('word/document.xml') ? 'document' : undefined;
    const kind = archive.has('xl/workbook.xml') ? 'workbook' : document;
    return { kind, properties: readProperties({ archive, limits: DEFAULT_LIMITS }) };
  } catch (error) {
    if (error instanceof ReadError) return NOTHING;
    throw error;
  }
}

/**
 * The format of any file in one word, for those who read another: docx, doc, pdf …; `encrypted`,
 * `damaged`. Never throws.
 */
export function formatOf(bytes: Uint8Array, { inflate }: ReadPlatform): string {
  try {
    const kind = sniff(bytes);
    if (kind === 'zip') return packageKind(openZip(bytes, inflate, DEFAULT_LIMITS));
    if (kind !== 'ole') return kind;
    const { failure } = oleFailure(bytes);
    return failure.kind === 'unsupported' ? failure.detail : failure.kind;
  } catch (error) {
    return failureOf(error).kind;
  }
}

function read(bytes: Uint8Array, platform: ReadPlatform, limits: Limits): Grid {
  if (bytes.length > limits.fileBytes) throw exceeded('fileBytes');
  const kind = sniff(bytes);
  switch (kind) {
    case 'zip':
      return readPackage({ archive: openZip(bytes, platform.inflate, limits), limits });
    case 'text':
      return readCsv(bytes, limits);
    case 'html':
      return readHtml(bytes, limits);
    case 'xml-spreadsheet':
      return readXmlSpreadsheet(bytes, limits);
    case 'ole':
      throw oleFailure(bytes);
    case 'empty':
      throw new ReadError({ kind: 'empty', detail: `${bytes.length}` });
    default:
      throw unsupported(kind);
  }
}

function readPackage(source: OfficePackage): Grid {
  const kind = packageKind(source.archive);
  if (kind === 'xlsx') return readXlsx(source);
  if (kind === 'ods') return readOds(source);
  throw unsupported(kind);
}

/** Other programs' containers, by a stream that only they have. */
const OLE_KINDS = [
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'pptx'],
  ['__properties_version1.0', 'mail'],
] as const;

function oleFailure(bytes: Uint8Array): ReadError {
  const names = new Set(oleNames(bytes));
  if (names.size === 0) return truncated('ole');
  if (names.has('EncryptedPackage')) return encrypted('ole');
  if (isXlsContainer(names)) return unsupported('xls');
  const known = OLE_KINDS.find(([stream]) => names.has(stream));
  return unsupported(known?.[1] ?? 'ole');
}
