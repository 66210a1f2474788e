import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/render/docx/document.js';
import { type ReadDocx, readDocx, type ShownParagraph } from '../../support/docx-reader.js';
import { LETTER } from '../../support/letter.js';
import { all } from '../../support/xml-tree.js';

let docx: ReadDocx;
beforeAll(async () => {
  docx = readDocx(await renderDocx(LETTER));
});

const shown = (style: string): readonly ShownParagraph[] =>
  docx.paragraphs.filter((paragraph) => paragraph.style === style);
const texts = (style: string) => shown(style).map(({ text }) => text);

describe('a công văn (Phụ lục III, mẫu 1.5)', () => {
  it('has no type name and no title over the body', () => {
    expect([...texts('TypeName'), ...texts('DocumentSubject')]).toEqual([]);
  });

  it('has a symbol of issuer and drafting office, without a type (II.3.b)', () => {
    expect(texts('DocumentNumber')).toEqual(['Số: 07/CAT-QLHC']);
  });

  it('has its subject under the number, 12–13 pt, upright, centred, 6 pt apart (II.5.b)', () => {
    const [subject] = shown('LetterSubject');
    expect(subject).toMatchObject({
      text: `V/v ${LETTER.subject}`,
      bold: false,
      italics: false,
      alignment: 'center',
      before: 120,
    });
    expect(subject?.sizePt).toBeGreaterThanOrEqual(12);
    expect(subject?.sizePt).toBeLessThanOrEqual(13);
    const [table] = all(docx.body, 'w:tbl');
    const cells = table ? all(table, 'w:tc').map((cell) => all(cell, 'w:p').map(docx.show)) : [];
    const cell = cells.find((paragraphs) =>
      paragraphs.some(({ style }) => style === 'LetterSubject'),
    );
    expect(cell?.map(({ style }) => style)).toEqual(['DocumentNumber', 'LetterSubject']);
  });

  it('names its addressees on lines that open with a dash', () => {
    expect(texts('Addressee')).toEqual(['Kính gửi:', '- Sở Nội vụ;', '- Sở Tư pháp.']);
  });

  it('opens the recipients with “Như trên” and ends them with “Lưu”', () => {
    expect(texts('RecipientItem')).toEqual(['- Như trên;', '- Lưu: VT, QLHC.']);
  });

  it('has nothing of height under the signature that would open an empty page', async () => {
    for (const appendices of [LETTER.appendices, []]) {
      const { body, show } = readDocx(await renderDocx({ ...LETTER, appendices }));
      const signature = body.children.findLastIndex(({ name }) => name === 'w:tbl');
      const under = body.children[signature + 1];
      expect(under?.name).toBe('w:p');
      const height = under && show(under);
      expect(height).toMatchObject({ text: '', before: 0, after: 0 });
      expect(height?.sizePt).toBeLessThanOrEqual(2);
    }
  });

  it('is named a công văn by its appendix and its properties', () => {
    expect(texts('AppendixSource')[0]).toContain('Kèm theo Công văn số 07/CAT-QLHC');
    const core = docx.parts.get('docProps/core.xml')?.toString('utf8') ?? '';
    expect(core).toContain(`Công văn V/v ${LETTER.subject}`);
  });

  it('leaves a visible blank for the drafting office that is not configured', async () => {
    const bare = readDocx(
      await renderDocx({ ...LETTER, letterhead: { ...LETTER.letterhead, office: undefined } }),
    );
    const [number] = bare.paragraphs.filter(({ style }) => style === 'DocumentNumber');
    expect(number?.text).toBe('Số: 07/CAT-…');
  });
});
