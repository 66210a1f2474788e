import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/model/status.js';
import { factsOf } from '../../src/report/facts.js';
import { statusClauses, submissionClauses } from '../../src/report/sentences.js';
import {
  ABSENT,
  BARE_WORKSPACE,
  consolidated,
  noticeTasks,
  task,
  unit,
} from '../support/report-builder.js';

const classes = (units: Parameters<typeof consolidated>[1]) =>
  factsOf(consolidated([], units), BARE_WORKSPACE, undefined).submissions;

describe('statusClauses', () => {
  it('speaks in the words of the 2024 notice', () => {
    expect(statusClauses(noticeTasks())).toBe(
      '10 nhiệm vụ đã hoàn thành; 28 nhiệm vụ thực hiện thường xuyên; 12 nhiệm vụ đang thực hiện, không có nhiệm vụ chậm muộn',
    );
  });

  it('pads counts below ten and says of which state the overdue tasks are', () => {
    const tasks = [
      task({ status: 'completed' }),
      ...[1, 2, 3].map(() => task({ status: 'in-progress', due: '2024-12-31' })),
      ...[1, 2].map(() => task({ status: 'in-progress', due: '2024-05-31' })),
      task({ status: 'not-started', due: '2024-05-31' }),
    ];
    expect(statusClauses(tasks)).toBe(
      '01 nhiệm vụ đã hoàn thành; 05 nhiệm vụ đang thực hiện, trong đó có 02 nhiệm vụ chậm muộn; 01 nhiệm vụ chưa thực hiện (chậm muộn)',
    );
  });

  it('says when all tasks of a state are overdue', () => {
    const tasks = [1, 2].map(() => task({ status: 'no-report', due: '2024-05-31' }));
    expect(statusClauses(tasks)).toBe(
      'cả 02 nhiệm vụ đều chưa được đơn vị chủ trì báo cáo, tất cả đều chậm muộn',
    );
  });

  it('says “cả” where one state is that of several tasks, and of no single one', () => {
    const done = task({ status: 'completed' });
    expect(statusClauses([done, done])).toBe(
      'cả 02 nhiệm vụ đều đã hoàn thành, không có nhiệm vụ chậm muộn',
    );
    expect(statusClauses([done, done], 'part')).toBe(
      '02 nhiệm vụ đã hoàn thành, không có nhiệm vụ chậm muộn',
    );
    expect(statusClauses([done])).toBe('01 nhiệm vụ đã hoàn thành, không có nhiệm vụ chậm muộn');
  });

  it('says so when there is no task at all', () => {
    expect(statusClauses([])).toBe('chưa có nhiệm vụ nào được tổng hợp');
  });

  it('counts every task in exactly one state', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATES), { minLength: 1 }), (states) => {
        const sentence = statusClauses(states.map((status) => task({ status })));
        const counts = [...sentence.matchAll(/(\d+) nhiệm vụ (?!chậm)/g)].map(([, n]) => Number(n));
        expect(counts.reduce((sum, n) => sum + n, 0)).toBe(states.length);
      }),
    );
  });
});

describe('submissionClauses', () => {
  it('names who was late and who sent nothing', () => {
    const units = [
      unit('a', 'Công an tỉnh'),
      unit('b', 'Sở Y tế', { onTime: false, daysLate: 2 }),
      unit('c', 'Sở Nội vụ', ABSENT),
      unit('d', 'UBND huyện Hiệp Hòa', ABSENT),
    ];
    expect(submissionClauses(classes(units))).toBe(
      '01 đơn vị gửi đúng hạn; 01 đơn vị gửi trễ hạn (Sở Y tế); 02 đơn vị chưa gửi (Sở Nội vụ; UBND huyện Hiệp Hòa)',
    );
  });

  it('says once that all were on time', () => {
    const two = [unit('a', 'Công an tỉnh'), unit('b', 'Sở Y tế')];
    expect(submissionClauses(classes(two))).toBe('02/02 đơn vị gửi đúng hạn');
    expect(submissionClauses(classes(two.slice(0, 1)))).toBe('01 đơn vị gửi đúng hạn');
  });

  it('does not call a unit missing whose file could not be used', () => {
    const refused = [{ file: 'a.xlsx', reason: 'không mở được', rows: 0 }];
    const units = [unit('a', 'Công an tỉnh'), unit('b', 'Sở Y tế', { ...ABSENT, refused })];
    expect(submissionClauses(classes(units))).toBe(
      '01 đơn vị gửi đúng hạn; 01 đơn vị gửi báo cáo chưa đủ điều kiện tổng hợp (Sở Y tế)',
    );
  });

  it('does not judge where no deadline is known', () => {
    const units = ['a', 'b', 'c'].map((id) => unit(id, id, { onTime: null }));
    expect(submissionClauses(classes(units))).toBe('03/03 đơn vị đã gửi');
  });

  it('sends a long list of names to the appendix, or writes it out where there is none', () => {
    const units = Array.from({ length: 9 }, (_, n) => unit(`u${n}`, `Sở ${n}`, ABSENT));
    expect(submissionClauses(classes(units), 'Phụ lục II')).toBe(
      '09 đơn vị chưa gửi (danh sách tại Phụ lục II)',
    );
    expect(submissionClauses(classes(units))).toContain('Sở 0; Sở 1; Sở 2');
  });

  it('says so when nobody is known', () => {
    expect(submissionClauses(classes([]))).toBe('chưa có đơn vị nào gửi báo cáo');
  });
});
