import { describe, expect, it } from 'vitest';
import type { RuleException } from '../../../src/model/exception.js';
import { checkRound, checkWithExceptions } from '../../../src/rules/check.js';
import { formOf, roundOf, submissionOf } from '../../support/round-builder.js';

const FORM = formOf({ 'exception-expired': {}, 'required-empty': {} });
const exception = (until: string): RuleException => ({
  rule: 'required-empty',
  until,
  reason: 'Đang đối chiếu',
  at: { file: 'de06.yaml', line: 12 },
});
const round = (until: string) => ({
  ...roundOf([submissionOf([{ result: '' }])], { form: FORM }),
  asOf: '2024-06-30',
  exceptions: [exception(until)],
});

describe('exception-expired', () => {
  it('says nothing on the last day', () => {
    const { diagnostics, excepted } = checkWithExceptions(round('2024-06-30'));
    expect(diagnostics).toEqual([]);
    expect(excepted.map(({ diagnostic }) => diagnostic.at.cell)).toEqual(['H6']);
  });

  it('tells the line of one that has ended, and what it covered counts again', () => {
    const diagnostics = checkRound(round('2024-06-29'));
    expect(diagnostics.map(({ code, severity, at }) => [code, severity, at.file])).toEqual([
      ['DE201', 'error', expect.stringContaining('.xlsx')],
      ['DE504', 'warning', 'de06.yaml'],
    ]);
    expect(diagnostics[1]?.args).toMatchObject({ name: 'required-empty', line: 12 });
  });
});
