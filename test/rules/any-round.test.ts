/** Whatever the files hold, the rules end, speak Vietnamese and say the same twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../src/model/submission.js';
import { checkRound } from '../../src/rules/check.js';
import { ruleNames } from '../../src/rules/list.js';
import {
  catalogueOf,
  dueOn,
  formOf,
  type RowSpec,
  rosterOf,
  roundOf,
  submissionOf,
  taskOf,
  unitOf,
} from '../support/round-builder.js';

const UNITS = ['so-y-te', 'so-tu-phap', 'xa-tan-my'] as const;
const catalogue = catalogueOf(
  taskOf('1', { deadline: dueOn('2024-05-31') }),
  taskOf('2', { leads: ['so-y-te', 'so-tu-phap'], leadMode: 'any' }),
  taskOf('3', { leads: ['so-tu-phap'], coordinating: ['so-y-te'] }),
);
const roster = rosterOf(
  unitOf('so-y-te', 'Sở Y tế'),
  unitOf('so-tu-phap', 'Sở Tư pháp'),
  unitOf('xa-tan-my', 'UBND xã Tân Mỹ', 'cap-xa'),
);
const form = formOf(Object.fromEntries(ruleNames().map((name) => [name, {}])));

const text = fc.oneof(
  fc.constant(''),
  fc.constant('-'),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const day = fc.constantFrom('2024-05-20', '2024-06-30', '2024-07-15');
const task = fc.oneof(
  fc.record({
    id: fc.constantFrom('1', '2', '3'),
    how: fc.constantFrom('code', 'number-content', 'content', 'near'),
    contradictingCode: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
  } as const),
  fc.record({
    how: fc.constant('none'),
    candidateId: fc.option(fc.constantFrom('1', '9'), { nil: undefined }),
  } as const),
);
const row: fc.Arbitrary<RowSpec> = fc.record({
  number: text,
  content: text,
  section: fc.constantFrom('', 'I. Dịch vụ công'),
  status: fc.constantFrom('completed', 'ongoing', 'in-progress', 'not-started', 'other', ''),
  reading: fc.record(
    {
      how: fc.constantFrom('word', 'percent', 'empty', 'unknown', 'several-ticks'),
      claimsLate: fc.boolean(),
      percent: fc.integer({ min: -10, max: 200 }),
    } as const,
    { requiredKeys: [] },
  ),
  result: text,
  difficulties: text,
  deadline: fc.option(
    day.map((due) => dueOn(due)),
    { nil: undefined },
  ),
  completedOn: fc.option(fc.record({ text, date: fc.option(day, { nil: undefined }) }), {
    nil: undefined,
  }),
  task,
  role: fc.constantFrom('lead', 'coordinating', 'none'),
  hidden: fc.boolean(),
});
const submissions: fc.Arbitrary<readonly Submission[]> = fc
  .array(fc.array(row, { maxLength: 5 }), { maxLength: UNITS.length })
  .map((files) =>
    files.map((rows, index) => {
      const id = UNITS[index] ?? '';
      const unit = { id, name: roster.units[index]?.name ?? id, mentions: [] };
      return submissionOf(rows, { file: `nop/${id}.xlsx`, unit, period: { expected: '2024-06' } });
    }),
  );

describe('any round', () => {
  it('is checked to the end, in whole sentences, the same twice', () => {
    fc.assert(
      fc.property(submissions, (files) => {
        const round = roundOf(files, { form, roster, catalogue });
        const diagnostics = checkRound(round);
        expect(checkRound(round)).toEqual(diagnostics);
        for (const { message, hint, at, severity, code } of diagnostics) {
          expect(message, code).toMatch(/^[\p{Lu}“].*[.”]$/su);
          expect(hint, code).toMatch(/^\p{Lu}.*\.$/su);
          expect(`${message} ${hint}`, code).not.toMatch(/undefined|NaN|\[object/);
          expect(at.file).not.toBe('');
          expect(['error', 'warning', 'info']).toContain(severity);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives each file the same findings whatever files lie beside it', () => {
    const own = formOf(
      Object.fromEntries(
        ['required-empty', 'status-unknown', 'overdue', 'number-duplicate', 'task-edited'].map(
          (name) => [name, {}],
        ),
      ),
    );
    const check = (files: readonly Submission[]) =>
      checkRound(roundOf(files, { form: own, catalogue }));
    fc.assert(
      fc.property(submissions, (files) => {
        expect(check(files)).toEqual(files.flatMap((file) => check([file])));
      }),
      { numRuns: 100 },
    );
  });
});
