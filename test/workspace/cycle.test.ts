import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/model/workspace.js';
import { readPeriodId } from '../../src/text/period.js';
import { DEFAULT_WORKSPACE } from '../../src/workspace/config.js';
import { cycleOf } from '../../src/workspace/cycle.js';

function cycle(id: string, cycles: Workspace['cycles']) {
  const period = readPeriodId(id);
  if (period === undefined) throw new Error(id);
  const { period: _, ...dates } = cycleOf(period, { ...DEFAULT_WORKSPACE, cycles });
  return dates;
}

describe('cycleOf', () => {
  it('without settings: the period itself, no deadline, report on the last day', () => {
    expect(cycle('2024-02', {})).toEqual({
      dataFrom: '2024-02-01',
      dataTo: '2024-02-29',
      reportDate: '2024-02-29',
    });
    expect(cycle('2024-Q2', {})).toMatchObject({ dataFrom: '2024-04-01', dataTo: '2024-06-30' });
  });

  it('data from the 15th of the month before to the 14th, report in the next month', () => {
    const month = {
      dataCutoffDay: 14,
      submitBy: { day: 25, monthOffset: 0 },
      reportDate: { day: 5, monthOffset: 1 },
    };
    expect(cycle('2024-01', { month })).toEqual({
      dataFrom: '2023-12-15',
      dataTo: '2024-01-14',
      submitBy: '2024-01-25',
      reportDate: '2024-02-05',
    });
    expect(cycle('2024-12', { month }).reportDate).toBe('2025-01-05');
    expect(cycle('2024-Q2', { quarter: month })).toEqual({
      dataFrom: '2024-03-15',
      dataTo: '2024-06-14',
      submitBy: '2024-06-25',
      reportDate: '2024-07-05',
    });
  });

  it('settings of another kind of period do not count', () => {
    expect(cycle('2024-06', { quarter: { submitBy: { day: 1, monthOffset: 0 } } }).submitBy).toBe(
      undefined,
    );
  });

  it('a day that the month does not have is its last day', () => {
    const month = { dataCutoffDay: 31, submitBy: { day: 31, monthOffset: 0 } };
    expect(cycle('2023-02', { month })).toMatchObject({
      dataFrom: '2023-02-01',
      dataTo: '2023-02-28',
      submitBy: '2023-02-28',
    });
  });

  it('weekly, Thursday 10:00', () => {
    const week = { submitBy: { day: 4, monthOffset: 0, time: '10:00' } };
    const dates = cycle('2024-W25', { week });
    expect(dates).toMatchObject({ submitBy: '2024-06-20', submitByTime: '10:00' });
    expect(dates.reportDate).toBe('2024-06-23');
  });

  it.each([
    ['2024-Q1', 'quarter', '2023-12-15', '2024-03-14'],
    ['2024-H1', 'half', '2023-12-15', '2024-06-14'],
    ['2024-H2', 'half', '2024-06-15', '2024-12-14'],
    ['2024', 'year', '2023-12-15', '2024-12-14'],
  ] as const)('%s ends on the cutoff day of its last month', (id, kind, dataFrom, dataTo) => {
    const setting = {
      dataCutoffDay: 14,
      submitBy: { day: 16, monthOffset: 0 },
      reportDate: { day: 20, monthOffset: 0 },
    };
    const last = dataTo.slice(0, 8);
    expect(cycle(id, { [kind]: setting })).toEqual({
      dataFrom,
      dataTo,
      submitBy: `${last}16`,
      reportDate: `${last}20`,
    });
  });

  it('windows of consecutive months meet without gap or overlap, whatever the cutoff day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 11 }), (day, at) => {
        const id = (month: number) => `2023-${String(month).padStart(2, '0')}`;
        const month = { dataCutoffDay: day };
        const first = cycle(id(at), { month });
        const second = cycle(id(at + 1), { month });
        const next = new Date(`${first.dataTo}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(second.dataFrom).toBe(next.toISOString().slice(0, 10));
      }),
    );
  });
});
