/** What a user meets at the command line: exit codes, bad files among good ones, other people's files. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { consolidatedSchema } from '../../src/model/consolidated.js';
import { validationSchema } from '../../src/model/validation.js';
import { de06, ROOT } from '../support/de06.js';
import { ownFolder } from '../support/work-folder.js';

const at = ownFolder();

const SENT = join(ROOT, 'fixtures/phu-luc-v/bac-giang-2024-06/in/nop/2024-06');
const GOOD = 'PL V Sở Tài chính (T6.2024).xlsx';
const OTHER = 'PLV_Sở Tư pháp_tháng 6 năm 2024.xlsx';

beforeEach(() => {
  mkdirSync(at('nop'));
  for (const name of [GOOD, OTHER]) copyFileSync(join(SENT, name), at('nop', name));
});

const run = (...args: string[]) => de06(args, at());
const merge = (...more: string[]) =>
  run('merge', 'nop', '-p', '2024-06', '-o', 'ket-qua/tong-hop.xlsx', ...more);

/** The first bytes of a PNG picture. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

function validation(...args: string[]) {
  const { out, code } = run('validate', ...args, '--format', 'json', '-q');
  return { ...validationSchema.parse(JSON.parse(out)), code };
}

describe('a folder with bad files among good ones', () => {
  beforeEach(() => {
    const zip = readFileSync(join(SENT, GOOD));
    writeFileSync(at('nop', 'So Y te.xlsx'), zip.subarray(0, zip.length / 2));
    writeFileSync(at('nop', 'So Noi vu.xlsx'), '');
    writeFileSync(at('nop', 'So Xay dung.xlsx'), PNG);
  });

  it('names each bad file with its own fault and goes on', () => {
    const { diagnostics, files, code } = validation('nop', '-p', '2024-06');
    const faults = diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ file, rule }) => `${file} ${rule}`);
    expect(faults.sort()).toEqual([
      'nop/So Noi vu.xlsx file-empty',
      'nop/So Xay dung.xlsx file-picture',
      'nop/So Y te.xlsx file-truncated',
    ]);
    expect(files.map(({ path, rows }) => [path, rows > 0])).toContainEqual([`nop/${GOOD}`, true]);
    expect(code).toBe(1);
  });

  it('merges the good ones and exits with 1', () => {
    const { code } = merge('--json', 'ket-qua/tong-hop.json');
    const text = readFileSync(at('ket-qua/tong-hop.json'), 'utf8');
    const { units, reconciliation } = consolidatedSchema.parse(JSON.parse(text));
    expect(units.filter(({ submitted }) => submitted).map(({ file }) => file)).toEqual([
      `nop/${GOOD}`,
      `nop/${OTHER}`,
    ]);
    expect(reconciliation.merged).toBeGreaterThan(0);
    expect(code).toBe(1);
  });

  it('writes nothing with --strict', () => {
    expect(merge('--strict').code).toBe(1);
    expect(existsSync(at('ket-qua'))).toBe(false);
  });
});

describe('exit codes', () => {
  it('0: nothing is wrong', () => {
    expect(run('validate', 'nop', '-p', '2024-06').code).toBe(0);
  });

  it('1 for warnings only when asked', () => {
    writeFileSync(
      at('nop', 'UBND xa.csv'),
      'STT;Nội dung nhiệm vụ;Tình trạng;Kết quả thực hiện\n1;Rà soát;Chưa thực hiện;\n',
    );
    expect(validation('nop', '-p', '2024-06').summary).toMatchObject({ errors: 0, warnings: 1 });
    expect(run('validate', 'nop', '-p', '2024-06').code).toBe(0);
    expect(run('validate', 'nop', '-p', '2024-06', '--fail-on', 'warning').code).toBe(1);
  });

  it.each([
    ['no such path', ['validate', 'khong-co']],
    ['an unknown option', ['validate', 'nop', '--peroid', '2024-06']],
    ['an unknown command', ['mrege', 'nop']],
    ['an impossible period', ['merge', 'nop', '-p', '2024-13', '-o', 'a.xlsx']],
    ['an impossible date', ['validate', 'nop', '--as-of', '31/6/2024']],
    ['a limit that does not exist', ['validate', 'nop', '--limit', 'size=3']],
    ['no output named', ['merge', 'nop', '-p', '2024-06']],
    ['no config of that name', ['validate', 'nop', '--config', 'khong-co.yaml']],
  ])('2: %s', (_, args) => {
    const { code, out, err } = run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toMatch(/\bat \S+ \(/);
  });

  it('2, with line and column, for a mistake in de06.yaml', () => {
    writeFileSync(at('de06.yaml'), 'province: Bắc Giang\nrosterr: x.csv\n');
    const { code, err } = run('validate', 'nop');
    expect(code).toBe(2);
    expect(err).toContain('de06.yaml:2:1');
  });
});

describe('output files', () => {
  it('replaces what de06 made, and nobody else’s file without --force', () => {
    expect(merge().code).toBe(0);
    expect(merge().code).toBe(0);
    const target = at('ket-qua/tong-hop.xlsx');
    copyFileSync(join(SENT, GOOD), target);
    expect(merge().code).toBe(2);
    expect(readFileSync(target)).toEqual(readFileSync(join(SENT, GOOD)));
    expect(merge('--force').code).toBe(0);
  });

  it('keeps a workbook that somebody has corrected since', async () => {
    merge();
    const target = at('ket-qua/tong-hop.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(target);
    workbook.modified = new Date('2024-07-02T01:30:00Z');
    await workbook.xlsx.writeFile(target);
    const corrected = readFileSync(target);
    expect(merge().code).toBe(2);
    expect(readFileSync(target)).toEqual(corrected);
    expect(merge('--force').code).toBe(0);
  });

  it('leaves no temporary file behind', () => {
    merge('--json', 'ket-qua/tong-hop.json');
    expect(readdirSync(at('ket-qua')).sort()).toEqual(['tong-hop.json', 'tong-hop.xlsx']);
  });

  it('renders the report from the workbook alone, with blanks where nothing is configured', () => {
    merge();
    const { code } = run('render', 'ket-qua/tong-hop.xlsx', '-o', 'ket-qua/bao-cao.docx');
    expect(code).toBe(0);
    expect(readFileSync(at('ket-qua/bao-cao.docx')).subarray(0, 2).toString()).toBe('PK');
    const again = run('render', 'ket-qua/tong-hop.xlsx', '-o', 'ket-qua/tong-hop.xlsx');
    expect(again.code).toBe(2);
  });

  it('refuses a workbook that merge did not write', () => {
    const { code, err } = run('render', `nop/${GOOD}`, '-o', 'bao-cao.docx');
    expect(code).toBe(2);
    expect(err).toContain(GOOD);
  });
});

describe('what is read', () => {
  it('expands patterns itself and passes over lock files', () => {
    writeFileSync(at('nop', `~$${GOOD}`), 'lock');
    expect(validation('nop/*.xlsx', '-p', '2024-06').files.map(({ path }) => path)).toEqual([
      `nop/${GOOD}`,
      `nop/${OTHER}`,
    ]);
  });

  it('of a folder with one folder a period takes the one asked for, and refuses to mix them', () => {
    for (const period of ['2024-05', '2024-06']) {
      mkdirSync(at('thu', period), { recursive: true });
      copyFileSync(join(SENT, GOOD), at('thu', period, GOOD));
    }
    const { files } = validation('thu', '-p', '2024-06');
    expect(files.map(({ path }) => path)).toEqual([`thu/2024-06/${GOOD}`]);
    const mixed = run('validate', 'thu');
    expect(mixed.code).toBe(2);
    expect(mixed.err).toContain('2024-05, 2024-06');
  });

  it('asks about a single file without asking who else is missing', () => {
    writeFileSync(at('de06.yaml'), 'roster: don-vi.csv\n');
    writeFileSync(
      at('don-vi.csv'),
      'Mã đơn vị;Tên đơn vị;Nhóm\nstc;Sở Tài chính;so\nsnv;Sở Nội vụ;so\n',
    );
    const missing = (...paths: string[]) =>
      validation(...paths, '-p', '2024-06').diagnostics.filter(
        ({ rule }) => rule === 'unit-missing',
      );
    expect(missing(`nop/${GOOD}`)).toEqual([]);
    expect(missing('nop').map(({ value, cell }) => value ?? cell)).toEqual(['B3']);
  });

  it('passes over a consolidated workbook that lies among the submissions, and says so', () => {
    run('merge', 'nop', '-p', '2024-06', '-o', 'nop/tong-hop.xlsx');
    const { out, err } = run('validate', 'nop', '-p', '2024-06', '--format', 'json');
    const { files } = validationSchema.parse(JSON.parse(out));
    expect(files.map(({ path }) => path)).toEqual([`nop/${GOOD}`, `nop/${OTHER}`]);
    expect(err).toContain('nop/tong-hop.xlsx');
  });

  it('takes the period from the folder when all files agree', () => {
    mkdirSync(at('2024-06'));
    copyFileSync(join(SENT, GOOD), at('2024-06', GOOD));
    expect(validation('2024-06').period).toBe('2024-06');
    expect(validation('nop').period).toBeNull();
  });
});

describe('colour', () => {
  it('follows NO_COLOR and --no-color', () => {
    const colourCode = '\u001b[';
    const coloured = de06(['validate', 'nop'], at(), { FORCE_COLOR: '1', NO_COLOR: '' });
    expect(coloured.out).toContain(colourCode);
    const off = de06(['validate', 'nop'], at(), { FORCE_COLOR: '1', NO_COLOR: '1' });
    expect(off.out).not.toContain(colourCode);
    const flag = de06(['validate', 'nop', '--no-color'], at(), {
      FORCE_COLOR: '1',
      NO_COLOR: '',
    });
    expect(flag.out).not.toContain(colourCode);
  });

  it('is left out of an explanation too', () => {
    const colours = { FORCE_COLOR: '1', NO_COLOR: '' };
    const plain = de06(['explain', 'DE203', '--no-color'], at(), colours);
    expect(plain.code).toBe(0);
    expect(plain.out).not.toContain('\u001b[');
  });
});

describe('help and explain', () => {
  it('shows an example for every command', () => {
    for (const command of [
      'validate',
      'merge',
      'render',
      'status',
      'remind',
      'diff',
      'check-docx',
      'explain',
      'schema',
    ]) {
      const { out, code } = run(command, '--help');
      expect(code).toBe(0);
      expect(out).toContain(`Ví dụ:\n  de06 ${command}`);
    }
  });

  it('explains a code by code and by name', () => {
    expect(run('explain', 'de203').out).toBe(run('explain', 'status-unknown').out);
    expect(run('explain', 'DE999').code).toBe(2);
  });
});

describe('published schemas', () => {
  it.each(['validate', 'merge', 'status', 'diff', 'check-docx', 'config', 'outline', 'letter'])(
    'docs/schema/%s.schema.json is fresh',
    (name) => {
      const path = join(ROOT, 'docs/schema', `${name}.schema.json`);
      const { out } = run('schema', name);
      if (process.env.UPDATE_DOCS === '1') writeFileSync(path, out);
      expect(readFileSync(path, 'utf8')).toBe(out);
    },
  );
});
