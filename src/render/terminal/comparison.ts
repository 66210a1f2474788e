/** `diff` as text: the totals, what changed per task, per office. */
import type { ChalkInstance } from 'chalk';
import type { Comparison, TaskChange, UnitChange } from '../../model/comparison.js';
import {
  changeWords,
  FIGURES,
  sentWords,
  signed,
  stateWords,
  titleWords,
} from '../../model/comparison-words.js';
import { type TextColumn, tableLines, wrapped } from './columns.js';
import { harmless } from './harmless.js';

/** Narrower than any terminal in use. */
const LEAST_WIDTH = 60;
/** A long result is told by its beginning. */
const LONGEST = 120;

const FIGURE_COLUMNS: readonly TextColumn[] = [
  { title: 'Chỉ tiêu' },
  { title: 'Kỳ trước', align: 'right' },
  { title: 'Kỳ này', align: 'right' },
  { title: 'Thay đổi', align: 'right' },
];

const TASK_COLUMNS: readonly TextColumn[] = [
  { title: 'Mã' },
  { title: 'Nhiệm vụ', wraps: true },
  { title: 'Thay đổi', wraps: true },
  { title: 'Kỳ trước', wraps: true },
  { title: 'Kỳ này', wraps: true },
];

const UNIT_COLUMNS: readonly TextColumn[] = [
  { title: 'Đơn vị', wraps: true },
  { title: 'Nộp kỳ trước', wraps: true },
  { title: 'Nộp kỳ này', wraps: true },
  { title: 'Hoàn thành', align: 'right' },
  { title: 'Chậm muộn', align: 'right' },
];

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST).join('').trimEnd()}…`;
}

function sideWords({ fields, change }: TaskChange, side: TaskChange['before']): string {
  if (side === null) return '–';
  const result = side.result === '' ? '(chưa ghi kết quả)' : short(side.result);
  return [
    ...(change === 'changed' && !fields.includes('status') && !fields.includes('timeliness')
      ? []
      : [stateWords(side)]),
    ...(fields.includes('deadline') ? [`thời hạn ${side.deadline || '(trống)'}`] : []),
    ...(fields.includes('result') ? [result] : []),
  ].join('; ');
}

function taskCells(task: TaskChange): readonly string[] {
  const { id, content, before, after } = task;
  return [id, short(content), changeWords(task), sideWords(task, before), sideWords(task, after)];
}

function unitCells({ name, before, after }: UnitChange): readonly string[] {
  const change = (key: 'completed' | 'overdue') => {
    const [was, is] = [before?.totals[key] ?? 0, after?.totals[key] ?? 0];
    return was === is ? String(is) : `${was} → ${is}`;
  };
  return [name, sentWords(before), sentWords(after), change('completed'), change('overdue')];
}

function summaryLine({ summary }: Comparison): string {
  const { changed, added, removed, unchanged, forward, back } = summary;
  return `${changed} nhiệm vụ thay đổi (${forward} có tiến triển, ${back} lùi), ${added} nhiệm vụ mới, ${removed} nhiệm vụ không còn, ${unchanged} nhiệm vụ giữ nguyên.`;
}

/** The comparison within `width` columns. */
export function comparisonText(
  comparison: Comparison,
  paint: ChalkInstance,
  width: number,
): string {
  const room = Math.max(width, LEAST_WIDTH);
  const { totals, tasks, units } = comparison;
  const figures = FIGURES.map(({ key, name }) => {
    const [before, after] = [totals.before[key], totals.after[key]];
    return [name, String(before), String(after), signed(after - before)];
  });
  const colour = (line: string, row: number) =>
    tasks[row]?.direction === 'back' ? paint.yellow(line) : line;
  const changed = units.filter((unit) => unit.changed);
  const lines = [
    paint.bold(`${titleWords(comparison)}.`),
    ...wrapped(summaryLine(comparison), room),
    '',
    ...tableLines(FIGURE_COLUMNS, figures, room),
    ...(tasks.length === 0
      ? []
      : [
          '',
          paint.bold('Nhiệm vụ'),
          ...tableLines(TASK_COLUMNS, tasks.map(taskCells), room, colour),
        ]),
    ...(changed.length === 0
      ? []
      : ['', paint.bold('Đơn vị'), ...tableLines(UNIT_COLUMNS, changed.map(unitCells), room)]),
  ];
  return harmless(`${lines.join('\n')}\n`);
}
