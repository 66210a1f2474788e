/** Recipients on the left, signer on the right (NĐ 30/2020, Phụ lục I, II.7 and II.9). */
import type { Paragraph, Table } from 'docx';
import type { WrittenDocument } from '../../model/document.js';
import { upper } from '../../text/case.js';
import { layoutTable } from './layout-table.js';
import { BLANK } from './letterhead.js';
import { PORTRAIT_TEXT } from './page.js';
import { ended, styled } from './paragraphs.js';

const LEFT = 4300;
const RIGHT = PORTRAIT_TEXT - LEFT;
/** Room above both columns, so that “Nơi nhận” stands level with the signer's title. */
const GAP = 240;

function recipientLines(recipients: readonly string[]): readonly Paragraph[] {
  const known = recipients.length === 0 ? [BLANK, `Lưu: VT, ${BLANK}`] : recipients;
  return known.map((name, index) => {
    const dashless = name.trim().replace(/^-\s*/, '');
    return styled('RecipientItem', `- ${ended(dashless, index === known.length - 1 ? '.' : ';')}`);
  });
}

/** Stays on one page; blanks where nothing is configured. */
export function signatureTable({ signer, recipients }: WrittenDocument): Table {
  const titles = signer.lines.length === 0 ? [BLANK] : signer.lines.map(upper);
  return layoutTable(
    [LEFT, RIGHT],
    [
      [
        [
          styled('RecipientsLabel', 'Nơi nhận:', { spacing: { before: GAP } }),
          ...recipientLines(recipients),
        ],
        [
          ...titles.map((line, index) =>
            styled('SignerTitle', line, index === 0 ? { spacing: { before: GAP } } : {}),
          ),
          styled('SignerName', signer.name ?? BLANK),
        ],
      ],
    ],
  );
}
