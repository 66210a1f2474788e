import { ND30 } from '../../model/nd30.js';
import type { WordDocument } from '../../model/word.js';
import { decimal } from '../lines.js';
import type { FormatRule } from '../rule.js';

const INSERT =
  'Vào Chèn (Insert) > Số trang (Page Number) > Đầu trang (Top of Page), chọn kiểu ở giữa.';

/** So many letters never fit on a page. */
const PAGE_LETTERS = 3500;

/** A part of one page has its number hidden; LibreOffice then leaves it out of the file. */
function fitsOnePage({ lines }: WordDocument, section: number): boolean {
  const own = lines.filter((line) => line.section === section);
  return own.reduce((sum, { text }) => sum + text.length, 0) < PAGE_LETTERS;
}

export const pageNumber: FormatRule = {
  code: 'DE612',
  name: 'page-number',
  title: 'Số trang thiếu hoặc sai chỗ',
  severity: 'error',
  what: 'Văn bản nhiều trang không đánh số trang, hoặc số trang không nằm giữa lề trên, không đúng cỡ chữ, kiểu chữ.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7: số trang canh giữa trong phần lề trên, cỡ chữ 13 đến 14, kiểu chữ đứng.',
  fix: 'Chèn (Insert) > Số trang (Page Number) > Đầu trang (Top of Page), chọn kiểu ở giữa.',
  *check(document) {
    const { sections, pages } = document;
    const elsewhere = sections.some(({ numbering }) => numbering !== undefined);
    for (const [section, { numbering }] of sections.entries()) {
      if (!numbering) {
        const uncertain = elsewhere || pages === undefined;
        if (pages === 1 || (uncertain && fitsOnePage(document, section))) continue;
        yield { section, message: 'Không có số trang ở lề trên.', hint: INSERT };
        continue;
      }
      const { where, paragraph } = numbering;
      if (where === 'footer') {
        yield { section, message: 'Số trang đặt ở cuối trang; quy định ở lề trên.', hint: INSERT };
      }
      // Where a box stands is not measured.
      if (!paragraph.boxed && paragraph.alignment !== ND30.pageNumber.alignment) {
        yield {
          section,
          message: 'Số trang không canh giữa.',
          hint: 'Mở đầu trang, chọn số trang, bấm Ctrl+E để canh giữa.',
        };
      }
      const [least, most] = ND30.pageNumber.sizePt;
      for (const { sizePt, bold, italic } of paragraph.runs.slice(0, 1)) {
        if (sizePt >= least && sizePt <= most && !bold && !italic) continue;
        yield {
          section,
          message: `Số trang cỡ ${decimal(sizePt)}${bold ? ', đậm' : ''}${italic ? ', nghiêng' : ''}; quy định cỡ 13 - 14, kiểu chữ đứng.`,
          hint: 'Mở đầu trang, chọn số trang, đặt cỡ chữ 13 hoặc 14, bỏ đậm và nghiêng.',
        };
      }
    }
  },
};
