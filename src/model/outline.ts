/** A report outline as data: ordered blocks of texts with named values, lists, tables and charts. */
import * as z from 'zod';
import {
  OUTLINE_CHARTS,
  OUTLINE_CONDITIONS,
  OUTLINE_LISTS,
  OUTLINE_SECTIONS,
  OUTLINE_TABLES,
  OUTLINE_VALUES,
} from './outline-names.js';
import { nameOf, placeholdersOf, templateOf } from './outline-template.js';

const template = templateOf(OUTLINE_VALUES, 'docs/report-values.md');

const when = nameOf(OUTLINE_CONDITIONS)
  .optional()
  .describe('Điều kiện; khi không đúng thì phần này được bỏ qua');
const otherwise = template.optional().describe('Câu thay thế khi không có nội dung');

const KINDS = ['heading', 'paragraph', 'list', 'sections', 'table', 'chart'];

const blockSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('heading'),
      level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      text: template,
      when,
    }),
    z.strictObject({ kind: z.literal('paragraph'), text: template, when, otherwise }),
    z.strictObject({ kind: z.literal('list'), source: nameOf(OUTLINE_LISTS), when, otherwise }),
    z.strictObject({
      kind: z.literal('sections'),
      source: nameOf(OUTLINE_SECTIONS),
      when,
      otherwise,
    }),
    z.strictObject({
      kind: z.literal('table'),
      source: nameOf(OUTLINE_TABLES),
      caption: template.optional(),
      when,
      otherwise,
    }),
    z.strictObject({
      kind: z.literal('chart'),
      source: nameOf(OUTLINE_CHARTS),
      form: z.enum(['bar', 'column', 'doughnut']).default('bar'),
      title: template,
      when,
      otherwise,
    }),
  ],
  { error: () => `phải là một trong: ${KINDS.join(', ')}` },
);
export type OutlineBlock = z.infer<typeof blockSchema>;

const appendixSchema = z.strictObject({
  title: template,
  table: nameOf(OUTLINE_TABLES),
  when,
  otherwise,
});
export type OutlineAppendix = z.infer<typeof appendixSchema>;

const APPENDIX_VALUES: Readonly<Record<string, string>> = {
  taskAppendix: 'tasks',
  submissionAppendix: 'submissions',
  outsideAppendix: 'outside',
  figureAppendix: 'figures',
  sourceAppendix: 'sources',
  openAppendix: 'openTasks',
  unitAppendix: 'byUnit',
};

const outlineShape = z.strictObject({
  typeName: z.string().min(1).describe('Tên loại văn bản, ví dụ BÁO CÁO'),
  typeSymbol: z.string().min(1).describe('Chữ viết tắt tên loại, ví dụ BC'),
  subject: template.describe('Trích yếu nội dung'),
  window: template.optional().describe('Dòng kỳ số liệu, in nghiêng dưới trích yếu'),
  opening: z.array(template).readonly().describe('Đoạn mở đầu, trước mục I'),
  body: z.array(blockSchema).min(1).readonly().describe('Các phần của báo cáo, theo thứ tự'),
  nothing: template.describe('Câu đặt dưới một đề mục không có nội dung nào'),
  closing: z
    .strictObject({ withAddressees: template, withoutAddressees: template })
    .describe('Câu kết; dấu “./.” được thêm tự động'),
  appendices: z.array(appendixSchema).readonly().describe('Phụ lục, đánh số tự động'),
});
export type Outline = z.infer<typeof outlineShape>;

function textsOf({ body, opening }: Outline): readonly string[] {
  return [
    ...opening,
    ...body.flatMap((block) => [
      'text' in block ? block.text : '',
      ('otherwise' in block ? block.otherwise : undefined) ?? '',
    ]),
  ];
}

/** A text must not point the reader to an appendix that the outline does not have. */
export const outlineSchema = outlineShape.superRefine((outline, context) => {
  const tables = new Set<string>(outline.appendices.map((appendix) => appendix.table));
  for (const name of new Set(textsOf(outline).flatMap(placeholdersOf))) {
    const table = APPENDIX_VALUES[name];
    if (table === undefined || tables.has(table)) continue;
    const message = `thiếu phụ lục có table: ${table}, vì có câu dùng {${name}}`;
    context.addIssue({ code: 'custom', path: ['appendices'], message });
  }
});
