import { type ElementId, ND30 } from '../../model/nd30.js';
import type { WordDocument } from '../../model/word.js';
import { foldKey } from '../../text/fold.js';
import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

const MINUTES = foldKey('BIÊN BẢN');
const MARKS: readonly ElementId[] = ['soKyHieu', 'phuLucNhan', 'phuLucKemTheo'];

/** Each must be there, in one of its forms. */
const REQUIRED: readonly (readonly ElementId[])[] = [
  ['quocHieu'],
  ['tieuNgu'],
  ['coQuanBanHanh'],
  ['soKyHieu'],
  ['diaDanhThoiGian'],
  ['tenLoai', 'trichYeuCongVan'],
  ['quyenHanChucVu'],
  ['noiNhanLabel'],
];

/** An appendix or a regulation in a file of its own: number and date are those of its document. */
function isAttached({ lines }: WordDocument): boolean {
  const first = lines.find(({ element }) => element !== undefined && MARKS.includes(element));
  return first !== undefined && first.element !== 'soKyHieu';
}

export const elementMissing: FormatRule = {
  code: 'DE630',
  name: 'element-missing',
  title: 'Thiếu yếu tố thể thức',
  severity: 'error',
  what: 'Không thấy một yếu tố mà mọi văn bản hành chính phải có.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II: các thành phần thể thức chính.',
  fix: 'Bổ sung yếu tố đó vào đúng chỗ; xem mẫu ở Phụ lục III của Nghị định.',
  *check(document) {
    if (isAttached(document)) return;
    const minutes = linesOf(document, 'tenLoai').some(({ text }) => foldKey(text) === MINUTES);
    const present = new Set(document.lines.map(({ element }) => element));
    for (const alternatives of REQUIRED) {
      if (alternatives.some((element) => present.has(element))) continue;
      // Minutes say in their text where and when, as mẫu 1.9 does.
      if (minutes && alternatives.includes('diaDanhThoiGian')) continue;
      const names = alternatives.map((element) => ND30[element].name.toLocaleLowerCase('vi'));
      yield {
        message: `Không thấy ${names.join(' hoặc ')}.`,
        hint: 'Bổ sung vào đúng chỗ theo mẫu ở Phụ lục III của Nghị định; phần đầu và phần ký đặt trong bảng hai cột không kẻ khung.',
      };
    }
  },
};
