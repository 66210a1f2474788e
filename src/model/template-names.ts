/** The names that a province's own Word file may hold, `{{name}}`, each with what takes its place, in Vietnamese. */
import {
  OUTLINE_CHARTS,
  OUTLINE_LISTS,
  OUTLINE_SECTIONS,
  OUTLINE_TABLES,
  OUTLINE_VALUES,
  type OutlineChart,
  type OutlineList,
  type OutlineSections,
  type OutlineTable,
  type OutlineValue,
} from './outline-names.js';

/** Head and foot of the document; with the values of the outline, all that goes into a line of text. */
export const DOCUMENT_VALUES = {
  typeName: 'Tên loại văn bản, ví dụ “BÁO CÁO”',
  subject: 'Trích yếu nội dung',
  window: 'Dòng kỳ số liệu, ví dụ “(Từ ngày 15/5/2024 đến ngày 14/6/2024)”; “…” khi không có',
  number: 'Số và ký hiệu, ví dụ “15/BC-CAT”; phần số để trống khi chưa có --so',
  date: 'Ngày ban hành, ví dụ “ngày 05 tháng 7 năm 2024”; để chỗ điền khi chưa có --ngay',
  place: 'Địa danh; “…” khi chưa khai',
  province: 'Tên tỉnh; “…” khi chưa khai',
  parentBody: 'Cơ quan chủ quản, in hoa, mỗi dòng khai trong de06.yaml một dòng; “…” khi chưa khai',
  issuingBody:
    'Cơ quan ban hành, in hoa, mỗi dòng khai trong de06.yaml một dòng; “…” khi chưa khai',
  signerTitle: 'Quyền hạn, chức vụ người ký, in hoa, mỗi dòng một dòng; “…” khi chưa khai',
  signerName: 'Họ tên người ký; “…” khi chưa khai',
  recipients: 'Danh sách nơi nhận, mỗi nơi một dòng có gạch đầu dòng; “…” khi chưa khai',
} as const;
export type DocumentValue = keyof typeof DOCUMENT_VALUES;

/** Whole paragraphs, tables and charts: each alone in its paragraph. */
export const TEMPLATE_BLOCKS = {
  opening: 'Các đoạn mở đầu của đề cương',
  basis: 'Các căn cứ khai trong de06.yaml; “…” khi chưa khai',
  body: 'Toàn bộ các mục của đề cương (I, II, III …), không kể đoạn mở đầu và câu kết',
  closing: 'Câu kết, có dấu “./.”',
  appendices:
    'Các phụ lục của đề cương, mỗi phụ lục một phần trang giống phần trang đặt tên này; không có phụ lục nào thì ghi “Không có phụ lục.”',
} as const;
export type TemplateBlock = keyof typeof TEMPLATE_BLOCKS;

/** One part of the outline by its number: `part.1`. */
export const TEMPLATE_PARTS = {
  part: 'Mục lớn thứ 1, 2, 3 … của đề cương, kể cả đề mục: `part.1` là mục I',
  content: 'Như part, không kể đề mục: dùng khi đề mục đã gõ sẵn trong tệp mẫu',
} as const;
export type TemplatePart = keyof typeof TEMPLATE_PARTS;

/** One list, table or chart by the outline's name for it: `list.overdueTasks`. */
export const TEMPLATE_SOURCES = {
  list: OUTLINE_LISTS,
  sections: OUTLINE_SECTIONS,
  table: OUTLINE_TABLES,
  chart: OUTLINE_CHARTS,
} as const;

export type TemplateSource =
  | { readonly family: 'list'; readonly source: OutlineList }
  | { readonly family: 'sections'; readonly source: OutlineSections }
  | { readonly family: 'table'; readonly source: OutlineTable }
  | { readonly family: 'chart'; readonly source: OutlineChart };

export type BlockName =
  | { readonly kind: 'block'; readonly name: TemplateBlock }
  | { readonly kind: 'part'; readonly name: TemplatePart; readonly ordinal: number }
  | ({ readonly kind: 'source' } & TemplateSource);

export type ValueName =
  | { readonly kind: 'document'; readonly name: DocumentValue }
  | { readonly kind: 'outline'; readonly name: OutlineValue };

export type TemplateName = ValueName | BlockName;

type Entry = readonly [name: string, meant: TemplateName];

/** Each name of a table with what it stands for. */
function entriesOf<T extends string>(
  table: Readonly<Record<T, string>>,
  meant: (name: T) => TemplateName,
  prefix = '',
): readonly Entry[] {
  const names = Object.keys(table) as T[];
  return names.map((name) => [`${prefix}${name}`, meant(name)]);
}

const { list, sections, table, chart } = TEMPLATE_SOURCES;

const ENTRIES: readonly Entry[] = [
  ...entriesOf(DOCUMENT_VALUES, (name) => ({ kind: 'document', name })),
  ...entriesOf(OUTLINE_VALUES, (name) => ({ kind: 'outline', name })),
  ...entriesOf(TEMPLATE_BLOCKS, (name) => ({ kind: 'block', name })),
  ...entriesOf(list, (source) => ({ kind: 'source', family: 'list', source }), 'list.'),
  ...entriesOf(sections, (source) => ({ kind: 'source', family: 'sections', source }), 'sections.'),
  ...entriesOf(table, (source) => ({ kind: 'source', family: 'table', source }), 'table.'),
  ...entriesOf(chart, (source) => ({ kind: 'source', family: 'chart', source }), 'chart.'),
];

/** Word capitalises what opens a sentence, and people put spaces: neither changes a name. */
const plain = (name: string) => name.replace(/\s+/gu, '').toLowerCase();

const BY_NAME = new Map(ENTRIES.map(([name, meant]) => [plain(name), meant]));

/** As the documentation writes them. */
export const TEMPLATE_NAMES: readonly string[] = [
  ...ENTRIES.map(([name]) => name),
  ...Object.keys(TEMPLATE_PARTS).map((name) => `${name}.1`),
];

/** What a name between the braces stands for. */
export function templateName(written: string): TemplateName | undefined {
  const name = plain(written);
  const [, part, ordinal] = /^(part|content)\.([1-9]\d?)$/.exec(name) ?? [];
  if (part === undefined) return BY_NAME.get(name);
  return { kind: 'part', name: part as TemplatePart, ordinal: Number(ordinal) };
}

/** Whether a name stands for whole paragraphs, tables or charts. */
export function isBlockName(name: TemplateName): name is BlockName {
  return name.kind !== 'document' && name.kind !== 'outline';
}
