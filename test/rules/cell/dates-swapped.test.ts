import { describe, expect, it } from 'vitest';
import { toA1 } from '../../../src/model/address.js';
import type { TableCell, TableRow } from '../../../src/model/table.js';
import { at, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

const DEADLINE = 5;

/** `2024-05-03` is a true date, everything else text. */
function cellOf(written: string, row: number): TableCell {
  const place = { row, column: DEADLINE, text: written };
  const isDate = /^\d{4}-/.test(written);
  return {
    at: at(toA1(row, DEADLINE)),
    text: written,
    cell: isDate ? { ...place, kind: 'date', date: written } : { ...place, kind: 'text' },
  };
}

function run(...written: readonly string[]) {
  const rows = written.map((text, index): TableRow => {
    const row = index + 6;
    const cells = { deadline: cellOf(text, row) };
    return {
      kind: 'data',
      row,
      rows: [row],
      at: at(`A${row}`),
      hidden: false,
      cells,
      ticks: [],
      text: '',
    };
  });
  return runRule('dates-swapped', submissionOf([], { table: { ...tableOf(), rows } }));
}

describe('dates-swapped', () => {
  it('warns at the column, and points at the dates', () => {
    const found = run('25/03/2024', '2024-05-03', '2024-06-06', '2024-01-12');
    expect(marks(found)).toEqual(['DE210 warning PL V!E5']);
    expect(found[0]?.related.map(({ cell }) => cell)).toEqual(['E7', 'E9']);
    expect(found[0]?.args).toMatchObject({ read: '03/5/2024', meant: '05/3/2024', cells: 2 });
  });

  it.each([
    ['true dates alone', ['2024-05-03', '2024-06-05']],
    ['text alone', ['25/03/2024', '05/03/2024']],
    ['a true date that no swap makes', ['25/03/2024', '2024-05-03', '2024-05-30']],
    ['days that a swap leaves alone', ['25/03/2024', '2024-06-06']],
    ['a day in prose', ['trước ngày 25/03/2024', '2024-05-03']],
    ['days with dots, text in any Excel', ['25.03.2024', '2024-05-03']],
    ['no such day', ['31/02/2024', '2024-05-03']],
  ])('is silent about %s', (_, written) => {
    expect(run(...written)).toEqual([]);
  });
});
