/** Faults of a settings file, each with its key path and place. */
import type { z } from 'zod';
import type { ConfigProblem } from '../model/config.js';
import { SEPARATOR } from './wording.js';

export type KeyPath = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a key of a file stands; undefined when it is not there. */
export type Locate = (path: KeyPath) => Position | undefined;

type Issue = z.core.$ZodIssue;

/** The complaints of the alternative that was meant: the one whose kind of value fits. */
function unfolded(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const scalar = issue.errors.find(([first]) => first?.code === 'invalid_value');
  const meant =
    issue.errors.find(
      (errors) =>
        !errors.some((e) => e.code === 'invalid_type' && e.path.length === 0) && errors !== scalar,
    ) ?? scalar;
  if (meant === undefined) return [issue];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** `columns[2].title`, list items counted from 1 as people do. */
function printPath(path: KeyPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** The place of the key, else of the nearest key around it. */
function positionOf(path: KeyPath, locate: Locate | undefined): Position | undefined {
  for (let length = path.length; locate !== undefined && length >= 0; length -= 1) {
    const position = locate(path.slice(0, length));
    if (position !== undefined) return position;
  }
  return undefined;
}

function problem(
  path: KeyPath,
  text: string,
  file: string,
  locate: Locate | undefined,
): ConfigProblem {
  const joint = text.startsWith('“') ? ': ' : ' ';
  const subject = path.length === 0 ? '' : `“${printPath(path)}”${joint}`;
  const sentence = `${subject}${text}`;
  const message = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
  return { at: { file }, ...positionOf(path, locate), message, severity: 'error' };
}

/** Bounds of a value whose kind is wrong already say nothing more. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const wrong = new Set(
    issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [path.join('.')] : [])),
  );
  return issues.filter(({ code, path }) => code !== 'too_small' || !wrong.has(path.join('.')));
}

function byPlace(a: ConfigProblem, b: ConfigProblem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** A schema's complaints as problems of the file, in the order of the file. */
export function problemsOf(
  issues: readonly Issue[],
  file: string,
  locate?: Locate,
): readonly ConfigProblem[] {
  const problems = withoutEchoes(issues.flatMap(unfolded)).flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code !== 'unrecognized_keys') return [problem(path, issue.message, file, locate)];
    return issue.message.split(SEPARATOR).map((text, at) => {
      const keyPath = [...path, issue.keys[at] ?? ''];
      const inside = path.length === 0 ? text : `trong “${printPath(path)}”: ${text}`;
      return { ...problem([], inside, file, undefined), ...positionOf(keyPath, locate) };
    });
  });
  return problems.toSorted(byPlace);
}

/** Keys left empty count as absent; among rules an empty setting means the rule's own default. */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (inner === null) return [];
      return [[key, key === 'rules' ? inner : withoutBlanks(inner)]];
    }),
  );
}
