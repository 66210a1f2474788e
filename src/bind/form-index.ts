/** A form's words as match keys, computed once. */
import type { Form, FormColumn, StatusWord } from '../model/form.js';
import { foldKey } from '../text/fold.js';
import { keptWith } from './kept.js';
import { labelKeys, statusIndex } from './labels.js';

export interface FormPhrase {
  readonly key: string;
  readonly column: FormColumn;
  readonly from: 'title' | 'alias';
}

export interface FormIndex {
  readonly form: Form;
  /** Titles and aliases by key; several phrases under one key: an ambiguous label. */
  readonly exact: ReadonlyMap<string, readonly FormPhrase[]>;
  /** Phrases of two words and more, longest first: a label may contain them. */
  readonly phrases: readonly FormPhrase[];
  readonly statuses: ReadonlyMap<string, StatusWord>;
  readonly totals: readonly string[];
  readonly signatures: readonly string[];
  readonly senders: readonly string[];
  readonly addressees: readonly string[];
  readonly periods: readonly string[];
  readonly titles: readonly string[];
}

function phrasesOf(column: FormColumn): readonly FormPhrase[] {
  const written = [
    { text: column.title, from: 'title' as const },
    ...column.aliases.map((text) => ({ text, from: 'alias' as const })),
  ];
  return written.flatMap(({ text, from }) =>
    labelKeys(text).map((key): FormPhrase => ({ key, column, from })),
  );
}

function keysOf(words: readonly string[]): readonly string[] {
  const keys = words.map(foldKey).filter((key) => key !== '');
  return [...new Set(keys)].sort((a, b) => b.length - a.length);
}

function build(form: Form): FormIndex {
  const exact = new Map<string, FormPhrase[]>();
  const all = form.columns.flatMap(phrasesOf);
  for (const phrase of all) {
    const known = exact.get(phrase.key);
    if (known === undefined) exact.set(phrase.key, [phrase]);
    else if (!known.some(({ column }) => column === phrase.column)) known.push(phrase);
  }
  return {
    form,
    exact,
    phrases: all.filter(({ key }) => key.includes(' ')).sort((a, b) => b.key.length - a.key.length),
    statuses: statusIndex(form.statuses),
    totals: keysOf(form.totalWords),
    signatures: keysOf(form.signatureWords),
    senders: keysOf(form.senderLabels),
    addressees: keysOf(form.addresseeLabels),
    periods: keysOf(form.periodLabels),
    titles: keysOf(form.titlePatterns),
  };
}

/** The form's index. */
export const indexForm = keptWith(build);
