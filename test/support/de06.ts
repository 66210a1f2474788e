/** The built command line, as a user runs it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `de06 …args`; relative paths are seen from `cwd`, by default the project's folder. */
export function de06(
  args: readonly string[],
  cwd: string = ROOT,
  env: NodeJS.ProcessEnv = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(ROOT, 'bin/de06.js'), ...args],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, FORCE_COLOR: '', ...env } },
  );
  return { code: status, out: stdout, err: stderr };
}
