import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/workspace/outline.js';

const path = 'templates/phu-luc-v/report.yaml';
const builtIn = readFileSync(path, 'utf8');

describe('readOutline', () => {
  it('reads the built-in outline', () => {
    const result = readOutline(builtIn, path);
    expect(result.problems).toEqual([]);
    expect(result.ok && result.value.typeName).toBe('BÁO CÁO');
  });

  it('points at an unknown key and at a missing one', () => {
    const text = builtIn.replace(/^typeSymbol:/m, 'typeSymbl:');
    const line = text.split('\n').findIndex((row) => row.startsWith('typeSymbl:')) + 1;
    expect(readOutline(text, path).problems).toEqual([
      { at: { file: path }, message: '“typeSymbol” còn thiếu.', severity: 'error' },
      {
        at: { file: path },
        line,
        column: 1,
        message: 'Không có khóa “typeSymbl”; có phải “typeSymbol”?',
        severity: 'error',
      },
    ]);
  });
});
