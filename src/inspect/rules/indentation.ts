import { FIRST_LINES } from '../../model/nd30.js';
import { TWIPS_PER_MM } from '../../model/word.js';
import { knownLines } from '../lines.js';
import type { FormatRule } from '../rule.js';

/** Twips. */
const TOLERANCE = 12;

function centimetres(twips: number): string {
  return String(Math.round((twips / TWIPS_PER_MM) * 10) / 100).replace('.', ',');
}

export const indentation: FormatRule = {
  code: 'DE626',
  name: 'indentation',
  title: 'Lùi đầu dòng không đúng',
  severity: 'error',
  what: 'Chữ đầu dòng của đoạn không lùi vào 1 cm hoặc 1,27 cm.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e: khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.',
  fix: 'Đoạn (Paragraph) > Thụt lề đặc biệt (Special) > Dòng đầu (First line) 1 cm hoặc 1,27 cm; lề trái 0.',
  *check(document) {
    for (const line of knownLines(document)) {
      if (!line.rule.indented || line.cell || line.alignment === 'center') continue;
      const start = line.left + line.firstLine;
      if (FIRST_LINES.some((own) => Math.abs(start - own) <= TOLERANCE)) continue;
      yield {
        line,
        message: `Đầu dòng lùi ${centimetres(start)} cm; quy định 1 hoặc 1,27 cm.`,
        hint: 'Đoạn (Paragraph) > Đặc biệt (Special) > Dòng đầu (First line): 1 cm hoặc 1,27 cm, lề trái 0.',
      };
    }
  },
};
