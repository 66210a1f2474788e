import { printNumber } from '../../text/number.js';
import { defineRule } from '../rule.js';

export const totalMismatch = defineRule<{ label: string; printed: number; computed: number }>({
  code: 'DE502',
  name: 'total-mismatch',
  title: 'Tổng không khớp các dòng',
  severity: 'warning',
  scope: 'workbook',
  explain: {
    what: 'Số tổng in trong bảng tổng hợp khác với số tính lại từ các dòng.',
    why: 'Thường do sửa tình trạng của dòng mà chưa sửa số tổng. Báo cáo dùng số tính lại từ các dòng.',
    fix: 'Kiểm tra các dòng đã sửa; số tổng trong báo cáo được tính lại từ các dòng.',
  },
  message: ({ label, printed, computed }) =>
    `“${label}” ghi ${printNumber(printed)} nhưng tính từ các dòng là ${printNumber(computed)}; báo cáo dùng ${printNumber(computed)}.`,
  hint: () =>
    'Kiểm tra các dòng đã sửa trong bảng tổng hợp; sửa số tổng cho khớp nếu các dòng đã đúng.',
  *check({ totals }) {
    for (const { at, label, printed, computed } of totals) {
      if (printed === computed) continue;
      yield { at, args: { label, printed, computed }, value: printNumber(printed) };
    }
  },
});
