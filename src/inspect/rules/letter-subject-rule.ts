import { ruledLetterSubject } from '../drawn-rules.js';
import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const letterSubjectRule: FormatRule = {
  code: 'DE640',
  name: 'letter-subject-rule',
  title: 'Trích yếu công văn có đường kẻ',
  severity: 'warning',
  what: 'Dưới dòng “V/v …” của công văn có đường kẻ hoặc dòng đó được gạch chân.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.b chỉ quy định đường kẻ dưới trích yếu của văn bản có tên loại; mẫu 1.5 ở Phụ lục III không có.',
  fix: 'Xóa đường kẻ dưới dòng “V/v …”, bỏ gạch chân (Ctrl+U).',
  *check(document) {
    const underlined = linesOf(document, 'trichYeuCongVan').find(({ runs }) =>
      runs.some((run) => run.underlined),
    );
    const line = underlined ?? ruledLetterSubject(document);
    if (line === undefined) return;
    yield {
      line,
      message: 'Dưới trích yếu công văn có đường kẻ hoặc gạch chân; mẫu công văn không có.',
      hint: 'Xóa đường kẻ dưới dòng này, bỏ gạch chân (Ctrl+U).',
    };
  },
};
