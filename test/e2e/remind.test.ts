/** `de06 remind` as a secretariat runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de06, ROOT } from '../support/de06.js';
import { readDocx } from '../support/docx-reader.js';
import { unzip } from '../support/unzip.js';
import { sharedFolder } from '../support/work-folder.js';

const at = sharedFolder();

const FAULTY = 'fixtures/phu-luc-v/tien-giang-2023-03/in';
const WAITING = ['so-noi-vu', 'ubnd-huyen-tan-phuoc', 'ubnd-thi-xa-go-cong', 'ubnd-huyen-cai-be'];
const SOUND = 'so-tu-phap';

const remind = (...more: string[]) => de06(['remind', FAULTY, '-p', '2023-03', ...more]);

describe('de06 remind', () => {
  it('writes the letter, the same on every run, without a finding of the Open XML validator', () => {
    const paths = [at('mot.docx'), at('hai.docx')];
    for (const path of paths) {
      const options = ['--so', '15', '--ngay', '12/4/2023', '--han', '15/4/2023'];
      expect(remind('-o', path, ...options).code).toBe(1);
    }
    const [one, two] = paths.map((path) => unzip(readFileSync(path)));
    expect([...(one ?? [])]).toEqual([...(two ?? [])]);
    const { paragraphs } = readDocx(readFileSync(at('mot.docx')));
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const name of ['Sở Nội vụ', 'UBND huyện Tân Phước', 'UBND thị xã Gò Công']) {
      expect(text).toContain(name);
    }
    expect(text).not.toContain('Sở Tư pháp');
    const validator = join(ROOT, 'node_modules/.bin/ooxml-validator');
    const { stdout } = spawnSync(validator, [at('mot.docx')], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  });

  it('writes one text to each office that has something to mend', () => {
    const folder = at('tin-nhan');
    expect(remind('--tin-nhan', folder).code).toBe(1);
    const names = readdirSync(folder);
    expect(names).toEqual(expect.arrayContaining(WAITING.map((id) => `${id}.txt`)));
    expect(names).not.toContain(`${SOUND}.txt`);
    const text = readFileSync(join(folder, 'ubnd-huyen-cai-be.txt'), 'utf8');
    expect(text).toMatch(/UBND huyện Cái Bè/);
    expect(text).toMatch(/K16[\s\S]*G19/);
  });

  it('does not write over a text that is somebody’s own, and names those left from before', () => {
    const folder = at('tin-nhan-cu');
    mkdirSync(folder);
    writeFileSync(join(folder, `${SOUND}.txt`), 'cũ');
    expect(remind('--tin-nhan', folder).err).toContain(`${SOUND}.txt`);
    expect(remind('--tin-nhan', folder).code).toBe(1);
    writeFileSync(join(folder, 'so-noi-vu.txt'), 'của tôi');
    expect(remind('--tin-nhan', folder).code).toBe(2);
    expect(readFileSync(join(folder, 'so-noi-vu.txt'), 'utf8')).toBe('của tôi');
  });

  it('prints the texts with -', () => {
    expect(remind('--tin-nhan', '-', '-q').out).toContain('Sở Nội vụ');
  });

  it('writes nothing and exits with 0 when there is nobody to remind', () => {
    const folder = at('du');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'So Y te.csv'),
      'Đơn vị báo cáo: Sở Y tế\nKỳ báo cáo: tháng 6 năm 2024\nSTT;Nội dung nhiệm vụ;Tình trạng;Kết quả thực hiện\n1;Rà soát;Đã hoàn thành;Đã rà soát xong\n',
    );
    const path = at('khong.docx');
    const { code, out, err } = de06(['remind', folder, '-p', '2024-06', '-o', path]);
    expect({ code, out, written: existsSync(path) }).toEqual({ code: 0, out: '', written: false });
    expect(err).not.toBe('');
  });

  it('points at a mistake in an outline with line and column', () => {
    const path = at('don-doc.yaml');
    const shipped = readFileSync(join(ROOT, 'templates/phu-luc-v/don-doc.yaml'), 'utf8');
    writeFileSync(path, shipped.replace('source: late', 'source: lat'));
    const line = shipped.split('\n').findIndex((one) => one.includes('source: late')) + 1;
    const { code, err } = remind('-o', at('sai.docx'), '--outline', path);
    expect(code).toBe(2);
    expect(err).toContain(`don-doc.yaml:${line}:5`);
  });

  it('needs to be told what to write', () => {
    expect(remind().code).toBe(2);
  });
});
