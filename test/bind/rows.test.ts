import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindTable } from '../../src/bind/table.js';
import type { Table, TableRow } from '../../src/model/table.js';
import { gridOf } from '../support/grid-builder.js';
import { TASK_FORM } from './task-form.js';

const HEADER = '| STT | Nội dung | Đơn vị chủ trì | Tình trạng | Kết quả thực hiện |';

function bound(rows: string): Table {
  const { table } = bindTable(gridOf(`${HEADER}\n${rows}`), TASK_FORM, 'tep.xlsx');
  if (table === undefined) throw new Error('no table found');
  return table;
}

function kinds(table: Table): readonly (readonly [string, string])[] {
  return table.rows.map(({ kind, rows }) => [kind, rows.join('+')]);
}

function data(table: Table): readonly TableRow[] {
  return table.rows.filter(({ kind }) => kind === 'data');
}

const TASK = '| 1 | Ban hành kế hoạch | Sở Tư pháp | Đạt | Đã ban hành |';

describe('section rows', () => {
  it.each([
    ['Roman number', '| I | Chỉ đạo, điều hành | | | |', 'I. Chỉ đạo, điều hành'],
    ['Roman with a dot', '| II. | Dịch vụ công | | | |', 'II. Dịch vụ công'],
    ['capital letter', '| A | Nhiệm vụ chung | | | |', 'A. Nhiệm vụ chung'],
    ['all in the first cell', '| I. Chỉ đạo, điều hành | | | | |', 'I. Chỉ đạo, điều hành'],
    ['all in the second cell', '| | B. Nhiệm vụ riêng | | | |', 'B. Nhiệm vụ riêng'],
    [
      'merged line with a figure',
      '| 1. Công tác tham mưu | < | < | < | < |',
      '1. Công tác tham mưu',
    ],
    [
      'merged text beside its number',
      '| 1 | Công tác tham mưu | < | < | < |',
      '1. Công tác tham mưu',
    ],
    ['merged line without a number', '| Nhiệm vụ khác | < | < | < | < |', 'Nhiệm vụ khác'],
    ['bold line', '| **1.** | **Công tác tham mưu** | | | |', '1. Công tác tham mưu'],
  ])('%s', (_, row, text) => {
    const table = bound(`${row}\n${TASK}`);
    expect(kinds(table)).toEqual([
      ['section', '2'],
      ['data', '3'],
    ]);
    expect(table.rows[0]?.text).toBe(text);
  });

  it('takes a plain figure for a section when the next row counts on below it', () => {
    const table = bound(`
| 1 | Công tác tham mưu | | | |
| a) | Ban hành kế hoạch | Sở Tư pháp | Đạt | Đã ban hành |
| 2 | Dịch vụ công | | | |
| 2.1 | Tuyên truyền | Sở Y tế | Đạt | Đã làm |`);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['section', 'data', 'section', 'data']);
  });

  it.each([
    ['a plain figure with empty cells', '| 2 | Tuyên truyền | | | |'],
    ['a Roman number with a lead', '| II | Tuyên truyền | Sở Y tế | | |'],
    ['a bold row with a status', '| **2** | **Tuyên truyền** | | **Đạt** | |'],
    ['a letter', '| a) | Tuyên truyền | | | |'],
  ])('leaves %s a task', (_, row) => {
    expect(kinds(bound(`${TASK}\n${row}`))).toEqual([
      ['data', '2'],
      ['data', '3'],
    ]);
  });

  it('does not see sections where everything is bold', () => {
    const rows =
      '| **1** | **Ban hành** | **Sở Y tế** | **Đạt** | **Xong** |\n| **2** | **Rà soát** | | | |';
    expect(kinds(bound(rows))).toEqual([
      ['data', '2'],
      ['data', '3'],
    ]);
  });
});

describe('continuation rows', () => {
  it('joins them cell by cell with line breaks', () => {
    const table = bound(`${TASK}
| | - rà soát các văn bản | Sở Y tế | | - ban hành 02 văn bản |
| | | | | tổ chức 01 hội nghị |
| | đồng thời tuyên truyền | | | |
| 2 | Tuyên truyền | Sở Y tế | Đạt | Đã làm |`);
    expect(kinds(table)).toEqual([
      ['data', '2+3+4+5'],
      ['data', '6'],
    ]);
    const cells = table.rows[0]?.cells;
    expect(cells?.content?.text).toBe(
      'Ban hành kế hoạch\n- rà soát các văn bản\nđồng thời tuyên truyền',
    );
    expect(cells?.leads?.text).toBe('Sở Tư pháp\nSở Y tế');
    expect(cells?.result?.text).toBe('Đã ban hành\n- ban hành 02 văn bản\ntổ chức 01 hội nghị');
    expect(cells?.result?.at.cell).toBe('E2');
  });

  it('keeps a row with an empty STT but its own text and status as a task', () => {
    const table = bound(`${TASK}
| | Tuyên truyền | Sở Y tế | Đang thực hiện | Đã làm |
| | - tuyên truyền | | Đang thực hiện | |`);
    expect(kinds(table).map(([, rows]) => rows)).toEqual(['2', '3', '4']);
  });

  it('joins nothing to a section, and nothing across empty rows without a text', () => {
    const table = bound(`| I | Chỉ đạo | | | |
| | - dòng lẻ | | | |
${TASK}

| | | | | ghi chú lạc |`);
    expect(kinds(table)).toEqual([
      ['section', '2'],
      ['data', '3'],
      ['data', '4'],
      ['data', '6'],
    ]);
  });
});

describe('cells merged over several rows', () => {
  it('lend their value to every row they cover', () => {
    const table = bound(`
| 1 | Ban hành kế hoạch | Sở Tư pháp | Đạt | Đã ban hành |
| 2 | Tuyên truyền | ^ | Đạt | Đã làm |`);
    const second = data(table)[1]?.cells.leads;
    expect(second?.text).toBe('Sở Tư pháp');
    expect(second?.at.cell).toBe('C3');
  });

  it('make one task of several rows when STT and text are merged', () => {
    const table = bound(`
| 1 | Ban hành kế hoạch | Sở Tư pháp | Đạt | Đã ban hành |
| ^ | ^ | Sở Y tế | | Đã phối hợp |
| 2 | Tuyên truyền | Sở Y tế | Đạt | Đã làm |`);
    expect(kinds(table).map(([, rows]) => rows)).toEqual(['3+4', '5']);
    expect(data(table)[0]?.cells.leads?.text).toBe('Sở Tư pháp\nSở Y tế');
    expect(data(table)[0]?.cells.content?.text).toBe('Ban hành kế hoạch');
  });

  it('make one task of the lines beside one merged STT', () => {
    const table = bound(`
| 1 | Ban hành kế hoạch | Sở Tư pháp | Đạt | Đã ban hành |
| ^ | Rà soát văn bản | | | |`);
    expect(kinds(table).map(([, rows]) => rows)).toEqual(['3+4']);
  });
});

describe('totals, repeated headers and the end', () => {
  it('knows total rows but not tasks that begin with the same word', () => {
    const table = bound(`${TASK}
| 2 | Tổng hợp kết quả | Sở Y tế | Đạt | Xong |
| | Tổng số nhiệm vụ: 2 | | | |
| Tổng cộng | < | | 2 | |`);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'total', 'total']);
  });

  it('knows the header printed again on the next page, with its numbering row', () => {
    const table = bound(`| (1) | (2) | (3) | (4) | (5) |
${TASK}
${HEADER}
| (1) | (2) | (3) | (4) | (5) |
| 2 | Tuyên truyền | Sở Y tế | Đạt | Xong |`);
    expect(kinds(table)).toEqual([
      ['header', '2'],
      ['data', '3'],
      ['header', '4'],
      ['header', '5'],
      ['data', '6'],
    ]);
  });

  it.each([
    ['a signature', '| NGƯỜI LẬP BIỂU | | | GIÁM ĐỐC | |'],
    ['an authority', '| | | | TM. ỦY BAN NHÂN DÂN HUYỆN CÁI BÈ | |'],
    ['a longer title in capitals', '| | | | CHỦ TỊCH UBND HUYỆN | |'],
    ['place and date', '| | | | Tiền Giang, ngày 05 tháng 4 năm 2023 | |'],
    ['a date left open', '| | | | Cái Bè, ngày … tháng … năm 2023 | |'],
    ['recipients', '| Nơi nhận:\\n- Công an tỉnh; | | | | |'],
    ['a note', '| Ghi chú: (*) số liệu đến ngày 14/3 | | | | |'],
  ])('ends the table at %s and keeps what is below', (_, row) => {
    const table = bound(`${TASK}\n\n${row}\n| | | | Nguyễn Văn A | |`);
    expect(kinds(table)).toEqual([['data', '2']]);
    expect(table.below.at(-1)?.text).toBe('Nguyễn Văn A');
  });

  it('loses no task below a line that only looks like a signature', () => {
    const table = bound(`${TASK}
| | Giám đốc | | | |
| 2 | Tuyên truyền | Giám đốc | Đạt | Xong |`);
    expect(kinds(table).map(([, rows]) => rows)).toEqual(['2', '3', '4']);
    expect(table.below).toEqual([]);
  });

  it('goes on over empty rows and marks hidden ones', () => {
    const table = bound(`${TASK}


~| 2 | Tuyên truyền | Sở Y tế | Đạt | Xong |`);
    expect(table.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [2, false],
      [5, true],
    ]);
    expect(table.rows[1]?.at).toEqual({ file: 'tep.xlsx', sheet: 'Sheet1', cell: 'A5' });
  });
});

describe('row conservation', () => {
  const number = fc.constantFrom('', '1', '2', 'a)', 'I', 'A', '1.1', '**3**', '^');
  const text = fc.constantFrom(
    '',
    'Ban hành kế hoạch',
    '- rà soát',
    'đồng thời',
    'Tổng cộng',
    '**Mục**',
    '^',
    '<',
  );
  const other = fc.constantFrom('', 'Sở Tư pháp', 'Đạt', 'x', '^', '<', '  ', '(3)');
  const line = fc
    .tuple(number, text, other, other, other)
    .map((cells) => `| ${cells.join(' | ')} |`);

  it('puts every row that shows something into exactly one table row', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const grid = gridOf([HEADER, ...lines].join('\n'));
        const { table } = bindTable(grid, TASK_FORM, 'tep.xlsx');
        const below = new Set(table?.below.map(({ cell }) => cell.row));
        const header = table?.headerBottom ?? 0;
        const shown = (grid.sheets[0]?.rows ?? [])
          .filter(
            ({ number: row, cells }) => row > header && cells.some((c) => c.text.trim() !== ''),
          )
          .map(({ number: row }) => row)
          .filter((row) => !below.has(row));
        const placed = (table?.rows ?? []).flatMap(({ rows }) => rows);
        expect([...placed].sort((a, b) => a - b)).toEqual(shown);
      }),
    );
  });
});

describe('lines that are no tasks', () => {
  it.each([
    ['a dash', '| - | Kế hoạch tuyên truyền | | | Đã ban hành |'],
    ['a plus sign', '| + | Kế hoạch tuyên truyền | | | Đã ban hành |'],
  ])('joins a sub-item with %s in the STT to its task', (_, row) => {
    const [task, ...more] = data(bound(`${TASK}\n${row}`));
    expect(more).toEqual([]);
    expect(task?.rows).toEqual([2, 3]);
    expect(task?.cells.number?.text).toBe('1');
    expect(task?.cells.content?.text).toMatch(/^Ban hành kế hoạch\n[-+] Kế hoạch tuyên truyền$/);
    expect(task?.cells.result?.text).toBe('Đã ban hành\nĐã ban hành');
  });

  it('keeps a sub-item with a status of its own', () => {
    const rows = data(bound(`${TASK}\n| - | Kế hoạch tuyên truyền | | Đạt | Đã ban hành |`));
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it.each([
    ['the number of a page', '| Trang 1/2 | | | | |'],
    ['the number of a page between dashes', '| | - Trang 2 - | | | |'],
  ])('passes over %s', (_, row) => {
    expect(data(bound(`${TASK}\n${row}\n${TASK.replace('1', '2')}`)).length).toBe(2);
  });

  it.each([
    ['a section’s sum', '| Cộng mục II | | 3 nhiệm vụ | | |'],
    ['a part’s sum', '| | Cộng phần A | | | 3 |'],
  ])('takes %s for a total', (_, row) => {
    expect(bound(`${TASK}\n${row}`).rows.map(({ kind }) => kind)).toEqual(['data', 'total']);
  });
});

describe('cells without a value', () => {
  it('names errors and formulas without a result, and takes neither for a text', () => {
    const table = bound('| 1 | Ban hành kế hoạch | #REF! | #N/A | = |');
    const [row] = data(table);
    expect(Object.keys(row?.cells ?? {})).toEqual(['number', 'content']);
    expect(table.voids?.map(({ kind, at }) => [kind, at.cell])).toEqual([
      ['error', 'C2'],
      ['error', 'D2'],
      ['uncached', 'E2'],
    ]);
  });

  it('leaves those of sums and of foreign columns alone', () => {
    const rows = `${TASK.slice(0, -1)}| #N/A |\n| | Cộng | = | | |`;
    expect(bound(rows).voids).toEqual([]);
  });

  it('knows an error that a CSV file spells out', () => {
    const [row] = data(bound('| 1 | Ban hành kế hoạch | Sở Tư pháp | Đạt | #DIV/0! |'));
    expect(row?.cells.result).toBeUndefined();
  });
});
