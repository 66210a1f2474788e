/** The Word file of a report or a công văn, in the format of Nghị định 30/2020/NĐ-CP. */
import { Document, Packer } from 'docx';
import type { WrittenDocument } from '../../model/document.js';
import { printableDeep } from '../printable.js';
import { ChartArtist } from './chart.js';
import { propertyParts } from './properties.js';
import { appendixSection, mainSection } from './sections.js';
import { aliasedHeadings, STYLES } from './styles.js';

/**
 * Renders the document as .docx bytes. The same document gives the same unzipped parts. Characters
 * that Word cannot hold are removed; what is not configured stands as a visible blank.
 */
export async function renderDocx(written: WrittenDocument): Promise<Uint8Array> {
  const document = printableDeep(written);
  const artist = new ChartArtist();
  const file = new Document({
    styles: STYLES,
    sections: [
      mainSection(document, artist),
      ...document.appendices.map((appendix) => appendixSection(appendix, document, artist)),
    ],
  });
  // A style takes the place of an earlier one with its id.
  for (const style of aliasedHeadings()) file.Styles.addChildElement(style);
  return Packer.pack(file, 'uint8array', false, propertyParts(document));
}
