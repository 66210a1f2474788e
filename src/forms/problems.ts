/** Faults of a settings file in words that a clerk can act on. */
import { z } from 'zod';
import type { ConfigProblem } from '../model/config.js';
import { nearest } from '../text/similarity.js';

export type KeyPath = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a key of a file stands; undefined when it is not there. */
export type Locate = (path: KeyPath) => Position | undefined;

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];
type Issue = z.core.$ZodIssue;

const SUGGESTION_THRESHOLD = 0.5;
/** Between the words for several unknown keys of one place; each becomes a problem of its own. */
const SEPARATOR = '\n';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách (mỗi dòng một mục, bắt đầu bằng “- ”)',
  object: 'nhóm khoá',
  record: 'nhóm khoá',
};

function kindOf(value: unknown): string {
  if (value === null) return 'để trống';
  if (Array.isArray(value)) return 'một danh sách';
  if (typeof value === 'string') return `chữ “${value}”`;
  if (typeof value === 'object') return 'một nhóm khoá';
  return `“${String(value)}”`;
}

/** "; có phải “form”?" */
function advice(text: string, known: readonly string[]): string {
  const meant = nearest(text, known, (candidate) => candidate, SUGGESTION_THRESHOLD)?.candidate;
  return meant === undefined ? '' : `; có phải “${meant}”?`;
}

function unknownKeys(keys: readonly string[], schema: unknown): string {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return keys
    .map((key) => {
      const meant = advice(key, known);
      const all =
        known.length === 0 || meant !== '' ? '' : `; chỉ có các khoá: ${known.join(', ')}`;
      return `không có khoá “${key}”${meant}${all}`;
    })
    .join(SEPARATOR);
}

function choice(input: unknown, values: readonly unknown[]): string {
  const texts = values.map(String);
  const meant = typeof input === 'string' ? advice(input, texts) : '';
  return `phải là một trong: ${texts.join(', ')}, đang là ${kindOf(input)}${meant}`;
}

function bound(origin: string, limit: unknown, side: 'least' | 'most'): string {
  if (origin === 'string') return side === 'least' ? 'không được để trống' : `dài quá ${limit} chữ`;
  if (origin === 'array') {
    return side === 'least' ? `cần ít nhất ${limit} mục` : `có nhiều hơn ${limit} mục`;
  }
  return side === 'least' ? `không được nhỏ hơn ${limit}` : `không được lớn hơn ${limit}`;
}

/** Wording of a schema's complaint, without the place; schemas word their own rules themselves. */
export function wording(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'còn thiếu'
        : `phải là ${TYPE_NAMES[issue.expected] ?? issue.expected}, đang là ${kindOf(issue.input)}`;
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, issue.inst);
    case 'invalid_value':
      return issue.input === undefined ? 'còn thiếu' : choice(issue.input, issue.values);
    case 'too_small':
      return bound(issue.origin, issue.minimum, 'least');
    case 'too_big':
      return bound(issue.origin, issue.maximum, 'most');
    default:
      return `không dùng được giá trị này: ${kindOf(issue.input)}`;
  }
}

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
  const subject = path.length === 0 ? '' : `“${printPath(path)}” `;
  const sentence = `${subject}${text}`;
  const message = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
  return { at: { file }, ...positionOf(path, locate), message, severity: 'error' };
}

/** A schema's complaints as problems of the file, each with its key path and place. */
export function problemsOf(
  issues: readonly Issue[],
  file: string,
  locate?: Locate,
): readonly ConfigProblem[] {
  return issues.flatMap(unfolded).flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code !== 'unrecognized_keys') return [problem(path, issue.message, file, locate)];
    return issue.message.split(SEPARATOR).map((text, at) => {
      const keyPath = [...path, issue.keys[at] ?? ''];
      const inside = path.length === 0 ? text : `trong “${printPath(path)}”: ${text}`;
      return { ...problem([], inside, file, undefined), ...positionOf(keyPath, locate) };
    });
  });
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
