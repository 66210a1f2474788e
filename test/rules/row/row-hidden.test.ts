import { describe, expect, it } from 'vitest';
import { marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('row-hidden', () => {
  it('reports each hidden task', () => {
    const submission = submissionOf([{}, { hidden: true, content: 'Cấp căn cước' }]);
    const diagnostics = runRule('row-hidden', submission);
    expect(marks(diagnostics)).toEqual(['DE314 warning PL V!A7']);
    expect(diagnostics[0]?.message).toBe('Dòng bị ẩn nhưng vẫn được đọc: nhiệm vụ “Cấp căn cước”.');
  });

  it('is silent about rows that can be seen', () => {
    expect(runRule('row-hidden', submissionOf([{}]))).toEqual([]);
  });
});
