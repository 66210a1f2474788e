/** Where a command's words go: results to stdout, everything else to stderr. */
import { Chalk, type ChalkInstance } from 'chalk';
import { harmless } from '../index.js';

export interface Console {
  /** Results, one write. */
  out(text: string): void;
  /** Logs and notices; nothing with `-q`. */
  note(text: string): void;
  /** Details; only with `-v`. */
  detail(text: string): void;
  /** Faults that stop the command; always. */
  fail(text: string): void;
  /** Replaces the progress line; only when stderr is a terminal. `undefined` clears it. */
  progress(text: string | undefined): void;
  readonly paint: ChalkInstance;
}

export interface ConsoleOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** Commander's `--no-color`. */
  readonly color?: boolean;
}

/** Colour level of stdout: none when asked, by NO_COLOR (no-color.org) or when it is no terminal. */
function colourLevel(wanted: boolean): 0 | 1 {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (!wanted || NO_COLOR || TERM === 'dumb') return 0;
  if (FORCE_COLOR && FORCE_COLOR !== '0') return 1;
  return process.stdout.isTTY ? 1 : 0;
}

/** The console of one run, as quiet, as talkative and as colourful as asked for. */
export function createConsole({
  quiet = false,
  verbose = false,
  color = true,
}: ConsoleOptions): Console {
  const { stdout, stderr } = process;
  const live = stderr.isTTY && !quiet;
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[2K');
    shown = false;
  };
  const line = (text: string) => {
    clear();
    stderr.write(`${harmless(text)}\n`);
  };
  return {
    out: (text) => {
      clear();
      stdout.write(text);
    },
    note: (text) => {
      if (!quiet) line(text);
    },
    detail: (text) => {
      if (verbose) line(text);
    },
    fail: line,
    progress: (text) => {
      if (!live) return;
      clear();
      if (text === undefined) return;
      stderr.write(harmless(text).slice(0, Math.max(20, (stderr.columns ?? 80) - 1)));
      shown = true;
    },
    paint: new Chalk({ level: colourLevel(color) }),
  };
}
