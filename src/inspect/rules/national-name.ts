import { textWidth } from '../../text/times-widths.js';
import { linesOf, millimetres } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const nationalName: FormatRule = {
  code: 'DE631',
  name: 'national-name',
  title: 'Quốc hiệu bị xuống dòng',
  severity: 'error',
  what: 'Ô chứa Quốc hiệu hẹp hơn dòng chữ nên Quốc hiệu bị ngắt thành hai dòng.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1: Quốc hiệu trình bày trên một dòng, cách Tiêu ngữ dòng đơn.',
  fix: 'Kéo rộng cột bên phải, giảm lề ô, hoặc đặt cỡ chữ 12.',
  *check(document) {
    for (const line of linesOf(document, 'quocHieu')) {
      const room = line.cell?.innerWidth;
      const [run] = line.runs;
      if (room === undefined || run === undefined) continue;
      const wanted = textWidth(line.text.trim(), run.sizePt, run.bold) + line.left + line.right;
      if (wanted <= room) continue;
      yield {
        line,
        message: `Dòng chữ rộng ${millimetres(wanted)} mm, ô chỉ rộng ${millimetres(room)} mm nên bị xuống dòng.`,
        hint: 'Kéo rộng cột bên phải, đặt lề trái, phải của ô bằng 0, hoặc đặt Quốc hiệu cỡ chữ 12.',
      };
    }
  },
};
