/** Which task of the catalogue a row is. */
import type { Catalogue, Task } from '../model/catalogue.js';
import { grouped } from '../model/grouped.js';
import type { TaskReading } from '../model/submission.js';
import { foldKey } from '../text/fold.js';
import { similarity } from '../text/similarity.js';
import { keptWith } from './kept.js';
import { type CodeIndex, codeIndex, codeKey, type RowPlace, sectionKey } from './task-code.js';

export interface RowIdentity extends RowPlace {
  readonly content: string;
  /** Sender, for tasks whose texts are equal. */
  readonly unitId?: string;
}

export interface TaskIndex {
  /** Total: a row that fits nothing is `none`, with the nearest task as a candidate. */
  find(row: RowIdentity): TaskReading;
}

/** From here on a text is taken for the task's, if no other comes close. */
const NEAR = 0.85;
/** Lead over the second nearest that makes the nearest clear. */
const CLEAR_LEAD = 0.05;
/** The number agrees: an edited text is still the task's. */
const NEAR_BY_NUMBER = 0.6;
/** Below this likeness a code contradicts the text. */
const SAME_BY_CODE = 0.5;
/** Where the lines begin that an office lists below a task's text. */
const SUB_ITEM = /\n[-–—+•*·]/u;
/** Worth showing as "probably meant". */
const CANDIDATE = 0.5;

interface Ranked {
  readonly task: Task;
  readonly score: number;
}

class CatalogueMatcher implements TaskIndex {
  private readonly codes: CodeIndex;
  private readonly byContent: ReadonlyMap<string, readonly Task[]>;
  private readonly tasks: readonly Task[];

  constructor(catalogue: Catalogue) {
    this.tasks = catalogue.tasks;
    this.codes = codeIndex(catalogue);
    this.byContent = grouped(catalogue.tasks, ({ content }) => foldKey(content));
  }

  find(row: RowIdentity): TaskReading {
    const coded = row.number === '' ? undefined : this.codes.exact(row.number);
    const placed = this.codes.inSection(row);
    const equal = this.withText(row.content);
    if (equal.length > 0) return this.byEqualText(row, equal, coded, placed);
    if (row.content === '') return this.byCodeAlone(coded, placed);
    if (coded !== undefined && similarity(row.content, coded.content) >= SAME_BY_CODE) {
      const [best] = this.rank(row.content);
      if (best === undefined || best.task === coded || best.score < NEAR) {
        return { id: coded.id, how: 'code' };
      }
    }
    return this.byNearText(row, coded, placed);
  }

  /** Tasks of this text, sub-items that the office listed below it left aside. */
  private withText(content: string): readonly Task[] {
    if (content === '') return [];
    const [main = ''] = content.split(SUB_ITEM);
    return this.byContent.get(foldKey(content)) ?? this.byContent.get(foldKey(main)) ?? [];
  }

  private byEqualText(
    row: RowIdentity,
    equal: readonly Task[],
    coded: Task | undefined,
    placed: readonly Task[],
  ): TaskReading {
    if (coded !== undefined && equal.includes(coded)) return { id: coded.id, how: 'code' };
    const atPlace = equal.find((task) => placed.includes(task));
    if (atPlace !== undefined) return { id: atPlace.id, how: 'number-content' };
    const task = chosen(equal, row);
    if (task === undefined) return { how: 'none' };
    return { id: task.id, how: 'content', ...contradiction(row, coded) };
  }

  private byCodeAlone(coded: Task | undefined, placed: readonly Task[]): TaskReading {
    const [only] = placed;
    const task = coded ?? (placed.length === 1 ? only : undefined);
    return task === undefined ? { how: 'none' } : { id: task.id, how: 'code' };
  }

  private byNearText(
    row: RowIdentity,
    coded: Task | undefined,
    placed: readonly Task[],
  ): TaskReading {
    const ranked = this.rank(row.content);
    const [best, second] = ranked;
    if (best === undefined) return { how: 'none' };
    const clear = best.score - (second?.score ?? 0) >= CLEAR_LEAD;
    const supported = placed.includes(best.task) && best.score >= NEAR_BY_NUMBER;
    const score = Math.round(best.score * 100) / 100;
    if ((best.score >= NEAR && clear) || supported) {
      const contradicted = best.task === coded ? {} : contradiction(row, coded);
      return { id: best.task.id, how: 'near', score, ...contradicted };
    }
    const candidateId = best.score >= CANDIDATE ? best.task.id : coded?.id;
    return {
      how: 'none',
      ...(candidateId === undefined ? {} : { candidateId, score }),
      ...contradiction(row, coded),
    };
  }

  /** All tasks, the likest text first. */
  private rank(content: string): readonly Ranked[] {
    return this.tasks
      .map((task): Ranked => ({ task, score: similarity(content, task.content) }))
      .sort((a, b) => b.score - a.score);
  }
}

/** A figure that runs through the form (1, 2, 3 …) is an order, not a code that could contradict. */
function contradiction(
  { number }: RowIdentity,
  coded: Task | undefined,
): Pick<TaskReading, 'contradictingCode'> {
  if (coded === undefined || !codeKey(number).includes('.')) return {};
  return { contradictingCode: coded.id };
}

/** Of tasks with equal texts: the section's, else the sender's own, else the first. */
function chosen(equal: readonly Task[], row: RowIdentity): Task | undefined {
  const key = sectionKey(row.section);
  // No unit's id is empty.
  const { unitId = '' } = row;
  return (
    equal.find((task) => key !== '' && sectionKey(task.section) === key) ??
    equal.find(({ leads }) => leads.includes(unitId)) ??
    equal.find(({ coordinating }) => coordinating.includes(unitId)) ??
    equal[0]
  );
}

const NO_CATALOGUE: TaskIndex = { find: () => ({ how: 'no-catalogue' }) };
const matcherOf = keptWith((catalogue: Catalogue) => new CatalogueMatcher(catalogue));

/** The catalogue's index; without a catalogue every row is a task of its own. */
export function indexCatalogue(catalogue: Catalogue | undefined): TaskIndex {
  return catalogue === undefined ? NO_CATALOGUE : matcherOf(catalogue);
}
