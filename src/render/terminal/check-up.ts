/** `doctor` as text: a line for each check, with how to mend what is not right. */
import type { ChalkInstance } from 'chalk';
import type { CheckUpGroup, CheckUpItem } from '../../model/check-up.js';
import { harmless } from './harmless.js';

const MARKS: Readonly<Record<CheckUpItem['level'], string>> = { ok: '✓', warning: '!', error: '✗' };
const COLOURS = { ok: 'green', warning: 'yellow', error: 'red' } as const;

function itemLines({ level, fact, remedy }: CheckUpItem, paint: ChalkInstance): string[] {
  const mark = paint[COLOURS[level]](MARKS[level]);
  return [`  ${mark} ${fact}`, ...(remedy === undefined ? [] : [`      → ${remedy}`])];
}

function verdict(items: readonly CheckUpItem[], paint: ChalkInstance): string {
  const count = (level: CheckUpItem['level']) => items.filter((one) => one.level === level).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const look = warnings > 0 ? ` ${warnings} chỗ nên xem lại.` : '';
  return errors > 0
    ? paint.red.bold(`✗ CÓ ${errors} CHỖ PHẢI SỬA TRƯỚC KHI CHẠY.${look}`)
    : paint.green.bold(`✓ CHẠY ĐƯỢC.${look}`);
}

/** The whole text. */
export function checkUpReport(groups: readonly CheckUpGroup[], paint: ChalkInstance): string {
  const blocks = groups
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) =>
      [paint.bold(title), ...items.flatMap((item) => itemLines(item, paint))].join('\n'),
    );
  const items = groups.flatMap((group) => group.items);
  return harmless(`${[...blocks, verdict(items, paint)].join('\n\n')}\n`);
}
