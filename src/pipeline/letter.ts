/** Board → dunning letter, and one short text an office. */
import type { Board } from '../model/board.js';
import { type ConfigResult, refusal } from '../model/config.js';
import type { OfficialLetter } from '../model/document.js';
import type { IsoDate } from '../model/grid.js';
import type { LetterOutline } from '../model/letter-outline.js';
import type { Workspace } from '../model/workspace.js';
import type { Issue } from '../report/head-and-foot.js';
import { type Message, writeLetter, writeMessages } from '../report/letter.js';
import { letterFacts, remindedUnits } from '../report/letter-facts.js';
import { DEFAULT_WORKSPACE } from '../workspace/config.js';
import { isFormPath } from '../workspace/form-file.js';
import { readLetterOutline } from '../workspace/outline.js';
import type { Boarded } from './board.js';
import type { Files } from './files.js';

export type { Message };

const OUTLINE = 'don-doc.yaml';

/** The outline asked for, else the one that comes with the form. */
export async function loadLetterOutline(
  path: string | undefined,
  { form }: Workspace,
  files: Files,
): Promise<ConfigResult<LetterOutline>> {
  if (path !== undefined) {
    const bytes = await files.read(path);
    if (bytes === undefined) return refusal(path, 'Không có tệp đề cương này.');
    return readLetterOutline(new TextDecoder().decode(bytes), path);
  }
  // A form without an outline, as every province's own form.yaml, takes the default one.
  const own = isFormPath(form) ? undefined : await files.template(`${form}/${OUTLINE}`);
  const folder = own === undefined ? DEFAULT_WORKSPACE.form : form;
  const text = own ?? (await files.template(`${folder}/${OUTLINE}`));
  if (text === undefined) throw new Error(`templates/${folder}/${OUTLINE} is missing`);
  return readLetterOutline(text, `${folder}/${OUTLINE}`);
}

/** How many offices a letter about the board would be for. */
export function countReminded(board: Board): number {
  return remindedUnits(board).length;
}

export interface ReminderOptions extends Issue {
  /** Until when the offices must answer. */
  readonly replyBy?: IsoDate;
}

export interface Reminders {
  readonly messages: readonly Message[];
  readonly letter: OfficialLetter;
}

/** What to send to the offices that have not sent, sent late or must send again. */
export function remindUnits(
  { board, diagnostics }: Boarded,
  workspace: Workspace,
  outline: LetterOutline,
  { replyBy, ...options }: ReminderOptions,
): Reminders {
  const { listUpTo } = outline;
  const facts = letterFacts(board, diagnostics, workspace, { replyBy, listUpTo });
  return {
    messages: writeMessages(facts, outline),
    letter: writeLetter(facts, outline, options),
  };
}
