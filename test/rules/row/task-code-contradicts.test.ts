import { describe, expect, it } from 'vitest';
import {
  at,
  catalogueOf,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

const catalogue = catalogueOf(taskOf('1.1'), taskOf('1.10'));

describe('task-code-contradicts', () => {
  it('says that the text decided', () => {
    const task = { id: '1.10', how: 'content', contradictingCode: '1.1' } as const;
    const rows = [{ number: '1.1', content: 'Nhiệm vụ số 1.10', task }];
    const diagnostics = runRule(
      'task-code-contradicts',
      roundOf([submissionOf(rows)], { catalogue }),
    );
    expect(marks(diagnostics)).toEqual(['DE305 warning PL V!A6']);
    expect(diagnostics[0]?.related).toEqual([at('B6')]);
    expect(diagnostics[0]?.message).toBe(
      'Mã “1.1” không khớp nội dung “Nhiệm vụ số 1.10”; đã tính theo nội dung, là nhiệm vụ 1.10.',
    );
  });

  it('is silent when code and text agree', () => {
    const rows = [{ number: '1.1', task: { id: '1.1', how: 'code' } }] as const;
    expect(runRule('task-code-contradicts', roundOf([submissionOf(rows)], { catalogue }))).toEqual(
      [],
    );
  });
});
