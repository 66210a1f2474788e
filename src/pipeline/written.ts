/** A written document, report or letter, as a Word file; what it leaves blank. */
import type { WrittenDocument } from '../model/document.js';

export { blanksOf } from '../report/blanks.js';

/** The document as .docx bytes. */
export async function renderDocument(document: WrittenDocument): Promise<Uint8Array> {
  // docx is heavy: only here.
  const { renderDocx } = await import('../render/docx/document.js');
  return renderDocx(document);
}
