import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

const original = 'Kết nối, chia sẻ dữ liệu dân cư với các sở, ngành';
const catalogue = catalogueOf(taskOf('II.3', { content: original }));
const content = 'Kết nối, chia sẻ dữ liệu dân cư với các sở';

describe('task-edited', () => {
  it.each([
    ['II.3', 'code'],
    ['3', 'near'],
    ['3.', 'number-content'],
  ] as const)('quotes both texts where the number names the task: %s by %s', (number, how) => {
    const rows = [{ number, content, task: { id: 'II.3', how } }];
    const diagnostics = runRule('task-edited', roundOf([submissionOf(rows)], { catalogue }));
    expect(marks(diagnostics)).toEqual(['DE303 warning PL V!B6']);
    expect(diagnostics[0]?.message).toBe(
      `Nội dung nhiệm vụ II.3 khác với danh mục: tệp ghi “${content}”, danh mục ghi “${original}”.`,
    );
  });

  it('is silent about differences of case and spaces, and where only the text is near', () => {
    const rows = [
      { number: '3', content: original.toUpperCase(), task: { id: 'II.3', how: 'code' } },
      { number: '5', content, task: { id: 'II.3', how: 'near' } },
    ] as const;
    expect(runRule('task-edited', roundOf([submissionOf(rows)], { catalogue }))).toEqual([]);
  });
});
