import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../src/text/decode/syllable.js';
import { SOURCE_LINES } from '../../support/legacy/source-lines.js';

describe('isSyllable', () => {
  it.each(
    'gì giếng giữa quả giá mía ngoáo khuỷu loài xoáy thuở thuế người khuya quốc quyết quỳnh khuỷu nghiêng ngoằn thuở HOÀN Ủy uỷ hoà hòa đường yếu ý ở ô chuyển loẹt'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each(
    'sơì bảó aì ngừơi loc café Malmö résumé naïve cụgn tỉnhh hoànn fố wế zà QĐ đtxd tínhh'.split(
      ' ',
    ),
  )('not %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('knows every marked word of the source documents', () => {
    const words = SOURCE_LINES.flatMap((line) => line.match(/[\p{L}\p{M}]+/gu) ?? []);
    const strange = words.filter(
      (word) =>
        word.length > 1 &&
        !/^[A-Za-z]+$/.test(word) &&
        !/^[A-ZĐ]+$/.test(word) &&
        !isSyllable(word),
    );
    expect(strange).toEqual([]);
  });
});
