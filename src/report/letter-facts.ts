/** What a dunning letter is written from: the offices by what they have to mend. */
import { type Board, type BoardUnit, isFaulty } from '../model/board.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { IsoDate } from '../model/grid.js';
import type { LetterList } from '../model/letter-names.js';
import type { Workspace } from '../model/workspace.js';

export interface LetterFacts {
  readonly board: Board;
  readonly workspace: Workspace;
  /** Until when the offices must answer. */
  readonly replyBy?: IsoDate;
  /** Late offices with errors stand in two of the lists. */
  readonly lists: Readonly<Record<LetterList, readonly BoardUnit[]>>;
  /** All offices that the letter is for, once each, in roster order. */
  readonly reminded: readonly BoardUnit[];
  /** Offices are too many to be named in the letter itself. */
  readonly inAppendix: boolean;
  /** Errors in the file that counts; of files that do not, those that can be pointed at. */
  faultsOf(unit: BoardUnit): readonly Diagnostic[];
}

/** The offices that a letter would be for; empty when there is nobody to remind. */
export function remindedUnits({ units }: Board): readonly BoardUnit[] {
  return units.filter(({ action, delivery }) => action !== 'none' || delivery === 'late');
}

/** Facts of a letter about a board. */
export function letterFacts(
  board: Board,
  diagnostics: readonly Diagnostic[],
  workspace: Workspace,
  { replyBy, listUpTo }: { readonly replyBy?: IsoDate; readonly listUpTo: number },
): LetterFacts {
  const { units } = board;
  const reminded = remindedUnits(board);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    board,
    workspace,
    ...(replyBy === undefined ? {} : { replyBy }),
    lists: {
      missing: units.filter(({ delivery }) => delivery === 'missing'),
      unusable: units.filter(({ delivery }) => delivery === 'unusable'),
      faulty: units.filter(isFaulty),
      late: units.filter(({ delivery }) => delivery === 'late'),
    },
    reminded,
    inAppendix: reminded.length > listUpTo,
    faultsOf: ({ files }) => {
      const used = files.find(({ reason }) => reason === null);
      if (used !== undefined) return errors.filter(({ at }) => at.file === used.file);
      const refused = new Set(files.map(({ file }) => file));
      return errors.filter(({ at }) => refused.has(at.file) && at.cell !== undefined);
    },
  };
}
