/** The end of a section like another one of the same file. */
import { ImportedXmlComponent } from 'docx';
import type { PackageDraft } from '../../../package/package-draft.js';

/** The properties of the section of that number, from 0, as the file writes them. */
function sectionXml(draft: PackageDraft, main: string, ordinal: number): string {
  const xml = draft.text(main);
  const reader = draft.reader(main);
  for (let number = 0; ; ) {
    const token = reader.next();
    if (token === 'end') return '<w:sectPr/>';
    if (token !== 'open' || reader.name !== 'sectPr') continue;
    const from = reader.start;
    const to = reader.skip();
    if (number === ordinal) return xml.slice(from, to);
    number += 1;
  }
}

/** A paragraph without height that ends a section and opens one of the same pages. */
export function sectionBreak(draft: PackageDraft, main: string, ordinal: number) {
  const section = sectionXml(draft, main, ordinal);
  return ImportedXmlComponent.fromXmlString(
    `<w:p><w:pPr><w:pStyle w:val="RuleLine"/>${section}</w:pPr></w:p>`,
  );
}
