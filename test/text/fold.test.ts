import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldKey, hasPhrase, plain, slug, unmarked } from '../../src/text/fold.js';

const VIETNAMESE = 'aàảãáạăằâậbcdđeèêệghiìịklmnoòôộơợpqrstuùưựvxyỳỵÁẠĂÂĐÊÔƠƯ';
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...VIETNAMESE,
        ...['\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u0302', '\u031B', '\u0306'],
        ...['\u00A0', '\u200B', '\u00AD', '\t', '\r', '\n', ' ', '-', '–', '&', ',', 'Ð', 'ð'],
      ),
      { maxLength: 40 },
    )
    .map((letters) => letters.join('')),
);

describe('cleanText', () => {
  it.each([
    ['e\u0302\u0301 Công\u00A0an  tỉnh ', 'ế Công an tỉnh'],
    ['Ðang thực hiện; ðã xong; Ɖ ɖ', 'Đang thực hiện; đã xong; Đ đ'],
    ['\uFEFFBắc\u200B Giang\u200E', 'Bắc Giang'],
    ['a\tb\u202Fc\u2007d', 'a b c d'],
    ['\r\n dòng 1 \r\n\r\n  dòng 2\r dòng 3\n \n', 'dòng 1\n\ndòng 2\ndòng 3'],
    ['Thùc hiÖn th\u00ADêng xuyªn', 'Thùc hiÖn th\u00ADêng xuyªn'],
    ['   ', ''],
    ['plain ASCII', 'plain ASCII'],
    ['two  spaces', 'two spaces'],
  ])('%j → %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('is idempotent and leaves NFC', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = cleanText(raw);
        expect(cleanText(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
    );
  });

  it('stays linear on long runs of blanks', () => {
    const raw = `a${' '.repeat(200_000)}b${'\n'.repeat(200_000)}c${' \n'.repeat(100_000)}`;
    expect(cleanText(raw).length).toBe(200_004);
  });
});

describe('foldKey', () => {
  it.each([
    ['hoà bình', 'hòa bình'],
    ['Uỷ ban', 'ủy ban'],
    ['thuỷ lợi', 'THỦY LỢI'],
    ['kỹ thuật', 'kĩ thuật'],
    ['lý do', 'lí do'],
    ['tỷ lệ', 'Tỉ lệ'],
    ['quý IV', 'quí IV'],
    ['Sở Thông tin & Truyền thông', 'Sở Thông tin và Truyền thông'],
    ['Sở Lao động – Thương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Lao động, Thương binh\nvà Xã hội', 'sở lao động thương binh và xã hội'],
    ['“Đề án” 06…', '"đề án" 06...'],
    ['Ðang thực hiện', 'Đang thực hiện'],
    ['nghiệp'.normalize('NFD'), 'nghiệp'],
  ])('%j = %j', (a, b) => {
    expect(foldKey(a)).toBe(foldKey(b));
  });

  it.each([
    ['thủy', 'thủi'],
    ['tay', 'tai'],
    ['hòa', 'họa'],
    ['Sơn Động', 'Son Dong'],
    ['Lục Nam', 'Lục Ngạn'],
    ['đ', 'd'],
  ])('%j ≠ %j', (a, b) => {
    expect(foldKey(a)).not.toBe(foldKey(b));
  });

  it('is idempotent and blind to normalisation form and case', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const key = foldKey(raw);
        expect(foldKey(key)).toBe(key);
        expect(foldKey(raw.normalize('NFD'))).toBe(key);
        expect(foldKey(key.normalize('NFC'))).toBe(key);
      }),
    );
  });

  it('is not affected by a full cache', () => {
    const before = foldKey('Công an tỉnh');
    for (let n = 0; n < 20_100; n += 1) foldKey(`Nhiệm vụ ${n}`);
    expect(foldKey('Công an tỉnh')).toBe(before);
  });
});

describe('unmarked, plain, slug', () => {
  it('drops diacritics', () => {
    expect(unmarked('Sở Lao động – Thương binh & Xã hội')).toBe(
      'so lao dong thuong binh va xa hoi',
    );
    expect(unmarked('UBND huyện Sơn Động')).toBe(unmarked('ubnd huyen son dong'));
  });

  it('keeps punctuation in plain text, on one line', () => {
    expect(plain('Từ ngày 01/4/2024 –\n 05/4/2024.')).toBe('tu ngay 01/4/2024 - 05/4/2024.');
  });

  it('makes names for files', () => {
    expect(slug('Sở Y tế')).toBe('so-y-te');
    expect(slug('UBND thành phố Mỹ Tho')).toBe('ubnd-thanh-pho-my-tho');
    expect(slug('  Sở TT&TT (mới) ')).toBe('so-tt-va-tt-moi');
    fc.assert(
      fc.property(text, (raw) => {
        expect(slug(raw)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('phrases', () => {
  it('are found as whole words only', () => {
    expect(hasPhrase('tồn tại hạn chế', 'hạn chế')).toBe(true);
    expect(hasPhrase('thời hạn', 'hạn chế')).toBe(false);
    expect(hasPhrase('chất thải', 'chất')).toBe(true);
    expect(hasPhrase('thải chất', 'hải')).toBe(false);
    expect(hasPhrase('bất kỳ', '')).toBe(false);
  });
});

describe('hostile text', () => {
  // A quadratic pattern would not come back before the test's time runs out.
  it('folds one word of 210,000 letters', () => {
    const key = foldKey('hoà'.repeat(70_000));
    expect(key.replaceAll('\u0300', '')).toBe('hoa'.repeat(70_000));
    expect(key.endsWith('\u0300')).toBe(true);
  });
});
