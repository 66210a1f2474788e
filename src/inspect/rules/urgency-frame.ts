import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const urgencyFrame: FormatRule = {
  code: 'DE641',
  name: 'urgency-frame',
  title: 'Dấu chỉ mức độ khẩn, phạm vi lưu hành không có khung',
  severity: 'error',
  what: 'Dấu chỉ mức độ khẩn hoặc chỉ dẫn phạm vi lưu hành không nằm trong khung viền.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.2.b, III.2.c: đặt cân đối trong khung hình chữ nhật viền đơn.',
  fix: 'Đặt chữ vào hộp văn bản có viền: Chèn (Insert) > Hộp văn bản (Text Box); hoặc kẻ viền quanh đoạn.',
  *check(document) {
    for (const line of linesOf(document, 'doKhan', 'phamViLuuHanh')) {
      if (line.framed || line.cell?.border === 'framed') continue;
      yield {
        line,
        message: `${line.rule.name} không nằm trong khung; quy định khung hình chữ nhật viền đơn (${line.rule.source}).`,
        hint: 'Đặt chữ vào hộp văn bản có viền (Insert > Text Box), hoặc kẻ viền quanh đoạn (Borders > Outside Borders).',
      };
    }
  },
};
