import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STARTING_NAMES } from '../../src/workspace/starting-data.js';
import { de06 } from '../support/de06.js';
import { ownFolder } from '../support/work-folder.js';

const at = ownFolder();

const run = (...args: string[]) => de06(args, at());
const FILES = ['de06.yaml', 'danh-muc/don-vi.xlsx', 'danh-muc/nhiem-vu.xlsx', 'HUONG-DAN.md'];

describe('de06 init', () => {
  it('makes the working folder, which works at once though its lists are blank', () => {
    expect(run('init', 'tong-hop').code).toBe(0);
    const made = [...FILES, 'bieu-mau', 'nop', 'ket-qua'];
    expect(made.filter((name) => !existsSync(at('tong-hop', name)))).toEqual([]);
    const sent = at('tong-hop/nop/so-y-te.csv');
    writeFileSync(
      sent,
      'STT;Nội dung nhiệm vụ;Tình trạng;Kết quả thực hiện\n1;Rà soát;Đang thực hiện;Có\n',
    );
    expect(run('validate', 'tong-hop/nop').code).toBe(0);
  });

  it('never overwrites, and says what it kept', () => {
    writeFileSync(at('de06.yaml'), 'province: Bắc Giang\n');
    const { code, out } = run('init', '--from', 'tien-giang');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^Giữ nguyên.*de06\.yaml$/);
    expect(readFileSync(at('de06.yaml'), 'utf8')).toBe('province: Bắc Giang\n');
    expect(existsSync(at('danh-muc/don-vi.xlsx'))).toBe(true);
  });

  it.each(STARTING_NAMES)('starts from %s without a fault in settings or lists', (name) => {
    expect(run('init', name, '--from', name).code).toBe(0);
    const sent = at(name, 'nop/so-y-te.csv');
    writeFileSync(
      sent,
      'STT;Nội dung nhiệm vụ;Tình trạng;Kết quả thực hiện\n1;Rà soát;Đang thực hiện;Có\n',
    );
    expect(run('validate', `${name}/nop`).code).not.toBe(2);
  });

  it.each([
    ['questions without a terminal', ['--hoi']],
    ['data that are not there', ['--from', 'ha-noi']],
  ])('2: %s', (_, args) => {
    expect(run('init', 'moi', ...args).code).toBe(2);
    expect(existsSync(at('moi'))).toBe(false);
  });
});
