import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

const catalogue = catalogueOf(taskOf('3', { content: 'Cấp căn cước cho công dân' }));

describe('task-unknown', () => {
  it('quotes the text and offers the nearest task', () => {
    const content = 'Cấp thẻ cho người dân';
    const rows = [{ content, task: { how: 'none', candidateId: '3', score: 0.6 } }] as const;
    const diagnostics = runRule('task-unknown', roundOf([submissionOf(rows)], { catalogue }));
    expect(marks(diagnostics)).toEqual(['DE302 warning PL V!B6']);
    expect(diagnostics[0]).toMatchObject({
      message:
        'Nhiệm vụ “Cấp thẻ cho người dân” không có trong danh mục; được liệt kê là ngoài danh mục.',
      hint: 'Có phải nhiệm vụ 3 “Cấp căn cước cho công dân”? Nếu đúng, ghi nội dung như danh mục.',
      suggestion: 'Cấp căn cước cho công dân',
    });
  });

  it('is silent about tasks of the catalogue and without one', () => {
    const rows = [{ task: { id: '3', how: 'content' } }] as const;
    expect(runRule('task-unknown', roundOf([submissionOf(rows)], { catalogue }))).toEqual([]);
    expect(runRule('task-unknown', submissionOf([{}]))).toEqual([]);
  });
});
