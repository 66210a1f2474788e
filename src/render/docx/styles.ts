/**
 * The document's Word styles: one for each element of the format, so that a clerk changes it in one
 * place. Sizes, weights and alignment are the decree's (model/nd30.ts); spacing is ours.
 */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { AlignmentType, LineRuleType, StringValueElement, StyleForParagraph } from 'docx';
import { type ElementId, type ElementRule, ND30, TYPEFACE } from '../../model/nd30.js';
import { FIRST_LINE } from './page.js';

export const FONT = TYPEFACE;
const BODY_SIZE = ND30.body.sizePt[1];

const SINGLE = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } as const;
/** Between single and 1.5 lines, 6 pt between paragraphs (II.6.e). */
const BODY_SPACING = { line: 276, lineRule: LineRuleType.AUTO, before: 120, after: 120 } as const;
const CENTER = AlignmentType.CENTER;
const BOTH = AlignmentType.BOTH;
/** Room for the signature and the seal. */
export const HAND_AND_SEAL = 1500;
/** “Đỏ tươi” (III.2.b). */
export const BRIGHT_RED = 'FF0000';

interface StyleSpec {
  readonly id: string;
  /** Shown in Word's style list; must not hold a comma. */
  readonly name: string;
  /** What the decree calls it; gives size, weight, slant and alignment. */
  readonly element?: ElementId;
  /** Within the element's bounds; the upper one when left out. */
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly alignment?: IParagraphAlignment;
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly indent?: { readonly firstLine?: number; readonly left?: number };
  readonly keepNext?: boolean;
  readonly body?: boolean;
}
type IParagraphAlignment = (typeof AlignmentType)[keyof typeof AlignmentType];

const SPECS = [
  { id: 'NationalName', name: 'NĐ30 Quốc hiệu', element: 'quocHieu' },
  { id: 'Motto', name: 'NĐ30 Tiêu ngữ', element: 'tieuNgu' },
  { id: 'ParentBody', name: 'NĐ30 Cơ quan chủ quản', element: 'coQuanChuQuan' },
  { id: 'IssuingBody', name: 'NĐ30 Cơ quan ban hành', element: 'coQuanBanHanh' },
  {
    id: 'DocumentNumber',
    name: 'NĐ30 Số và ký hiệu',
    element: 'soKyHieu',
    spacing: { before: 120 },
  },
  {
    id: 'LetterSubject',
    name: 'NĐ30 Trích yếu công văn',
    element: 'trichYeuCongVan',
    sizePt: 12,
    spacing: { before: 120 },
  },
  {
    id: 'UrgencyMark',
    name: 'NĐ30 Dấu chỉ mức độ khẩn',
    element: 'doKhan',
    sizePt: 13,
    color: BRIGHT_RED,
    alignment: CENTER,
  },
  {
    id: 'Circulation',
    name: 'NĐ30 Phạm vi lưu hành',
    element: 'phamViLuuHanh',
    sizePt: 13,
    alignment: CENTER,
  },
  {
    id: 'PlaceAndDate',
    name: 'NĐ30 Địa danh và thời gian',
    element: 'diaDanhThoiGian',
    sizePt: 13,
    spacing: { before: 120 },
  },
  {
    id: 'TypeName',
    name: 'NĐ30 Tên loại',
    element: 'tenLoai',
    spacing: { before: 360 },
    keepNext: true,
  },
  { id: 'DocumentSubject', name: 'NĐ30 Trích yếu', element: 'trichYeu' },
  { id: 'DataWindow', name: 'NĐ30 Kỳ số liệu', sizePt: 14, italics: true, alignment: CENTER },
  { id: 'RuleLine', name: 'NĐ30 Đường kẻ', sizePt: 2, alignment: CENTER },
  {
    id: 'Addressee',
    name: 'NĐ30 Kính gửi',
    element: 'kinhGui',
    spacing: { before: 120, after: 120 },
  },
  {
    id: 'LegalBasis',
    name: 'NĐ30 Căn cứ',
    element: 'canCu',
    indent: { firstLine: FIRST_LINE },
    body: true,
  },
  {
    id: 'BodyText',
    name: 'NĐ30 Nội dung',
    element: 'body',
    indent: { firstLine: FIRST_LINE },
    body: true,
  },
  {
    id: 'DashItem',
    name: 'NĐ30 Gạch đầu dòng',
    sizePt: 14,
    alignment: BOTH,
    indent: { firstLine: FIRST_LINE },
    body: true,
  },
  {
    id: 'TableCaption',
    name: 'NĐ30 Tên bảng',
    sizePt: 14,
    italics: true,
    alignment: CENTER,
    spacing: { before: 120, after: 120 },
    keepNext: true,
  },
  { id: 'TableHeader', name: 'NĐ30 Tiêu đề cột', sizePt: 11, bold: true, alignment: CENTER },
  { id: 'TableCell', name: 'NĐ30 Ô bảng', sizePt: 12 },
  {
    id: 'ChartFrame',
    name: 'NĐ30 Biểu đồ',
    sizePt: 14,
    alignment: CENTER,
    spacing: { before: 240, after: 120 },
  },
  { id: 'SignerTitle', name: 'NĐ30 Quyền hạn và chức vụ', element: 'quyenHanChucVu' },
  {
    id: 'SignerName',
    name: 'NĐ30 Họ tên người ký',
    element: 'hoTenNguoiKy',
    spacing: { before: HAND_AND_SEAL },
  },
  { id: 'RecipientsLabel', name: 'NĐ30 Nơi nhận', element: 'noiNhanLabel' },
  { id: 'RecipientItem', name: 'NĐ30 Danh sách nơi nhận', element: 'noiNhanList' },
  { id: 'AppendixLabel', name: 'NĐ30 Phụ lục', element: 'phuLucNhan' },
  { id: 'AppendixTitle', name: 'NĐ30 Tên phụ lục', element: 'phuLucTen' },
  { id: 'AppendixSource', name: 'NĐ30 Kèm theo', element: 'phuLucKemTheo' },
  { id: 'OfficeAddress', name: 'NĐ30 Địa chỉ cơ quan', element: 'diaChiCoQuan', sizePt: 11 },
  { id: 'PageNumber', name: 'NĐ30 Số trang', element: 'pageNumber' },
] as const satisfies readonly StyleSpec[];

export type StyleId = (typeof SPECS)[number]['id'] | 'Heading1' | 'Heading2' | 'Heading3';

function styleOf(spec: StyleSpec): IParagraphStyleOptions {
  const { id, name, element, color, indent, keepNext } = spec;
  const rule: ElementRule | undefined = element === undefined ? undefined : ND30[element];
  const { sizePt = rule?.sizePt[1] ?? BODY_SIZE } = spec;
  const { bold = rule?.bold ?? false, italics = rule?.italic ?? false } = spec;
  const alignment = rule?.alignment ?? spec.alignment;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: sizePt * 2, bold, italics, ...(color ? { color } : {}) },
    paragraph: {
      ...(alignment ? { alignment } : {}),
      ...(indent ? { indent } : {}),
      ...(keepNext ? { keepNext } : {}),
      spacing: spec.body ? BODY_SPACING : { ...SINGLE, ...spec.spacing },
    },
  };
}

/** Mục bold capitals, khoản with a title bold, điểm upright (II.6.đ and V.6). */
function heading(name: string, element: ElementId, outlineLevel: number) {
  const { sizePt, bold } = ND30[element];
  return {
    name,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: { size: sizePt[1] * 2, bold, color: '000000' },
    paragraph: {
      alignment: BOTH,
      indent: { firstLine: FIRST_LINE },
      keepNext: true,
      spacing: BODY_SPACING,
      outlineLevel,
    },
  };
}

const HEADINGS = {
  heading1: heading('heading 1', 'muc', 0),
  heading2: heading('heading 2', 'khoanCoTieuDe', 1),
  heading3: heading('heading 3', 'diem', 2),
};

/** Word shows an alias beside the name of a style. docx has no option for it. */
class AliasedStyle extends StyleForParagraph {
  constructor(alias: string, options: IParagraphStyleOptions) {
    super(options);
    const name = 1;
    this.root.splice(name + 1, 0, new StringValueElement('w:aliases', alias));
  }
}

/** The headings once more, with Vietnamese names beside the built-in ones that make the outline. */
export function aliasedHeadings(): readonly StyleForParagraph[] {
  return [
    new AliasedStyle('NĐ30 Mục', { id: 'Heading1', ...HEADINGS.heading1 }),
    new AliasedStyle('NĐ30 Khoản có tiêu đề', { id: 'Heading2', ...HEADINGS.heading2 }),
    new AliasedStyle('NĐ30 Điểm', { id: 'Heading3', ...HEADINGS.heading3 }),
  ];
}

/** All styles, with Times New Roman and Vietnamese on every script. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
        size: BODY_SIZE * 2,
        color: '000000',
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
      },
      paragraph: { spacing: SINGLE },
    },
    ...HEADINGS,
  },
  paragraphStyles: SPECS.map(styleOf),
};
