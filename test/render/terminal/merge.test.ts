import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { shownWidth } from '../../../src/render/terminal/columns.js';
import { mergeReport } from '../../../src/render/terminal/merge.js';
import { consolidated, noticeTasks, task } from '../../support/report-builder.js';

const plain = new Chalk({ level: 0 });

function linesOf(tasks: Parameters<typeof consolidated>[0], paint = plain): readonly string[] {
  const report = { diagnostics: [], written: ['tong-hop.xlsx'], strict: false };
  return mergeReport({ ...report, consolidated: consolidated(tasks) }, paint).split('\n');
}

/** Length of the bar behind a state. */
function barOf(lines: readonly string[], state: string, cell = '#'): number {
  const line = lines.find((one) => one.startsWith(state)) ?? '';
  return line.split(cell).length - 1;
}

describe('tasks by state on the terminal', () => {
  it('stand with count, share and a bar of one scale', () => {
    const lines = linesOf(noticeTasks());
    expect(lines.join('\n')).toMatch(/^Đã hoàn thành +10 +20% +#+$/m);
    const [done, ongoing] = [barOf(lines, 'Đã hoàn thành'), barOf(lines, 'Thực hiện thường xuyên')];
    expect(ongoing / done).toBeCloseTo(2.8, 0);
    expect(barOf(lines, 'Chưa thực hiện')).toBe(0);
    expect(lines.join('\n')).toMatch(/^Tổng số +50 +100%$/m);
  });

  it('align whatever marks their letters have, within 80 columns', () => {
    const lines = linesOf(Array.from({ length: 12_000 }, () => task()));
    const bars = lines.filter((line) => /%/.test(line));
    expect(new Set(bars.map((line) => shownWidth(line.slice(0, line.indexOf('%'))))).size).toBe(1);
    for (const line of lines) expect(shownWidth(line)).toBeLessThanOrEqual(80);
  });

  it('show the one of many, and blocks on a terminal', () => {
    const tasks = [task({ status: 'no-report' }), ...Array.from({ length: 500 }, () => task())];
    expect(barOf(linesOf(tasks, new Chalk({ level: 1 })), 'Chưa báo cáo', '█')).toBe(1);
  });

  it('are not drawn without tasks', () => {
    expect(linesOf([]).join('\n')).not.toContain('%');
  });
});
