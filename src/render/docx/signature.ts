/** Recipients on the left, signer on the right (NĐ 30/2020, Phụ lục I, II.7 and II.9). */
import type { Paragraph, Table } from 'docx';
import type { WrittenDocument } from '../../model/document.js';
import type { Signer } from '../../model/workspace.js';
import { BLANK } from '../../text/blank.js';
import { upper } from '../../text/case.js';
import { layoutTable } from './layout-table.js';
import { PORTRAIT_TEXT } from './page.js';
import { ended, styled } from './paragraphs.js';
import { HAND_AND_SEAL } from './styles.js';

const LEFT = 4300;
const RIGHT = PORTRAIT_TEXT - LEFT;
/** Room above both columns, so that “Nơi nhận” stands level with the signer's title. */
const GAP = 240;

/** Who drafted it and how many copies are sent stands behind “Lưu”, as in mẫu 1.4 and 1.5. */
export function recipientLines({ recipients, letterhead }: WrittenDocument): readonly string[] {
  const known = recipients.length === 0 ? [BLANK, `Lưu: VT, ${BLANK}`] : recipients;
  const drafter = letterhead.drafter === undefined ? '' : ` ${ended(letterhead.drafter, '.')}`;
  return known.map((name, index) => {
    const dashless = name.trim().replace(/^-\s*/, '');
    const last = index === known.length - 1;
    return `- ${ended(dashless, last ? `.${drafter}` : ';')}`;
  });
}

/** The name, after a rank of the armed forces. */
export function signerNameOf({ rank, name = BLANK }: Signer): string {
  return rank === undefined ? name : `${rank} ${name}`;
}

/** Room for hand and seal, then the other post, if any, and the name. */
function nameLines(signer: Signer): readonly Paragraph[] {
  const name = signerNameOf(signer);
  if (signer.otherPost === undefined) return [styled('SignerName', name)];
  return [
    styled('SignerTitle', upper(signer.otherPost), { spacing: { before: HAND_AND_SEAL } }),
    styled('SignerName', name, { spacing: { before: 0 } }),
  ];
}

/** Stays on one page; blanks where nothing is configured. */
export function signatureTable(document: WrittenDocument): Table {
  const { signer } = document;
  const titles = signer.lines.length === 0 ? [BLANK] : signer.lines.map(upper);
  return layoutTable(
    [LEFT, RIGHT],
    [
      [
        [
          styled('RecipientsLabel', 'Nơi nhận:', { spacing: { before: GAP } }),
          ...recipientLines(document).map((line) => styled('RecipientItem', line)),
        ],
        [
          ...titles.map((line, index) =>
            styled('SignerTitle', line, index === 0 ? { spacing: { before: GAP } } : {}),
          ),
          ...nameLines(signer),
        ],
      ],
    ],
  );
}
