/** `de06 explain`: a code explained from the rule's own text. */
import { explanations, printJson } from '../../index.js';
import { Fault } from '../fault.js';
import type { ExitCode } from '../program.js';

export function runExplain(
  wanted: string | undefined,
  { format }: { format: 'text' | 'json' },
): ExitCode {
  const all = explanations();
  const chosen = all.filter(
    ({ code, name }) =>
      wanted === undefined || [code, name].includes(wanted.trim()) || code === wanted.toUpperCase(),
  );
  if (chosen.length === 0) {
    throw new Fault(`Không có mã “${wanted}”.`, 'Chạy “de06 explain” để xem tất cả các mã.');
  }
  if (format === 'json') {
    process.stdout.write(printJson(chosen));
  } else if (wanted === undefined) {
    process.stdout.write(
      chosen.map(({ code, name, title }) => `${code}  ${title} (${name})\n`).join(''),
    );
  } else {
    process.stdout.write(chosen.map((one) => `${one.text}\n`).join('\n'));
  }
  return 0;
}
