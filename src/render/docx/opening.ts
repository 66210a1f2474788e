/** Type name, subject, addressees and legal basis (NĐ 30/2020, Phụ lục I, II.5, II.6.a, II.9). */
import type { Paragraph } from 'docx';
import { isLetter, type WrittenDocument } from '../../model/document.js';
import { longestLine, textWidth } from '../../text/times-widths.js';
import { FIRST_LINE, PORTRAIT_TEXT } from './page.js';
import { ended, ruleLine, shortRule, styled } from './paragraphs.js';

const TO = 'Kính gửi';

function addressees(names: readonly string[]): readonly Paragraph[] {
  const [first] = names;
  if (first === undefined) return [];
  if (names.length === 1) {
    return [styled('Addressee', `${TO}: ${ended(first, '')}`, { alignment: 'center' })];
  }
  const start = FIRST_LINE * 2;
  // The dashes stand under the colon.
  const dash = start + textWidth(TO, 14, false);
  const items = names.map((name, index) =>
    styled('Addressee', `- ${ended(name, index === names.length - 1 ? '.' : ';')}`, {
      indent: { left: dash },
    }),
  );
  return [styled('Addressee', `${TO}:`, { indent: { left: start } }), ...items];
}

function basis(lines: readonly string[]): readonly Paragraph[] {
  return lines.map((line, index) =>
    styled('LegalBasis', ended(line, index === lines.length - 1 ? '.' : ';')),
  );
}

/** What stands between the head and the body; a công văn has its subject in the head. */
export function openingBlocks(document: WrittenDocument): readonly Paragraph[] {
  if (isLetter(document)) {
    return [
      styled('RuleLine', '', { spacing: { after: 360 } }),
      ...addressees(document.addressees),
    ];
  }
  const subjectWidth = longestLine(document.subject, 14, true, PORTRAIT_TEXT);
  return [
    styled('TypeName', document.typeName),
    styled('DocumentSubject', document.subject),
    ...(document.window === undefined ? [] : [styled('DataWindow', document.window)]),
    ruleLine(shortRule(subjectWidth), PORTRAIT_TEXT),
    ...addressees(document.addressees),
    ...basis(document.basis),
  ];
}
