/** Plain paragraphs of the report. */
import type { Block } from '../model/document.js';

/** A paragraph in one run. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}
