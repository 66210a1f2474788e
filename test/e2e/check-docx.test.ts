/** `de06 check-docx` on a report of ours, on the same with a fault, and on what is no Word file. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatCheckSchema } from '../../src/model/format-check.js';
import { packPart, writeZip } from '../../src/package/zip-writer.js';
import { renderDocx } from '../../src/render/docx/document.js';
import { writeReport } from '../../src/report/report.js';
import { de06 } from '../support/de06.js';
import {
  consolidated,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
} from '../support/report-builder.js';
import { unzip } from '../support/unzip.js';
import { sharedFolder } from '../support/work-folder.js';

const at = sharedFolder();

const OLD_WORD = 'fixtures/phu-luc-v/dinh-dang-2024-06/in/nop/2024-06/loi 11 bao cao.doc';

beforeAll(async () => {
  const report = writeReport(consolidated(noticeTasks()), POLICE_WORKSPACE, shippedOutline());
  const bytes = await renderDocx(report);
  writeFileSync(at('tot.docx'), bytes);
  const changed = (change: (text: string) => string) =>
    writeZip(
      [...unzip(bytes)].map(([name, part]) =>
        packPart(name, name.endsWith('.xml') ? Buffer.from(change(part.toString('utf8'))) : part),
      ),
    );
  const wide = changed((text) => text.replace('w:w="11906"', 'w:w="12240"'));
  writeFileSync(at('sai.docx'), wide);
  writeFileSync(at('van-ban.docx'), 'Báo cáo');
  const lower = at('thu-muc', 'con');
  mkdirSync(lower, { recursive: true });
  mkdirSync(at('rong'));
  writeFileSync(at('thu-muc', 'tot.docx'), bytes);
  writeFileSync(at('thu-muc', '~$tot.docx'), 'khóa');
  writeFileSync(at('thu-muc', 'so-lieu.xlsx'), 'PK');
  writeFileSync(at('thu-muc', 'quet.pdf'), '%PDF-1.7');
  writeFileSync(at('thu-muc', 'cu.rtf'), '{\\rtf1}');
  copyFileSync(OLD_WORD, join(lower, 'cu.doc'));
  mkdirSync(at('khac'));
  const faults = changed((text) =>
    text.replace('lập - Tự do - Hạnh', 'lập – Tự do – Hạnh').replace('>V. ', '>VI. '),
  );
  writeFileSync(at('khac', 'cham.docx'), faults);
});

const check = (...args: string[]) => de06(['check-docx', ...args], at());

describe('de06 check-docx', () => {
  it('finds nothing in its own report', () => {
    const { code, out } = check('tot.docx', '--fail-on', 'warning');
    expect(out).toContain('ĐÚNG THỂ THỨC');
    expect(code).toBe(0);
  });

  it('prints what it finds as the published JSON, with place and exit code', () => {
    const { code, out } = check('tot.docx', 'sai.docx', 'van-ban.docx', '--format', 'json');
    const { diagnostics, files } = formatCheckSchema.parse(JSON.parse(out));
    const found = diagnostics.map(({ file, code: own, section }) => [file, own, section]);
    expect(found).toEqual([
      ['sai.docx', 'DE610', 1],
      ['van-ban.docx', 'DE601', null],
    ]);
    expect(files.map(({ errors }) => errors)).toEqual([0, 1, 1]);
    expect(code).toBe(1);
  });

  it('says the remedy in its text', () => {
    const { out } = check('sai.docx');
    expect(out).toContain('DE610');
    expect(out).toContain('→ ');
  });

  it('stops when a file is missing, or a folder holds no document', () => {
    expect(check('khong-co.docx').code).toBe(2);
    expect(check('*.pdf').code).toBe(2);
    expect(check('rong').code).toBe(2);
  });

  it('takes folders and patterns, to the bottom, without lock files and what is no document', () => {
    const read = (...args: string[]) =>
      formatCheckSchema.parse(JSON.parse(check(...args, '--format', 'json').out)).files;
    const inFolder = read('thu-muc').map(({ path }) => path);
    expect(inFolder).toEqual(['thu-muc/con/cu.doc', 'thu-muc/cu.rtf', 'thu-muc/tot.docx']);
    expect(read('*.docx', 'tot.docx').map(({ path }) => path)).toEqual([
      'sai.docx',
      'tot.docx',
      'van-ban.docx',
    ]);
  });

  it.each([
    ['thu-muc/con/cu.doc', 'Word 97–2003'],
    ['thu-muc/quet.pdf', 'PDF'],
    ['thu-muc/cu.rtf', 'RTF'],
  ])('names %s for what it is', (file, named) => {
    const { code, out } = check(file);
    expect(out).toContain(named);
    expect(code).toBe(1);
  });

  it('gives programs the place: element, paragraph, cell, text', () => {
    const { out } = check('khac/cham.docx', '--format', 'json');
    const { diagnostics } = formatCheckSchema.parse(JSON.parse(out));
    expect(diagnostics).toMatchObject([
      {
        code: 'DE632',
        element: 'tieuNgu',
        paragraph: null,
        cell: { table: 1, row: 1, column: 2 },
        boxed: false,
        text: 'Độc lập – Tự do – Hạnh phúc',
      },
      { code: 'DE642', element: 'muc', cell: null, text: 'VI. ĐỀ XUẤT, KIẾN NGHỊ' },
    ]);
  });

  it('explains its codes', () => {
    expect(de06(['explain', 'DE631'], at()).out).toContain('national-name');
  });

  it('leaves the file alone', () => {
    const before = readFileSync(at('sai.docx'));
    check('sai.docx');
    expect(readFileSync(at('sai.docx')).equals(before)).toBe(true);
  });
});
