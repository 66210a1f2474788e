/** Tables that office systems save as HTML or XML under the name .xls. */
import { describe, expect, it } from 'vitest';
import { cellsOf, failureOf, gridOf, textsOf } from './grid-support.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const html = (body: string): Uint8Array => text(`<html><body>${body}</body></html>`);

describe('HTML', () => {
  it('places cells as a browser does: spans, missing end tags, rows below', () => {
    const grid = gridOf(
      html(
        '<table><tr><td rowspan=2>a<td colspan="2">b<tr><td>c<td>d</table><table><tr><th>e</table>',
      ),
    );
    expect(textsOf(grid)).toEqual(['R1C1=a', 'R1C2=b', 'R2C2=c', 'R2C3=d', 'R3C1=e']);
    expect(grid.sheets[0]?.merges).toContainEqual({ top: 1, left: 1, bottom: 2, right: 1 });
    expect(cellsOf(grid).map(({ bold }) => bold === true)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('puts paragraphs and nested tables into rows of their own', () => {
    const page = '<p>Đơn vị: Sở Y tế</p><table><tr><td><table><tr><td>1<td>2</table></table>';
    expect(textsOf(gridOf(html(page)))).toEqual(['R1C1=Đơn vị: Sở Y tế', 'R3C1=1', 'R3C2=2']);
  });

  it('resolves references, breaks and white space', () => {
    const page =
      '<table><tr><td>S&#7903;&nbsp;T&#x1B0; ph&aacute;p\n  <br>&lt;5&gt; &unknown; &ndash;</table>';
    expect(textsOf(gridOf(html(page)))).toEqual(['R1C1=Sở Tư pháp\n<5> &unknown; –']);
  });

  it('takes bold and fonts from classes, styles and tags', () => {
    const page = `<style><!-- .xl65 {font-weight:700; font-family:".VnTime", serif;} --></style>
      <table><tr><td class=xl65>a<td style='font-weight:bold'>b<td><b>c</b><td><b>d</b> e</table>`;
    const looks = cellsOf(gridOf(html(page))).map(({ bold, font }) => [bold === true, font]);
    expect(looks).toEqual([
      [true, '.VnTime'],
      [true, undefined],
      [true, undefined],
      [false, undefined],
    ]);
  });

  it('reads the declared encoding, and UTF-8 that is declared wrongly', () => {
    const head = '<html><meta charset=windows-1258><table><tr><td>';
    const ansi = Uint8Array.from([...text(head), 0xd0, 0xea, 0xf2, ...text('</table>')]);
    expect(textsOf(gridOf(ansi))).toEqual(['R1C1=Đệ']);
    expect(textsOf(gridOf(text(`${head}Đề</table>`)))).toEqual(['R1C1=Đề']);
  });

  it('reads a single-file page', () => {
    const message = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<table><tr><td>S=E1=BB=9F Y t=',
      '=E1=BA=BF</td></tr></table>',
      '--x--',
    ];
    expect(textsOf(gridOf(text(message.join('\r\n'))))).toEqual(['R1C1=Sở Y tế']);
  });

  it('knows a page that is cut off and one whose sheets lie elsewhere', () => {
    expect(failureOf(text('<html><table><tr><td>1'))).toEqual({
      kind: 'truncated',
      detail: 'HTML',
    });
    const frames = html('<frameset><frame src="sheet001.htm"></frameset>');
    expect(failureOf(frames)).toEqual({ kind: 'unsupported', detail: 'html-frames' });
  });

  it('stays within bounds for spans without end', () => {
    const rows = '<tr><td rowspan=999999999 colspan=999999999>x'.repeat(300);
    expect(cellsOf(gridOf(html(`<table>${rows}</table>`))).length).toBeLessThanOrEqual(300);
  });
});

const spreadsheet = (table: string, rest = ''): Uint8Array =>
  text(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="d"><NumberFormat ss:Format="dd/mm/yyyy"/><Font ss:FontName="VNI-Times" ss:Bold="1"/></Style>
<Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="m"><NumberFormat ss:Format="mm/yyyy"/></Style></Styles>
<Worksheet ss:Name="PL V"><Table>${table}</Table>${rest}</Worksheet></Workbook>`);

describe('XML Spreadsheet 2003', () => {
  it('places cells by index, spans and merges', () => {
    const grid = gridOf(
      spreadsheet(
        `<Row ss:Index="2"><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">a</Data></Cell><Cell><Data ss:Type="String">b</Data></Cell></Row>
         <Row><Cell ss:Index="3"><Data ss:Type="String">c</Data></Cell></Row>`,
      ),
    );
    expect(textsOf(grid)).toEqual(['R2C1=a', 'R2C3=b', 'R3C3=c']);
    expect(grid.sheets[0]?.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
    expect([grid.format, grid.sheets[0]?.name]).toEqual(['xml', 'PL V']);
  });

  it('reads values by type and format', () => {
    const row = [
      '<Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-03-25T00:00:00.000</Data></Cell>',
      '<Cell ss:StyleID="m"><Data ss:Type="DateTime">2024-06-01T00:00:00.000</Data></Cell>',
      '<Cell ss:StyleID="p"><Data ss:Type="Number">0.45</Data></Cell>',
      '<Cell><Data ss:Type="Boolean">1</Data></Cell>',
      '<Cell><Data ss:Type="Error">#N/A</Data></Cell>',
      '<Cell ss:Formula="=RC[-1]"/>',
      '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Sở</B> Y tế</ss:Data></Cell>',
    ];
    const grid = gridOf(spreadsheet(`<Row>${row.join('')}</Row>`));
    expect(cellsOf(grid).map(({ kind, text: shown }) => [kind, shown])).toEqual([
      ['date', '25/03/2024'],
      ['text', '06/2024'],
      ['number', '45%'],
      ['boolean', 'TRUE'],
      ['error', '#N/A'],
      ['text', ''],
      ['text', 'Sở Y tế'],
    ]);
    expect(cellsOf(grid)[0]).toMatchObject({ bold: true, font: 'VNI-Times', date: '2024-03-25' });
    expect(grid.notes).toEqual([
      { kind: 'formula-uncached', sheet: 'PL V', cell: 'F1', detail: '1' },
    ]);
  });

  it('knows what is hidden, and when its end is missing', () => {
    const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
    const whole = spreadsheet(
      '<Column ss:Hidden="1"/><Row ss:Hidden="1"><Cell><Data ss:Type="String">a</Data></Cell></Row>',
      hidden,
    );
    const [sheet] = gridOf(whole).sheets;
    expect([sheet?.hidden, sheet?.hiddenColumns, sheet?.rows[0]?.hidden]).toEqual([
      true,
      [1],
      true,
    ]);
    expect(failureOf(whole.subarray(0, whole.length - 30)).kind).toBe('truncated');
  });
});
