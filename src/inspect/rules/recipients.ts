import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const recipients: FormatRule = {
  code: 'DE636',
  name: 'recipients',
  title: 'Nơi nhận kết thúc dòng không đúng',
  severity: 'warning',
  what: 'Dòng trong danh sách nơi nhận không kết thúc bằng dấu chấm phẩy, hoặc dòng cuối “Lưu” thiếu dấu chấm.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9: cuối dòng có dấu chấm phẩy; dòng cuối cùng bao gồm chữ “Lưu”, kết thúc bằng dấu chấm.',
  fix: 'Cuối mỗi dòng ghi dấu “;”, dòng “- Lưu: VT, …” ghi dấu “.”.',
  *check(document) {
    const list = linesOf(document, 'noiNhanList').filter(({ text }) => text.trim().startsWith('-'));
    for (const [index, line] of list.entries()) {
      const last = index === list.length - 1;
      const text = line.text.trim();
      if (!text.endsWith(last ? '.' : ';')) {
        const mark = last ? 'dấu chấm' : 'dấu chấm phẩy';
        yield {
          line,
          message: `Dòng này phải kết thúc bằng ${mark}.`,
          hint: `Sửa cuối dòng thành ${mark}.`,
        };
      }
      if (last && !/^-\s*Lưu/u.test(text)) {
        yield {
          line,
          message: 'Dòng cuối của nơi nhận phải là dòng “- Lưu: VT, …”.',
          hint: 'Thêm dòng “- Lưu: VT, <đơn vị soạn thảo>.”.',
        };
      }
    }
  },
};
