/** The head and the foot of a document as texts, for a letterhead that is made in Word. */
import type { Filling } from '../../../model/filling.js';
import type { DocumentValue } from '../../../model/template-names.js';
import { BLANK } from '../../../text/blank.js';
import { upper } from '../../../text/case.js';
import { dateOf, numberOf } from '../letterhead.js';
import { recipientLines, signerNameOf } from '../signature.js';

const lines = (texts: readonly string[]) => texts.join('\n') || BLANK;

const WRITERS: Readonly<Record<DocumentValue, (filling: Filling) => string>> = {
  typeName: ({ document }) => document.typeName,
  subject: ({ document }) => document.subject,
  window: ({ document }) => document.window ?? BLANK,
  number: ({ document }) => numberOf(document),
  date: ({ document }) => dateOf(document),
  place: ({ document }) => document.place ?? BLANK,
  province: ({ province }) => province ?? BLANK,
  parentBody: ({ document }) => lines(document.letterhead.parent.map(upper)),
  issuingBody: ({ document }) => lines(document.letterhead.issuer.map(upper)),
  signerTitle: ({ document }) => lines(document.signer.lines.map(upper)),
  signerName: ({ document }) => signerNameOf(document.signer),
  recipients: ({ document }) => lines(recipientLines(document)),
};

/** Never empty: what is not configured is a visible blank. */
export function documentValue(name: DocumentValue, filling: Filling): string {
  return WRITERS[name](filling);
}
