import { POINT_LETTERS } from '../../model/nd30.js';
import type { WordDocument } from '../../model/word.js';
import { fromRoman, toRoman } from '../../text/roman.js';
import { type KnownLine, linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

/** "đ)" → "đ". */
const POINT = /^\s*([\p{L}])\)/u;
const SECTION = /^\s*([IVX]+)\./u;

function found(line: KnownLine, own: string, wanted: string) {
  const typed = line.numbered ? ' Số này do Word tự đánh: bỏ đánh số tự động rồi gõ tay.' : '';
  return {
    line,
    message: `Thứ tự ghi “${own}”; đúng thứ tự là “${wanted}”.`,
    hint: `Sửa thành “${wanted}”.${typed}`,
  };
}

/** Only the first fault of a list: those after it follow from it. */
function* points(document: WordDocument) {
  let next = 0;
  let told = false;
  for (const line of linesOf(document, 'diem', 'khoan', 'khoanCoTieuDe', 'muc', 'dieu')) {
    const own = line.element === 'diem' ? POINT.exec(line.text)?.[1] : undefined;
    if (own === undefined || own === POINT_LETTERS[0]) {
      next = own === undefined ? 0 : 1;
      told = false;
      continue;
    }
    const wanted = POINT_LETTERS[next];
    next += 1;
    if (told || wanted === undefined || own === wanted) continue;
    told = true;
    yield found(line, `${own})`, `${wanted})`);
  }
}

/** A new part may begin with I again. */
function* sections(document: WordDocument) {
  let next = 1;
  for (const line of linesOf(document, 'muc')) {
    const own = SECTION.exec(line.text)?.[1] ?? '';
    const value = fromRoman(own);
    if (value === undefined) continue;
    if (value !== next && value !== 1) yield found(line, `${own}.`, `${toRoman(next)}.`);
    next = value + 1;
  }
}

export const itemOrder: FormatRule = {
  code: 'DE642',
  name: 'item-order',
  title: 'Thứ tự điểm, mục không đúng',
  severity: 'error',
  what: 'Chữ cái của các điểm không theo bảng chữ cái tiếng Việt, số của các mục không liên tục, hoặc số của phần, chương, mục không phải số La Mã.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ: điểm dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái (a, b, c, d, đ, e, g, h …); phần, chương dùng chữ số La Mã; mục V.6.b: số thứ tự của mục là số La Mã.',
  fix: 'Đánh lại thứ tự; danh sách tự động của Word không có chữ “đ”, lại có f, j, w, z: từ điểm thứ năm phải gõ tay.',
  *check(document) {
    yield* points(document);
    yield* sections(document);
    for (const line of linesOf(document, 'phanChuong')) {
      const [, word = '', number] = /^(phần|chương)\s+(\d+)/iu.exec(line.text.trim()) ?? [];
      if (number === undefined || Number(number) < 1) continue;
      const wanted = `${word} ${toRoman(Number(number))}`;
      yield found(line, `${word} ${number}`, wanted);
    }
  },
};
