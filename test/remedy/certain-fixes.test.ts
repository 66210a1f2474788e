/** What is put right without asking, and what is left alone. */
import { describe, expect, it } from 'vitest';
import type { Form, FormColumn } from '../../src/model/form.js';
import type { Submission } from '../../src/model/submission.js';
import { certainFixes } from '../../src/remedy/certain-fixes.js';
import { cleanTextRemedy } from '../../src/remedy/clean-text.js';
import { dateTextRemedy } from '../../src/remedy/date-text.js';
import { statusWordRemedy } from '../../src/remedy/status-word.js';
import {
  COLUMNS,
  FILE,
  formOf,
  type RowSpec,
  SHEET,
  submissionOf,
} from '../support/round-builder.js';

const word = (text: string, claimsLate = false) =>
  ({ text, state: 'completed', claimsLate }) as const;
const FORM: Form = {
  ...formOf(),
  statuses: [
    word('Đã hoàn thành'),
    word('Xong'),
    word('100%'),
    word('Hoàn thành trễ', true),
    word('Đã hoàn thành trong hạn'),
  ],
};

function columnOf(type: FormColumn['type']): FormColumn {
  const found = COLUMNS.find((column) => column.type === type);
  if (found === undefined) throw new Error(type);
  return found;
}

describe('the remedies', () => {
  it.each([
    [' Đã  ban hành\u00A0', 'Đã ban hành'],
    ['\u0110e\u0302\u0300 a\u0301n', 'Đề án'],
    ['a\r\n b', 'a\nb'],
    ['Đề án 06', undefined],
  ])('clean %j', (text, mended) => {
    expect(cleanTextRemedy.mend(text, columnOf('text'), FORM)).toBe(mended);
  });

  it.each([
    ['xong', 'Đã hoàn thành'],
    ['ĐÃ HOÀN THÀNH', 'Đã hoàn thành'],
    ['Đã hoàn thành', undefined],
    ['100%', undefined],
    ['Hoàn thành trễ', undefined],
    ['Đã hoàn thành trong hạn', undefined],
    ['Xong (ngày 12/3)', undefined],
    ['Xog', undefined],
  ])('take the form’s own word for %j, if nothing is lost', (text, mended) => {
    expect(statusWordRemedy.mend(text, columnOf('status'), FORM)).toBe(mended);
    expect(statusWordRemedy.mend(text, columnOf('text'), FORM)).toBeUndefined();
  });

  it.each([
    ['5.4.24', '05/04/2024'],
    ['ngày 05 tháng 4 năm 2024', '05/04/2024'],
    ['2024-04-05', '05/04/2024'],
    ['05/4/2024', undefined],
    ['31.6.2024', undefined],
    ['15/7', undefined],
    ['tháng 6 năm 2024', undefined],
    ['trước 30.6.2024', undefined],
  ])('write the day of %j as day/month/year', (text, mended) => {
    for (const type of ['date', 'deadline'] as const) {
      expect(dateTextRemedy.mend(text, columnOf(type), FORM)).toBe(mended);
    }
    expect(dateTextRemedy.mend(text, columnOf('text'), FORM)).toBeUndefined();
  });
});

/** The submission whose cells of one row hold what the file holds, before cleaning. */
function sentWith(row: RowSpec, raw: Readonly<Record<string, object>>): Submission {
  const submission = submissionOf([row]);
  const rows = submission.rows.map((one) => ({
    ...one,
    cells: Object.fromEntries(
      Object.entries(one.cells).map(([key, cell]) => [
        key,
        { ...cell, cell: { ...cell.cell, ...raw[key] } },
      ]),
    ),
  }));
  return { ...submission, rows };
}

describe('the fixes of a file', () => {
  it('name the cell, its column, before and after, and all that was done', () => {
    const submission = sentWith(
      { statusText: 'xong', completedOn: { text: '5.4.24', date: '2024-04-05' } },
      { status: { text: ' xong ' } },
    );
    expect(certainFixes(submission, FORM)).toEqual([
      {
        at: { file: FILE, sheet: SHEET, cell: 'G6' },
        column: 'Tình trạng',
        before: ' xong ',
        after: 'Đã hoàn thành',
        kinds: ['spaces', 'status-word'],
      },
      {
        at: { file: FILE, sheet: SHEET, cell: 'K6' },
        column: 'Ngày hoàn thành',
        before: '5.4.24',
        after: '05/04/2024',
        kinds: ['date'],
      },
    ]);
  });

  it('begin with what was decoded, wherever it stands', () => {
    const decoded = [
      { sheet: SHEET, cell: 'A1', before: '§Ò ¸n', after: 'Đề án', encoding: 'tcvn3' },
      { sheet: SHEET, cell: 'G6', before: 'Xong ', after: 'xong', encoding: 'tcvn3' },
    ] as const;
    const submission = { ...sentWith({ statusText: 'xong' }, {}), decoded };
    expect(
      certainFixes(submission, FORM).map(({ at, before, after, kinds }) => [
        at.cell,
        before,
        after,
        kinds,
      ]),
    ).toEqual([
      ['A1', '§Ò ¸n', 'Đề án', ['encoding']],
      ['G6', 'Xong ', 'Đã hoàn thành', ['encoding', 'status-word']],
    ]);
  });

  it('leave formulas, numbers, true dates and texts that go on in the next row', () => {
    for (const raw of [
      { text: ' xong', formula: 'cached' },
      { text: ' xong', kind: 'number' },
      { text: ' xong', kind: 'date' },
      { text: ' mới là dòng đầu' },
    ]) {
      const submission = sentWith({ statusText: 'xong' }, { status: raw });
      expect(certainFixes(submission, FORM)).toEqual([]);
    }
  });
});
