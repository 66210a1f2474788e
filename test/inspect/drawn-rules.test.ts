/** Horizontal rules of the first page in every way that offices draw them, and boxes with text. */
import { describe, expect, it } from 'vitest';
import { checkWord } from '../../src/inspect/check.js';
import { paragraph, readTyped, run, table } from '../support/typed-word.js';

const CENTRED = '<w:jc w:val="center"/>';
const BOLD = '<w:b/><w:sz w:val="26"/>';
const EMU_PER_MM = 36_000;
const LINE = '<a:ln w="9525"><a:solidFill/></a:ln>';

const anchored = (drawing: string) => `<w:p><w:pPr>${CENTRED}</w:pPr><w:r>${drawing}</w:r></w:p>`;
const drawing = (mm: number, inside: string, height = 0) =>
  `<w:drawing><wp:anchor><wp:extent cx="${mm * EMU_PER_MM}" cy="${height * EMU_PER_MM}"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const connector = (mm: number, line = LINE) =>
  drawing(mm, `<wps:wsp><wps:spPr><a:prstGeom prst="line"/>${line}</wps:spPr></wps:wsp>`);
const pict = (shape: string) => `<w:pict>${shape}</w:pict>`;
const oldLine = (mm: number) => pict(`<v:line from="10mm,4pt" to="${10 + mm}mm,4pt"/>`);
const both = (mm: number) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${connector(mm)}</mc:Choice><mc:Fallback>${oldLine(mm)}</mc:Fallback></mc:AlternateContent>`;

/** A line that has its look from the theme: none, or the first. */
const themed = (look: 0 | 1) =>
  drawing(56, `<wps:wsp><wps:spPr/><wps:style><a:lnRef idx="${look}"/></wps:style></wps:wsp>`);

interface Head {
  readonly issuer?: string;
  readonly motto?: string;
  readonly below?: string;
}

/** Issuing body (61,8 mm at 13 pt) and Tiêu ngữ (55,9 mm) with what is drawn under them. */
function read({ issuer = anchored(connector(26)), motto = anchored(connector(56)), below }: Head) {
  const left = `${paragraph('CÔNG AN TỈNH BẮC GIANG', CENTRED, BOLD)}${issuer}`;
  const right = `${paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', CENTRED, BOLD)}${paragraph('Độc lập - Tự do - Hạnh phúc', CENTRED, BOLD)}${motto}`;
  const body = `${table([left, right], [3900, 5700])}${below ?? ''}${paragraph('Nội dung.')}`;
  return readTyped({ body });
}

function found(head: Head): readonly string[] {
  const codes = ['DE638', 'DE639', 'DE640', 'DE647'];
  return checkWord(read(head), 'a.docx')
    .filter(({ code }) => codes.includes(code))
    .map(({ code, element }) => `${code} ${element}`);
}

describe('a rule under Tiêu ngữ', () => {
  it.each([
    ['a connector', anchored(connector(56))],
    ['a connector, with a copy for old programs', anchored(both(56))],
    ['a line with the look of the theme', anchored(themed(1))],
    ['a line of old Word', anchored(oldLine(56))],
    [
      'a flat shape of old Word',
      anchored(pict('<v:shape style="position:absolute;width:158pt;height:.05pt"/>')),
    ],
    [
      'a border',
      '<w:p><w:pPr><w:pBdr><w:top w:val="single"/></w:pBdr><w:ind w:left="1150" w:right="1150"/></w:pPr></w:p>',
    ],
    ['underscores', paragraph('_'.repeat(24), CENTRED, BOLD)],
    [
      'raised underscores, of which no length is known',
      paragraph('_'.repeat(40), CENTRED, '<w:vertAlign w:val="superscript"/>'),
    ],
    [
      'a line in a group, of which no length is known',
      anchored(
        drawing(
          56,
          `<wpg:wgp><wps:wsp><wps:spPr><a:xfrm><a:ext cx="2000000" cy="0"/></a:xfrm>${LINE}</wps:spPr></wps:wsp></wpg:wgp>`,
          20,
        ),
      ),
    ],
  ])('%s: nothing found', (_, motto) => {
    expect(found({ motto })).toEqual([]);
  });

  it.each([
    ['a short connector', anchored(connector(30))],
    ['a short line of old Word', anchored(oldLine(30))],
    ['a short row of underscores', paragraph('_'.repeat(12), CENTRED, BOLD)],
    [
      'a border from side to side',
      '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>',
    ],
  ])('%s is of a wrong length', (_, motto) => {
    expect(found({ motto })).toEqual(['DE639 tieuNgu']);
  });

  it.each([
    ['nothing', ''],
    ['a line without colour', anchored(connector(56, '<a:ln><a:noFill/></a:ln>'))],
    ['a line that the theme does not draw', anchored(themed(0))],
    ['a picture', anchored(drawing(56, '<a:pic/>', 30))],
    ['a number still to be written', paragraph('Số: _____/BC-CAT', CENTRED)],
  ])('%s is none', (_, motto) => {
    expect(found({ motto })).toEqual(['DE638 tieuNgu']);
  });

  const DASHED = '<a:ln><a:solidFill/><a:prstDash val="dash"/></a:ln>';
  const OLD_DASHED = '<v:line from="0,0" to="56mm,0"><v:stroke dashstyle="dash"/></v:line>';

  it.each([
    ['a dashed connector', anchored(connector(56, DASHED))],
    ['a dashed line of old Word', anchored(pict(OLD_DASHED))],
    ['raised hyphens', paragraph('-'.repeat(40), CENTRED, '<w:vertAlign w:val="superscript"/>')],
  ])('%s is not solid', (_, motto) => {
    expect(found({ motto })).toEqual(['DE647 tieuNgu']);
  });

  it('may be anchored in the other column', () => {
    expect(found({ issuer: anchored(connector(26)) + anchored(connector(56)), motto: '' })).toEqual(
      [],
    );
  });

  it('stands in whatever column Tiêu ngữ stands in; without columns none is asked for', () => {
    const issuer = paragraph('CÔNG AN TỈNH BẮC GIANG', CENTRED, BOLD);
    const national = paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', CENTRED, BOLD);
    const motto = paragraph('Độc lập - Tự do - Hạnh phúc', CENTRED, BOLD);
    const columns = [
      issuer + anchored(connector(26)),
      paragraph(''),
      national + motto + anchored(connector(56)),
    ];
    const missing = (body: string) =>
      checkWord(readTyped({ body }), 'a.docx').filter(({ code }) => code === 'DE638');
    expect(missing(table(columns))).toEqual([]);
    expect(missing(issuer + national + motto)).toEqual([]);
  });

  it('is counted once where it is drawn for new and for old programs', () => {
    const { lines } = read({ motto: anchored(both(56)) });
    expect(lines.flatMap(({ rules, cell }) => (cell?.column === 1 ? rules : []))).toHaveLength(1);
  });
});

describe('a rule under the subject', () => {
  const titled = (rule: string) =>
    paragraph('BÁO CÁO', CENTRED, BOLD) + paragraph('Kết quả tháng 6', CENTRED, BOLD) + rule;

  it('is asked for', () => {
    expect(found({ below: titled('') })).toEqual(['DE638 trichYeu']);
    expect(found({ below: titled(anchored(connector(12))) })).toEqual([]);
  });

  it('may be anchored at the text below', () => {
    const text = `<w:p><w:r>${connector(12)}</w:r>${run('Nội dung đầu tiên.')}</w:p>`;
    expect(found({ below: titled(text) })).toEqual([]);
  });

  it('is not longer than half the line', () => {
    expect(found({ below: titled(anchored(connector(30))) })).toEqual(['DE639 trichYeu']);
  });

  it('has no place under V/v', () => {
    const issuer = anchored(connector(26));
    const subject = paragraph('V/v gửi báo cáo', CENTRED);
    expect(found({ issuer: issuer + subject })).toEqual([]);
    expect(found({ issuer: issuer + subject + anchored(connector(20)) })).toEqual([
      'DE640 trichYeuCongVan',
    ]);
  });
});

describe('a stamp of urgency', () => {
  const RED = '<w:color w:val="FF0000"/>';
  const box = (letters: string, line = LINE) =>
    `<wps:wsp><wps:spPr>${line}</wps:spPr><wps:txbx><w:txbxContent>${paragraph('HỎA TỐC', CENTRED, letters)}</w:txbxContent></wps:txbx></wps:wsp>`;
  const stamped = (inside: string) => {
    const old = `<w:pict><v:rect><v:textbox><w:txbxContent>${paragraph('HỎA TỐC')}</w:txbxContent></v:textbox></v:rect></w:pict>`;
    const shape = `<mc:AlternateContent><mc:Choice>${drawing(30, inside, 8)}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
    const issuer = anchored(connector(26)) + anchored(shape);
    return checkWord(read({ issuer }), 'a.docx')
      .filter(({ element }) => element === 'doKhan')
      .map(({ code }) => code);
  };
  const FONT = '<w:rFonts w:ascii="Times New Roman"/>';

  it.each([
    ['red and bold in a frame', box(FONT + BOLD + RED), []],
    ['black', box(FONT + BOLD), []],
    ['without a frame', box(FONT + BOLD, '<a:ln><a:noFill/></a:ln>'), ['DE641']],
    ['too small and thin', box(`${FONT}<w:sz w:val="20"/>`), ['DE622', 'DE623']],
    ['blue', box(`${FONT}${BOLD}<w:color w:val="0000FF"/>`), ['DE621']],
  ])('%s', (_, inside, codes) => {
    expect(stamped(inside)).toEqual(codes);
  });

  it('in a box of old Word is read too', () => {
    const old = `<w:pict><v:rect stroked="f"><v:textbox><w:txbxContent>${paragraph('KHẨN', CENTRED, FONT + BOLD)}</w:txbxContent></v:textbox></v:rect></w:pict>`;
    const { lines } = read({ issuer: anchored(old) });
    expect(lines.filter(({ element }) => element === 'doKhan')).toMatchObject([
      { text: 'KHẨN', boxed: true, framed: false },
    ]);
  });
});
