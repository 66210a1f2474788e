/** What every workbook that de06 makes has in common: who made it, its day, and how it is packed. */
import ExcelJS, { type Workbook } from 'exceljs';
import type { Deflate, Inflate } from '../../model/grid.js';
import { DEFAULT_LIMITS } from '../../package/limits.js';
import { openZip } from '../../package/zip-archive.js';
import { packPart, writeZip } from '../../package/zip-writer.js';
import { amendParts } from './parts.js';

export interface BookHead {
  readonly title: string;
  /** Day that the file bears, not the clock's: the same input gives the same bytes. */
  readonly day: string;
  readonly description?: string;
}

/** A workbook without sheets, made by de06. */
export function newBook({ title, day, description }: BookHead): Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'de06';
  workbook.lastModifiedBy = 'de06';
  workbook.title = title;
  if (description !== undefined) workbook.description = description;
  workbook.created = new Date(`${day}T00:00:00Z`);
  workbook.modified = workbook.created;
  return workbook;
}

/** exceljs only stores its parts: nothing is to be inflated. */
const STORED: Inflate = () => {
  throw new Error('a stored part has nothing to inflate');
};

/**
 * The workbook as .xlsx bytes, the same on every run.
 * @param textFormat `quoted`: Text format becomes quoted text; `kept` where people will type texts
 * @param deflate the platform's; without it the parts are stored as they are
 */
export async function bookBytes(
  workbook: Workbook,
  textFormat: 'quoted' | 'kept',
  deflate?: Deflate,
): Promise<Uint8Array> {
  amendParts(workbook, textFormat);
  // exceljs deflates in JavaScript, several times slower than a platform, and stamps parts with the clock.
  const buffer = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  const parts = openZip(new Uint8Array(buffer), STORED, DEFAULT_LIMITS).packed();
  return writeZip(parts.map(({ name, data }) => packPart(name, data, deflate)));
}
