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

describe('task-near', () => {
  it.each(['', '5', '13'])('quotes both texts where the number does not help: %j', (number) => {
    const rows = [{ number, content, task: { id: 'II.3', how: 'near', score: 0.9 } }] as const;
    const diagnostics = runRule('task-near', roundOf([submissionOf(rows)], { catalogue }));
    expect(marks(diagnostics)).toEqual(['DE304 warning PL V!B6']);
    expect(diagnostics[0]?.message).toBe(
      `Nội dung “${content}” gần giống nhiệm vụ II.3 “${original}” trong danh mục và được tính là nhiệm vụ đó.`,
    );
  });

  it('leaves edited texts to their own rule and is silent about equal ones', () => {
    const rows = [
      { number: '3', content, task: { id: 'II.3', how: 'near' } },
      { number: '7', content: original, task: { id: 'II.3', how: 'content' } },
    ] as const;
    expect(runRule('task-near', roundOf([submissionOf(rows)], { catalogue }))).toEqual([]);
  });
});
