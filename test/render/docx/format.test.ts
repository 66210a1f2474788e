import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../src/model/document.js';
import { renderDocx } from '../../../src/render/docx/document.js';
import { writeReport } from '../../../src/report/report.js';
import { textWidth } from '../../../src/text/times-widths.js';
import { type ReadDocx, readDocx, type ShownParagraph } from '../../support/docx-reader.js';
import {
  BARE_WORKSPACE,
  consolidated,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
} from '../../support/report-builder.js';
import { all, child, val } from '../../support/xml-tree.js';

const MM = 56.6929;
const SOLE_FONT = ['Times New Roman', 'Times New Roman', 'Times New Roman', 'Times New Roman'];

const REPORT: ReportDocument = writeReport(
  consolidated(noticeTasks()),
  POLICE_WORKSPACE,
  shippedOutline(),
  { number: '5', date: '2024-07-05', window: { from: '2024-05-15', to: '2024-06-14' } },
);

let docx: ReadDocx;
let blank: ReadDocx;

beforeAll(async () => {
  docx = readDocx(await renderDocx(REPORT));
  const bare = writeReport(consolidated([]), BARE_WORKSPACE, shippedOutline());
  blank = readDocx(await renderDocx(bare));
});

function shown(style: string, from: ReadDocx = docx): readonly ShownParagraph[] {
  return from.paragraphs.filter((paragraph) => paragraph.style === style);
}

const texts = (style: string, from: ReadDocx = docx) => shown(style, from).map(({ text }) => text);

describe('page (Phụ lục I, I.1–3 and I.7)', () => {
  it('is A4 standing for the report, lying for an appendix unless its table is narrow', () => {
    const sizes = docx.sections.map((section) => child(section, 'w:pgSz')?.attributes);
    expect(sizes).toEqual([
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
    ]);
  });

  it('keeps margins within the bounds', () => {
    for (const section of docx.sections) {
      const margins = child(section, 'w:pgMar')?.attributes ?? {};
      const mm = (side: string) => Number(margins[`w:${side}`]) / MM;
      for (const side of ['top', 'bottom']) {
        expect(mm(side)).toBeGreaterThanOrEqual(20);
        expect(mm(side)).toBeLessThanOrEqual(25);
      }
      expect(mm('left')).toBeGreaterThanOrEqual(30);
      expect(mm('left')).toBeLessThanOrEqual(35);
      expect(mm('right')).toBeGreaterThanOrEqual(15);
      expect(mm('right')).toBeLessThanOrEqual(20);
    }
  });

  it('numbers pages at the top, centred, 13–14 pt, from 1 in each section, not on the first page', () => {
    for (const section of docx.sections) {
      expect(child(section, 'w:titlePg')).toBeDefined();
      expect(child(section, 'w:pgNumType')?.attributes).toMatchObject({
        'w:start': '1',
        'w:fmt': 'decimal',
      });
    }
    const headers = [...docx.parts.keys()].filter((path) => /^word\/header\d+\.xml$/.test(path));
    const numbered = headers
      .map((path) => docx.part(path))
      .filter((part) => all(part, 'w:fldChar').length > 0);
    expect(headers).toHaveLength(2 * docx.sections.length);
    expect(numbered).toHaveLength(docx.sections.length);
    for (const part of numbered) {
      const [paragraph] = all(part, 'w:p').map(docx.show);
      expect(paragraph).toMatchObject({ alignment: 'center', sizePt: 14, bold: false });
    }
  });
});

describe('text (I.4 and II.6.e)', () => {
  it('is Times New Roman, black and Vietnamese everywhere', () => {
    for (const paragraph of docx.paragraphs) {
      expect(paragraph.fonts, paragraph.text).toEqual(SOLE_FONT);
      expect(paragraph.language).toBe('vi-VN');
      expect(paragraph.color).toBe('000000');
    }
  });

  it('is justified, 14 pt upright, first line 1,27 cm, 6 pt apart, between single and 1.5 lines', () => {
    const body = [...shown('BodyText'), ...shown('DashItem')];
    expect(body.length).toBeGreaterThan(20);
    for (const paragraph of body) {
      expect(paragraph).toMatchObject({
        alignment: 'both',
        sizePt: 14,
        bold: false,
        italics: false,
        firstLine: 720,
        before: 120,
        after: 120,
      });
      expect(paragraph.line).toBeGreaterThanOrEqual(240);
      expect(paragraph.line).toBeLessThanOrEqual(360);
    }
  });

  it('ends with “./.” on the page of the signature', () => {
    const last = shown('BodyText').at(-1);
    expect(last?.text.endsWith('./.')).toBe(true);
    expect(last?.keepNext).toBe(true);
  });

  it('has bold headings in capitals, bold titles of khoản and upright điểm', () => {
    expect(texts('Heading1')).toHaveLength(5);
    for (const heading of shown('Heading1')) {
      expect(heading.text).toBe(heading.text.toLocaleUpperCase('vi'));
      expect(heading).toMatchObject({ bold: true, sizePt: 14, firstLine: 720, keepNext: true });
    }
    expect(texts('Heading2')[0]).toBe('1. Văn bản chỉ đạo, triển khai');
    for (const heading of shown('Heading2'))
      expect(heading).toMatchObject({ bold: true, sizePt: 14 });
    expect(texts('Heading3')[0]).toBe('a) Công tác chỉ đạo, điều hành');
    for (const heading of shown('Heading3')) {
      expect(heading).toMatchObject({ bold: false, italics: false, sizePt: 14 });
    }
  });
});

describe('letterhead (II.1–4)', () => {
  const head = () => {
    const table = child(docx.body, 'w:tbl');
    if (!table) throw new Error('no letterhead');
    return table;
  };

  it('is a table of two fixed columns without borders and cell margins', () => {
    const widths = all(head(), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths).toHaveLength(2);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1702 - 852);
    for (const cell of all(head(), 'w:tcW')) expect(cell.attributes['w:type']).toBe('dxa');
    for (const side of ['top', 'left', 'bottom', 'right']) {
      expect(val(head(), 'w:tblPr', 'w:tblBorders', `w:${side}`)).toBe('none');
      expect(child(head(), 'w:tblPr', 'w:tblCellMar', `w:${side}`)?.attributes['w:w']).toBe('0');
    }
  });

  it('never wraps Quốc hiệu', () => {
    const right = Number(all(head(), 'w:gridCol')[1]?.attributes['w:w']);
    expect(right).toBeGreaterThan(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, true));
  });

  it.each([
    ['NationalName', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, true, false],
    ['Motto', 'Độc lập - Tự do - Hạnh phúc', 14, true, false],
    ['ParentBody', 'BỘ CÔNG AN', 13, false, false],
    ['IssuingBody', 'CÔNG AN TỈNH BẮC GIANG', 13, true, false],
    ['DocumentNumber', 'Số: 05/BC-CAT', 13, false, false],
    ['PlaceAndDate', 'Bắc Giang, ngày 05 tháng 7 năm 2024', 13, false, true],
    ['TypeName', 'BÁO CÁO', 14, true, false],
    ['DocumentSubject', 'Kết quả thực hiện nhiệm vụ Đề án 06 tháng 6 năm 2024', 14, true, false],
    ['DataWindow', '(Từ ngày 15/5/2024 đến ngày 14/6/2024)', 14, false, true],
  ])('%s is “%s”, %d pt', (style, text, sizePt, bold, italics) => {
    expect(shown(style)).toHaveLength(1);
    expect(shown(style)[0]).toMatchObject({ text, sizePt, bold, italics, alignment: 'center' });
  });

  it('puts the number and the date on one line', () => {
    const rows = all(head(), 'w:tr').map((row) => all(row, 'w:p').map(docx.show));
    expect(rows[1]?.map(({ style }) => style)).toEqual(['DocumentNumber', 'PlaceAndDate']);
  });

  it('draws its rules as borders: whole under Tiêu ngữ, a third to a half elsewhere', () => {
    const right = Number(all(head(), 'w:gridCol')[1]?.attributes['w:w']);
    const left = Number(all(head(), 'w:gridCol')[0]?.attributes['w:w']);
    const rules = shown('RuleLine').filter(({ node }) => child(node, 'w:pPr', 'w:pBdr', 'w:top'));
    const [issuer, motto, subject] = rules;
    const length = (rule: ShownParagraph | undefined, box: number) =>
      box - (rule?.left ?? 0) - (rule?.right ?? 0);
    const share = (rule: ShownParagraph | undefined, box: number, text: string, size: number) =>
      length(rule, box) / textWidth(text, size, true);
    expect(share(motto, right, 'Độc lập - Tự do - Hạnh phúc', 14)).toBeCloseTo(1, 2);
    const short = [
      share(issuer, left, 'CÔNG AN TỈNH BẮC GIANG', 13),
      share(subject, left + right, REPORT.subject, 14),
    ];
    for (const own of short) {
      expect(own).toBeGreaterThan(1 / 3);
      expect(own).toBeLessThan(1 / 2);
    }
    for (const rule of rules) expect(rule.left).toBe(rule.right);
    expect(all(docx.body, 'w:u')).toEqual([]);
  });
});

describe('addressees, basis, signature (II.6.a, II.7, II.9)', () => {
  it('writes one addressee on the line of “Kính gửi”', () => {
    expect(texts('Addressee')).toEqual(['Kính gửi: Chủ tịch UBND tỉnh']);
  });

  it('drops the mark that the settings end a sole addressee with', async () => {
    const sole = readDocx(await renderDocx({ ...REPORT, addressees: ['Chủ tịch UBND tỉnh;'] }));
    expect(texts('Addressee', sole)).toEqual(['Kính gửi: Chủ tịch UBND tỉnh']);
  });

  it('writes several addressees under the colon, closed with marks', async () => {
    const addressees = ['Tổ Đề án 06 Chính phủ', 'Chủ tịch UBND tỉnh;'];
    const several = readDocx(await renderDocx({ ...REPORT, addressees }));
    const [label, first, last] = shown('Addressee', several);
    expect([label?.text, first?.text, last?.text]).toEqual([
      'Kính gửi:',
      '- Tổ Đề án 06 Chính phủ;',
      '- Chủ tịch UBND tỉnh.',
    ]);
    expect(first?.left).toBe((label?.left ?? 0) + textWidth('Kính gửi', 14, false));
    expect(last?.left).toBe(first?.left);
  });

  it('closes each căn cứ with a semicolon and the last with a full stop, in italics', () => {
    const basis = shown('LegalBasis');
    expect(basis.map(({ text }) => text.slice(-1))).toEqual([';', '.']);
    for (const line of basis) {
      expect(line).toMatchObject({ italics: true, sizePt: 14, alignment: 'both', firstLine: 720 });
    }
  });

  it('sets signer and recipients in their sizes and styles', () => {
    expect(shown('RecipientsLabel')).toMatchObject([
      { text: 'Nơi nhận:', sizePt: 12, bold: true, italics: true, left: 0 },
    ]);
    expect(texts('RecipientItem')).toEqual([
      '- Như trên;',
      '- Thường trực Tổ công tác Đề án 06 tỉnh (để b/c);',
      '- Lưu: VT, PC06.',
    ]);
    for (const item of shown('RecipientItem')) {
      expect(item).toMatchObject({ sizePt: 11, bold: false, italics: false, left: 0 });
    }
    expect(texts('SignerTitle')).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
    const signer = [...shown('SignerTitle'), ...shown('SignerName')];
    for (const line of signer) {
      expect(line).toMatchObject({ sizePt: 14, bold: true, italics: false, alignment: 'center' });
    }
    expect(texts('SignerName')).toEqual(['Nguyễn Văn A']);
    expect(shown('SignerTitle')[0]?.before).toBe(shown('RecipientsLabel')[0]?.before);
  });
});

describe('appendices (III.1)', () => {
  it('are numbered in Roman, named in capitals and refer to the report', () => {
    expect(texts('AppendixLabel')).toEqual(['Phụ lục I', 'Phụ lục II']);
    for (const label of shown('AppendixLabel')) {
      expect(label).toMatchObject({ sizePt: 14, bold: true, alignment: 'center' });
    }
    expect(texts('AppendixTitle')[0]).toBe(
      'BẢNG TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐỀ ÁN 06 THÁNG 6 NĂM 2024',
    );
    expect(shown('AppendixSource')[0]).toMatchObject({
      text: '(Kèm theo Báo cáo số 05/BC-CAT ngày 05 tháng 7 năm 2024 của Công an tỉnh Bắc Giang)',
      italics: true,
      sizePt: 14,
      alignment: 'center',
    });
  });

  it('repeat the header row, keep rows whole and fix widths in twips', () => {
    const tables = all(docx.body, 'w:tbl').slice(-2);
    const [lying, standing] = [16838, 11906].map((width) => width - 1702 - 852);
    for (const [index, table] of tables.entries()) {
      const rows = all(table, 'w:tr');
      expect(child(rows[0], 'w:trPr', 'w:tblHeader')).toBeDefined();
      for (const row of rows) {
        const cantSplit = child(row, 'w:trPr', 'w:cantSplit');
        expect(cantSplit).toBeDefined();
        expect(cantSplit?.attributes['w:val'] ?? 'true').toBe('true');
      }
      expect(
        val(table, 'w:tblPr', 'w:tblLayout') ??
          child(table, 'w:tblPr', 'w:tblLayout')?.attributes['w:type'],
      ).toBe('fixed');
      const grid = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe([lying, standing][index]);
      for (const width of all(table, 'w:tcW')) expect(width.attributes['w:type']).toBe('dxa');
    }
  });
});

describe('a row of more than half a page', () => {
  it('may break, so that no half page stays blank', async () => {
    const rows = ['ngắn', 'Đã ban hành Kế hoạch. '.repeat(80)].map(
      (text) => ({ kind: 'cells', cells: ['1', text] }) as const,
    );
    const columns = [
      { title: 'STT', width: 1 },
      { title: 'Kết quả', width: 3 },
    ];
    const appendices = [
      { label: 'Phụ lục', title: 'BẢNG', blocks: [{ kind: 'table', columns, rows }] as const },
    ];
    const rendered = readDocx(await renderDocx({ ...REPORT, appendices }));
    const [, short, tall] = all(all(rendered.body, 'w:tbl').at(-1) ?? rendered.body, 'w:tr');
    expect(child(short, 'w:trPr', 'w:cantSplit')).toBeDefined();
    expect(child(tall, 'w:trPr', 'w:cantSplit')).toBeUndefined();
  });
});

describe('what is not configured', () => {
  it('stays a visible blank', () => {
    expect(texts('IssuingBody', blank)).toEqual(['…']);
    expect(texts('DocumentNumber', blank)).toEqual(['Số:        /BC-…']);
    expect(texts('PlaceAndDate', blank)).toEqual(['…, ngày … tháng … năm 2024']);
    expect(texts('SignerTitle', blank)).toEqual(['…']);
    expect(texts('SignerName', blank)).toEqual(['…']);
    expect(texts('RecipientItem', blank)).toEqual(['- …;', '- Lưu: VT, ….']);
    expect(texts('LegalBasis', blank)).toEqual([]);
  });
});
