import { describe, expect, it } from 'vitest';
import { bindTable } from '../../src/bind/table.js';
import type { HeaderProblem, Table } from '../../src/model/table.js';
import { gridOf, sheetOf } from '../support/grid-builder.js';
import { TASK_FORM } from './task-form.js';

function bound(text: string): Table {
  const { table } = bindTable(gridOf(text), TASK_FORM, 'tep.xlsx');
  if (table === undefined) throw new Error('no table found');
  return table;
}

function letters(table: Table): Record<string, string> {
  return Object.fromEntries(
    table.columns.map(({ key, at }) => [key, `${at.cell?.replace(/\d+$/, '')}`]),
  );
}

function problems<K extends HeaderProblem['kind']>(table: Table, kind: K) {
  return table.problems.filter((problem) => problem.kind === kind) as Extract<
    HeaderProblem,
    { kind: K }
  >[];
}

const ONE_ROW = `
| PHỤ LỤC V | < | < | < |
| | | | |
| STT | Nội dung nhiệm vụ | Tình trạng | Kết quả thực hiện |
| (1) | (2) | (3) | (4) |
| 1 | Ban hành kế hoạch | Đã hoàn thành | Đã ban hành Kế hoạch |
`;

describe('finding the header', () => {
  it('finds one row under title lines and leaves the numbering row to the rows', () => {
    const table = bound(ONE_ROW);
    expect([table.headerTop, table.headerBottom]).toEqual([3, 3]);
    expect(letters(table)).toEqual({ number: 'A', content: 'B', status: 'C', result: 'D' });
    expect(table.columns.map(({ match }) => match)).toEqual(['title', 'title', 'title', 'title']);
    expect(table.rows.map(({ kind, row }) => [kind, row])).toEqual([
      ['header', 4],
      ['data', 5],
    ]);
    expect(table.above.map(({ text }) => text)).toEqual(['PHỤ LỤC V']);
    expect(table.problems).toEqual([]);
  });

  it('reads a two-row merged header', () => {
    const table = bound(`
| BẢNG PHÂN CÔNG VÀ THEO DÕI TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ | < | < | < | < | < |
| Số\\nTT | Nội  dung\\nnhiệm vụ (*) | Đơn vị thực hiện | < | Tình trạng: | Kết quả đạt được |
| ^ | ^ | Chủ trì | Phối hợp | ^ | ^ |
| 1 | Ban hành kế hoạch | Sở Tư pháp | Sở Y tế | Đã hoàn thành | Đã ban hành |
`);
    expect([table.headerTop, table.headerBottom]).toEqual([2, 3]);
    expect(letters(table)).toEqual({
      number: 'A',
      content: 'B',
      leads: 'C',
      coordinating: 'D',
      status: 'E',
      result: 'F',
    });
    expect(table.columns[2]?.label).toBe('Đơn vị thực hiện / Chủ trì');
    expect(table.columns[2]?.at.cell).toBe('C3');
  });

  it('reads a two-row header without merges, as CSV has it', () => {
    const table = bound(`
| STT | Nội dung | Đơn vị | | Tình | Kết quả thực hiện |
| | | chủ trì | phối hợp | trạng | |
| 1 | Ban hành kế hoạch | Sở Tư pháp | Sở Y tế | Đã hoàn thành | Đã ban hành |
`);
    expect([table.headerTop, table.headerBottom]).toEqual([1, 2]);
    expect(Object.keys(letters(table))).toEqual([
      'number',
      'content',
      'leads',
      'coordinating',
      'status',
      'result',
    ]);
  });

  it('maps renamed, moved and added columns', () => {
    const table = bound(`
| Trạng thái | TT | Nhiệm vụ/Công việc cụ thể | Kết quả thực hiện đến ngày 10/3 | Chỉ tiêu liên quan |
| Đạt | 1 | Ban hành kế hoạch | Đã ban hành | 5 |
`);
    expect(letters(table)).toEqual({ status: 'A', number: 'B', content: 'C', result: 'D' });
    expect(table.columns.find(({ key }) => key === 'result')?.match).toBe('contained');
    expect(problems(table, 'unknown').map(({ label, at }) => [label, at.cell])).toEqual([
      ['Chỉ tiêu liên quan', 'E1'],
    ]);
  });

  it('reports a column that holds something without a label, by its letters', () => {
    const table = bound(`
| STT | Nội dung | Tình trạng | | Kết quả thực hiện |
| 1 | Ban hành kế hoạch | Đạt | 5 điểm | Đã ban hành |

| | | | GIÁM ĐỐC | | | (Ký, đóng dấu) |
`);
    expect(problems(table, 'unknown').map(({ label, at }) => [label, at.cell])).toEqual([
      ['D', 'D1'],
    ]);
  });

  it('prefers coordinating before leads in a label that holds both, and says so', () => {
    const table = bound(`
| STT | Nội dung | Đơn vị chủ trì, đơn vị phối hợp | Tình trạng | Kết quả thực hiện |
| 1 | Ban hành kế hoạch | Sở Tư pháp | Đạt | Đã ban hành |
`);
    expect(letters(table).coordinating).toBe('C');
    expect(problems(table, 'ambiguous')).toMatchObject([
      { taken: 'coordinating', otherTitles: ['Đơn vị chủ trì'] },
    ]);
  });

  it('reports a missing status column of a table that is otherwise the form', () => {
    const table = bound(`
| STT | Nội dung nhiệm vụ | Kết quả thực hiện |
| 1 | Ban hành kế hoạch | Đã ban hành |
`);
    expect(problems(table, 'missing')).toEqual([
      { kind: 'missing', key: 'status', title: 'Tình trạng', essential: true },
    ]);
  });

  it('reports a missing content column where number and two more are known', () => {
    const table = bound(`
| STT | Đơn vị chủ trì | Kết quả thực hiện |
| 1 | Sở Tư pháp | Đã ban hành |
`);
    expect(problems(table, 'missing').map(({ key }) => key)).toEqual(['content', 'status']);
  });

  it('finds no table where too little is known', () => {
    const text = `
| Họ tên | Ghi chú | Chức vụ |
| Nguyễn Văn A | x | Chuyên viên |
`;
    expect(bindTable(gridOf(text), TASK_FORM, 'tep.xlsx')).toEqual({
      otherTables: [],
      sheetNames: ['Sheet1'],
    });
  });

  it('reports the same field twice and keeps the one that holds more', () => {
    const table = bound(`
| STT | Nội dung | Tình trạng | Kết quả thực hiện | Kết quả thực hiện |
| 1 | Ban hành kế hoạch | Đạt | | Đã ban hành |
`);
    expect(letters(table).result).toBe('E');
    expect(problems(table, 'duplicate')).toMatchObject([
      { key: 'result', places: [{ cell: 'D1' }, { cell: 'E1' }] },
    ]);
  });

  it('takes an empty column under one merged label as its width', () => {
    const table = bound(`
| STT | Nội dung | < | Tình trạng | Kết quả thực hiện |
| 1 | | Ban hành kế hoạch | Đạt | Đã ban hành |
`);
    expect(table.columns.find(({ key }) => key === 'content')?.column).toBe(3);
    expect(table.problems).toEqual([]);
  });
});

describe('labels with two readings', () => {
  const header = (rows: string) => `
| STT | Nội dung | Tiến độ | Tiến độ thực hiện | Kết quả |
${rows}
`;

  it('takes deadlines and status words for what the cells hold', () => {
    const table = bound(
      header(`| 1 | Ban hành kế hoạch | Tháng 3/2023 | Đã hoàn thành | Đã ban hành Kế hoạch số 12 của tỉnh |
| 2 | Tuyên truyền | Quý II/2023 | Đang thực hiện | Đã treo băng rôn tại các xã, phường |`),
    );
    expect(letters(table)).toMatchObject({ deadline: 'C', status: 'D', result: 'E' });
    expect(problems(table, 'ambiguous').map(({ label, taken }) => [label, taken])).toContainEqual([
      'Tiến độ thực hiện',
      'status',
    ]);
  });

  it('takes them the other way round when the cells are', () => {
    const table = bound(
      header(
        '| 1 | Ban hành kế hoạch | Đã hoàn thành | 31/3/2023 | Đã ban hành Kế hoạch của tỉnh ta |',
      ),
    );
    expect(letters(table)).toMatchObject({ status: 'C', deadline: 'D', result: 'E' });
  });

  it('leaves the other reading to a label whose first one is taken by a clear label', () => {
    const table = bound(`
| STT | Nội dung | Tiến độ | Tình trạng | Kết quả thực hiện |
| 1 | Ban hành kế hoạch | Tháng 3/2023 | Đạt | Đã ban hành |
`);
    expect(letters(table)).toMatchObject({ deadline: 'C', status: 'D' });
    expect(table.problems).toEqual([]);
  });
});

describe('tick columns', () => {
  it('reads ticks under a merged heading', () => {
    const table = bound(`
| STT | Nội dung | Tình trạng | < | < | Kết quả thực hiện |
| ^ | ^ | Đã hoàn thành | Đang thực hiện | Chưa thực hiện | ^ |
| 1 | Ban hành kế hoạch | x | | | Đã ban hành |
| 2 | Tuyên truyền | | ✓ | | Đã treo băng rôn |
| 3 | Rà soát | | v | + | |
`);
    expect(table.ticks.map(({ column, label }) => [column, label])).toEqual([
      [3, 'Đã hoàn thành'],
      [4, 'Đang thực hiện'],
      [5, 'Chưa thực hiện'],
    ]);
    expect(table.problems).toEqual([]);
    expect(table.rows.map(({ ticks }) => ticks.map(({ label }) => label))).toEqual([
      ['Đã hoàn thành'],
      ['Đang thực hiện'],
      ['Đang thực hiện', 'Chưa thực hiện'],
    ]);
    expect(table.rows[1]?.ticks[0]?.cell.at.cell).toBe('D4');
  });

  it('does not take one status word alone for a choice', () => {
    const table = bound(`
| STT | Nội dung | Đã hoàn thành | Kết quả thực hiện |
| 1 | Ban hành kế hoạch | x | Đã ban hành |
`);
    expect(table.ticks).toEqual([]);
    expect(problems(table, 'missing').map(({ key }) => key)).toEqual(['status']);
  });

  it('does not take columns of prose for ticks', () => {
    const table = bound(`
| STT | Nội dung | Tình trạng | Đã hoàn thành | Đang thực hiện | Kết quả thực hiện |
| 1 | Ban hành kế hoạch | Đạt | đã ký ban hành | chờ văn bản mới | Đã ban hành |
`);
    expect(table.ticks).toEqual([]);
  });
});

describe('choosing the sheet', () => {
  const blank = `
| STT | Nội dung | Tình trạng | Kết quả thực hiện |
`;
  const filled = `
| STT | Nội dung | Tình trạng | Kết quả thực hiện |
| 1 | Ban hành kế hoạch | Đạt | Đã ban hành |
`;

  it('takes a visible sheet before a hidden one and a filled one before a blank one', () => {
    const grid = gridOf(
      sheetOf(filled, { name: 'Ẩn', hidden: true }),
      sheetOf('| Hướng dẫn |', { name: 'HD' }),
      sheetOf(blank, { name: 'Mẫu' }),
      sheetOf(filled, { name: 'Tháng 3', from: 4 }),
    );
    const { table, otherTables, sheetNames } = bindTable(grid, TASK_FORM, 'a.xlsx');
    expect(table).toMatchObject({ sheet: 'Tháng 3', headerTop: 4, sheetHidden: false });
    expect(otherTables).toEqual([
      { file: 'a.xlsx', sheet: 'Mẫu', cell: 'A1' },
      { file: 'a.xlsx', sheet: 'Ẩn', cell: 'A1' },
    ]);
    expect(sheetNames).toEqual(['Ẩn', 'HD', 'Mẫu', 'Tháng 3']);
  });

  it('takes the hidden one when there is no other, and only the named one when named', () => {
    const grid = gridOf(
      sheetOf(filled, { name: 'Ẩn', hidden: true }),
      sheetOf('| Hướng dẫn |', { name: 'HD' }),
    );
    expect(bindTable(grid, TASK_FORM, 'a.xlsx').table).toMatchObject({ sheetHidden: true });
    expect(bindTable(grid, TASK_FORM, 'a.xlsx', { sheet: 'HD' }).table).toBeUndefined();
  });

  it('reports another table with other columns on the same sheet and ends the first there', () => {
    const table = bound(`${filled}
| STT | Nhiệm vụ | Kết quả thực hiện | Tình trạng |
| 1 | Việc khác | Xong | Đạt |
`);
    expect(table.rows.map(({ row }) => row)).toEqual([2]);
    expect(table.below[0]?.at.cell).toBe('A4');
    const grid = gridOf(`${filled}
| STT | Nhiệm vụ | Kết quả thực hiện | Tình trạng |
`);
    expect(bindTable(grid, TASK_FORM, 'a.xlsx').otherTables).toEqual([
      { file: 'a.xlsx', sheet: 'Sheet1', cell: 'A4' },
    ]);
  });

  it('needs all required columns of a form without essential ones', () => {
    const roster = {
      ...TASK_FORM,
      columns: [
        {
          key: 'id',
          title: 'Mã đơn vị',
          aliases: ['Mã'],
          type: 'text' as const,
          required: true,
          essential: false,
        },
        {
          key: 'name',
          title: 'Tên đơn vị',
          aliases: [],
          type: 'text' as const,
          required: true,
          essential: false,
        },
        {
          key: 'group',
          title: 'Nhóm',
          aliases: [],
          type: 'text' as const,
          required: false,
          essential: false,
        },
      ],
    };
    const full = gridOf('| Mã | Tên đơn vị |\n| so-y-te | Sở Y tế |\n| | bệnh viện |');
    const { table } = bindTable(full, roster, 'don-vi.csv');
    expect(table?.rows.map(({ kind, row }) => [kind, row])).toEqual([
      ['data', 2],
      ['data', 3],
    ]);
    expect(bindTable(gridOf('| Mã | Nhóm |\n| a | so |'), roster, 'x').table).toBeUndefined();
  });
});

describe('columns in one, columns in several', () => {
  const bound = (text: string) => {
    const result = bindTable(gridOf(text), TASK_FORM, 'tep.xlsx');
    if (result.table === undefined) throw new Error('no table found');
    return { ...result, table: result.table };
  };
  const TASK = '| 1 | Ban hành kế hoạch | Đạt | Đã ban hành | Sở Nội vụ |';

  it.each(['Ghi chú & Đơn vị phối hợp', 'Đơn vị phối hợp và ghi chú'])(
    'lets “%s” stand for both columns, and says so',
    (label) => {
      const { table } = bound(
        `| STT | Nội dung | Tình trạng | Kết quả thực hiện | ${label} |\n${TASK}`,
      );
      const cells = table.rows[0]?.cells;
      expect(cells?.coordinating?.text).toBe('Sở Nội vụ');
      expect(cells?.note?.text).toBe('Sở Nội vụ');
      expect(table.problems).toMatchObject([{ kind: 'shared', label, at: { cell: 'E1' } }]);
    },
  );

  it('joins the texts of a column in two under one heading', () => {
    const { table } = bound(`
| STT | Nội dung | Tình trạng | Tình hình thực hiện | < |
| ^ | ^ | ^ | Kết quả thực hiện | Kết quả đạt được |
| 1 | Ban hành kế hoạch | Đạt | Đã ban hành | Kế hoạch 12 |
| 2 | Tuyên truyền | Đạt | | Đã in 500 tờ |`);
    expect(table.rows.map(({ cells }) => cells.result?.text)).toEqual([
      'Đã ban hành\nKế hoạch 12',
      'Đã in 500 tờ',
    ]);
    expect(table.rows.map(({ cells }) => cells.result?.at.cell)).toEqual(['D3', 'E4']);
    expect(table.problems).toMatchObject([
      { kind: 'split', places: [{ cell: 'D2' }, { cell: 'E2' }] },
    ]);
  });
});

describe('two tables on one sheet', () => {
  const HEADER = '| STT | Nội dung | Tình trạng | Kết quả thực hiện |';
  const rowsOf = (text: string) => {
    const { table, otherTables } = bindTable(gridOf(text), TASK_FORM, 'tep.xlsx');
    const data = table?.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);
    return { data, others: otherTables.map(({ cell }) => cell) };
  };

  it('reads the first where titles part them and the second counts anew', () => {
    const text = `
${HEADER}
| 1 | Ban hành kế hoạch | Đạt | Đã ban hành |

| Phụ lục V, tháng 5 năm 2024 |
${HEADER}
| 1 | Ban hành kế hoạch | Đang thực hiện | Đang trình |`;
    expect(rowsOf(text)).toEqual({ data: [2], others: ['A5'] });
  });

  it('takes a header on each page with the title over it for one table', () => {
    const text = `
${HEADER}
| 1 | Ban hành kế hoạch | Đạt | Đã ban hành |
| Phụ lục V |
${HEADER}
| 2 | Tuyên truyền | Đang thực hiện | Đang làm |`;
    expect(rowsOf(text)).toEqual({ data: [2, 5], others: [] });
  });

  it('never takes the labels of another table for a task', () => {
    const text = `
| STT | Nội dung | Đơn vị chủ trì | Thời hạn | Tình trạng | Kết quả thực hiện | Khó khăn, vướng mắc |
| 1 | Ban hành kế hoạch | Sở Tư pháp | 30/6/2024 | Đạt | Đã ban hành | |
| Danh sách kèm theo |
| TT | Tên nhiệm vụ | Chủ trì | Trạng thái |
| 1 | Việc khác | Sở Tư pháp | Đang thực hiện |`;
    expect(rowsOf(text)).toEqual({ data: [2], others: ['A4'] });
  });
});
