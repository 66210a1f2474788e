/** What every document takes from the settings and from whoever issues it. */
import type { ParagraphBlock } from '../model/document.js';
import type { IsoDate } from '../model/grid.js';
import type { Urgency } from '../model/nd30.js';
import type { Workspace } from '../model/workspace.js';
import { paragraph } from './paragraph.js';

/** What is decided when a document is issued. */
export interface Issue {
  /** The document's number; a blank is left without one. */
  readonly number?: string;
  /** Day of issue; a blank is left without one. */
  readonly date?: IsoDate;
  readonly urgency?: Urgency;
}

/** Head and foot of a document; what is not configured stays undefined, for the renderer to leave blank. */
export function headAndFoot(
  { letterhead, place, signer, options }: Workspace,
  { number, date, urgency }: Issue,
) {
  return { letterhead, number, place, date, urgency, signer, electronic: options.electronic };
}

/** The last paragraph, which “./.” ends (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4 and 1.5). */
export function closingParagraph(text: string): ParagraphBlock {
  return paragraph(`${text.replace(/[\s./]+$/, '')}./.`);
}
