import { inflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { mergeRound } from '../../../src/merge/merge.js';
import type { Consolidated } from '../../../src/model/consolidated.js';
import { DEFAULT_LIMITS } from '../../../src/package/limits.js';
import { openZip } from '../../../src/package/zip-archive.js';
import { renderWorkbook } from '../../../src/render/xlsx/workbook.js';
import { round, submission, TOOL } from '../../merge/case-builder.js';
import { CATALOGUE, ROSTER, sample } from '../../merge/sample-round.js';
import { templateForm } from '../../merge/workbook-round-trip.js';
import { faultsOf } from '../../support/open-xml.js';

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function headerRow(sheet: ExcelJS.Worksheet): ExcelJS.Row {
  const row = sheet.getRows(1, 12)?.find((one) => one.getCell(1).value === 'STT');
  if (row === undefined) throw new Error(`no header in ${sheet.name}`);
  return row;
}

function titlesOf(sheet: ExcelJS.Worksheet): readonly unknown[] {
  const { values } = headerRow(sheet);
  return Array.isArray(values) ? values.slice(1) : [];
}

const HOSTILE = [
  '=HYPERLINK("http://x";"y")',
  '+1',
  '- Đã ban hành',
  '@SUM(A1)',
  'a\u0001\uFFFE\uD800b',
  '_x0041_ <b>&amp;</b> ]]>',
];

function hostile(): Consolidated {
  const sent = HOSTILE.map((text) => ({
    task: '4',
    role: 'none' as const,
    result: text,
    note: text,
  }));
  const long = { task: '4', result: 'Dòng kết quả\n'.repeat(100).trim() };
  return mergeRound(
    round([submission({ from: 'cat', sent: [...sent, long] })], {
      roster: ROSTER,
      catalogue: CATALOGUE,
    }),
    [],
    TOOL,
  );
}

describe('renderWorkbook', () => {
  it('has six visible sheets in order, each with a frozen, filtered header that repeats in print', async () => {
    const workbook = await open(await renderWorkbook(sample(), { province: 'Tiền Giang' }));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
      ['Tổng hợp', 'Theo đơn vị', 'Theo nhóm', 'Chi tiết', 'Tình hình nộp', 'Cảnh báo'].map(
        (name) => [name, 'visible'],
      ),
    );
    for (const sheet of workbook.worksheets) {
      const header = headerRow(sheet).number;
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: header });
      expect(JSON.stringify(sheet.autoFilter)).toContain(`A${header}:`);
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${header}:${header}`,
      });
      expect(headerRow(sheet).getCell(1).font).toMatchObject({
        name: 'Times New Roman',
        bold: true,
      });
    }
  });

  it('names period, report date, deadline and province above the table', async () => {
    const workbook = await open(await renderWorkbook(sample(), { province: 'Tiền Giang' }));
    const sheet = sheetOf(workbook, 'Tổng hợp');
    expect([1, 2, 3, 4, 5].map((row) => sheet.getCell(row, 1).value)).toEqual([
      'BẢNG TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ ĐỀ ÁN 06',
      'Địa phương: Tiền Giang',
      'Kỳ báo cáo: tháng 6 năm 2024 (2024-06)',
      'Số liệu tính đến ngày: 30/6/2024',
      'Hạn nộp: 25/6/2024',
    ]);
  });

  it.each([
    ['Tổng hợp', 'tong-hop'],
    ['Theo nhóm', 'theo-nhom'],
    ['Chi tiết', 'chi-tiet'],
    ['Tình hình nộp', 'tinh-hinh-nop'],
  ])('gives sheet %s the columns of form %s', async (name, form) => {
    const workbook = await open(await renderWorkbook(sample(), {}));
    const titles = templateForm(form).columns.map(({ title }) => title);
    expect(titlesOf(sheetOf(workbook, name))).toEqual(titles);
  });

  it('writes true dates, and states that are chosen from a list', async () => {
    const sheet = sheetOf(await open(await renderWorkbook(sample(), {})), 'Tổng hợp');
    const row = sheet.getRows(1, 20)?.find((one) => one.getCell(1).value === 'III.1.a');
    expect(row?.getCell(13).value).toEqual(new Date('2024-04-02T00:00:00Z'));
    expect(row?.getCell(13).numFmt).toBe('dd/mm/yyyy');
    expect(row?.getCell(7).dataValidation.formulae).toEqual([
      '"Đã hoàn thành,Thực hiện thường xuyên,Đang thực hiện,Chưa thực hiện,Chưa báo cáo,Chưa xác định"',
    ]);
  });

  it('sums by section with formulas that hold their present results', async () => {
    const sheet = sheetOf(await open(await renderWorkbook(sample(), {})), 'Theo nhóm');
    const first = headerRow(sheet).number + 1;
    expect(sheet.getCell(first, 4).value).toEqual({
      formula: `SUMPRODUCT(EXACT('Tổng hợp'!$N$6:$N$13,$B6)*EXACT('Tổng hợp'!$G$6:$G$13,D$5))`,
      result: 1,
    });
    expect(sheet.getCell(first, 3).value).toEqual({ formula: `SUM(D6:I6)`, result: 2 });
  });

  it('keeps texts that look like formulas as quoted texts, and cleans what XML forbids', async () => {
    const bytes = await renderWorkbook(hostile(), {});
    const sheet = sheetOf(await open(bytes), 'Chi tiết');
    const results = (sheet.getRows(7, sheet.rowCount) ?? []).map((row) => row.getCell(9).value);
    expect(results).toEqual(expect.arrayContaining(['- Đã ban hành', '@SUM(A1)', '+1']));
    expect(results).toContain('a\uFFFD\uFFFD\uFFFDb');
    const parts = partsOf(bytes);
    expect(parts['xl/worksheets/sheet4.xml']).not.toContain('<f>');
    expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
  });

  it('continues a text that no row can show whole in the row below', async () => {
    const sheet = sheetOf(await open(await renderWorkbook(hostile(), {})), 'Chi tiết');
    const first = sheet.getRow(7);
    expect(String(first.getCell(9).value)).toMatch(/\n\[còn tiếp ở dòng dưới\]$/);
    const rest = sheet.getRow(8);
    expect([rest.getCell(1).value, String(rest.getCell(9).value).slice(0, 12)]).toEqual([
      null,
      'Dòng kết quả',
    ]);
  });

  it('lists what is excused behind what counts, with the reason', async () => {
    const finding = {
      code: 'DE301',
      rule: 'overdue',
      severity: 'error',
      message: 'Quá hạn',
      hint: 'Báo cáo rõ',
      file: 'nop/a.xlsx',
      sheet: 'PL V',
      cell: 'G9',
      column: null,
      value: null,
      suggestion: null,
      related: [],
    } as const;
    const exception = { reason: 'Chờ hướng dẫn', until: '2024-12-31' };
    const given = { ...sample(), diagnostics: [finding], excepted: [{ ...finding, exception }] };
    const sheet = sheetOf(await open(await renderWorkbook(given, {})), 'Cảnh báo');
    const first = headerRow(sheet).number + 1;
    const line = (row: number) => [1, 2, 6].map((column) => sheet.getCell(row, column).value);
    expect([line(first), line(first + 1)]).toEqual([
      [1, 'Lỗi', 'G9'],
      [2, 'Miễn trừ', 'G9'],
    ]);
    expect(String(sheet.getCell(first + 1, 10).value)).toContain('Chờ hướng dẫn');
    expect(sheet.getCell(first + 2, 1).value).toBeNull();
  });

  it('says who made it, from which settings, dated by the report', async () => {
    const workbook = await open(await renderWorkbook(sample(), { configPath: '../de06.yaml' }));
    expect(workbook).toMatchObject({
      creator: 'de06',
      description: 'de06 0.1.0; hồ sơ: ../de06.yaml',
      created: new Date('2024-06-30T00:00:00Z'),
      modified: new Date('2024-06-30T00:00:00Z'),
    });
    const other = await open(await renderWorkbook(sample(), {}));
    expect(other.description).toBe('de06 0.1.0');
  });

  it('gives the same parts when rendered again', async () => {
    const first = partsOf(await renderWorkbook(sample(), {}));
    const second = partsOf(await renderWorkbook(sample(), {}));
    expect(Object.keys(first).length).toBeGreaterThan(10);
    expect(second).toEqual(first);
  });

  it.each([
    ['a round', sample],
    ['hostile texts', hostile],
    ['an empty round', () => mergeRound(round([]), [], TOOL)],
  ])('passes Microsoft’s validator: %s', async (_, consolidated) => {
    const bytes = await renderWorkbook(consolidated(), { province: 'Tiền Giang' });
    expect(await faultsOf(bytes, 'xlsx')).toEqual([]);
  });
});

/** The workbook's parts, unzipped. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const inflate = (compressed: Uint8Array, _expected: number, limit: number) =>
    inflateRawSync(compressed, { maxOutputLength: limit });
  const zip = openZip(bytes, inflate, DEFAULT_LIMITS);
  return Object.fromEntries(
    [...zip.names].map((name) => [name, new TextDecoder().decode(zip.read(name))]),
  );
}
