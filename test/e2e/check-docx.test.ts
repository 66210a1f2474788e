/** `de06 check-docx` on a report of ours, on the same with a fault, and on what is no Word file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'de06-check-docx-'));
  const report = writeReport(consolidated(noticeTasks()), POLICE_WORKSPACE, shippedOutline());
  const bytes = await renderDocx(report);
  writeFileSync(join(folder, 'tot.docx'), bytes);
  const broken = [...unzip(bytes)].map(([name, part]) =>
    packPart(
      name,
      Buffer.from(part.toString('latin1').replaceAll('w:w="11906"', 'w:w="12240"'), 'latin1'),
    ),
  );
  writeFileSync(join(folder, 'sai.docx'), writeZip(broken));
  writeFileSync(join(folder, 'van-ban.docx'), 'Báo cáo');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: string[]) => de06(['check-docx', ...args], folder);

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

  it('stops when a file is missing', () => {
    expect(check('khong-co.docx').code).toBe(2);
  });

  it('explains its codes', () => {
    expect(de06(['explain', 'DE631'], folder).out).toContain('national-name');
  });

  it('leaves the file alone', () => {
    const before = readFileSync(join(folder, 'sai.docx'));
    check('sai.docx');
    expect(readFileSync(join(folder, 'sai.docx')).equals(before)).toBe(true);
  });
});
