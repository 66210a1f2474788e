import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bookBytes, newBook } from '../../../src/render/xlsx/book.js';
import { openWorkbook } from '../../support/issued-form.js';
import { unzip } from '../../support/unzip.js';

function sample() {
  const workbook = newBook({ title: 'Biểu mẫu', day: '2024-06-30' });
  workbook.addWorksheet('Một').addRows(Array.from({ length: 200 }, () => ['Đã hoàn thành', '=1']));
  return workbook;
}

describe('bookBytes', () => {
  it('gives the same bytes on every run', async () => {
    const [one, two] = [await bookBytes(sample(), 'kept'), await bookBytes(sample(), 'kept')];
    expect(one).toEqual(two);
  });

  it('holds the same parts whether the platform deflates or not', async () => {
    const stored = await bookBytes(sample(), 'quoted');
    const deflated = await bookBytes(sample(), 'quoted', (content) => deflateRawSync(content));
    expect(deflated.length).toBeLessThan(stored.length / 2);
    expect(unzip(deflated)).toEqual(unzip(stored));
    const workbook = await openWorkbook(deflated);
    expect(workbook).toMatchObject({ creator: 'de06', title: 'Biểu mẫu' });
    expect(workbook.getWorksheet('Một')?.getCell('A200').value).toBe('Đã hoàn thành');
  });
});
