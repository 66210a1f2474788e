/**
 * Makes a bare clone ready: installs packages and builds dist/ when they are missing or older than
 * what they are made from. Plain Node, because nothing is installed yet when it runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Time of the newest file below a path; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(command) {
  // A shell, because npm is npm.cmd on Windows.
  const { status } = spawnSync(command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
  if (status !== 0) process.exit(status ?? 1);
}

const installed = newest(join(root, 'node_modules/.package-lock.json'));
// Not `npm ci`: it refuses a lock file without the binaries of other systems, which some registries
// do not carry. `--no-save` keeps to the lock file and leaves it as it is.
if (installed < newest(join(root, 'package-lock.json')))
  run('npm install --no-save --no-audit --no-fund');

const built = newest(join(root, 'dist/cli.js'));
const sources = Math.max(newest(join(root, 'src')), newest(join(root, 'package.json')));
if (built < sources) run('npm run --silent build');
