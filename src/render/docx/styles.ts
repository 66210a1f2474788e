/**
 * The document's Word styles: one for each element of the format, so that a clerk changes it in one
 * place. Legal source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II and III. Sizes are half-points.
 */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { AlignmentType, LineRuleType } from 'docx';
import { FIRST_LINE } from './page.js';

export const FONT = 'Times New Roman';

const SINGLE = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } as const;
/** Between single and 1.5 lines, 6 pt between paragraphs (II.6.e). */
const BODY_SPACING = { line: 276, lineRule: LineRuleType.AUTO, before: 120, after: 120 } as const;
const CENTER = AlignmentType.CENTER;
const BOTH = AlignmentType.BOTH;

interface StyleSpec {
  readonly id: string;
  /** Shown in Word's style list; must not hold a comma. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly alignment?: IParagraphAlignment;
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly indent?: { readonly firstLine?: number; readonly left?: number };
  readonly keepNext?: boolean;
  readonly body?: boolean;
}
type IParagraphAlignment = (typeof AlignmentType)[keyof typeof AlignmentType];

const SPECS = [
  { id: 'NationalName', name: 'NĐ30 Quốc hiệu', size: 26, bold: true, alignment: CENTER },
  { id: 'Motto', name: 'NĐ30 Tiêu ngữ', size: 28, bold: true, alignment: CENTER },
  { id: 'ParentBody', name: 'NĐ30 Cơ quan chủ quản', size: 26, alignment: CENTER },
  { id: 'IssuingBody', name: 'NĐ30 Cơ quan ban hành', size: 26, bold: true, alignment: CENTER },
  {
    id: 'DocumentNumber',
    name: 'NĐ30 Số và ký hiệu',
    size: 26,
    alignment: CENTER,
    spacing: { before: 120 },
  },
  {
    id: 'LetterSubject',
    name: 'NĐ30 Trích yếu công văn',
    size: 24,
    alignment: CENTER,
    spacing: { before: 120 },
  },
  {
    id: 'PlaceAndDate',
    name: 'NĐ30 Địa danh và thời gian',
    size: 26,
    italics: true,
    alignment: CENTER,
    spacing: { before: 120 },
  },
  {
    id: 'TypeName',
    name: 'NĐ30 Tên loại',
    size: 28,
    bold: true,
    alignment: CENTER,
    spacing: { before: 360 },
    keepNext: true,
  },
  { id: 'DocumentSubject', name: 'NĐ30 Trích yếu', size: 28, bold: true, alignment: CENTER },
  { id: 'DataWindow', name: 'NĐ30 Kỳ số liệu', size: 28, italics: true, alignment: CENTER },
  { id: 'RuleLine', name: 'NĐ30 Đường kẻ', size: 4, alignment: CENTER },
  {
    id: 'Addressee',
    name: 'NĐ30 Kính gửi',
    size: 28,
    spacing: { before: 120, after: 120 },
  },
  {
    id: 'LegalBasis',
    name: 'NĐ30 Căn cứ',
    size: 28,
    italics: true,
    alignment: BOTH,
    indent: { firstLine: FIRST_LINE },
    body: true,
  },
  {
    id: 'BodyText',
    name: 'NĐ30 Nội dung',
    size: 28,
    alignment: BOTH,
    indent: { firstLine: FIRST_LINE },
    body: true,
  },
  {
    id: 'DashItem',
    name: 'NĐ30 Gạch đầu dòng',
    size: 28,
    alignment: BOTH,
    indent: { firstLine: FIRST_LINE },
    body: true,
  },
  {
    id: 'TableCaption',
    name: 'NĐ30 Tên bảng',
    size: 28,
    italics: true,
    alignment: CENTER,
    spacing: { before: 120, after: 120 },
    keepNext: true,
  },
  { id: 'TableHeader', name: 'NĐ30 Tiêu đề cột', size: 22, bold: true, alignment: CENTER },
  { id: 'TableCell', name: 'NĐ30 Ô bảng', size: 24 },
  {
    id: 'ChartFrame',
    name: 'NĐ30 Biểu đồ',
    size: 28,
    alignment: CENTER,
    spacing: { before: 240, after: 120 },
  },
  { id: 'SignerTitle', name: 'NĐ30 Quyền hạn và chức vụ', size: 28, bold: true, alignment: CENTER },
  {
    id: 'SignerName',
    name: 'NĐ30 Họ tên người ký',
    size: 28,
    bold: true,
    alignment: CENTER,
    spacing: { before: 1500 },
  },
  { id: 'RecipientsLabel', name: 'NĐ30 Nơi nhận', size: 24, bold: true, italics: true },
  { id: 'RecipientItem', name: 'NĐ30 Danh sách nơi nhận', size: 22 },
  { id: 'AppendixLabel', name: 'NĐ30 Phụ lục', size: 28, bold: true, alignment: CENTER },
  { id: 'AppendixTitle', name: 'NĐ30 Tên phụ lục', size: 28, bold: true, alignment: CENTER },
  { id: 'AppendixSource', name: 'NĐ30 Kèm theo', size: 28, italics: true, alignment: CENTER },
  { id: 'PageNumber', name: 'NĐ30 Số trang', size: 28, alignment: CENTER },
] as const satisfies readonly StyleSpec[];

export type StyleId = (typeof SPECS)[number]['id'] | 'Heading1' | 'Heading2' | 'Heading3';

function styleOf(spec: StyleSpec): IParagraphStyleOptions {
  const { id, name, size, bold = false, italics = false, alignment, indent, keepNext } = spec;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size, bold, italics },
    paragraph: {
      ...(alignment ? { alignment } : {}),
      ...(indent ? { indent } : {}),
      ...(keepNext ? { keepNext } : {}),
      spacing: spec.body ? BODY_SPACING : { ...SINGLE, ...spec.spacing },
    },
  };
}

/** Mục bold capitals, khoản with a title bold, điểm upright (II.6.đ and V.6). */
function heading(name: string, bold: boolean, outlineLevel: number) {
  return {
    name,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: { size: 28, bold, color: '000000' },
    paragraph: {
      alignment: BOTH,
      indent: { firstLine: FIRST_LINE },
      keepNext: true,
      spacing: BODY_SPACING,
      outlineLevel,
    },
  };
}

/** All styles, with Times New Roman and Vietnamese on every script. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
        size: 28,
        color: '000000',
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
      },
      paragraph: { spacing: SINGLE },
    },
    heading1: heading('heading 1', true, 0),
    heading2: heading('heading 2', true, 1),
    heading3: heading('heading 3', false, 2),
  },
  paragraphStyles: SPECS.map(styleOf),
};
