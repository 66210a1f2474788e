/** All rules of the format, by code. */
import type { FormatRule } from './rule.js';
import { addressees } from './rules/addressees.js';
import { alignment } from './rules/alignment.js';
import { appendixNumber } from './rules/appendix-number.js';
import { appendixPageNumber } from './rules/appendix-page-number.js';
import { closingMark } from './rules/closing-mark.js';
import { documentNumber } from './rules/document-number.js';
import { drawnRuleDashed } from './rules/drawn-rule-dashed.js';
import { drawnRuleLength } from './rules/drawn-rule-length.js';
import { drawnRuleMissing } from './rules/drawn-rule-missing.js';
import { elementMissing } from './rules/element-missing.js';
import { firstPageNumber } from './rules/first-page-number.js';
import { indentation } from './rules/indentation.js';
import { itemOrder } from './rules/item-order.js';
import { landscapeText } from './rules/landscape-text.js';
import { legalBasis } from './rules/legal-basis.js';
import { letterCase } from './rules/letter-case.js';
import { letterSubjectRule } from './rules/letter-subject-rule.js';
import { lineSpacing } from './rules/line-spacing.js';
import { motto } from './rules/motto.js';
import { nameTitle } from './rules/name-title.js';
import { nationalName } from './rules/national-name.js';
import { pageMargins } from './rules/page-margins.js';
import { pageNumber } from './rules/page-number.js';
import { pageSize } from './rules/page-size.js';
import { paragraphGap } from './rules/paragraph-gap.js';
import { placeAndDate } from './rules/place-and-date.js';
import { recipients } from './rules/recipients.js';
import { signingAuthority } from './rules/signing-authority.js';
import { textColour } from './rules/text-colour.js';
import { textSize } from './rules/text-size.js';
import { textWeight } from './rules/text-weight.js';
import { typeface } from './rules/typeface.js';
import { underlinedRule } from './rules/underlined-rule.js';
import { urgencyFrame } from './rules/urgency-frame.js';

export const FORMAT_RULES: readonly FormatRule[] = [
  pageSize,
  pageMargins,
  pageNumber,
  firstPageNumber,
  appendixPageNumber,
  landscapeText,
  typeface,
  textColour,
  textSize,
  textWeight,
  letterCase,
  alignment,
  indentation,
  paragraphGap,
  lineSpacing,
  underlinedRule,
  elementMissing,
  nationalName,
  motto,
  documentNumber,
  placeAndDate,
  closingMark,
  recipients,
  appendixNumber,
  drawnRuleMissing,
  drawnRuleLength,
  letterSubjectRule,
  urgencyFrame,
  itemOrder,
  legalBasis,
  addressees,
  signingAuthority,
  nameTitle,
  drawnRuleDashed,
];
