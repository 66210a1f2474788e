import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRound } from '../../src/merge/merge.js';
import { consolidatedSchema } from '../../src/model/consolidated.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Round } from '../../src/model/round.js';
import { STATES } from '../../src/model/status.js';
import type { Submission } from '../../src/model/submission.js';
import { readDeadline } from '../../src/text/deadline.js';
import {
  catalogue,
  OPTIONS,
  type RowCase,
  roster,
  round,
  submission,
  TOOL,
  task,
  unit,
} from './case-builder.js';

const UNITS = roster(unit('a', 'Sở A'), unit('b', 'Sở B'), unit('c', 'UBND huyện C', 'cap-huyen'));

function merge(submissions: readonly Submission[], given: Parameters<typeof round>[1] = {}) {
  return mergeRound(round(submissions, { roster: UNITS, ...given }), [], TOOL);
}

describe('mergeRound with a catalogue', () => {
  const tasks = catalogue(
    task('1', {
      section: 'I. Một',
      leads: ['a'],
      coordinating: ['b'],
      deadline: readDeadline('31/5/2024'),
    }),
    task('2', { section: 'I. Một', leads: ['a', 'b', 'c'] }),
    task('3', { section: 'II. Hai', leads: ['b', 'c'], leadMode: 'any' }),
  );
  const a = submission({
    from: 'a',
    sent: [
      { task: '1', status: 'in-progress', result: 'R1' },
      { task: '2', status: 'completed' },
      { content: 'Việc khác', number: '9', deadline: '30/6/2024' },
    ],
  });
  const c = submission({
    from: 'c',
    sent: [
      { task: '3', status: 'completed', completedOn: '2024-06-01' },
      { task: '1', role: 'none', status: 'completed' },
    ],
  });
  const merged = merge([a, c], { catalogue: tasks });

  it('lists every task of the catalogue in its order', () => {
    expect(merged.tasks.map(({ id, status, timeliness }) => [id, status, timeliness])).toEqual([
      ['1', 'in-progress', 'overdue'],
      ['2', 'in-progress', 'no-deadline'],
      ['3', 'completed', 'no-deadline'],
    ]);
    expect(merged.tasks.map(({ leadMode }) => leadMode)).toEqual([undefined, undefined, 'any']);
  });

  it('traces every contribution to its cells', () => {
    expect(merged.tasks[0]?.contributions[0]?.source).toEqual({
      file: 'nop/a.xlsx',
      sheet: 'PL V',
      row: 7,
      cells: { number: 'A7', content: 'B7', status: 'G7', result: 'H7' },
    });
  });

  it('keeps the row that fits no task, with what it says of itself', () => {
    const [row, ...others] = merged.outside;
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      unit: 'a',
      number: '9',
      content: 'Việc khác',
      deadlineText: '30/6/2024',
    });
  });

  it('sums up by province, section and lead', () => {
    expect(merged.totals).toEqual({
      total: 3,
      completed: 1,
      ongoing: 0,
      inProgress: 2,
      notStarted: 0,
      noReport: 0,
      other: 0,
      overdue: 1,
    });
    expect(merged.bySection.map(({ section, total }) => [section, total])).toEqual([
      ['I. Một', 2],
      ['II. Hai', 1],
    ]);
    // b is silent on 2; of the alternatives of 3 only c answers, which reported.
    expect(
      merged.byUnit.map(({ unit: id, total, completed, noReport, overdue }) => [
        id,
        total,
        completed,
        noReport,
        overdue,
      ]),
    ).toEqual([
      ['a', 2, 1, 0, 1],
      ['b', 1, 0, 1, 0],
      ['c', 2, 1, 1, 0],
    ]);
  });

  it('is valid against its published schema', () => {
    expect(consolidatedSchema.safeParse(merged).error).toBeUndefined();
  });

  it('accounts for every row', () => {
    expect(merged.reconciliation).toEqual({ read: 5, merged: 4, outside: 1, setAside: 0 });
  });
});

describe('mergeRound without a catalogue', () => {
  it('makes one task of rows with equal folded content, however written', () => {
    const merged = merge([
      submission({ from: 'a', sent: [{ number: '1', content: 'Hoà mạng, kết nối' }] }),
      submission({
        from: 'b',
        sent: [
          { number: '1', content: 'hòa mạng kết nối', role: 'coordinating' },
          { number: '2', content: 'Việc hai' },
        ],
      }),
    ]);
    expect(
      merged.tasks.map(({ id, content, leads, coordinating }) => [
        id,
        content,
        leads,
        coordinating,
      ]),
    ).toEqual([
      ['1', 'Hoà mạng, kết nối', ['a'], ['b']],
      ['2', 'Việc hai', ['b'], []],
    ]);
  });

  it('numbers tasks itself where the units’ numbers clash', () => {
    const merged = merge([
      submission({ from: 'a', sent: [{ number: '1', content: 'Một' }] }),
      submission({ from: 'b', sent: [{ number: '1', content: 'Hai' }] }),
    ]);
    expect(merged.tasks.map(({ id, content }) => [id, content])).toEqual([
      ['1', 'Một'],
      ['2', 'Hai'],
    ]);
  });

  it('keeps a row without content outside', () => {
    const merged = merge([submission({ from: 'a', sent: [{ number: '1', content: '' }] })]);
    expect(merged.tasks).toEqual([]);
    expect(merged.outside.map(({ unit, number }) => [unit, number])).toEqual([['a', '1']]);
  });
});

describe('mergeRound: units', () => {
  const late = submission({ from: 'b', receivedAt: '2024-06-27T08:00:00', receivedFrom: 'file' });
  const fault = (file: string): Diagnostic => ({
    code: 'DE203',
    rule: 'status-unknown',
    title: 'Tình trạng không nhận ra',
    severity: 'error',
    message: '',
    hint: '',
    at: { file },
    related: [],
    args: {},
  });

  it.each([
    ['2024-06-25T10:00:00', true, null],
    ['2024-06-25T10:01:00', false, 0],
    ['2024-06-25T02:30:00Z', true, null],
    ['2024-06-26T00:00:00', false, 1],
    ['2024-06-25', true, null],
    [undefined, null, null],
  ])('received %s: on time %s, days late %s', (receivedAt, onTime, daysLate) => {
    const merged = merge([submission({ from: 'a', receivedAt })]);
    expect(merged.units[0]).toMatchObject({ id: 'a', submitted: true, onTime, daysLate });
  });

  it('lists every unit of the roster in its order, the silent ones too', () => {
    const merged = merge([late]);
    expect(merged.units.map(({ id, submitted, daysLate }) => [id, submitted, daysLate])).toEqual([
      ['a', false, null],
      ['b', true, 2],
      ['c', false, null],
    ]);
  });

  it('lists refused files with their unit, or apart when the unit is not known', () => {
    const one = submission({ from: 'a', file: '1.xlsx', sent: [{ task: '1' }] });
    const two = submission({ from: 'a', file: '2.xlsx', sent: [{ task: '2' }, { task: '3' }] });
    const lost = submission({ file: 'x.png', failure: { kind: 'unsupported', detail: 'PNG' } });
    const given = round([one, two, lost], { roster: UNITS });
    const merged = mergeRound(given, [fault('1.xlsx'), fault('x.png')], TOOL);
    expect(merged.units[0]).toMatchObject({
      submitted: false,
      file: null,
      errors: 1,
      refused: [
        { file: '1.xlsx', reason: 'conflict', rows: 1 },
        { file: '2.xlsx', reason: 'conflict', rows: 2 },
      ],
    });
    expect(merged.refused).toEqual([{ file: 'x.png', reason: 'unreadable', rows: 0 }]);
    expect(merged.reconciliation).toEqual({ read: 3, merged: 0, outside: 0, setAside: 3 });
  });

  it('lists what is excused apart from what counts', () => {
    const at = { file: 'de06.yaml', line: 9 };
    const exception = { rule: 'overdue', until: '2024-12-31', reason: 'Chờ hướng dẫn', at };
    const excused = [{ diagnostic: fault('1.xlsx'), exception }];
    const given = round([submission({ from: 'a', file: '1.xlsx' })], { roster: UNITS });
    const { diagnostics, excepted, units } = mergeRound(given, [], TOOL, excused);
    expect(diagnostics).toEqual([]);
    expect(units[0]?.errors).toBe(0);
    expect(
      excepted?.map(({ file, exception: { reason, until } }) => [file, reason, until]),
    ).toEqual([['1.xlsx', 'Chờ hướng dẫn', '2024-12-31']]);
    expect(mergeRound(given, [], TOOL).excepted).toBeUndefined();
  });

  it('needs a period', () => {
    expect(() => merge([], { cycle: undefined })).toThrow('cycle');
  });
});

const IDS = ['a', 'b', 'c', 'd'];
const TASKS = catalogue(
  task('1', { section: 'I', leads: ['a'], deadline: readDeadline('31/5/2024') }),
  task('2', { section: 'I', leads: ['a', 'b', 'c', 'd'] }),
  task('3', { section: 'II', leads: ['b', 'c'], leadMode: 'any', coordinating: ['d'] }),
);

const rowCase: fc.Arbitrary<RowCase> = fc.record({
  task: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }),
  content: fc.constantFrom('Một', 'Hai', 'hai', ''),
  number: fc.constantFrom('', '1', '2'),
  status: fc.constantFrom(...STATES),
  role: fc.constantFrom('lead', 'coordinating', 'none'),
  result: fc.constantFrom('', 'Đã làm', 'Khác'),
});

/** Several files a unit, of known and unknown units, some with a fault. */
const files: fc.Arbitrary<readonly Submission[]> = fc
  .array(
    fc.record({
      from: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
      sent: fc.array(rowCase, { maxLength: 5 }),
      broken: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((cases) =>
    cases.map(({ from, sent, broken }, index) =>
      submission({
        from,
        sent,
        file: `f${index}.xlsx`,
        ...(broken ? { table: undefined } : {}),
      }),
    ),
  );

const settings: fc.Arbitrary<Parameters<typeof round>[1]> = fc.record({
  catalogue: fc.constantFrom(TASKS, undefined),
  roster: fc.constantFrom(UNITS, undefined),
  options: fc.record({
    ...Object.fromEntries(Object.entries(OPTIONS).map(([key, value]) => [key, fc.constant(value)])),
    prefer: fc.constantFrom('none', 'newest'),
  }) as fc.Arbitrary<Round['options']>,
});

describe('mergeRound: nothing lost', () => {
  it('reads as many rows as it merges, keeps outside and sets aside', () => {
    fc.assert(
      fc.property(files, settings, (submissions, given) => {
        const { reconciliation, tasks, outside } = mergeRound(round(submissions, given), [], TOOL);
        const { read, merged, setAside } = reconciliation;
        expect(merged + outside.length + setAside).toBe(read);
        const places = [...tasks.flatMap(({ contributions }) => contributions), ...outside].map(
          ({ source }) => `${source.file}!${source.row}`,
        );
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('gives the same whatever the order of the files', () => {
    const shuffled = files.chain((submissions) =>
      fc.tuple(
        fc.constant(submissions),
        fc.shuffledSubarray([...submissions], { minLength: submissions.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, settings, ([given, other], setting) => {
        const expected = mergeRound(round(given, setting), [], TOOL);
        expect(mergeRound(round(other, setting), [], TOOL)).toEqual(expected);
      }),
    );
  });

  it('has states that add up to the total, for the province, each section and each lead', () => {
    fc.assert(
      fc.property(files, settings, (submissions, given) => {
        const merged = mergeRound(round(submissions, given), [], TOOL);
        for (const sums of [merged.totals, ...merged.bySection, ...merged.byUnit]) {
          const { completed, ongoing, inProgress, notStarted, noReport, other, total } = sums;
          expect(completed + ongoing + inProgress + notStarted + noReport + other).toBe(total);
        }
      }),
    );
  });
});
