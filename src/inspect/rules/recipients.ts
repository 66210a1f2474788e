import { endFault, linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const recipients: FormatRule = {
  code: 'DE636',
  name: 'recipients',
  title: 'Nơi nhận kết thúc dòng không đúng',
  severity: 'warning',
  what: 'Dòng trong danh sách nơi nhận không kết thúc bằng dấu chấm phẩy, hoặc dòng cuối không phải “- Lưu: VT, …” có dấu chấm; văn bản có “Kính gửi” mà dòng đầu không phải “- Như trên;”.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9: cuối dòng có dấu chấm phẩy; dòng cuối cùng bao gồm chữ “Lưu”, dấu hai chấm, “VT”, kết thúc bằng dấu chấm; văn bản có “Kính gửi” thì dưới “Nơi nhận” là “Như trên”.',
  fix: 'Cuối mỗi dòng ghi dấu “;”, dòng “- Lưu: VT, …” ghi dấu “.”.',
  *check(document) {
    const list = linesOf(document, 'noiNhanList').filter(({ text }) => text.trim().startsWith('-'));
    const [first] = list;
    if (
      first &&
      linesOf(document, 'kinhGui').length > 0 &&
      !/^-\s*Như trên/u.test(first.text.trim())
    ) {
      yield {
        line: first,
        message: 'Văn bản có “Kính gửi” thì dòng đầu của nơi nhận là “- Như trên;”.',
        hint: 'Thêm hoặc sửa dòng đầu thành “- Như trên;”.',
      };
    }
    for (const [index, line] of list.entries()) {
      const last = index === list.length - 1;
      const fault = endFault(line.text, last);
      if (fault) yield { line, ...fault };
      if (last && !/^-\s*Lưu\s*:\s*VT(?!\p{L})/u.test(line.text.trim())) {
        yield {
          line,
          message: 'Dòng cuối của nơi nhận phải là dòng “- Lưu: VT, …”.',
          hint: 'Ghi dòng cuối theo mẫu “- Lưu: VT, <đơn vị soạn thảo>.”.',
        };
      }
    }
  },
};
