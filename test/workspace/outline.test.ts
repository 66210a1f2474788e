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

  /** A small outline with one part of the body, on lines 8 and following. */
  const around = (part: string) =>
    [
      'typeName: BÁO CÁO',
      'typeSymbol: BC',
      'subject: Kết quả {period}',
      'opening: []',
      'nothing: Không phát sinh.',
      'closing: { withAddressees: Hết, withoutAddressees: Hết }',
      'body:',
      ...part.split('\n').map((line) => `  ${line}`),
      'appendices: []',
      '',
    ].join('\n');

  it.each([
    ['an unknown kind', '- kind: tabel\n  source: states', 8, 'kind'],
    ['an unknown key', '- kind: list\n  source: proposals\n  title: A', 10, 'title'],
    ['a missing key', '- kind: list', 8, 'source'],
    ['an unknown source of a list', '- kind: list\n  source: overdue', 9, 'overdueTasks'],
    ['an unknown source of sections', '- kind: sections\n  source: result', 9, 'results'],
    ['an unknown table', '- kind: table\n  source: state', 9, 'states'],
    ['an unknown chart', '- kind: chart\n  source: trends\n  title: A', 9, 'trend'],
    [
      'an unknown form of a chart',
      '- kind: chart\n  source: states\n  form: pie\n  title: A',
      10,
      'bar',
    ],
    ['an unknown value', '- kind: paragraph\n  text: "{totl}"', 9, '{total}'],
    [
      'an unknown value in another sentence',
      '- kind: sentence\n  text: A\n  otherwise: "{x}"',
      10,
      '{x}',
    ],
    ['an unknown condition', '- kind: sentence\n  text: A\n  when: hasOverdu', 10, 'hasOverdue'],
    ['a level that headings do not have', '- kind: heading\n  level: 4\n  text: A', 9, '1'],
    ['a number for a text', '- kind: paragraph\n  text: 12', 9, 'chữ'],
    ['a text from nowhere', '- kind: text\n  otherwise: A', 8, 'setting'],
    ['a value in a path', '- kind: text\n  file: noi-dung/{period}/a.txt', 9, '{periodId}'],
  ])('points at %s', (_what, part, line, word) => {
    const { ok, problems } = readOutline(around(part), path);
    expect(ok).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ at: { file: path }, line, column: 5 });
    expect(problems[0]?.message).toContain(word);
  });

  it('asks for the appendix that a text points to', () => {
    const { problems } = readOutline(around('- kind: paragraph\n  text: "{taskAppendix}"'), path);
    expect(problems).toMatchObject([{ at: { file: path }, line: 10, column: 1 }]);
    expect(problems[0]?.message).toContain('table: tasks');
  });

  it('points at YAML that is none', () => {
    const { ok, problems } = readOutline(around('- kind: paragraph\n text: A: B'), path);
    expect(ok).toBe(false);
    expect(problems[0]).toMatchObject({ at: { file: path }, line: 9 });
  });
});
