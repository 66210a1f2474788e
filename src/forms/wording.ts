/** A schema's complaints in words that a clerk can act on. */
import * as z from 'zod';
import { nearest } from '../text/similarity.js';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const SUGGESTION_THRESHOLD = 0.55;
/** Between the words for several unknown keys of one place; each becomes a problem of its own. */
export const SEPARATOR = '\n';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách (mỗi dòng một mục, bắt đầu bằng “- ”)',
  object: 'nhóm khóa',
  record: 'nhóm khóa',
};

function kindOf(value: unknown): string {
  if (value === null) return 'để trống';
  if (Array.isArray(value)) return 'một danh sách';
  if (typeof value === 'string') return `chữ “${value}”`;
  if (typeof value === 'object') return 'một nhóm khóa';
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
        known.length === 0 || meant !== '' ? '' : `; chỉ có các khóa: ${known.join(', ')}`;
      return `không có khóa “${key}”${meant}${all}`;
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

function unusable(input: unknown): string {
  return `không dùng được giá trị này: ${kindOf(input)}`;
}

/** An entry whose kind decides what else it holds: the kinds that there are. */
function discriminated(issue: Extract<RawIssue, { code: 'invalid_union' }>): string | undefined {
  const { input } = issue;
  if (!('options' in issue) || !Array.isArray(issue.options)) return undefined;
  const key = issue.discriminator ?? '';
  const written = new Map(Object.entries(input !== null && typeof input === 'object' ? input : {}));
  return written.has(key) ? choice(written.get(key), issue.options) : 'còn thiếu';
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
    case 'invalid_union':
      return discriminated(issue) ?? unusable(issue.input);
    default:
      return unusable(issue.input);
  }
}
