/** The sheet "Kiểm tra": an office without de06 sees here what its form still lacks. */
import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { IssuedForm } from '../../model/issued-form.js';
import { FOOTER } from '../xlsx/style.js';
import type { Check } from './checks.js';
import { type Block, FORM_SHEET, type Layout } from './layout.js';
import * as look from './style.js';

export const CHECK_SHEET = 'Kiểm tra';

const A4 = 9;
const FIRST_ROW = 6;
/** One more than the last row of a sheet: the smallest row is found as the largest distance to it. */
const BELOW = 1_048_577;
const SHEET = `'${FORM_SHEET}'!`;

const ADVICE: readonly string[] = [
  'Cách ghi',
  '1. Ghi vào các ô nền trắng của trang “Báo cáo”; ô nền xám do cơ quan tổng hợp ghi sẵn, xin không sửa.',
  '2. Mỗi nhiệm vụ chủ trì phải có tình trạng và kết quả; nhiệm vụ giao cho một trong các đơn vị chủ trì, nhiệm vụ phối hợp chỉ ghi khi có phần việc để báo cáo.',
  '3. Ô đổi sang màu vàng là ô còn thiếu; màu đỏ nhạt là ô ghi chưa đúng; thời hạn in đỏ là đã quá hạn.',
  '4. Không đổi tên trang, không xóa dòng, không chép bảng sang tệp khác. Ghi xong, lưu tệp (.xlsx) và gửi lại.',
  '5. Nếu nhiệm vụ được giao chưa đúng, ghi ở cột ghi chú hoặc báo cho cơ quan tổng hợp; không sửa trong biểu.',
];

/** All rows of a block, as formulas see them from another sheet. */
function rangesOf({ first, last }: Block, layout: Layout): (key: string) => string {
  return (key) => {
    const letters = layout.letters(key);
    return `${SHEET}$${letters}$${first}:$${letters}$${last}`;
  };
}

function blocksFor({ roles }: Check, { blocks }: Layout): readonly Block[] {
  return blocks.filter(({ role }) => roles.includes(role));
}

function countFormula(check: Check, layout: Layout): string {
  const counts = blocksFor(check, layout).map(
    (block) => `SUMPRODUCT(1*(${check.condition(rangesOf(block, layout))}))`,
  );
  return counts.join('+') || '0';
}

/** Address of the first cell concerned, as a link; works without array formulas. */
function firstCellFormula(check: Check, layout: Layout, row: number): string {
  const column = layout.letters(check.key) ?? 'A';
  const distances = blocksFor(check, layout).map((block) => {
    const ranges = rangesOf(block, layout);
    return `SUMPRODUCT(MAX((${check.condition(ranges)})*(${BELOW}-ROW(${ranges(check.key)}))))`;
  });
  const cell = `"${column}"&(${BELOW}-MAX(${distances.join(',')}))`;
  return `IF($B${row}=0,"–",HYPERLINK("#${SHEET}"&${cell},${cell}))`;
}

interface BlankCount {
  readonly count: number;
  /** First row concerned; undefined when there is none. */
  readonly row?: number;
}

/** What the formulas give for the blank form, for programs that show a file without calculating. */
function onBlank(check: Check, form: IssuedForm, { blocks }: Layout): BlankCount {
  const rows = form.sections.flatMap(({ role, tasks }, at) =>
    tasks.flatMap((task, index) =>
      check.roles.includes(role) && check.onBlank(task) ? [(blocks[at]?.first ?? 0) + index] : [],
    ),
  );
  return { count: rows.length, row: rows[0] };
}

function writeChecks(
  sheet: Worksheet,
  form: IssuedForm,
  checks: readonly Check[],
  layout: Layout,
): void {
  checks.forEach((check, at) => {
    const { count, row: first } = onBlank(check, form, layout);
    const cell = first === undefined ? '–' : `${layout.letters(check.key)}${first}`;
    const row = sheet.getRow(FIRST_ROW + at);
    const title = check.weight === 'lack' ? check.title : `${check.title} (để biết)`;
    [look.PLAIN, look.STRONG, look.PLAIN].forEach((style, column) => {
      row.getCell(column + 1).style = style;
    });
    row.getCell(1).value = title;
    row.getCell(2).value = { formula: countFormula(check, layout), result: count };
    row.getCell(3).value = { formula: firstCellFormula(check, layout, row.number), result: cell };
    row.height = 20;
  });
}

function lacksFormula(checks: readonly Check[]): string {
  const cells = checks.flatMap(({ weight }, at) =>
    weight === 'lack' ? [`$B$${FIRST_ROW + at}`] : [],
  );
  return cells.join('+') || '0';
}

const PROGRESS = 'Nhiệm vụ chủ trì đã ghi tình trạng: ';

/** Number of rows with something in the status column, of all rows of the leads. */
function writeProgress(cell: Cell, layout: Layout): void {
  const leads = layout.blocks.filter(({ role }) => role === 'lead');
  const total = leads.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const done = leads.map(
    (block) => `SUMPRODUCT(1*(TRIM(${rangesOf(block, layout)('status')})<>""))`,
  );
  cell.value = {
    formula: `"${PROGRESS}"&(${done.join('+') || '0'})&"/${total}"`,
    result: `${PROGRESS}0/${total}`,
  };
}

const SOUND = 'ĐÃ GHI ĐỦ, CÓ THỂ GỬI';
const LACKING = ['CÒN ', ' CHỖ PHẢI BỔ SUNG HOẶC SỬA'] as const;

function writeVerdict(
  sheet: Worksheet,
  form: IssuedForm,
  checks: readonly Check[],
  layout: Layout,
): void {
  const lacks = lacksFormula(checks);
  const [before, after] = LACKING;
  const now = checks
    .filter(({ weight }) => weight === 'lack')
    .reduce((sum, check) => sum + onBlank(check, form, layout).count, 0);
  sheet.getCell('A3').value = {
    formula: `IF((${lacks})=0,"${SOUND}","${before}"&(${lacks})&"${after}")`,
    result: now === 0 ? SOUND : `${before}${now}${after}`,
  };
  sheet.getCell('A3').style = { ...look.STRONG, alignment: { horizontal: 'center' } };
  sheet.mergeCells('A3:C3');
  writeProgress(sheet.getCell('A4'), layout);
  sheet.getCell('A4').style = look.PLAIN;
  sheet.mergeCells('A4:C4');
  sheet.addConditionalFormatting({
    ref: 'A3:C3',
    rules: [
      { type: 'expression', priority: 100, formulae: [`(${lacks})=0`], style: look.GOOD_VERDICT },
      { type: 'expression', priority: 101, formulae: [`(${lacks})>0`], style: look.MISSING },
    ],
  });
}

function writeAdvice(sheet: Worksheet, from: number): void {
  ADVICE.forEach((text, at) => {
    const cell = sheet.getCell(from + at, 1);
    cell.value = text;
    cell.style = at === 0 ? look.STRONG : look.PLAIN;
    sheet.mergeCells(from + at, 1, from + at, 3);
    sheet.getRow(from + at).height = at === 0 ? 18 : 32;
  });
}

/** Adds the sheet; every figure on it is a formula over the form. */
export async function addCheckSheet(
  workbook: Workbook,
  form: IssuedForm,
  layout: Layout,
  checks: readonly Check[],
): Promise<void> {
  const sheet = workbook.addWorksheet(CHECK_SHEET, {
    views: [{ showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: FOOTER },
  });
  [64, 10, 14].forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  sheet.getCell('A1').value = 'TỰ KIỂM TRA TRƯỚC KHI GỬI';
  sheet.getCell('A1').style = look.TITLE;
  sheet.mergeCells('A1:C1');
  writeVerdict(sheet, form, checks, layout);
  ['Điều được kiểm tra', 'Số chỗ', 'Ô đầu tiên'].forEach((title, at) => {
    sheet.getCell(FIRST_ROW - 1, at + 1).value = title;
    sheet.getCell(FIRST_ROW - 1, at + 1).style = look.HEADER;
  });
  writeChecks(sheet, form, checks, layout);
  writeAdvice(sheet, FIRST_ROW + checks.length + 1);
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true });
}
