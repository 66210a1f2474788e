import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineSchema } from '../../src/model/outline.js';
import { readOutline } from '../../src/workspace/outline.js';

const FILE = 'report.yaml';
const SHIPPED = readFileSync('templates/phu-luc-v/report.yaml', 'utf8');

/** The shipped outline with one passage changed, and the line of the change. */
function changed(from: string, to: string): { text: string; line: number } {
  const at = SHIPPED.indexOf(from);
  expect(at, from).toBeGreaterThan(-1);
  return {
    text: SHIPPED.slice(0, at) + to + SHIPPED.slice(at + from.length),
    line: SHIPPED.slice(0, at).split('\n').length,
  };
}

describe('a province’s own outline', () => {
  it.each([
    ['06 {period}\nwindow', '06 {priod}\nwindow', 'giá trị không có: {priod}; có phải {period}?'],
    ['when: hasOverdue', 'when: hasOverdu', 'hasOverdue'],
    ['source: overdueTasks', 'source: overdueTask', 'overdueTasks'],
    ['source: states', 'source: state', 'states'],
    ['kind: chart', 'kind: chrt', 'chart'],
  ])('is told where a name is wrong: %s → %s', (from, to, hint) => {
    const { text, line } = changed(from, to);
    const { ok, problems } = readOutline(text, FILE);
    expect(ok).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(hint);
    expect(problems[0]?.at.file).toBe(FILE);
    expect(problems[0]?.line).toBe(line);
  });

  it('must not point to an appendix that it does not have', () => {
    const { text } = changed('    table: submissions', '    table: states');
    const [problem] = readOutline(text, FILE).problems;
    expect(problem?.message).toBe(
      '“appendices” thiếu phụ lục có table: submissions, vì có câu dùng {submissionAppendix}.',
    );
  });

  it('may leave out the chart’s form and the data window', () => {
    const result = outlineSchema.safeParse({
      typeName: 'BÁO CÁO',
      typeSymbol: 'BC',
      subject: 'Kết quả {period}',
      opening: [],
      body: [{ kind: 'chart', source: 'states', title: 'Tình trạng' }],
      nothing: 'Không phát sinh.',
      closing: { withAddressees: 'Kính báo cáo', withoutAddressees: 'Trên đây là báo cáo' },
      appendices: [],
    });
    expect(result.success && result.data.body[0]).toMatchObject({ form: 'bar' });
  });
});
