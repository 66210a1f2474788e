/** Which unit sent a file: title lines, then file name, then folders. */
import type { Roster } from '../model/roster.js';
import type { UnitMention, UnitReading } from '../model/submission.js';
import { slug } from '../text/fold.js';
import { fileNameMention, folderMention, stemOf } from './file-name.js';
import { indexRoster } from './known-units.js';
import type { TitleLine } from './title-lines.js';
import { titleMentions } from './title-unit.js';

/** The first mention that, with what stronger ones leave open, means one unit. */
function decide(
  mentions: readonly UnitMention[],
): { readonly id: string; readonly decided: UnitMention } | undefined {
  let open: readonly string[] | undefined;
  for (const mention of mentions) {
    const narrowed: readonly string[] = mention.unitIds.filter((id) => open?.includes(id) ?? true);
    const [id] = narrowed;
    if (mention.unitIds.length === 0) continue;
    if (id === undefined) return undefined;
    if (narrowed.length === 1) return { id, decided: mention };
    open = narrowed;
  }
  return undefined;
}

/** Without a roster every name is taken as it stands: the labelled line, else the file's name. */
function withoutRoster(file: string, lines: readonly TitleLine[]): UnitReading {
  const labelled = lines.find(({ kind }) => kind === 'sender');
  const text = labelled?.text ?? stemOf(file);
  const id = slug(text) || text || file;
  const decided: UnitMention = {
    from: labelled === undefined ? 'file-name' : 'title',
    text,
    at: labelled?.at ?? { file },
    unitIds: [id],
    match: 'exact',
  };
  return { id, name: text || file, decided, mentions: [decided] };
}

/** Reads the sender; `id` stays undefined where the sources name no unit or several. */
export function readSender(
  file: string,
  lines: readonly TitleLine[],
  roster: Roster | undefined,
): UnitReading {
  if (roster === undefined) return withoutRoster(file, lines);
  const index = indexRoster(roster);
  const mentions = [
    ...titleMentions(lines, index),
    ...[fileNameMention(file, index), folderMention(file, index)].filter((m) => m !== undefined),
  ];
  const decision = decide(mentions);
  if (decision === undefined) return { mentions };
  const name = roster.units.find(({ id }) => id === decision.id)?.name;
  return { id: decision.id, name, decided: decision.decided, mentions };
}
