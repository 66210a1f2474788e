import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

function* faults(text: string): Iterable<string> {
  if (!/tháng/iu.test(text)) {
    yield 'Ngày, tháng, năm phải viết đầy đủ bằng chữ “ngày … tháng … năm …”.';
    return;
  }
  const [, place = '', day = '', month = ''] =
    /^(.*?)\s*ngày\s*(\S*)\s*tháng\s*(\S*)\s*năm/iu.exec(text) ?? [];
  if (!place.endsWith(',')) yield 'Sau địa danh phải có dấu phẩy.';
  if (/^[1-9]$/.test(day)) yield `Ngày ${day} phải viết 0${day}.`;
  if (/^[12]$/.test(month)) yield `Tháng ${month} phải viết 0${month}.`;
  if (/^0[3-9]$/.test(month))
    yield `Tháng ${month} viết ${month.slice(1)}: chỉ tháng 1, 2 thêm số 0.`;
}

export const placeAndDate: FormatRule = {
  code: 'DE634',
  name: 'place-and-date',
  title: 'Địa danh, ngày tháng viết không đúng',
  severity: 'error',
  what: 'Thiếu dấu phẩy sau địa danh, ngày viết tắt, ngày dưới 10 hoặc tháng 1, 2 thiếu số 0, hoặc tháng 3 đến 9 thừa số 0.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4: thời gian viết đầy đủ; ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước; sau địa danh có dấu phẩy.',
  fix: 'Viết lại theo mẫu “Bắc Giang, ngày 05 tháng 4 năm 2024”.',
  *check(document) {
    for (const line of linesOf(document, 'diaDanhThoiGian')) {
      for (const message of faults(line.text.trim())) {
        yield { line, message, hint: 'Viết theo mẫu “Bắc Giang, ngày 05 tháng 4 năm 2024”.' };
      }
    }
  },
};
