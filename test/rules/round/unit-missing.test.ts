import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  marks,
  rosterOf,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
  unitOf,
} from '../../support/round-builder.js';

const health = unitOf('so-y-te', 'Sở Y tế', 'so', 2);
const justice = unitOf('so-tu-phap', 'Sở Tư pháp', 'so', 3);
const commune = unitOf('xa-tan-my', 'UBND xã Tân Mỹ', 'cap-xa', 4);
const PLACE = 'danh-muc/don-vi.csv CSV';

describe('unit-missing', () => {
  it('points at the row of the roster', () => {
    const round = roundOf([submissionOf()], { roster: rosterOf(health, justice) });
    const diagnostics = runRule('unit-missing', round);
    expect(marks(diagnostics)).toEqual([`DE403 error ${PLACE}!A3`]);
    expect(diagnostics[0]?.message).toBe('“Sở Tư pháp” chưa nộp báo cáo tháng 6 năm 2024.');
  });

  it('says when something was sent that does not count', () => {
    const submission = submissionOf();
    const setAside = [{ submission, reason: 'period-mismatch' }] as const;
    const round = roundOf([submission], { roster: rosterOf(health), setAside });
    expect(runRule('unit-missing', round)[0]?.message).toBe(
      '“Sở Y tế” đã gửi “nop/2024-06/so-y-te.xlsx” nhưng chưa được tính cho tháng 6 năm 2024: không đúng kỳ báo cáo.',
    );
  });

  it('expects communes only where one of them leads a task, or another group is named', () => {
    const roster = rosterOf(health, commune);
    const idle = roundOf([submissionOf()], { roster });
    expect(runRule('unit-missing', idle)).toEqual([]);
    const catalogue = catalogueOf(taskOf('1', { leads: ['xa-tan-my'] }));
    const leading = roundOf([submissionOf()], { roster, catalogue });
    expect(marks(runRule('unit-missing', leading))).toEqual([`DE403 error ${PLACE}!A4`]);
    const params = { onlyIfInvolved: [] };
    expect(marks(runRule('unit-missing', idle, { params }))).toEqual([`DE403 error ${PLACE}!A4`]);
  });

  it('is silent when a single file was asked about', () => {
    const round = roundOf([submissionOf()], { roster: rosterOf(health, justice) });
    const options = { ...round.options, singleFile: true };
    expect(runRule('unit-missing', { ...round, options })).toEqual([]);
  });

  it('is silent without a roster or a period', () => {
    expect(runRule('unit-missing', roundOf([]))).toEqual([]);
    const round = roundOf([], { roster: rosterOf(health), cycle: undefined });
    expect(runRule('unit-missing', round)).toEqual([]);
  });
});
