import { describe, expect, it } from 'vitest';
import { fromBytes, toBytes } from '../../../src/text/decode/code-pages.js';
import { decodeTcvn3, TCVN3 } from '../../../src/text/decode/tcvn3.js';
import { decodeVni, VNI } from '../../../src/text/decode/vni.js';
import { shownAs } from '../../support/legacy/encode.js';
import tcvn3 from '../../support/legacy/tcvn3.json' with { type: 'json' };
import vni from '../../support/legacy/vni.json' with { type: 'json' };

describe('TCVN3', () => {
  it('has every letter of the standard, and the Greek mu for the micro sign', () => {
    expect(Object.fromEntries(TCVN3)).toEqual({ ...tcvn3.toUnicode, '\u03bc': 'à' });
  });

  it.each(tcvn3.samples)('%s', (raw, text) => {
    expect(decodeTcvn3(raw ?? '')).toBe(text);
  });

  it.each([
    ['§· HOµN THµNH', 'ĐÃ HOÀN THÀNH'],
    ['X· HéI Vµ UBND X·', 'XÃ HỘI VÀ UBND Xã'],
    ['«ng vµ bµ', 'ông và bà'],
    ['· C«ng viÖc; 3 × 4', '· Công việc; 3 × 4'],
  ])('%s', (raw, text) => {
    expect(decodeTcvn3(raw)).toBe(text);
  });

  it('shows everything in capitals in a font for capitals', () => {
    expect(decodeTcvn3('Së y tÕ', true)).toBe('SỞ Y TẾ');
  });
});

describe('VNI', () => {
  it('has every letter of the table', () => {
    const small = Object.entries({ ...vni.toUnicode, ...vni.variants }).map(([code, letter]) => [
      code.toLowerCase(),
      letter.toLowerCase(),
    ]);
    expect(Object.fromEntries(VNI)).toEqual(Object.fromEntries(small));
  });

  it.each([
    ...Object.entries(vni.toUnicode),
    ...Object.entries(vni.variants),
    ...vni.samples.map(([raw = '', text = '']) => [raw, text]),
  ])('%s', (raw, text) => {
    expect(decodeVni(raw ?? '')).toBe(text);
  });
});

describe('code pages', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

  it.each(['windows-1252', 'windows-1258'] as const)('%s, forth and back', (page) => {
    expect(fromBytes(bytes, page)).toBe(shownAs(bytes, page));
    expect(toBytes(fromBytes(bytes, page), page)).toEqual(bytes);
    expect(toBytes('ạ', page)).toBeUndefined();
  });
});
