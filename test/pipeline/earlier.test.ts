import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Consolidated } from '../../src/model/consolidated.js';
import { findEarlier, keptSeries } from '../../src/pipeline/earlier.js';
import type { Files, Platform } from '../../src/pipeline/files.js';
import { readPeriodId } from '../../src/text/period.js';
import { DEFAULT_WORKSPACE } from '../../src/workspace/config.js';
import { nodePlatform } from '../support/platform.js';
import { consolidated, task } from '../support/report-builder.js';

const platform: Platform = { ...nodePlatform, sha256: () => '' };
const workspace = { ...DEFAULT_WORKSPACE, file: 'de06.yaml' };
const result = (period: string): Consolidated => ({ ...consolidated([task()]), period });

/** A folder of results: path → what the JSON holds. */
function folderOf(kept: Readonly<Record<string, unknown>>): Files {
  return {
    read: async (path) =>
      path in kept ? new TextEncoder().encode(JSON.stringify(kept[path])) : undefined,
    template: (path) => readFile(`templates/${path}`, 'utf8').catch(() => undefined),
    folders: async () => [...new Set(Object.keys(kept).map((path) => path.split('/')[1] ?? ''))],
    resolve: (_from, path) => path,
  };
}

const kept = (...periods: readonly string[]) =>
  folderOf(Object.fromEntries(periods.map((id) => [`ket-qua/${id}/tong-hop.json`, result(id)])));

async function find(id: string, files: Files) {
  const period = readPeriodId(id);
  if (period === undefined) throw new Error(id);
  const found = await findEarlier(period, workspace, undefined, files, platform);
  if (!found.ok) throw new Error('findEarlier refused what nobody named');
  const { previous, since } = found.value;
  return {
    previous: previous?.consolidated.period,
    since: since.map((one) => one.consolidated.period),
    problems: found.problems.map(({ at }) => at.file),
  };
}

describe('results of earlier periods', () => {
  it.each([
    ['2024-06', '2024-05'],
    ['2024-01', '2023-12'],
    ['2024-Q1', '2023-Q4'],
    ['2024-H2', '2024-H1'],
    ['2024', '2023'],
    ['2024-W25', '2024-W24'],
    ['2021-W01', '2020-W53'],
    ['2024-W01', '2023-W52'],
  ])('of %s: %s', async (id, before) => {
    expect((await find(id, kept(before, id))).previous).toBe(before);
  });

  it('does not compare with another kind of period, nor with an older one', async () => {
    const { previous, since } = await find('2024-06', kept('2024-04', '2024-Q1', '2024'));
    expect({ previous, since }).toEqual({ previous: undefined, since: [] });
  });

  it('of a week: back to the newest result of all tasks', async () => {
    const files = kept('2024-04', '2024-05', '2024-06', '2024-W23', '2024-W24', '2024-W26');
    expect(await find('2024-W25', files)).toEqual({
      previous: '2024-W24',
      since: ['2024-W24', '2024-W23', '2024-05'],
      problems: [],
    });
  });

  it('says which file it cannot use, and goes on', async () => {
    const broken = folderOf({ 'ket-qua/2024-05/tong-hop.json': {} });
    const path = 'ket-qua/2024-05/tong-hop.json';
    expect(await find('2024-06', broken)).toMatchObject({ previous: undefined, problems: [path] });
    const copied = folderOf({ [path]: result('2024-04') });
    expect(await find('2024-06', copied)).toMatchObject({ previous: undefined, problems: [path] });
  });

  it('that was named must be readable', async () => {
    const given = { path: 'truoc.json', bytes: new TextEncoder().encode('{') };
    const period = readPeriodId('2024-06');
    if (period === undefined) throw new Error('no period');
    const found = await findEarlier(period, workspace, given, kept(), platform);
    expect(found.ok).toBe(false);
  });

  it('as a series: the same kind, oldest first, none later', async () => {
    const period = readPeriodId('2024-06');
    if (period === undefined) throw new Error('no period');
    const files = kept('2024-07', '2024-05', '2024-Q1', '2024-03', '2024-06');
    const series = await keptSeries(period, workspace, files, platform);
    expect(series.map((one) => one.period)).toEqual(['2024-03', '2024-05']);
  });
});
