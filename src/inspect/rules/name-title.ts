import { titleBeforeName } from '../../model/signing.js';
import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const nameTitle: FormatRule = {
  code: 'DE646',
  name: 'name-title',
  title: 'Trước họ tên người ký có danh hiệu',
  severity: 'warning',
  what: 'Trước họ tên người ký có học hàm, học vị, danh hiệu hoặc từ xưng hô.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.c: trước họ tên của người ký không ghi học hàm, học vị và các danh hiệu danh dự khác; quân hàm của lực lượng vũ trang, học hàm, học vị trong ngành giáo dục, y tế, khoa học do ngành quy định.',
  fix: 'Chỉ ghi họ, tên đệm và tên; ngành có quy định riêng thì bỏ qua cảnh báo này.',
  *check(document) {
    for (const line of linesOf(document, 'hoTenNguoiKy')) {
      const title = titleBeforeName(line.text);
      if (title === undefined) continue;
      yield {
        line,
        message: `Trước họ tên người ký có “${title}”.`,
        hint: 'Chỉ ghi họ và tên; học hàm, học vị chỉ ghi khi ngành có quy định.',
      };
    }
  },
};
