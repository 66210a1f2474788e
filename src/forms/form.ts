/** A form as its file describes it: columns, words and the rules that run. */
import * as z from 'zod';
import type { ConfigResult } from '../model/config.js';
import type { Form, FormColumn, StatusWord } from '../model/form.js';
import { foldKey } from '../text/fold.js';
import { type Locate, problemsOf, withoutBlanks } from './problems.js';
import { rulesSchema } from './rules.js';
import { wording } from './wording.js';
import { columnSchema, statusGroupSchema } from './words.js';

const words = z.array(z.string().min(1)).default([]);

/** What `form.yaml` may hold. */
const formSchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'phải là chữ thường không dấu, nối bằng “-”, ví dụ phu-luc-v',
      )
      .describe('Mã biểu mẫu'),
    title: z.string().min(1).describe('Tên biểu mẫu'),
    titlePatterns: words.describe('Cụm từ trong các dòng tên biểu'),
    columns: z.array(columnSchema).min(1).describe('Các cột của biểu'),
    statuses: z.array(statusGroupSchema).default([]).describe('Từ ngữ tình trạng'),
    totalWords: words.describe('Chữ mở đầu dòng cộng'),
    signatureWords: words.describe('Chữ mở đầu phần ký'),
    senderLabels: words.describe('Chữ đứng trước tên đơn vị gửi'),
    addresseeLabels: words.describe('Chữ đứng trước tên nơi nhận'),
    periodLabels: words.describe('Chữ đứng trước kỳ báo cáo'),
    rules: rulesSchema.default({}),
  })
  .superRefine((form, context) => {
    for (const { path, message } of [
      ...repeatedColumns(form.columns),
      ...clashingWords(form.statuses),
    ]) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });

type FormFile = z.output<typeof formSchema>;

interface Clash {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function repeatedColumns(columns: FormFile['columns']): readonly Clash[] {
  return (['key', 'title'] as const).flatMap((name) => {
    const first = new Map<string, number>();
    return columns.flatMap((column, at) => {
      const key = foldKey(column[name]);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, at);
      const message = `“${column[name]}” đã dùng cho cột thứ ${(earlier ?? 0) + 1}`;
      return earlier === undefined ? [] : [{ path: ['columns', at, name], message }];
    });
  });
}

/** One word with two meanings would make the status depend on the order of the file. */
function clashingWords(groups: FormFile['statuses']): readonly Clash[] {
  const meaning = new Map<string, string>();
  return groups.flatMap((group, at) =>
    group.words.flatMap((word, index) => {
      const key = foldKey(word);
      const here = `${group.state}/${group.late}`;
      const there = meaning.get(key) ?? here;
      meaning.set(key, there);
      const message = `“${word}” đã có ở một tình trạng khác; mỗi từ chỉ được có một nghĩa`;
      return there === here ? [] : [{ path: ['statuses', at, 'words', index], message }];
    }),
  );
}

function statusWords(groups: FormFile['statuses']): readonly StatusWord[] {
  return groups.flatMap(({ state, late, words: texts }) =>
    texts.map((text): StatusWord => ({ text, state, claimsLate: late })),
  );
}

function columnsOf(file: FormFile): readonly FormColumn[] {
  return file.columns.map((column) => ({
    ...column,
    // Binding looks for the missing among the required columns only.
    required: column.required || column.essential,
  }));
}

/**
 * Checks the content of a form file.
 * @param value the parsed file
 * @param file its path, for the problems
 * @param locate where a key stands in the file, when that is known
 */
export function formFrom(value: unknown, file: string, locate?: Locate): ConfigResult<Form> {
  const result = formSchema.safeParse(withoutBlanks(value), { error: wording });
  if (!result.success)
    return { ok: false, problems: problemsOf(result.error.issues, file, locate) };
  const form = result.data;
  return {
    ok: true,
    problems: [],
    value: { ...form, columns: columnsOf(form), statuses: statusWords(form.statuses) },
  };
}
