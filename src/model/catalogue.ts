/** The province's tasks, with their leads and coordinators resolved in the roster. */
import type { Place } from './address.js';
import type { Deadline } from './deadline.js';

export interface Task {
  readonly id: string;
  readonly section: string;
  readonly content: string;
  readonly leadText: string;
  /** Unit ids, groups expanded, in roster order of naming. */
  readonly leads: readonly string[];
  /** `any`: "A hoặc B", the first that reports decides. */
  readonly leadMode: 'all' | 'any';
  readonly coordinatingText: string;
  readonly coordinating: readonly string[];
  readonly deadline: Deadline | null;
  readonly product: string;
  readonly at: Place;
  /** The deadline's cell. */
  readonly deadlineAt?: Place;
}

/** A name in the catalogue that the roster cannot resolve. */
export interface CatalogueProblem {
  readonly at: Place;
  readonly taskId: string;
  readonly name: string;
  readonly role: 'lead' | 'coordinating';
  readonly suggestion?: string;
}

/** A name in the catalogue of a unit that another took over; the other is meant. */
export interface CatalogueRenaming {
  readonly at: Place;
  readonly name: string;
  readonly unit: string;
}

export interface Catalogue {
  readonly file: string;
  readonly tasks: readonly Task[];
  readonly problems: readonly CatalogueProblem[];
  /** Absent as good as empty. */
  readonly renamings?: readonly CatalogueRenaming[];
}
