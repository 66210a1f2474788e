import { wrongAuthority } from '../../model/signing.js';
import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const signingAuthority: FormatRule = {
  code: 'DE645',
  name: 'signing-authority',
  title: 'Quyền hạn của người ký viết không đúng',
  severity: 'error',
  what: 'Chữ viết tắt TM., KT., TL., TUQ., Q. thiếu dấu chấm, thiếu dấu cách, viết kiểu khác, hoặc chữ “Quyền” viết đầy đủ.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.b, II.7.đ: các chữ viết tắt “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.” ghi trước tên tập thể lãnh đạo hoặc chức vụ của người đứng đầu.',
  fix: 'Viết theo mẫu “KT. GIÁM ĐỐC”, “TM. ỦY BAN NHÂN DÂN”, “Q. GIÁM ĐỐC”.',
  *check(document) {
    for (const line of linesOf(document, 'quyenHanChucVu')) {
      const wrong = wrongAuthority(line.text);
      if (wrong === undefined) continue;
      const { written, wanted } = wrong;
      yield {
        line,
        message: `Viết “${written}”; quy định “${wanted}.”, có dấu chấm, rồi dấu cách (${line.rule.source}).`,
        hint: `Viết “${wanted}. ” trước chức vụ hoặc tên tập thể.`,
      };
    }
  },
};
