import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/merge/board.js';
import { type Board, boardSchema, isComplete } from '../../src/model/board.js';
import { deliveryWords } from '../../src/model/board-words.js';
import type { Round, SetAside } from '../../src/model/round.js';
import type { Submission } from '../../src/model/submission.js';
import { checkRound } from '../../src/rules/check.js';
import {
  CYCLE,
  formOf,
  rosterOf,
  roundOf,
  submissionOf,
  unitOf,
} from '../support/round-builder.js';

const TOOL = { name: 'de06', version: '0.0.0' } as const;

const HEALTH = unitOf('so-y-te', 'Sở Y tế', 'so', 2);
const JUSTICE = unitOf('so-tu-phap', 'Sở Tư pháp', 'so', 3);
const COMMUNE = unitOf('ubnd-xa-an-ha', 'UBND xã An Hà', 'cap-xa', 4);

const sent = (receivedAt?: string, changes: Partial<Submission> = {}) =>
  submissionOf([{}], { receivedAt, receivedFrom: receivedAt ? 'register' : undefined, ...changes });

function board(
  submissions: readonly Submission[],
  changes: Partial<Round> & { readonly setAside?: readonly SetAside[] } = {},
): Board {
  const round = roundOf(submissions, {
    roster: rosterOf(HEALTH, JUSTICE),
    cycle: { ...CYCLE, submitBy: '2024-06-25' },
    form: formOf({ 'unit-missing': {}, 'required-empty': {} }),
    ...changes,
  });
  return boardSchema.parse(boardOf(round, checkRound(round), TOOL));
}

const standing = (one: Board) =>
  one.units.map(({ id, delivery, action }) => `${id} ${delivery} ${action}`);

describe('boardOf', () => {
  it('lists the roster in its order: on time, and missing', () => {
    const one = board([sent('2024-06-25T23:10:00')]);
    expect(standing(one)).toEqual(['so-y-te on-time none', 'so-tu-phap missing send']);
    expect(isComplete(one)).toBe(false);
  });

  it('counts whole days late, and minutes on the day itself where the deadline has an hour', () => {
    const late = (receivedAt: string, submitByTime?: string) =>
      board([sent(receivedAt)], { cycle: { ...CYCLE, submitBy: '2024-06-25', submitByTime } })
        .units[0];
    expect(late('2024-06-27T08:00:00')).toMatchObject({ daysLate: 2, minutesLate: null });
    const sameDay = late('2024-06-25T11:05:00', '10:00');
    expect(sameDay).toMatchObject({ delivery: 'late', daysLate: 0, minutesLate: 65 });
    expect(sameDay && deliveryWords(sameDay)).toBe('Muộn 01 giờ 05 phút');
  });

  it('says submitted where no time or no deadline is known', () => {
    expect(standing(board([sent()]))[0]).toBe('so-y-te submitted none');
  });

  it('asks for a file again when it has errors, however punctual', () => {
    const faulty = submissionOf([{ result: '' }], { receivedAt: '2024-06-20' });
    const one = board([faulty], { roster: rosterOf(HEALTH) });
    expect(standing(one)).toEqual(['so-y-te on-time resend']);
    expect(one.totals).toMatchObject({ units: 1, onTime: 1, faulty: 1, errors: 1 });
  });

  it('gives the reason and the time of the last file that does not count', () => {
    const first = sent('2024-06-20T08:00:00', { file: 'nop/a.xlsx' });
    const second = sent('2024-06-21T09:00:00', { file: 'nop/b.xlsx' });
    const setAside: SetAside[] = [first, second].map((submission) => ({
      submission,
      reason: 'period-mismatch',
    }));
    const [unit] = board([first, second], { setAside }).units;
    expect(unit).toMatchObject({
      delivery: 'unusable',
      action: 'resend',
      receivedAt: '2024-06-21T09:00:00',
    });
    expect(unit?.files.map(({ reason }) => reason)).toEqual(['period-mismatch', 'period-mismatch']);
  });

  it('keeps files of no known unit apart', () => {
    const stray = sent('2024-06-20', { file: 'nop/x.xlsx', unit: { mentions: [] } });
    const one = board([sent('2024-06-20'), stray], {
      roster: rosterOf(HEALTH),
      setAside: [{ submission: stray, reason: 'unit-unknown' }],
    });
    expect(one.unassigned.map(({ file, reason }) => [file, reason])).toEqual([
      ['nop/x.xlsx', 'unit-unknown'],
    ]);
    expect(isComplete(one)).toBe(false);
  });

  it('leaves out offices that need not send, unless they did', () => {
    const roster = rosterOf(HEALTH, COMMUNE);
    expect(board([sent('2024-06-20')], { roster }).units.map(({ id }) => id)).toEqual(['so-y-te']);
    const commune = sent('2024-06-20', {
      file: 'nop/xa.xlsx',
      unit: { id: COMMUNE.id, name: COMMUNE.name, mentions: [] },
    });
    expect(board([commune], { roster }).units.map(({ id }) => id)).toEqual(['so-y-te', COMMUNE.id]);
  });

  it('lists the whole roster when the province has switched the duty rule off', () => {
    const form = formOf({ 'unit-missing': { severity: 'off' } });
    const one = board([], { form, roster: rosterOf(HEALTH, COMMUNE) });
    expect(standing(one)).toEqual(['so-y-te missing send', 'ubnd-xa-an-ha missing send']);
  });

  it('is complete when every unit sent something usable without errors', () => {
    const one = board([sent('2024-06-20')], { roster: rosterOf(HEALTH) });
    expect(isComplete(one)).toBe(true);
    expect(one.totals).toMatchObject({ units: 1, onTime: 1, missing: 0, faulty: 0 });
  });

  it('does not depend on the order of the files', () => {
    const other = sent('2024-06-21', {
      file: 'nop/so-tu-phap.xlsx',
      unit: { id: JUSTICE.id, name: JUSTICE.name, mentions: [] },
    });
    const files = [sent('2024-06-20'), other];
    expect(board(files)).toEqual(board([...files].reverse()));
  });
});
