/** What an .xls says of itself: the property set in the stream `SummaryInformation`. */
import type { DocumentProperties } from '../../model/grid.js';

export const SUMMARY_STREAM = '\u0005SummaryInformation';

const CODE_PAGE = 1;
const AUTHOR = 4;
const COMMENTS = 6;
const SAVED = 13;
const ANSI_STRING = 30;
const FILE_TIME = 64;
const UTF_8 = 65_001;
const MAX_PROPERTIES = 64;
/** Milliseconds from 1601, where file times begin, to 1970. */
const FILE_TIME_EPOCH = 11_644_473_600_000;

/** The properties; those that cannot be read are left out, as no cell needs them. */
export function readSummary(stream: Uint8Array): DocumentProperties {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (view.byteLength < 56) return {};
  const section = view.getUint32(44, true);
  const places = propertyPlaces(view, section);
  const codePage = numberAt(view, places.get(CODE_PAGE));
  const creator = stringAt(view, places.get(AUTHOR), codePage);
  const description = stringAt(view, places.get(COMMENTS), codePage);
  const modified = timeAt(view, places.get(SAVED));
  return {
    ...(creator === '' ? {} : { creator }),
    ...(description === '' ? {} : { description }),
    ...(modified === undefined ? {} : { modified }),
  };
}

function propertyPlaces(view: DataView, section: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  if (section + 8 > view.byteLength) return places;
  const count = Math.min(view.getUint32(section + 4, true), MAX_PROPERTIES);
  for (let index = 0; index < count; index += 1) {
    const at = section + 8 + index * 8;
    if (at + 8 > view.byteLength) break;
    const place = section + view.getUint32(at + 4, true);
    if (place + 12 <= view.byteLength) places.set(view.getUint32(at, true), place);
  }
  return places;
}

function numberAt(view: DataView, at: number | undefined): number {
  return at === undefined ? 0 : view.getUint16(at + 4, true);
}

function stringAt(view: DataView, at: number | undefined, codePage: number): string {
  if (at === undefined || view.getUint32(at, true) !== ANSI_STRING) return '';
  const length = Math.min(view.getUint32(at + 4, true), view.byteLength - at - 8);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 8, length);
  const label = codePage === UTF_8 ? 'utf-8' : 'windows-1258';
  const [text = ''] = new TextDecoder(label).decode(bytes).split('\0');
  return text.normalize('NFC').trim();
}

function timeAt(view: DataView, at: number | undefined): string | undefined {
  if (at === undefined || view.getUint32(at, true) !== FILE_TIME) return undefined;
  const milliseconds = Number(view.getBigUint64(at + 4, true) / 10_000n) - FILE_TIME_EPOCH;
  // A time before 1980 is a field that the writer left at nought.
  if (milliseconds < 315_532_800_000 || milliseconds > 4_102_444_800_000) return undefined;
  return new Date(milliseconds).toISOString();
}
