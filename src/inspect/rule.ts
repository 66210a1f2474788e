/** What a rule of the format is: a plain object that names a fault, finds it and words it. */
import type { ExplainedRule } from '../model/diagnostic.js';
import type { WordDocument, WordLine } from '../model/word.js';

/** Where a finding stands: a paragraph, a section of pages, or the file. */
export interface Spot {
  readonly line?: WordLine;
  /** From 0. */
  readonly section?: number;
}

export interface FormatFinding extends Spot {
  /** The fact, in Vietnamese. */
  readonly message: string;
  /** What to do in Word, in Vietnamese. */
  readonly hint: string;
}

/** Codes DE6xx; the severity never varies, the decree binds everybody. */
export interface FormatRule extends ExplainedRule {
  check(document: WordDocument): Iterable<FormatFinding>;
}
