import { describe, expect, it } from 'vitest';
import type { RuleException } from '../../src/model/exception.js';
import type { RuleSetting } from '../../src/model/form.js';
import type { Round } from '../../src/model/round.js';
import { checkWithExceptions } from '../../src/rules/check.js';
import { formOf, roundOf, submissionOf } from '../support/round-builder.js';

/** Two offices, the same fault in each: no result at H6. */
function roundWith(setting: RuleSetting, ...exceptions: readonly Partial<RuleException>[]): Round {
  const sent = ['so-y-te', 'so-noi-vu'].map((id) => {
    const submission = submissionOf([{ number: 'I.1', result: '' }], { file: `${id}.xlsx` });
    return { ...submission, unit: { ...submission.unit, id, name: `Tên ${id}` } };
  });
  return {
    ...roundOf(sent, { form: formOf({ 'required-empty': setting }) }),
    asOf: '2024-06-30',
    exceptions: exceptions.map((one) => ({
      rule: 'required-empty',
      until: '2024-12-31',
      reason: 'Đã thống nhất',
      at: { file: 'de06.yaml' },
      ...one,
    })),
  };
}

function told(round: Round) {
  const { diagnostics, excepted } = checkWithExceptions(round);
  return {
    counted: diagnostics.map(({ at, severity }) => `${at.file} ${severity}`),
    excused: excepted.map(({ diagnostic }) => diagnostic.at.file),
  };
}

const BOTH = ['so-y-te.xlsx error', 'so-noi-vu.xlsx error'];

describe('settings for single offices', () => {
  it.each([
    ['by id', { 'so-y-te': 'off' }],
    ['by name', { 'tên Sở-y-tế': 'off', 'Tên so-y-te': 'off' }],
  ] as const)('switch a rule off %s', (_, offices) => {
    expect(told(roundWith({ offices }))).toEqual({ counted: [BOTH[1]], excused: [] });
  });

  it('set another severity, also where the rule is off for the others', () => {
    const offices = { 'so-noi-vu': 'warning' } as const;
    expect(told(roundWith({ offices })).counted).toEqual([BOTH[0], 'so-noi-vu.xlsx warning']);
    expect(told(roundWith({ severity: 'off', offices })).counted).toEqual([
      'so-noi-vu.xlsx warning',
    ]);
  });
});

describe('exceptions', () => {
  it.each<[string, Partial<RuleException>, readonly string[]]>([
    ['the rule', {}, ['so-y-te.xlsx', 'so-noi-vu.xlsx']],
    ['the rule by code', { rule: 'DE201' }, ['so-y-te.xlsx', 'so-noi-vu.xlsx']],
    ['an office', { office: 'so-y-te' }, ['so-y-te.xlsx']],
    ['a task and an office', { office: 'so-y-te', task: 'i.1' }, ['so-y-te.xlsx']],
    ['a cell', { office: 'so-y-te', cell: "'PL V'!H6" }, ['so-y-te.xlsx']],
    ['another task', { task: 'I.2' }, []],
    ['another cell', { cell: 'H7' }, []],
    ['another rule', { rule: 'overdue' }, []],
  ])('cover what names %s', (_, exception, excused) => {
    const found = told(roundWith({}, exception));
    expect(found.excused).toEqual(excused);
    expect(found.counted).toEqual(BOTH.filter((one) => !excused.includes(one.split(' ')[0] ?? '')));
  });
});
