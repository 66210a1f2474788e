/** Which files of a round count: one a unit at the most, the others set aside with a reason. */
import { grouped } from '../model/grouped.js';
import type { RoundOptions, Selection, SetAside, SetAsideReason } from '../model/round.js';
import { missesEssentialColumn, type Submission } from '../model/submission.js';
import { compareCodes } from '../text/collate.js';
import { compareFiles } from './order.js';
import { localTime } from './received.js';

type Options = Pick<RoundOptions, 'acceptPeriod' | 'prefer'>;

/** The fault of form that sets a whole file aside, or undefined when the file can be used. */
function faultOf(submission: Submission, options: Options): SetAsideReason | undefined {
  const { failure, table, unit, period } = submission;
  if (failure !== undefined) return 'unreadable';
  if (table === undefined) return 'table-not-found';
  if (missesEssentialColumn(submission)) return 'column-missing';
  if (unit.id === undefined) {
    return unit.mentions.some(({ unitIds }) => unitIds.length > 1)
      ? 'unit-ambiguous'
      : 'unit-unknown';
  }
  const { expected, stated } = period;
  if (options.acceptPeriod || expected === undefined || stated === undefined) return undefined;
  return stated.id === expected ? undefined : 'period-mismatch';
}

/** All that the rows say, whatever the bytes around them. */
function contentOf(submission: Submission): string {
  return JSON.stringify(
    submission.rows.map((row) => [
      row.section,
      row.status.state,
      row.status.text,
      Object.entries(row.cells)
        .map(([key, cell]) => [key, cell.text] as const)
        .sort(([a], [b]) => compareCodes(a, b)),
    ]),
  );
}

/** Files of one unit, grouped by equal content; each group and the groups in path order. */
function versionsOf(files: readonly Submission[]): readonly (readonly Submission[])[] {
  return [...grouped(files, contentOf).values()];
}

function newestTime(version: readonly Submission[]): string | undefined {
  const times = version.flatMap(({ receivedAt }) =>
    receivedAt === undefined ? [] : [localTime(receivedAt)],
  );
  return times.sort().at(-1);
}

/** The version received last; undefined when a time is missing or two are equally new. */
function newestVersion(
  versions: readonly (readonly Submission[])[],
): readonly Submission[] | undefined {
  const dated = versions.map((version) => ({ version, time: newestTime(version) }));
  if (dated.some(({ time }) => time === undefined)) return undefined;
  const [first, second] = dated.sort((a, b) => ((a.time ?? '') < (b.time ?? '') ? 1 : -1));
  return first?.time === second?.time ? undefined : first?.version;
}

function chooseVersion(
  versions: readonly (readonly Submission[])[],
  options: Options,
): readonly Submission[] | undefined {
  if (versions.length === 1) return versions[0];
  return options.prefer === 'newest' ? newestVersion(versions) : undefined;
}

function settleUnit(files: readonly Submission[], options: Options): Selection {
  const versions = versionsOf(files);
  const chosen = chooseVersion(versions, options);
  const kept = chosen?.[0];
  if (chosen === undefined || kept === undefined) {
    return {
      used: [],
      setAside: files.map((submission) => ({ submission, reason: 'conflict' })),
    };
  }
  const setAside = files
    .filter((submission) => submission !== kept)
    .map((submission): SetAside => {
      const reason = chosen.includes(submission) ? 'duplicate' : 'superseded';
      return { submission, reason, insteadOf: kept.file };
    });
  return { used: [kept], setAside };
}

/**
 * Selects the files that count. A file with a fault of form is set aside; of several files of one
 * unit with equal rows the first in path order is used; different ones are all set aside, unless
 * `prefer: 'newest'` can tell by their times of receipt which came last.
 * Both lists are in path order, whatever the order of the input.
 */
export function selectSubmissions(
  submissions: readonly Submission[],
  options: RoundOptions,
): Selection {
  const setAside: SetAside[] = [];
  const byUnit = new Map<string, Submission[]>();
  for (const submission of [...submissions].sort(compareFiles)) {
    const reason = faultOf(submission, options);
    const id = submission.unit.id;
    if (reason !== undefined || id === undefined) {
      setAside.push({ submission, reason: reason ?? 'unit-unknown' });
    } else {
      byUnit.set(id, [...(byUnit.get(id) ?? []), submission]);
    }
  }
  const settled = [...byUnit.values()].map((files) => settleUnit(files, options));
  return {
    used: settled.flatMap(({ used }) => used).sort(compareFiles),
    setAside: [...setAside, ...settled.flatMap((unit) => unit.setAside)].sort((a, b) =>
      compareFiles(a.submission, b.submission),
    ),
  };
}
