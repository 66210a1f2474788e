/** Word files as somebody types them: XML of the body → the file. */
import { readWord } from '../../src/inspect/read-word.js';
import { packPart, writeZip } from '../../src/package/zip-writer.js';
import { nodePlatform } from './platform.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface TypedWord {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly theme?: string;
  /** The footer that `r:id="foot"` names. */
  readonly foot?: string;
}

function relationships(...found: readonly (readonly [string, string, string])[]): string {
  const list = found.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join('')}</Relationships>`;
}

/** The file's bytes. */
export function typedWord({ body, styles, numbering, theme, foot }: TypedWord): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '_rels/.rels': relationships(['doc', 'officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['theme', 'theme', 'theme/theme1.xml'],
      ['foot', 'footer', 'footer1.xml'],
    ),
    'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMES}>${styles ?? ''}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMES}>${numbering ?? ''}</w:numbering>`,
    'word/theme/theme1.xml': theme ?? '<a:theme xmlns:a="a"/>',
    'word/footer1.xml': `<w:ftr ${NAMES}>${foot ?? ''}</w:ftr>`,
  };
  const packed = Object.entries(parts).map(([name, text]) => packPart(name, Buffer.from(text)));
  return writeZip(packed);
}

/** What is measured of it. */
export function readTyped(typed: TypedWord) {
  const result = readWord(typedWord(typed), nodePlatform.inflate);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.document;
}

export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (text: string, properties = '', letters = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text, letters)}</w:p>`;

/** Rows of cells; widths in twips. */
export function table(cells: readonly string[], widths: readonly number[] = []): string {
  const own = cells.map((cell, index) => {
    const width = widths[index];
    const set = width === undefined ? '' : `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`;
    return `<w:tc>${set}${cell}</w:tc>`;
  });
  return `<w:tbl><w:tr>${own.join('')}</w:tr></w:tbl>`;
}
