/** `de06 explain`: a code explained from the rule's own text. */
import {
  type ExplainedRule,
  explainedFormatRules,
  explainedRules,
  explanationText,
  printJson,
} from '../../index.js';
import { type ConsoleOptions, createConsole } from '../console.js';
import { Fault } from '../fault.js';
import type { ExitCode } from '../program.js';

export interface ExplainOptions extends ConsoleOptions {
  readonly format: 'text' | 'json';
}

function isWanted({ code, name }: ExplainedRule, wanted: string | undefined): boolean {
  return wanted === undefined || code === wanted.trim().toUpperCase() || name === wanted.trim();
}

/** Prints one rule's explanation, or the list of all codes. */
export function runExplain(wanted: string | undefined, options: ExplainOptions): ExitCode {
  const console = createConsole(options);
  const chosen = [...explainedRules(), ...explainedFormatRules()].filter((rule) =>
    isWanted(rule, wanted),
  );
  if (chosen.length === 0) {
    throw new Fault(`Không có mã “${wanted}”.`, 'Chạy “de06 explain” để xem tất cả các mã.');
  }
  if (options.format === 'json') {
    console.out(printJson(chosen));
  } else if (wanted === undefined) {
    console.out(chosen.map(({ code, title, name }) => `${code}  ${title} (${name})\n`).join(''));
  } else {
    console.out(chosen.map((rule) => explanationText(rule, console.paint)).join('\n'));
  }
  return 0;
}
