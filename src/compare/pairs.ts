/** Which task of one round is which of the other. */
import type { MergedTask } from '../model/consolidated.js';
import { foldKey } from '../text/fold.js';
import { similarity } from '../text/similarity.js';

export interface Pair {
  readonly before?: MergedTask;
  readonly after?: MergedTask;
}

/** Less alike than this, an equal number is chance: without a catalogue numbers run anew. */
const SAME_TASK = 0.5;

type KeyOf = (task: MergedTask) => string;

const numberAndText: KeyOf = ({ id, content }) => `${id}\n${foldKey(content)}`;
const text: KeyOf = ({ content }) => foldKey(content);
const number: KeyOf = ({ id }) => id;

/** Takes out of both lists what agrees in a key; of equals the first. */
class Matching {
  readonly found = new Map<MergedTask, MergedTask>();
  #left: readonly MergedTask[];
  #right: readonly MergedTask[];

  constructor(before: readonly MergedTask[], after: readonly MergedTask[]) {
    this.#left = before;
    this.#right = after;
  }

  by(keyOf: KeyOf, agrees: (before: MergedTask, after: MergedTask) => boolean = () => true): this {
    const open = new Map<string, MergedTask[]>();
    for (const task of this.#left) {
      const key = keyOf(task);
      open.set(key, [...(open.get(key) ?? []), task]);
    }
    const taken = new Set<MergedTask>();
    for (const after of this.#right) {
      const [before, ...rest] = open.get(keyOf(after)) ?? [];
      if (before === undefined || !agrees(before, after)) continue;
      open.set(keyOf(after), rest);
      this.found.set(after, before);
      taken.add(before).add(after);
    }
    this.#left = this.#left.filter((task) => !taken.has(task));
    this.#right = this.#right.filter((task) => !taken.has(task));
    return this;
  }

  get gone(): readonly MergedTask[] {
    return this.#left;
  }
}

/**
 * Tasks of two rounds, paired by number and text, then by text alone (numbers may run anew), then
 * by number where the text was only edited. In the order of `after`, then those that are gone.
 */
export function pairTasks(
  before: readonly MergedTask[],
  after: readonly MergedTask[],
): readonly Pair[] {
  const alike = (one: MergedTask, other: MergedTask) =>
    similarity(one.content, other.content) >= SAME_TASK;
  const matching = new Matching(before, after).by(numberAndText).by(text).by(number, alike);
  return [
    ...after.map((task): Pair => {
      const earlier = matching.found.get(task);
      return earlier === undefined ? { after: task } : { before: earlier, after: task };
    }),
    ...matching.gone.map((task): Pair => ({ before: task })),
  ];
}
