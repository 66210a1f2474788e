/** `de06 doctor`: each thing that can be wrong with a working folder, told with its place. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { de06 } from '../support/de06.js';
import { p, wordFile } from '../support/word-template.js';
import { ownFolder, takeCase } from '../support/work-folder.js';

const at = ownFolder();

const doctor = (...args: string[]) => de06(['doctor', ...args], at());

/** Lines with this mark, and the advice below them apart. */
const lines = (out: string, mark: string) =>
  out.split('\n').filter((line) => line.startsWith(`  ${mark} `));

function settings(...more: string[]): void {
  writeFileSync(
    at('de06.yaml'),
    ['roster: don-vi.csv', 'catalogue: nhiem-vu.csv', ...more, ''].join('\n'),
  );
  writeFileSync(
    at('don-vi.csv'),
    'Mã đơn vị;Tên đơn vị;Nhóm;Tên gọi khác\nso-y-te;Sở Y tế;so;SYT\nso-noi-vu;Sở Nội vụ;so;SNV\n',
  );
  writeFileSync(
    at('nhiem-vu.csv'),
    'Mã nhiệm vụ;Mục;Nội dung nhiệm vụ;Đơn vị chủ trì;Đơn vị phối hợp;Thời hạn hoàn thành;Sản phẩm\n1;I;Rà soát;Sở Y tế;Sở Nội vụ;;\n',
  );
}

describe('de06 doctor', () => {
  it('finds a working folder of the shipped cases fit to run', () => {
    takeCase('bac-giang-2024-06', at());
    const { code, out } = doctor();
    expect(code).toBe(0);
    expect(lines(out, '✗')).toEqual([]);
    expect(lines(out, '✓').join('\n')).toContain('Kỳ 2024-06');
  });

  it('needs no settings at all', () => {
    const { code, out } = doctor();
    expect(code).toBe(0);
    expect(lines(out, '!').join('\n')).toContain('de06.yaml');
  });

  it('fails on settings and lists that no command can run with', () => {
    settings('rosterr: x.csv');
    const wrong = doctor();
    expect(wrong.code).toBe(1);
    expect(lines(wrong.out, '✗')).toEqual([expect.stringContaining('de06.yaml:3:1')]);
    settings();
    rmSync(at('don-vi.csv'));
    const missing = doctor();
    expect(missing.code).toBe(1);
    expect(lines(missing.out, '✗')).toEqual([expect.stringContaining('don-vi.csv')]);
  });

  it('holds roster and catalogue against each other', () => {
    settings();
    writeFileSync(
      at('don-vi.csv'),
      'Mã đơn vị;Tên đơn vị;Nhóm;Tên gọi khác\nso-y-te;Sở Y tế;so;SYT\nso-yt2;Sở Yên;so;SYT\n',
    );
    const { code, out } = doctor();
    expect(code).toBe(0);
    const said = lines(out, '!').join('\n');
    expect(said).toContain('“SYT”');
    expect(said).toMatch(/nhiem-vu\.csv: “Sở Nội vụ”/);
    expect(said).toMatch(/không được giao nhiệm vụ nào: Sở Yên/);
  });

  it('looks over the outlines and Word files that reports are written with', () => {
    settings(
      'cycles:',
      '  month: { outline: thong-bao, template: mau.docx }',
      '  week: { outline: tuan.yaml, template: khong-co.docx }',
    );
    writeFileSync(at('mau.docx'), wordFile(p('{{peroid}}')));
    writeFileSync(at('tuan.yaml'), 'typeName: BÁO CÁO\n');
    const { code, out } = doctor();
    expect(code).toBe(1);
    expect(lines(out, '✓').join('\n')).toContain('kỳ tháng: thong-bao');
    const wrong = lines(out, '✗').join('\n');
    expect(wrong).toMatch(/mau\.docx, thân văn bản, đoạn 1 .*\{\{period\}\}/);
    expect(wrong).toMatch(/tuan\.yaml/);
    expect(wrong).toMatch(/khong-co\.docx/);
  });

  it('holds the dates of a period against each other', () => {
    settings(
      'cycles:',
      '  month:',
      '    submitBy: { day: 10, monthOffset: 1 }',
      '    reportDate: { day: 30 }',
    );
    const { out } = doctor('-p', '2024-06');
    expect(lines(out, '!').join('\n')).toMatch(/10\/7\/2024.*30\/6\/2024/);
  });

  it('names folders that are no period, and files that are open', () => {
    settings();
    for (const name of ['2024-06', 'thang 7']) mkdirSync(at('nop', name), { recursive: true });
    writeFileSync(at('nop/2024-06/~$So Y te.xlsx'), '');
    const said = lines(doctor().out, '!').join('\n');
    expect(said).toContain('thang 7');
    expect(said).toContain('nop/2024-06/~$So Y te.xlsx');
  });

  it('fails where results cannot be written', () => {
    settings();
    writeFileSync(at('ket-qua'), 'a file, not a folder');
    const { code, out } = doctor();
    expect(code).toBe(1);
    expect(lines(out, '✗')).toEqual([expect.stringContaining('ket-qua')]);
  });
});
