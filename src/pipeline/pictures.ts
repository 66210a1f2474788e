/** The charts of a report as pictures. */
import type { ReportDocument } from '../model/document.js';
import type { Picture } from '../render/picture/pictures.js';
import type { PngParts } from '../render/picture/png.js';

/** Loads the libraries that draw only here: hardly a report is wanted as pictures. */
export async function reportPictures(
  document: ReportDocument,
  parts: PngParts,
): Promise<readonly Picture[]> {
  const { drawPictures } = await import('../render/picture/pictures.js');
  return drawPictures(document, parts);
}
