import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/model/workspace.js';
import type { Files, Platform } from '../../src/pipeline/files.js';
import { loadOutline, OUTLINE_NAMES } from '../../src/pipeline/outline.js';
import { prepareSetting } from '../../src/pipeline/setting.js';
import { readPeriodId } from '../../src/text/period.js';
import { DEFAULT_WORKSPACE } from '../../src/workspace/config.js';
import { encodeTcvn3 } from '../support/legacy/encode.js';
import { nodePlatform } from '../support/platform.js';

const ROSTER = 'Mã đơn vị;Tên đơn vị;Nhóm\nSTP;Sở Tư pháp;so\n';
const CATALOGUE = 'Mã nhiệm vụ;Nội dung nhiệm vụ;Đơn vị chủ trì\nI.1;Rà soát;Sở Tư pháp\n';
const REGISTER = 'Tên tệp;Thời điểm nhận\nSở Tư pháp.xlsx;2024-06-20T10:30\n';

const platform: Platform = { ...nodePlatform, sha256: () => '' };

/** The user's files by path; templates as they come with the product. */
function filesWith(texts: Readonly<Record<string, string>>): Files {
  return {
    read: async (path) =>
      texts[path] === undefined ? undefined : new TextEncoder().encode(texts[path]),
    template: (path) => readFile(`templates/${path}`, 'utf8').catch(() => undefined),
    resolve: (_from, path) => path,
  };
}

const workspace: Workspace = {
  ...DEFAULT_WORKSPACE,
  file: 'de06.yaml',
  rosterPath: 'don-vi.csv',
  cataloguePath: 'nhiem-vu.csv',
  registerPath: 'so-nhan.csv',
};
const files = filesWith({
  'don-vi.csv': ROSTER,
  'nhiem-vu.csv': CATALOGUE,
  'so-nhan.csv': REGISTER,
});
const period = readPeriodId('2024-06');

async function faultyFiles(changed: Partial<Workspace>, from: Files = files): Promise<string[]> {
  const result = await prepareSetting(
    { workspace: { ...workspace, ...changed }, period },
    from,
    platform,
  );
  expect(result.ok).toBe(false);
  return result.problems.map(({ at }) => at.file);
}

describe('the settings of a run', () => {
  it('says that a list was not Unicode, and reads it', async () => {
    const old = filesWith({
      'don-vi.csv': ROSTER,
      'nhiem-vu.csv': encodeTcvn3(CATALOGUE),
      'so-nhan.csv': REGISTER,
    });
    const result = await prepareSetting({ workspace, period }, old, platform);
    const tasks = result.ok ? result.value.catalogue?.tasks : undefined;
    expect(tasks?.map(({ content, leads }) => [content, leads])).toEqual([['Rà soát', ['STP']]]);
    expect(result.problems.map(({ at, severity }) => [at.file, at.cell, severity])).toEqual([
      ['nhiem-vu.csv', 'A1', 'warning'],
    ]);
  });

  it('holds the lists that de06.yaml names', async () => {
    const result = await prepareSetting({ workspace, period }, files, platform);
    const setting = result.ok ? result.value : undefined;
    expect(setting?.roster?.units.map(({ id }) => id)).toEqual(['STP']);
    expect(setting?.catalogue?.tasks.map(({ leads }) => leads)).toEqual([['STP']]);
    expect(setting?.receipts.get('Sở Tư pháp.xlsx')).toBe('2024-06-20T10:30:00');
    expect(setting?.asOf).toBe('2024-06-30');
  });

  it('needs no list', async () => {
    const bare = { workspace: DEFAULT_WORKSPACE };
    const result = await prepareSetting(bare, filesWith({}), platform);
    expect(result).toMatchObject({ ok: true, problems: [], value: { roster: undefined } });
  });

  it('names every faulty file at once', async () => {
    const broken = filesWith({ 'so-nhan.csv': 'Tên tệp;Thời điểm nhận\nA.xlsx;hôm qua\n' });
    const rules = { 'no-such-rule': {} };
    expect(await faultyFiles({ rules }, broken)).toEqual([
      'de06.yaml',
      'don-vi.csv',
      'so-nhan.csv',
    ]);
  });

  it('does not look for leads in a roster that cannot be read', async () => {
    expect(await faultyFiles({ rosterPath: 'khac.csv' })).toEqual(['khac.csv']);
  });

  it('says when there is no built-in form of that name', async () => {
    expect(await faultyFiles({ form: 'phu-luc-x' })).toEqual(['de06.yaml']);
  });

  it('takes the default outline for a form that has none', async () => {
    const outline = await loadOutline(undefined, { ...workspace, form: 'don-vi' }, files);
    const standard = await loadOutline(undefined, workspace, files);
    expect(outline).toEqual(standard);
  });

  it.each([
    ['week', 'Tiến độ'],
    ['month', 'Kết quả'],
    ['quarter', 'phương hướng'],
    ['half', 'phương hướng'],
    ['year', 'phương hướng'],
  ] as const)(
    'takes the outline of the kind of period, also for such a form: %s',
    async (kind, word) => {
      const own = await loadOutline(undefined, workspace, files, kind);
      expect(own.ok && own.value.subject).toContain(word);
      const other = { ...workspace, form: 'don-vi' };
      expect(await loadOutline(undefined, other, files, kind)).toEqual(own);
    },
  );

  it('takes the outline asked for, whatever the kind of period', async () => {
    const text = await readFile('templates/phu-luc-v/report.yaml', 'utf8');
    const asked = await loadOutline('own.yaml', workspace, filesWith({ 'own.yaml': text }), 'week');
    expect(asked).toEqual(await loadOutline(undefined, workspace, files, 'month'));
  });

  it.each([
    ['thang', 'month'],
    ['tuan', 'week'],
    ['quy', 'quarter'],
    ['6-thang', 'half'],
    ['nam', 'year'],
  ] as const)('takes a shipped outline by its name: %s', async (name, kind) => {
    const named = await loadOutline(name, workspace, files);
    expect(named).toEqual(await loadOutline(undefined, workspace, files, kind));
  });

  it.each(['src/cli/program.ts', 'README.md', 'docs/report-values.md'])(
    'names every shipped outline in %s',
    async (path) => {
      const text = await readFile(path, 'utf8');
      expect(OUTLINE_NAMES.filter((name) => !text.includes(name))).toEqual([]);
    },
  );

  it('has a notice to the offices, and says which names there are', async () => {
    const notice = await loadOutline('thong-bao', workspace, files);
    expect(notice.ok && notice.value.typeSymbol).toBe('TB');
    const { problems } = await loadOutline('thongbao', workspace, files);
    expect(problems[0]).toMatchObject({ at: { file: 'thongbao' }, severity: 'error' });
    expect(problems[0]?.message).toContain('có phải thong-bao?');
  });
});
