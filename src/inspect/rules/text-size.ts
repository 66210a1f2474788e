import { decimal, knownLines, range } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const textSize: FormatRule = {
  code: 'DE622',
  name: 'text-size',
  title: 'Cỡ chữ ngoài khoảng cho phép',
  severity: 'error',
  what: 'Cỡ chữ của một yếu tố thể thức lớn hoặc nhỏ hơn mức cho phép; chữ trong bảng không xét.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V: bảng cỡ chữ, kiểu chữ của từng yếu tố.',
  fix: 'Chọn đoạn, đặt cỡ chữ trong khoảng quy định.',
  *check(document) {
    for (const line of knownLines(document)) {
      const [least, most] = line.rule.sizePt;
      const other = line.runs.find(({ sizePt }) => sizePt < least || sizePt > most);
      if (!other) continue;
      yield {
        line,
        message: `${line.rule.name} cỡ chữ ${decimal(other.sizePt)}; quy định ${range(line.rule.sizePt)} (${line.rule.source}).`,
        hint: `Đặt cỡ chữ ${range(line.rule.sizePt)}.`,
      };
    }
  },
};
