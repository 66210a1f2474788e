import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as names from '../../src/model/outline-names.js';
import { factsOf } from '../../src/report/facts.js';
import { filled } from '../../src/report/values.js';
import { consolidated, POLICE_WORKSPACE, task } from '../support/report-builder.js';

const tables: readonly Readonly<Record<string, string>>[] = Object.values(names);

describe('docs/report-values.md', () => {
  const lines = readFileSync('docs/report-values.md', 'utf8').split('\n');
  const documented = lines.slice(lines.findIndex((line) => line.startsWith('## Giá trị')));

  it('documents every name of an outline with its meaning, and no other', () => {
    const expected = tables.flatMap((table) =>
      Object.entries(table).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`),
    );
    expect(documented.filter((line) => line.startsWith('| `'))).toEqual(expected);
  });
});

describe('filled', () => {
  const facts = {
    ...factsOf(consolidated([task({ status: 'completed' }), task()]), POLICE_WORKSPACE, undefined),
    appendixLabels: {},
    withSources: false,
  };

  it('has words for every value', () => {
    for (const name of Object.keys(names.OUTLINE_VALUES)) {
      const text = filled(`{${name}}`, facts);
      expect(text, name).not.toContain('{');
      expect(text, name).not.toMatch(/undefined|NaN/);
    }
  });

  it('prints counts and rates as offices write them', () => {
    expect(filled('{completed}/{total}, {completedRate}, hạn { submitBy }', facts)).toBe(
      '01/02, 50%, hạn 25/6/2024',
    );
  });
});
