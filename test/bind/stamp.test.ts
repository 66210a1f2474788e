import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alterations } from '../../src/rules/alterations.js';
import {
  checked,
  type Edit,
  EITHER,
  filled,
  received,
  sampleForm,
  sheetIn,
  written,
} from '../support/issued-form.js';

const filledIn = await written(sampleForm(), filled);
const NAMED_AS_ANOTHER = 'nop/2024-06/So Tu phap thang 5 nam 2024.xlsx';

/** Made by `de06 form` with a column of the last period, filled in, opened and saved by LibreOffice 7.4. */
const SAVED_BY_LIBREOFFICE = readFileSync(join(import.meta.dirname, 'files/form-libreoffice.xlsx'));

describe('the stamp of a form', () => {
  it('decides unit and period, whatever the file is called', () => {
    const { unit, period } = received(filledIn, NAMED_AS_ANOTHER);
    expect(unit.decided).toMatchObject({ from: 'form', unitIds: ['so-y-te'] });
    expect(period.stated).toMatchObject({ from: 'form', id: '2024-06' });
  });

  it('decides them without roster and catalogue too', () => {
    const { unit, period, rows } = received(filledIn, 'x.xlsx', { lists: false });
    expect(unit).toMatchObject({ id: 'so-y-te', name: 'Sở Y tế' });
    expect(period.stated?.id).toBe('2024-06');
    expect(rows.map(({ number }) => number)).toEqual(['III.1.a', 'III.1.10', 'III.2.a']);
  });

  it('leaves nothing to guess: each row is its task by code, every column is known', () => {
    const submission = received(filledIn);
    expect(submission.rows.map(({ task, role }) => [task.id, task.how, role])).toEqual([
      ['III.1.a', 'code', 'lead'],
      ['III.1.10', 'code', 'lead'],
      ['III.2.a', 'code', 'lead'],
    ]);
    expect(submission.table?.problems).toEqual([]);
    const told = checked(submission).filter(({ rule }) => rule !== 'task-not-reported');
    expect(told.map(({ code, at }) => [code, at.cell])).toEqual([]);
  });

  it('takes a coordinated task that nobody filled in for not reported, a led one for lacking', async () => {
    const blank = received(await written(sampleForm()));
    expect(blank.rows.map(({ number }) => number)).toEqual(['III.1.a', 'III.1.10', 'III.2.a']);
    const answered = received(
      await written(sampleForm(), (sheet) => {
        sheet.getCell('H13').value = 'Đã phối hợp rà soát 12 thủ tục';
      }),
    );
    expect(answered.rows.map(({ number }) => number)).toContain('III.3.a');
  });

  it('takes a blank row of “A hoặc B” for not reported: the one that reports decides', async () => {
    const form = sampleForm({ catalogue: EITHER });
    const blank = received(await written(form), 'x.xlsx', { catalogue: EITHER });
    expect(blank.rows.map(({ number }) => number)).toEqual(['III.1.a', 'III.2.a']);
    const answer: Edit = (sheet) => {
      expect(sheet.getCell('A12').value).toBe('III.1.10');
      sheet.getCell('G12').value = 'Đang thực hiện';
    };
    const told = received(await written(form, answer), 'x.xlsx', { catalogue: EITHER });
    expect(told.rows.map(({ number }) => number)).toContain('III.1.10');
  });

  it('survives LibreOffice, with every answer and nothing altered', () => {
    const submission = received(SAVED_BY_LIBREOFFICE, NAMED_AS_ANOTHER);
    expect(submission.issued?.sealed).toBe(true);
    expect(submission.unit.decided).toMatchObject({ from: 'form', unitIds: ['so-y-te'] });
    expect(
      submission.rows.map(({ status, completedOn }) => [status.state, completedOn?.date]),
    ).toEqual([
      ['completed', '2024-05-20'],
      ['ongoing', undefined],
      ['not-started', undefined],
    ]);
    expect([...alterations(submission)]).toEqual([]);
  });

  it('decides nothing once the hidden sheet was changed', async () => {
    const forged = await written(sampleForm(), (_, workbook) => {
      const stamp = sheetIn(workbook, '_de06');
      const head = stamp.getCell('A3');
      head.value = String(head.value).replace('so-y-te', 'so-tu-phap');
    });
    const submission = received(forged);
    expect(submission.issued?.sealed).toBe(false);
    expect(submission.unit.decided).toMatchObject({ from: 'title', unitIds: ['so-y-te'] });
  });

  it("states the form's own period, so that last month's form is found out", () => {
    const submission = received(filledIn, 'nop/2024-07/x.xlsx');
    expect(submission.period).toMatchObject({
      expected: '2024-07',
      stated: { id: '2024-06', at: { cell: 'A3' } },
    });
  });
});
