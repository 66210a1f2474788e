/** A report outline as data: ordered blocks of texts with named values, lists, tables and charts. */
import * as z from 'zod';
import {
  OUTLINE_CHARTS,
  OUTLINE_CONDITIONS,
  OUTLINE_LISTS,
  OUTLINE_PATH_VALUES,
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

const KINDS = ['heading', 'paragraph', 'sentence', 'text', 'list', 'sections', 'table', 'chart'];

/** The drafter's own words: the file's, else those of de06.yaml. */
const textSchema = z
  .strictObject({
    kind: z.literal('text'),
    file: templateOf(OUTLINE_PATH_VALUES, '{periodId}')
      .optional()
      .describe('Tệp văn bản thuần (.txt, .md), đường dẫn tính từ thư mục có de06.yaml'),
    setting: z
      .string()
      .min(1)
      .optional()
      .describe('Khóa trong texts của de06.yaml, dùng khi tệp không có hoặc để trống'),
    when,
    otherwise,
  })
  .superRefine(({ file, setting }, context) => {
    if (file !== undefined || setting !== undefined) return;
    const message = 'phải có file (tệp văn bản) hoặc setting (khóa trong texts của de06.yaml)';
    context.addIssue({ code: 'custom', message });
  });
export type OutlineText = z.infer<typeof textSchema>;

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
    z.strictObject({ kind: z.literal('sentence'), text: template, when, otherwise }),
    textSchema,
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
  portrait: z
    .boolean()
    .optional()
    .describe('true: trang đứng, khi bảng ít cột; không ghi: trang ngang'),
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
  addressed: z
    .boolean()
    .default(true)
    .describe('false: văn bản không có “Kính gửi” (thông báo), dù de06.yaml có khai'),
  recipients: z
    .array(z.string().min(1))
    .readonly()
    .default([])
    .describe('Nơi nhận ghi trước những nơi nhận trong de06.yaml'),
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

/** Files that the outline's texts may come from, as it writes them. */
export function textFilesOf({ body }: Outline): readonly string[] {
  const files = body.flatMap((block) => (block.kind === 'text' ? (block.file ?? []) : []));
  return [...new Set(files)];
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
