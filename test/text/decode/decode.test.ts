import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLegacy, hintOf, type LegacyEncoding } from '../../../src/text/decode/decode.js';
import { encodeCp1258, encodeTcvn3, encodeVni, shownAs } from '../../support/legacy/encode.js';
import { SOURCE_LINES } from '../../support/legacy/source-lines.js';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

const MISREAD: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: encodeTcvn3,
  vni: encodeVni,
  'utf8-as-cp1252': (text) => shownAs(utf8(text), 'windows-1252'),
  'utf8-as-cp1258': (text) => shownAs(utf8(text), 'windows-1258'),
  'cp1258-as-cp1252': (text) => shownAs(encodeCp1258(text), 'windows-1252'),
};
const ENCODINGS = Object.keys(MISREAD) as LegacyEncoding[];
const FONTS = [undefined, 'Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times'];

/** Marked syllables of the source documents, small letters. */
const SYLLABLES = [
  ...new Set(SOURCE_LINES.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])),
].filter((word) => !/^[a-z]+$/.test(word) && word !== 'tcttkđa' && word !== 'cttđtbp');
/** Those that need no letter beyond Latin-1: nothing but their grammar tells that they are Unicode. */
const LATIN_SYLLABLES = SYLLABLES.filter((word) => !/[^\p{ASCII}\u0080-\u00ff]/u.test(word));

const phraseOf = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 }).map((all) => all.join(' '));

describe('text in another encoding', () => {
  it.each([
    ['tcvn3', 'C«ng an tØnh B¾c Giang', 'Công an tỉnh Bắc Giang'],
    ['tcvn3', 'Thùc hiÖn th­êng xuyªn', 'Thực hiện thường xuyên'],
    ['tcvn3', 'CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['tcvn3', '§ang lµm; 3/2024', 'Đang làm; 3/2024'],
    ['vni', 'Coâng an tænh Baéc Giang', 'Công an tỉnh Bắc Giang'],
    ['vni', 'SÔÛ THOÂNG TIN VAØ TRUYEÀN THOÂNG', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    ['utf8-as-cp1252', 'CÃ´ng an tá»‰nh', 'Công an tỉnh'],
    ['utf8-as-cp1252', 'Ä\u0090áº¡t', 'Đạt'],
    ['utf8-as-cp1252', 'lÃ m vÃ ', 'làm và'],
    ['utf8-as-cp1252', '2022 â€“ 2025', '2022 – 2025'],
    ['utf8-as-cp1258', 'CĂ´ng an tá»‰nh', 'Công an tỉnh'],
    ['cp1258-as-cp1252', 'Công an tiÒnh Bãìc Giang', 'Công an tỉnh Bắc Giang'],
    ['cp1258-as-cp1252', 'Ðang thýòc hiêòn', 'Đang thực hiện'],
  ])('%s: %s', (encoding, raw, text) => {
    expect(decodeLegacy(raw)).toEqual({ text, encoding });
  });

  it('takes the font for a hint: one word is enough, and capitals are shown', () => {
    expect(decodeLegacy('HuyÖn')).toBeUndefined();
    expect(decodeLegacy('HuyÖn', '.VnTime')?.text).toBe('Huyện');
    expect(decodeLegacy('Së y tÕ', '.VnTimeH')?.text).toBe('SỞ Y TẾ');
    expect(decodeLegacy('Huyeän', 'VNI-Times')?.text).toBe('Huyện');
  });

  it('believes the content, not the font', () => {
    expect(decodeLegacy('C«ng an tØnh', 'VNI-Times')?.encoding).toBe('tcvn3');
    expect(decodeLegacy('Coâng an tænh', '.VnTime')?.encoding).toBe('vni');
  });

  it('leaves alone what makes equal sense in two encodings, unless the font decides', () => {
    expect(decodeLegacy('nhìn öu trí')).toBeUndefined();
    expect(decodeLegacy('nhìn öu trí', 'VNI-Times')?.text).toBe('nhìn ưu trí');
    expect(decodeLegacy('nhìn öu trí', '.VnTime')?.text).toBe('nhỡn ửu trớ');
  });

  it('decides line by line where old and new text share a cell', () => {
    const raw = 'Sở Y tế tỉnh\n§· thùc hiÖn\nthành công';
    expect(decodeLegacy(raw)).toEqual({
      text: 'Sở Y tế tỉnh\nĐã thực hiện\nthành công',
      encoding: 'tcvn3',
    });
  });

  it.each(ENCODINGS)('decodes what was encoded: %s', (encoding) => {
    fc.assert(
      fc.property(phraseOf(SYLLABLES), fc.constantFrom(...FONTS), (text, font) => {
        const raw = MISREAD[encoding](text);
        // Where a phrase makes sense in two old encodings, the font decides.
        const hint = hintOf(font);
        fc.pre(hint === undefined || hint === encoding);
        // A phrase may look valid as it is ("bé sè"): then it is left alone.
        fc.pre(decodeLegacy(raw) !== undefined);
        const expected = encoding === 'tcvn3' && font === '.VnTimeH' ? text.toUpperCase() : text;
        const decoded = decodeLegacy(raw, font);
        expect(decoded?.text).toBe(expected);
        // Where the two code pages agree, nothing tells which it was.
        expect(decoded?.encoding.startsWith('utf8') ? 'utf8' : decoded?.encoding).toBe(
          encoding.startsWith('utf8') ? 'utf8' : encoding,
        );
      }),
      { numRuns: 400 },
    );
  });

  it.each(ENCODINGS)('decodes the source documents, nothing to anything else: %s', (encoding) => {
    const found = SOURCE_LINES.flatMap((line) => {
      const decoded = decodeLegacy(MISREAD[encoding](line));
      return decoded === undefined ? [] : [{ line, decoded }];
    });
    const same = (text: string): string =>
      encoding === 'tcvn3' ? text.toLowerCase() : text.normalize('NFC');
    expect(found.map(({ decoded }) => same(decoded.text))).toEqual(
      found.map(({ line }) => same(line)),
    );
    expect(found.length).toBeGreaterThan(SOURCE_LINES.length * 0.9);
  });
});

describe('text that is not touched', () => {
  it.each(FONTS)('the source documents, composed and decomposed, in %s', (font) => {
    const touched = SOURCE_LINES.flatMap((line) => [line, line.normalize('NFD')]).filter(
      (line) => decodeLegacy(line, font) !== undefined,
    );
    expect(touched).toEqual([]);
  });

  it('valid Vietnamese of Latin-1 letters', () => {
    const words = fc.constantFrom(...FONTS);
    fc.assert(
      fc.property(phraseOf(LATIN_SYLLABLES), words, (text, font) => {
        expect(decodeLegacy(text, font)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'Công an',
    'Ðang làm',
    'Thông\u00adtin',
    'HÐND, QĐ, TTHC',
    'VNeID 2.0 – App Store',
    'Malmö, Köln và São Paulo',
    'Café Zürich, résumé, naïve',
    'El Niño, señor Pérez, año',
    'voilà, déjà vu, garçon, théorie',
    'für die Mühe',
    '© 2024 ABC® – 25 °C ± 1',
    '5 µm, do bui 10 µm, £5, ¥100, §5',
    '3 × 4 ÷ 2; m², m³; 1½',
    '«Công an»',
    'PLV_Sở Y tế (T6).xlsx',
    'http://a.vn/?q=caf%C3%A9',
    '📁 Công an',
  ])('%s', (text) => {
    for (const font of FONTS) expect(decodeLegacy(text, font)).toBeUndefined();
  });
});
