/** Which unit sent a file: the form's stamp, title lines, then file name, then folders. */
import type { Place } from '../model/address.js';
import type { FormStamp } from '../model/issued-form.js';
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

/** The stamp of a form, and where it stands. */
export interface Stamped {
  readonly stamp: FormStamp;
  readonly at: Place;
}

/** The unit that the form was made for; a name where the roster has changed since. */
function stampMention({ stamp, at }: Stamped, roster: Roster | undefined): UnitMention {
  const { id, name } = stamp.unit;
  const base = { from: 'form', text: name, at } as const;
  if (roster === undefined || roster.units.some((unit) => unit.id === id)) {
    return { ...base, unitIds: [id], match: 'exact' };
  }
  const hits = indexRoster(roster).hits(name);
  return { ...base, unitIds: hits.map(({ unit }) => unit.id), match: hits[0]?.match };
}

/** Reads the sender; `id` stays undefined where the sources name no unit or several. */
export function readSender(
  file: string,
  lines: readonly TitleLine[],
  roster: Roster | undefined,
  stamped?: Stamped,
): UnitReading {
  const issued = stamped === undefined ? [] : [stampMention(stamped, roster)];
  if (roster === undefined) {
    const [decided] = issued;
    if (decided === undefined || stamped === undefined) return withoutRoster(file, lines);
    return { ...stamped.stamp.unit, decided, mentions: issued };
  }
  const index = indexRoster(roster);
  const mentions = [
    ...issued,
    ...titleMentions(lines, index),
    ...[fileNameMention(file, index), folderMention(file, index)].filter((m) => m !== undefined),
  ];
  const decision = decide(mentions);
  if (decision === undefined) return { mentions };
  const name = roster.units.find(({ id }) => id === decision.id)?.name;
  return { id: decision.id, name, decided: decision.decided, mentions };
}
