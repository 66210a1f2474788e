import { describe, expect, it } from 'vitest';
import type { Submission } from '../../src/model/submission.js';
import { checkRound } from '../../src/rules/check.js';
import { RULES, ruleNames } from '../../src/rules/list.js';
import { formOf, marks, roundOf, runRule, submissionOf } from '../support/round-builder.js';

const empty = [{ status: '', result: '' }] as const;
const named = (...names: readonly string[]) =>
  formOf(Object.fromEntries(names.map((name) => [name, {}])));

describe('checkRound', () => {
  it('runs only the rules that the form names, at the severity that it sets', () => {
    const submission = submissionOf(empty);
    expect(checkRound(roundOf([submission]))).toEqual([]);
    const warned = runRule('required-empty', submission, { severity: 'warning' });
    expect(marks(warned)).toEqual(['DE201 warning PL V!G6', 'DE201 warning PL V!H6']);
    expect(runRule('required-empty', submission, { severity: 'off' })).toEqual([]);
  });

  it('never makes a finding worse than the rule allows', () => {
    const diagnostics = runRule('required-empty', submissionOf([{ number: '' }]), {
      severity: 'error',
    });
    expect(marks(diagnostics)).toEqual(['DE201 warning PL V!A6']);
  });

  it('does not take a property of every object for a setting', () => {
    expect(ruleNames()).not.toContain('constructor');
    expect(
      checkRound(roundOf([submissionOf(empty)], { form: formOf({ constructor: {} }) })),
    ).toEqual([]);
  });

  it('orders by file as given, sheet, row, column and code', () => {
    const first = submissionOf(
      [{ status: 'completed', result: '', completedOn: { text: '?' } }, ...empty],
      { file: 'z.xlsx', period: { expected: '2024-06' } },
    );
    const second = submissionOf(empty, { file: 'a.xlsx' });
    const form = named(
      'date-unreadable',
      'completed-without-result',
      'required-empty',
      'period-unstated',
    );
    expect(marks(checkRound(roundOf([first, second], { form })))).toEqual([
      'DE131 info z.xlsx PL V',
      'DE308 error z.xlsx PL V!H6',
      'DE205 error z.xlsx PL V!K6',
      'DE201 error z.xlsx PL V!G7',
      'DE201 error z.xlsx PL V!H7',
      'DE201 error a.xlsx PL V!G6',
      'DE201 error a.xlsx PL V!H6',
    ]);
  });

  it('names the column of a cell, and none for what concerns the header', () => {
    expect(runRule('required-empty', submissionOf(empty))[0]?.column).toBe('Tình trạng');
    const [found] = runRule('table-empty', submissionOf());
    expect([found?.at.cell, found?.column]).toEqual(['A5', undefined]);
  });

  it('does not look into files that another one of the unit replaces', () => {
    const submission = submissionOf(empty, { file: 'b.xlsx' });
    for (const reason of ['duplicate', 'superseded'] as const) {
      const setAside = [{ submission, reason, insteadOf: 'a.xlsx' }];
      const round = roundOf([submission], { setAside, form: named('required-empty') });
      expect(checkRound(round)).toEqual([]);
    }
    const setAside = [{ submission, reason: 'conflict' }] as const;
    const round = roundOf([submission], { setAside, form: named('required-empty') });
    expect(checkRound(round).map(({ at }) => at.cell)).toEqual(['G6', 'H6']);
  });

  it('names the rule and the file when a rule breaks', () => {
    const broken: Submission = {
      ...submissionOf(),
      get rows(): never {
        throw new TypeError('broken');
      },
    };
    const round = roundOf([broken], { form: named('overdue') });
    expect(() => checkRound(round)).toThrow(`rule overdue failed on ${broken.file}`);
  });

  it('refuses params that do not fit', () => {
    const params = { shown: 'nhiều' };
    expect(() => runRule('submission-conflict', submissionOf(), { params })).toThrow(
      'rule submission-conflict',
    );
  });

  it('finds nothing in a sound round with every rule on', () => {
    const form = named(...RULES.map(({ name }) => name));
    expect(checkRound(roundOf([submissionOf([{}, {}])], { form }))).toEqual([]);
  });
});
