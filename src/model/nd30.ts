/**
 * The measurable rules of Nghị định 30/2020/NĐ-CP, Phụ lục I: what the Word styles are made of and
 * what `check-docx` measures against. A test holds this table against the decree's own.
 */

export type Alignment = 'left' | 'center' | 'right' | 'both';

export interface ElementRule {
  /** As the decree calls it. */
  readonly name: string;
  /** Points, both bounds allowed. */
  readonly sizePt: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly upper: boolean;
  readonly alignment?: Alignment;
  /** The first line is set in by 1 or 1.27 cm. */
  readonly indented: boolean;
  /** Where in Phụ lục I. */
  readonly source: string;
}

type Kind = 'bold' | 'italic' | 'upper' | 'indented';

function element(
  name: string,
  sizePt: readonly [number, number],
  source: string,
  kinds: readonly Kind[] = [],
  alignment?: Alignment,
): ElementRule {
  return {
    name,
    sizePt,
    source,
    bold: kinds.includes('bold'),
    italic: kinds.includes('italic'),
    upper: kinds.includes('upper'),
    indented: kinds.includes('indented'),
    ...(alignment ? { alignment } : {}),
  };
}

/** Every element that has letters of its own. */
export const ND30 = {
  pageNumber: element('Số trang', [13, 14], 'mục I.7', [], 'center'),
  quocHieu: element('Quốc hiệu', [12, 13], 'mục II.1.a', ['bold', 'upper'], 'center'),
  tieuNgu: element('Tiêu ngữ', [13, 14], 'mục II.1.b', ['bold'], 'center'),
  coQuanChuQuan: element('Tên cơ quan chủ quản', [12, 13], 'mục II.2', ['upper'], 'center'),
  coQuanBanHanh: element(
    'Tên cơ quan ban hành',
    [12, 13],
    'mục II.2.b',
    ['bold', 'upper'],
    'center',
  ),
  soKyHieu: element('Số, ký hiệu', [13, 13], 'mục II.3', [], 'center'),
  diaDanhThoiGian: element('Địa danh và thời gian', [13, 14], 'mục II.4', ['italic'], 'center'),
  tenLoai: element('Tên loại', [13, 14], 'mục II.5', ['bold', 'upper'], 'center'),
  trichYeu: element('Trích yếu', [13, 14], 'mục II.5.b', ['bold'], 'center'),
  trichYeuCongVan: element('Trích yếu công văn', [12, 13], 'mục II.5.b', [], 'center'),
  kinhGui: element('Kính gửi', [13, 14], 'mục II.9'),
  canCu: element('Căn cứ', [13, 14], 'mục II.6.a', ['italic'], 'both'),
  body: element('Nội dung', [13, 14], 'mục II.6.e', ['indented'], 'both'),
  phanChuong: element('Phần, chương', [13, 14], 'mục II.6.đ', ['bold'], 'center'),
  phanChuongTen: element(
    'Tiêu đề của phần, chương',
    [13, 14],
    'mục II.6.đ',
    ['bold', 'upper'],
    'center',
  ),
  dieu: element('Điều', [13, 14], 'mục II.6.đ', ['bold', 'indented']),
  muc: element('Mục', [13, 14], 'mục V.6.b', ['bold', 'upper', 'indented']),
  khoanCoTieuDe: element('Khoản có tiêu đề', [13, 14], 'mục II.6.đ', ['bold', 'indented']),
  khoan: element('Khoản', [13, 14], 'mục II.6.đ', ['indented']),
  diem: element('Điểm', [13, 14], 'mục II.6.đ', ['indented']),
  quyenHanChucVu: element('Quyền hạn, chức vụ', [13, 14], 'mục II.7', ['bold', 'upper'], 'center'),
  hoTenNguoiKy: element('Họ tên người ký', [13, 14], 'mục II.7', ['bold'], 'center'),
  noiNhanLabel: element('Nơi nhận', [12, 12], 'mục II.9.d', ['bold', 'italic'], 'left'),
  noiNhanList: element('Danh sách nơi nhận', [11, 11], 'mục II.9.d', [], 'left'),
  phuLucNhan: element('Phụ lục', [14, 14], 'mục III.1.b', ['bold'], 'center'),
  phuLucTen: element('Tên phụ lục', [13, 14], 'mục III.1.b', ['bold', 'upper'], 'center'),
  phuLucKemTheo: element('Dòng kèm theo', [13, 14], 'mục III.1.c', ['italic'], 'center'),
  doKhan: element('Dấu chỉ mức độ khẩn', [13, 14], 'mục III.2.b', ['bold', 'upper']),
  phamViLuuHanh: element('Chỉ dẫn phạm vi lưu hành', [13, 14], 'mục III.2.c', ['bold', 'upper']),
  kyHieuNguoiSoan: element('Ký hiệu người soạn thảo', [11, 11], 'mục III.3', ['upper']),
  diaChiCoQuan: element('Địa chỉ cơ quan', [11, 12], 'mục III.4'),
} as const satisfies Readonly<Record<string, ElementRule>>;

export type ElementId = keyof typeof ND30;

/** The one typeface (I.4). */
export const TYPEFACE = 'Times New Roman';

/** Millimetres, standing. */
export const PAPER = { width: 210, height: 297 } as const;

/** Millimetres, both bounds allowed (I.3). */
export const MARGINS = {
  top: [20, 25],
  bottom: [20, 25],
  left: [30, 35],
  right: [15, 20],
} as const;

/**
 * Millimetres of a lying page: the bounds of all its sides together, as the decree does not say
 * whether they turn with the page, and its own lying pages do not.
 */
export const LYING_MARGINS = [15, 35] as const;

/** Twips: 1 cm and 1.27 cm (II.6.e). */
export const FIRST_LINES = [567, 720] as const;

/** Points between paragraphs of the body, at least (II.6.e). */
export const PARAGRAPH_GAP_PT = 6;

/** Lines, both bounds allowed (II.6.e). */
export const LINE_SPACING = [1, 1.5] as const;

/** Length of the rule below an element, in parts of its line of text (II.1.b, II.2.b, II.5.b). */
export const RULE_LENGTHS = {
  tieuNgu: [1, 1],
  coQuanBanHanh: [1 / 3, 1 / 2],
  trichYeu: [1 / 3, 1 / 2],
} as const;

/** Words of each degree of urgency and the width of its frame in millimetres (III.2.b). */
export const URGENCY = {
  'hoa-toc': { words: 'HỎA TỐC', width: 30 },
  'thuong-khan': { words: 'THƯỢNG KHẨN', width: 40 },
  khan: { words: 'KHẨN', width: 20 },
} as const;

export type Urgency = keyof typeof URGENCY;

/** Millimetres, of the frame of every degree. */
export const URGENCY_HEIGHT = 8;

/** Letters of points in their order (II.6.đ). */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'] as const;

/** Abbreviations before the title of who signs for somebody (II.7.b). */
export const SIGNING_FOR = ['TM', 'Q', 'KT', 'TL', 'TUQ'] as const;

/** Names of documents and their abbreviations; a công văn has neither. */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  'BÁO CÁO': 'BC',
  'THÔNG BÁO': 'TB',
  'KẾ HOẠCH': 'KH',
  'QUYẾT ĐỊNH': 'QĐ',
  'NGHỊ QUYẾT': 'NQ',
  'CHỈ THỊ': 'CT',
  'TỜ TRÌNH': 'TTr',
  'CHƯƠNG TRÌNH': 'CTr',
  'HƯỚNG DẪN': 'HD',
  'QUY CHẾ': 'QC',
  'QUY ĐỊNH': 'QyĐ',
  'THÔNG CÁO': 'TC',
  'PHƯƠNG ÁN': 'PA',
  'ĐỀ ÁN': 'ĐA',
  'DỰ ÁN': 'DA',
  'BIÊN BẢN': 'BB',
  'HỢP ĐỒNG': 'HĐ',
  'CÔNG ĐIỆN': 'CĐ',
  'BẢN GHI NHỚ': 'BGN',
  'BẢN THỎA THUẬN': 'BTT',
  'GIẤY ỦY QUYỀN': 'GUQ',
  'GIẤY MỜI': 'GM',
  'GIẤY GIỚI THIỆU': 'GGT',
  'GIẤY NGHỈ PHÉP': 'GNP',
  'PHIẾU GỬI': 'PG',
  'PHIẾU CHUYỂN': 'PC',
  'PHIẾU BÁO': 'PB',
};
