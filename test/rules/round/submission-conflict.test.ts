import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../src/model/submission.js';
import type { RowSpec } from '../../support/round-builder.js';
import { at, marks, roundOf, runRule, submissionOf } from '../../support/round-builder.js';

const conflict = (...submissions: readonly Submission[]) =>
  roundOf(submissions, {
    setAside: submissions.map((submission) => ({ submission, reason: 'conflict' }) as const),
  });
const file = (name: string, rows: readonly RowSpec[]) => submissionOf(rows, { file: name });

describe('submission-conflict', () => {
  it('names the differing cells, at each of the files', () => {
    const round = conflict(
      file('a.xlsx', [{ content: 'Cấp căn cước' }]),
      file('b.xlsx', [{ row: 8, content: 'Cấp căn cước', status: 'completed' }]),
    );
    const diagnostics = runRule('submission-conflict', round);
    expect(marks(diagnostics)).toEqual(['DE402 error a.xlsx', 'DE402 error b.xlsx']);
    expect(diagnostics[1]?.message).toBe(
      '“Sở Y tế” gửi nhiều tệp khác nhau, chưa tệp nào được tính. So với “a.xlsx”, tệp này khác nhau ở 1 chỗ: ô G8 (Tình trạng): “Đã hoàn thành” ↔ “Đang thực hiện”.',
    );
    expect(diagnostics[1]?.related).toEqual([
      { file: 'a.xlsx' },
      at('G8', 'b.xlsx'),
      at('G6', 'a.xlsx'),
    ]);
  });

  it('shows five differences, or as many as asked, and counts the rest', () => {
    const rows = (result: string) => Array.from({ length: 8 }, () => ({ content: 'Việc', result }));
    const round = conflict(file('a.xlsx', rows('Cũ')), file('b.xlsx', rows('Mới')));
    const [, found] = runRule('submission-conflict', round);
    expect(found?.args).toMatchObject({ more: 3 });
    expect(found?.message).toContain('khác nhau ở 8 chỗ: ô H6');
    expect(found?.message).toContain('ô H10 (Kết quả thực hiện): “Mới” ↔ “Cũ”; và 3 chỗ khác nữa.');
    const [short] = runRule('submission-conflict', round, { params: { shown: 1 } });
    expect(short?.args).toMatchObject({ more: 7 });
  });

  it('tells rows that one file lacks, and another order', () => {
    const [one, two] = [
      { number: '1', content: 'A' },
      { number: '2', content: 'B' },
    ];
    const lacking = conflict(file('a.xlsx', [one, two]), file('b.xlsx', [one]));
    expect(runRule('submission-conflict', lacking)[1]?.message).toContain(
      'chỉ tệp kia có dòng 7 “B”',
    );
    const swapped = conflict(file('a.xlsx', [one, two]), file('b.xlsx', [two, one]));
    expect(runRule('submission-conflict', swapped)[0]?.message).toContain('khác thứ tự các dòng');
  });

  it('holds each file against the first that differs from it', () => {
    const [old, recent] = [[{ result: 'Cũ' }], [{ result: 'Mới' }]];
    const round = conflict(file('a.xlsx', old), file('b.xlsx', old), file('c.xlsx', recent));
    const diagnostics = runRule('submission-conflict', round);
    expect(diagnostics.map(({ at: place, args }) => [place.file, args.other])).toEqual([
      ['a.xlsx', 'c.xlsx'],
      ['b.xlsx', 'c.xlsx'],
      ['c.xlsx', 'a.xlsx'],
    ]);
  });

  it('only warns about the older file when the newest was preferred', () => {
    const used = file('b.xlsx', [{ result: 'Mới' }]);
    const submission = file('a.xlsx', [{ result: 'Cũ' }]);
    const setAside = [{ submission, reason: 'superseded', insteadOf: 'b.xlsx' }] as const;
    const diagnostics = runRule('submission-conflict', roundOf([submission, used], { setAside }));
    expect(marks(diagnostics)).toEqual(['DE402 warning a.xlsx']);
    expect(diagnostics[0]?.message).toContain('đã lấy tệp mới hơn “b.xlsx”');
  });

  it('says by which time the newer file was chosen', () => {
    const used = submissionOf([{ result: 'Mới' }], { file: 'b.xlsx', receivedFrom: 'register' });
    const submission = file('a.xlsx', [{ result: 'Cũ' }]);
    const setAside = [{ submission, reason: 'superseded', insteadOf: 'b.xlsx' }] as const;
    const [found] = runRule('submission-conflict', roundOf([submission, used], { setAside }));
    expect(found?.args).toMatchObject({ newerBy: 'register' });
    expect(found?.message).toContain('sổ nhận');
  });

  it('does not advise what was already tried in vain', () => {
    const round = conflict(file('a.xlsx', [{ result: 'Cũ' }]), file('b.xlsx', [{}]));
    const advised = runRule('submission-conflict', round);
    expect(advised[0]?.hint).toContain('--prefer newest');
    const options = { ...round.options, prefer: 'newest' } as const;
    const tried = runRule('submission-conflict', { ...round, options });
    expect(tried[0]?.hint).not.toContain('--prefer');
    expect(tried[0]?.hint).toContain('so-nhan.csv');
  });

  it('calls an empty cell empty', () => {
    const round = conflict(file('a.xlsx', [{ note: '' }]), file('b.xlsx', [{ note: 'Gửi lại' }]));
    expect(runRule('submission-conflict', round)[0]?.message).toContain('(trống) ↔ “Gửi lại”');
  });

  it('is silent about files of different units', () => {
    const other = submissionOf([{ result: 'Khác' }], {
      file: 'b.xlsx',
      unit: { id: 'so-tu-phap', name: 'Sở Tư pháp', mentions: [] },
    });
    expect(runRule('submission-conflict', conflict(file('a.xlsx', [{}]), other))).toEqual([]);
  });
});
