/** `de06 run`: a period from the offices' files to the report, and where it stops. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeEach, describe, expect, it } from 'vitest';
import { de06, ROOT } from '../support/de06.js';
import { docxText } from '../support/docx-text.js';
import { p, wordFile } from '../support/word-template.js';
import { ownFolder, takeCase } from '../support/work-folder.js';

const at = ownFolder();

const run = (...args: string[]) => de06(['run', '-p', ...args], at());

const ALL = ['bao-cao.docx', 'kiem-tra.txt', 'tong-hop.json', 'tong-hop.xlsx'];

/** As Excel leaves a workbook behind: dated by the time of saving. */
async function saveAgain(path: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const part = 'docProps/core.xml';
  const core = await zip.file(part)?.async('string');
  const dated = (core ?? '').replace(/(<dcterms:modified[^>]*>)[^<]*/, '$12024-07-02T03:04:05Z');
  const bytes = await zip.file(part, dated).generateAsync({ type: 'nodebuffer' });
  writeFileSync(path, bytes);
  return bytes;
}

describe('a sound period', () => {
  beforeEach(() => {
    // Two offices and no settings at all: enough of a period.
    const sent = join(ROOT, 'fixtures/phu-luc-v/bac-giang-2024-06/in/nop/2024-06');
    for (const name of ['PL V Sở Tài chính (T6.2024).xlsx', 'PL V Sở Ngoại vụ (T6.2024).xlsx']) {
      cpSync(join(sent, name), at('nop/2024-06', name));
    }
  });

  it('goes through to the report, from any folder below de06.yaml', () => {
    writeFileSync(at('de06.yaml'), 'province: Bắc Giang\n');
    const { code } = de06(['run', '-p', '2024-06', '-q'], at('nop'));
    expect(code).toBe(0);
    expect(readdirSync(at('ket-qua/2024-06')).sort()).toEqual(ALL);
  });

  it('fills the Word file that de06.yaml names', () => {
    writeFileSync(at('mau.docx'), wordFile(p('{{total}} nhiệm vụ')));
    writeFileSync(at('de06.yaml'), 'cycles:\n  month: { template: mau.docx }\n');
    expect(run('2024-06', '-q').code).toBe(0);
    expect(docxText(at('ket-qua/2024-06/bao-cao.docx'))).toMatch(/^\d+ nhiệm vụ$/m);
  });

  it('writes what merge writes, and the same when run again', () => {
    run('2024-06');
    const json = readFileSync(at('ket-qua/2024-06/tong-hop.json'), 'utf8');
    const merge = ['merge', 'nop/2024-06', '-p', '2024-06', '-o', 'tong-hop.xlsx'];
    de06([...merge, '--json', 'tong-hop.json'], at());
    expect(json).toBe(readFileSync(at('tong-hop.json'), 'utf8'));
    expect(run('2024-06').code).toBe(0);
    expect(readFileSync(at('ket-qua/2024-06/tong-hop.json'), 'utf8')).toBe(json);
  });

  it('keeps results that somebody has corrected', async () => {
    run('2024-06');
    for (const name of ['tong-hop.xlsx', 'bao-cao.docx']) {
      const path = at('ket-qua/2024-06', name);
      const corrected = await saveAgain(path);
      const { code, err } = run('2024-06');
      expect(code).toBe(2);
      expect(err).toContain(`ket-qua/2024-06/${name}`);
      expect(readFileSync(path)).toEqual(corrected);
      expect(run('2024-06', '--force').code).toBe(0);
      expect(readFileSync(path)).not.toEqual(corrected);
    }
  });

  it('refuses to write over somebody else’s file', () => {
    mkdirSync(at('ket-qua/2024-06'), { recursive: true });
    writeFileSync(at('ket-qua/2024-06/kiem-tra.txt'), 'mine');
    expect(run('2024-06').code).toBe(2);
    expect(readFileSync(at('ket-qua/2024-06/kiem-tra.txt'), 'utf8')).toBe('mine');
  });
});

describe('a period that needs a person', () => {
  beforeEach(() => takeCase('tien-giang-2023-03', at()));

  it('stops before the figures and names each file to decide on', () => {
    const { code, out } = run('2023-03');
    expect(code).toBe(1);
    expect(readdirSync(at('ket-qua/2023-03'))).toEqual(['kiem-tra.txt']);
    const named = [
      'PLV_TX Go Cong.xlsx',
      'So Ngoai vu_PLV_T3.2023.xlsx',
      'PLV Cai Lay T3.2023.xlsx',
      'PLV huyen Cho Gao T3.2023 (sửa lần 2).xlsx',
      'PLV huyen Cho Gao T3.2023.xlsx',
    ];
    expect(named.filter((name) => !out.includes(`nop/2023-03/${name}`))).toEqual([]);
    expect(out).toContain('--tiep-tuc');
  });

  it('goes on when told to, writes to those who have to send, and still exits with 1', () => {
    const { code } = run('2023-03', '--tiep-tuc', '--don-doc');
    expect(code).toBe(1);
    const [report, checked, json, workbook] = ALL;
    const all = [report, 'don-doc.docx', checked, json, workbook];
    expect(readdirSync(at('ket-qua/2023-03')).sort()).toEqual(all.sort());
  });

  it('says which results are left from an earlier run', () => {
    run('2023-03', '--tiep-tuc');
    const { out } = run('2023-03');
    const left = /Chưa cập nhật.*ket-qua\/2023-03\/(\S+)/g;
    expect([...out.matchAll(left)].map(([, name]) => name).sort()).toEqual([
      'bao-cao.docx',
      'tong-hop.json',
      'tong-hop.xlsx',
    ]);
  });
});

describe('a period without files', () => {
  it('stops, with nothing merged', () => {
    mkdirSync(at('nop/2024-07'), { recursive: true });
    expect(run('2024-07').code).toBe(1);
    expect(existsSync(at('ket-qua/2024-07/tong-hop.xlsx'))).toBe(false);
  });

  it('cannot run without its folder', () => {
    const { code, err } = run('2024-07');
    expect(code).toBe(2);
    expect(err).toContain('nop/2024-07');
  });
});
