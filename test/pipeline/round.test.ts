/** A file that the system does not hand over stays in the round: named, set aside, nothing stopped. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../src/cli/platform.js';
import {
  assembleRound,
  consolidateRound,
  readSubmission,
  unopenedSubmission,
} from '../../src/pipeline/round.js';
import { settingOf } from '../support/fixtures/run-round.js';

const CASE = 'fixtures/phu-luc-v/bac-giang-2024-06/in';
const GOOD = `${CASE}/nop/2024-06/PL V Sở Tài chính (T6.2024).xlsx`;
const LOCKED = `${CASE}/nop/2024-06/Sở Y tế.xlsx`;

describe('a file that cannot be opened', () => {
  it('is told with its reason, and the others are merged', async () => {
    const known = await settingOf(CASE, '2024-06');
    const bytes = new Uint8Array(await readFile(GOOD));
    const submissions = [
      await readSubmission({ path: GOOD, bytes }, known, nodePlatform),
      unopenedSubmission(LOCKED, 'không có quyền truy cập', known, nodePlatform),
    ];
    const round = assembleRound(submissions, known, { acceptPeriod: false, prefer: 'none' });
    const { diagnostics, consolidated } = consolidateRound(round, { name: 'de06', version: '0' });
    const told = diagnostics.filter(({ rule }) => rule === 'file-unopened');
    expect(told.map(({ at }) => at.file)).toEqual([LOCKED]);
    expect(consolidated.reconciliation.merged).toBeGreaterThan(0);
    const sent = consolidated.units.filter(({ submitted }) => submitted);
    expect(sent.map(({ file }) => file)).toEqual([GOOD]);
    const refused = [...consolidated.refused, ...consolidated.units.flatMap((one) => one.refused)];
    expect(refused.map(({ file, reason }) => [file, reason])).toEqual([[LOCKED, 'unreadable']]);
  });
});
