/** Plain paragraphs of the report. */
import type { Block } from '../model/document.js';

/** A paragraph in one run. */
export function paragraph(text: string): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', runs: [{ text }] };
}
