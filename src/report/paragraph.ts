/** Plain paragraphs of the report. */
import type { ParagraphBlock } from '../model/document.js';

/** A paragraph in one run. */
export function paragraph(text: string): ParagraphBlock {
  return { kind: 'paragraph', runs: [{ text }] };
}
