/** Header labels as match keys, and the numbering rows that are no labels at all. */
import type { StatusWord } from '../model/form.js';
import { foldKey } from '../text/fold.js';
import { remembered } from '../text/remembered.js';

/** What stands between the parts of a label from several header rows. */
export const LABEL_JOINT = ' / ';

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;

/** Key of a label without its unit or remark in brackets; the whole key when nothing else is left. */
export function labelKey(label: string): string {
  return foldKey(label.replace(BRACKETED, ' ')) || foldKey(label);
}

/** Keys under which a label may be found: without brackets first, then with their content. */
export const labelKeys: (label: string) => readonly string[] = remembered((label) =>
  [...new Set([labelKey(label), foldKey(label)])].filter((key) => key !== ''),
);

const NUMBERING = /^\(?(?:\d{1,2}|[A-Za-z])\)?(?: ?= ?[\d()+\-:/* ]+)?$/;
const ORDINAL = /^\(?(\d{1,2})\)?/;

/**
 * True for the row `(1) (2) (3)`, `1 2 3`, `A B 1 2` under a header: only such marks, at least three,
 * the figures rising by one from 1 (letters may stand before them).
 */
export function isNumberingRow(texts: readonly string[]): boolean {
  if (texts.length < 3 || !texts.every((text) => NUMBERING.test(text))) return false;
  const figures = texts.flatMap((text) => ORDINAL.exec(text)?.[1] ?? []).map(Number);
  const letters = texts.length - figures.length;
  return letters <= 3 && figures.every((figure, at) => figure === at + 1);
}

/** Status words by key; of words that fold to the same key the first. */
export function statusIndex(words: readonly StatusWord[]): ReadonlyMap<string, StatusWord> {
  const index = new Map<string, StatusWord>();
  for (const word of words) {
    const key = foldKey(word.text);
    if (!index.has(key)) index.set(key, word);
  }
  return index;
}
