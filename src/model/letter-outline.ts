/** The outline of a dunning letter as data: ordered blocks of texts with named values, and lists. */
import * as z from 'zod';
import {
  LETTER_CONDITIONS,
  LETTER_LISTS,
  LETTER_VALUES,
  MESSAGE_CONDITIONS,
  MESSAGE_VALUES,
} from './letter-names.js';
import { nameOf, templateOf } from './outline-template.js';

const DOCUMENTED = 'docs/letter-values.md';

const template = templateOf(LETTER_VALUES, DOCUMENTED);
const messageTemplate = templateOf(MESSAGE_VALUES, DOCUMENTED);

/** One condition or several that must all hold, as a list. */
function conditions<T extends Readonly<Record<string, string>>>(names: T) {
  const name = nameOf(names);
  return z
    .union([name, z.array(name)])
    .transform((given) => [given].flat())
    .default([])
    .describe('Một hoặc nhiều điều kiện; khi không đúng cả thì phần này được bỏ qua');
}

const when = conditions(LETTER_CONDITIONS);
const otherwise = template.optional().describe('Câu thay thế khi điều kiện không đúng');

const KINDS = ['paragraph', 'point', 'list', 'requests'];

const blockSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('paragraph'), text: template, when, otherwise }),
    z.strictObject({ kind: z.literal('point'), text: template, when, otherwise }),
    z.strictObject({ kind: z.literal('list'), source: nameOf(LETTER_LISTS), when }),
    z.strictObject({
      kind: z.literal('requests'),
      items: z
        .array(z.strictObject({ text: template, when }))
        .min(1)
        .readonly(),
      when,
    }),
  ],
  { error: () => `phải là một trong: ${KINDS.join(', ')}` },
);
export type LetterBlock = z.infer<typeof blockSchema>;

export const letterOutlineSchema = z.strictObject({
  subject: template.describe('Trích yếu, in sau “V/v”'),
  listUpTo: z.int().min(0).default(8).describe('Nhiều đơn vị hơn số này thì kể tên trong phụ lục'),
  addressees: z
    .array(template)
    .min(1)
    .readonly()
    .describe('Kính gửi, khi các đơn vị được kể tên trong phụ lục'),
  body: z.array(blockSchema).min(1).readonly().describe('Nội dung công văn, theo thứ tự'),
  closing: template.describe('Câu kết; dấu “./.” được thêm tự động'),
  appendix: z.strictObject({ title: template }).describe('Phụ lục danh sách đơn vị'),
  message: z
    .array(
      z.strictObject({
        text: messageTemplate,
        when: conditions(MESSAGE_CONDITIONS),
        otherwise: messageTemplate.optional().describe('Câu thay thế khi điều kiện không đúng'),
      }),
    )
    .min(1)
    .readonly()
    .describe('Tin nhắn cho từng đơn vị, mỗi phần một đoạn'),
});
export type LetterOutline = z.infer<typeof letterOutlineSchema>;
