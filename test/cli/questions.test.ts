import { describe, expect, it } from 'vitest';
import { askAboutFolder } from '../../src/cli/questions.js';

function answering(...answers: readonly string[]) {
  const left = [...answers];
  return async () => left.shift() ?? '';
}

describe('askAboutFolder', () => {
  it('takes the place to be named as the province unless another is said', async () => {
    expect(await askAboutFolder(answering(' Bắc Giang ', '', 'Công an tỉnh Bắc Giang'))).toEqual({
      province: 'Bắc Giang',
      place: 'Bắc Giang',
      agency: 'Công an tỉnh Bắc Giang',
    });
    expect((await askAboutFolder(answering('Tiền Giang', 'Mỹ Tho', ''))).place).toBe('Mỹ Tho');
  });
});
