/** Strings as workbooks store them, plain or in runs, in the shared table or in the cell. */
import { exceeded } from '../package/failure.js';
import { type OfficePackage, openPart } from '../package/office-package.js';
import type { XmlReader } from '../package/xml.js';
import { decodeEscapes } from '../package/xml-text.js';
import { type Font, readFont } from './styles.js';

/** A text with the font of its runs where they have one of their own. */
export interface RichText {
  readonly text: string;
  /** Every run with text is bold. */
  readonly bold: boolean;
  /** Font of the first run that names one. */
  readonly font?: string;
}

/** A string without runs, entities and anything else that needs the full reader. */
const PLAIN_STRING = /<si><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/si>/y;

/** The shared string table. Throws `damaged`, `limit`. */
export function readSharedStrings(source: OfficePackage, part: string): readonly RichText[] {
  const reader = openPart(source, part);
  const { sharedStrings, stringLength } = source.limits;
  const strings: RichText[] = [];
  const keep = (string: RichText): void => {
    if (strings.length === sharedStrings) throw exceeded('sharedStrings');
    strings.push(string);
  };
  const takePlain = (): void => {
    let match = reader.take(PLAIN_STRING);
    for (; match; match = reader.take(PLAIN_STRING)) {
      const [, text = ''] = match;
      if (text.length > stringLength) throw exceeded('stringLength');
      keep({ text: decodeEscapes(text), bold: false });
    }
  };
  reader.root();
  reader.children((name) => {
    if (name === 'si') keep(readRichText(reader, stringLength));
  }, takePlain);
  return strings;
}

/** The element just opened (`si` or `is`): runs joined, phonetic guides left out. */
export function readRichText(reader: XmlReader, stringLength: number): RichText {
  let text = '';
  let bold = true;
  let font: string | undefined;
  let hasRuns = false;
  reader.children((name) => {
    if (name === 't') text += reader.content();
    if (name !== 'r') return;
    const run = readRun(reader);
    text += run.text;
    if (run.text.trim() === '') return;
    hasRuns = true;
    bold = bold && run.font.bold;
    font ??= run.font.name;
  });
  if (text.length > stringLength) throw exceeded('stringLength');
  const rich = { text: decodeEscapes(text), bold: hasRuns && bold };
  return font === undefined ? rich : { ...rich, font };
}

function readRun(reader: XmlReader): { readonly text: string; readonly font: Font } {
  let text = '';
  let font: Font = { bold: false };
  reader.children((name) => {
    if (name === 'rPr') font = readFont(reader);
    if (name === 't') text += reader.content();
  });
  return { text, font };
}
