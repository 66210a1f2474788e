import type { RestoreProblem } from '../../model/restored.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

type Kind = RestoreProblem['kind'];

const WORDING: Readonly<Record<Kind, { readonly fact: string; readonly wayOut: string }>> = {
  status: {
    fact: 'tình trạng không nhận ra',
    wayOut: 'Chọn lại đúng từ như bảng tổng hợp đã ghi, ví dụ “Đã hoàn thành”.',
  },
  deadline: { fact: 'thời hạn không đọc được', wayOut: 'Ghi thời hạn theo dạng “30/6/2024”.' },
  date: { fact: 'ngày không đọc được', wayOut: 'Ghi ngày theo dạng “30/6/2024”.' },
  period: {
    fact: 'kỳ báo cáo không đọc được',
    wayOut: 'Giữ nguyên các dòng tiêu đề phía trên bảng, hoặc tổng hợp lại để có tệp mới.',
  },
  'sheet-missing': {
    fact: 'thiếu trang tính',
    wayOut: 'Không xóa hoặc đổi tên các trang tính; tổng hợp lại để có tệp mới.',
  },
};

export const cellUnreadable = defineRule<{ value: string; kind: Kind }>({
  code: 'DE503',
  name: 'cell-unreadable',
  title: 'Ô trong bảng tổng hợp không đọc được',
  severity: 'error',
  scope: 'workbook',
  explain: {
    what: 'Một ô hoặc trang tính của bảng tổng hợp đã bị sửa thành nội dung không đọc lại được.',
    why: 'Báo cáo được viết từ bảng tổng hợp; ô không đọc được làm báo cáo thiếu hoặc sai.',
    fix: 'Sửa ô được chỉ ra, hoặc tổng hợp lại để có tệp mới.',
  },
  message: ({ value, kind }) => `Bảng tổng hợp: ${WORDING[kind].fact}: ${quote(value)}.`,
  hint: ({ kind }) => WORDING[kind].wayOut,
  *check({ problems }) {
    for (const { at, value, kind } of problems) yield { at, args: { value, kind }, value };
  },
});
