/** Round → what only a person can decide before its figures are right. */
import { grouped } from '../model/grouped.js';
import type { Round, SetAside } from '../model/round.js';
import type { Stop } from '../model/stop.js';

function stopOf({ submission, reason }: SetAside): Stop | undefined {
  // Nothing is lost with these: the unit's other file counts.
  if (reason === 'duplicate' || reason === 'superseded') return undefined;
  const { file, unit, period } = submission;
  return {
    reason,
    files: [file],
    ...(unit.name === undefined ? {} : { unit: unit.name }),
    ...(period.stated === undefined ? {} : { stated: period.stated.id }),
  };
}

/** Files set aside that leave their unit without figures, in path order; a unit's different files are one decision. */
export function stopsOf({ selection, options }: Round): readonly Stop[] {
  const groups = grouped(selection.setAside, ({ submission, reason }) =>
    reason === 'conflict' ? `unit ${submission.unit.id}` : `file ${submission.file}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const stop = first && stopOf(first);
    if (stop === undefined) return [];
    const files = group.map(({ submission }) => submission.file);
    const newestUnknown = stop.reason === 'conflict' && options.prefer === 'newest';
    return [{ ...stop, files, ...(newestUnknown ? { newestUnknown } : {}) }];
  });
}
