/** Files as people and other programs write them: inheritance, themes, numbering, content controls. */
import { describe, expect, it } from 'vitest';
import { checkWord } from '../../src/inspect/check.js';
import { paragraph, readTyped as read, run, table } from '../support/typed-word.js';

describe('what a paragraph inherits', () => {
  const styles = `
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
      <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
    <w:style w:type="character" w:styleId="Small"><w:rPr><w:sz w:val="20"/></w:rPr></w:style>`;
  const theme =
    '<a:theme xmlns:a="a"><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:theme>';

  it('comes from the defaults and the normal style', () => {
    const [line] = read({ body: paragraph('Văn bản'), styles, theme }).lines;
    expect(line).toMatchObject({ after: 160, alignment: 'left' });
    expect(line?.runs[0]).toMatchObject({ font: 'Calibri', sizePt: 14, bold: false });
  });

  it('comes from a chain of styles, also a chain that bites its tail', () => {
    const [line] = read({ body: paragraph('A', '<w:pStyle w:val="A"/>'), styles }).lines;
    expect(line?.alignment).toBe('center');
    expect(line?.runs[0]?.bold).toBe(true);
  });

  it('gives way to the style of the run, and that to the run itself', () => {
    const styled = '<w:rStyle w:val="Small"/>';
    const body = `<w:p>${run('a', styled)}${run('b', `${styled}<w:sz w:val="24"/>`)}</w:p>`;
    const [line] = read({ body, styles }).lines;
    expect(line?.runs.map(({ sizePt }) => sizePt)).toEqual([10, 12]);
  });
});

describe('what a reader sees', () => {
  it('takes numbers that Word writes itself', () => {
    const numbering = `
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
      <w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>`;
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>';
    const { lines } = read({ body: paragraph('KẾT QUẢ', numbered), numbering });
    expect(lines[0]).toMatchObject({ element: 'muc', text: 'I. KẾT QUẢ' });
  });

  it('takes letters that are only shown as capitals, passes over what was struck out', () => {
    const body = `<w:p>${run('báo cáo', '<w:caps/>')}<w:del>${run(' cũ')}</w:del></w:p>`;
    expect(read({ body }).lines[0]).toMatchObject({ text: 'BÁO CÁO', element: 'tenLoai' });
  });

  it('looks into content controls and into sections that end with a paragraph', () => {
    const sized = (w: number, h: number) => `<w:sectPr><w:pgSz w:w="${w}" w:h="${h}"/></w:sectPr>`;
    const { lines, sections } = read({
      body: `<w:sdt><w:sdtContent>${paragraph('Một', sized(11_906, 16_838))}</w:sdtContent></w:sdt>${paragraph('Hai')}${sized(16_838, 11_906)}`,
    });
    expect(lines.map(({ text, section }) => [text, section])).toEqual([
      ['Một', 0],
      ['Hai', 1],
    ]);
    expect(sections.map(({ width }) => Math.round(width))).toEqual([210, 297]);
  });
});

describe('lines typed into one paragraph', () => {
  const tab = '<w:r><w:tab/></w:r>';
  const lineBreak = '<w:r><w:br/></w:r>';
  const joined = (...parts: readonly string[]) => `<w:p>${parts.join('')}</w:p>`;
  const BOLD = '<w:b/>';
  const elements = (body: string) =>
    read({ body }).lines.flatMap(({ element, text }) => (element ? [[element, text]] : []));

  it('are columns where tabs set the head apart', () => {
    const body = [
      joined(run('BỘ CÔNG AN'), tab, tab, run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', BOLD)),
      joined(run('CÔNG AN TỈNH A', BOLD), tab, run('Độc lập - Tự do - Hạnh phúc', BOLD)),
      joined(run('_______'), tab, run('________________')),
      joined(run('Số: 15/BC-CAT'), tab, run('A, ngày 05 tháng 4 năm 2024', '<w:i/>')),
    ].join('');
    expect(elements(body)).toEqual([
      ['coQuanChuQuan', 'BỘ CÔNG AN'],
      ['quocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['coQuanBanHanh', 'CÔNG AN TỈNH A'],
      ['tieuNgu', 'Độc lập - Tự do - Hạnh phúc'],
      ['soKyHieu', 'Số: 15/BC-CAT'],
      ['diaDanhThoiGian', 'A, ngày 05 tháng 4 năm 2024'],
    ]);
    const codes = checkWord(read({ body }), 'a.docx').map(({ code }) => code);
    expect(codes).not.toContain('DE625');
    expect(codes).not.toContain('DE638');
  });

  it('are one paragraph to the reader', () => {
    const body =
      joined(run('BỘ A'), tab, run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) + paragraph('Sau đó.');
    expect(read({ body }).lines.map(({ number }) => number)).toEqual([1, 1, 2]);
  });

  it('are the signature too, and what follows it is not text', () => {
    const body = [
      paragraph('Nội dung./.'),
      joined(run('Nơi nhận:'), tab, run('KT. GIÁM ĐỐC')),
      joined(run('- Như trên;'), tab, run('PHÓ GIÁM ĐỐC')),
      paragraph('- Lưu: VT.'),
      joined(tab, tab, run('Nguyễn Văn A')),
    ].join('');
    expect(elements(body).map(([element]) => element)).toEqual([
      'body',
      'noiNhanLabel',
      'quyenHanChucVu',
      'noiNhanList',
      'quyenHanChucVu',
      'noiNhanList',
    ]);
  });

  it('are parted at soft returns', () => {
    const cell = joined(
      run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:b/><w:sz w:val="26"/>'),
      lineBreak,
      run('Độc lập - Tự do - Hạnh phúc', '<w:b/><w:sz w:val="28"/>'),
      lineBreak,
      run('____________________________'),
    );
    const body = table([paragraph('SỞ A', '', BOLD), cell], [4000, 5600]);
    expect(elements(body).map(([element]) => element)).toEqual([
      'coQuanBanHanh',
      'quocHieu',
      'tieuNgu',
    ]);
    expect(
      checkWord(read({ body }), 'a.docx').map(({ element, code }) => [element, code]),
    ).not.toContainEqual(['tieuNgu', 'DE638']);
  });

  it('have the number that Word writes before the first alone', () => {
    const numbering = `
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const body = table([joined(numbered, run('Sở A;'), lineBreak, run('Sở B.'))]);
    expect(read({ body, numbering }).lines.map(({ text }) => text)).toEqual(['- Sở A;', 'Sở B.']);
  });

  it('are left alone in the text', () => {
    const body = joined(run('Tổng số: 50'), tab, run('nhiệm vụ'), lineBreak, run('ngày mai.'));
    expect(read({ body }).lines).toHaveLength(1);
  });
});

describe('what somebody has changed or marked', () => {
  it('is read as it stands: insertions, smart tags, moves; not what was taken away', () => {
    const body = `<w:p><w:ins>${run('BÁO ')}</w:ins><w:smartTag>${run('CÁO')}</w:smartTag><w:del>${run('X')}</w:del><w:moveFrom>${run('Y')}</w:moveFrom></w:p>`;
    expect(read({ body }).lines[0]).toMatchObject({ text: 'BÁO CÁO', element: 'tenLoai' });
  });

  it('is measured as it is set now, not as it was before', () => {
    const body = `<w:p><w:pPr><w:jc w:val="both"/><w:pPrChange><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>${run('A', '<w:sz w:val="28"/><w:rPrChange><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrChange>')}</w:p>`;
    const [line] = read({ body }).lines;
    expect(line?.alignment).toBe('both');
    expect(line?.runs[0]?.sizePt).toBe(14);
  });

  it('as a note by a raised mark is not measured', () => {
    const raised = run('1', '<w:vertAlign w:val="superscript"/><w:sz w:val="16"/>');
    const [line] = read({ body: `<w:p>${run('Nội dung')}${raised}</w:p>` }).lines;
    expect(line?.runs).toHaveLength(1);
  });
});

it('names text of old fonts with what to do first', () => {
  const body = paragraph('C«ng an', '', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>');
  const [font] = checkWord(read({ body }), 'a.docx').filter(({ code }) => code === 'DE620');
  expect(font?.hint).toContain('Unicode');
});

it('takes Times New Roman of a theme, and a motto with long dashes for a motto', () => {
  const theme =
    '<a:theme xmlns:a="a"><a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont></a:theme>';
  const body = paragraph(
    'Độc lập – Tự do – Hạnh phúc',
    '',
    '<w:rFonts w:asciiTheme="minorHAnsi"/>',
  );
  const codes = checkWord(read({ body, theme }), 'a.docx').map(({ code, element }) => [
    code,
    element,
  ]);
  expect(codes).toContainEqual(['DE632', 'tieuNgu']);
  expect(codes).not.toContainEqual(['DE620', 'tieuNgu']);
});

it('reads a table within a table once, row by row', () => {
  const { lines } = read({
    body: table([`${table([paragraph('trong')])}${paragraph('ngoài')}`, paragraph('bên')]),
  });
  const places = lines.map(({ text, cell }) => [text, cell?.table, cell?.column]);
  expect(places).toEqual([
    ['trong', 1, 0],
    ['ngoài', 0, 0],
    ['bên', 0, 1],
  ]);
});

it('tells many paragraphs with one fault once, with how many', () => {
  const text = paragraph('Văn bản này có nội dung.', '<w:jc w:val="both"/>');
  const document = read({ body: text.repeat(9) });
  const sizes = checkWord(document, 'a.docx').filter(({ code }) => code === 'DE622');
  expect(sizes.map(({ paragraph: number, alike }) => [number, alike])).toEqual([[1, 8]]);
});
