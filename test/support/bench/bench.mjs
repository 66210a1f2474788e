/**
 * `npm run bench`: whole processes in turn, medians, and the ratio to a peer in the same run.
 * Never part of a test: times depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const RUNS = 5;
const WORKBOOKS = 200;

function seconds(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Alternates the two, so that a change of the machine's speed meets both. */
function compare(title, ours, peerTitle, peer) {
  seconds(ours);
  seconds(peer);
  const pairs = Array.from({ length: RUNS }, () => [seconds(ours), seconds(peer)]);
  const own = median(pairs.map(([a]) => a));
  const other = median(pairs.map(([, b]) => b));
  const ratio = median(pairs.map(([a, b]) => b / a));
  console.log(
    `${title}: ${own.toFixed(2)} s; ${peerTitle}: ${other.toFixed(2)} s; peer / de06 = ${ratio.toFixed(1)}`,
  );
}

/** 200 workbooks as offices send them: copies of a fixture's under other names. */
function makeRound(folder) {
  const source = join(root, 'fixtures/phu-luc-v/bac-giang-2024-06/in/nop/2024-06');
  const workbooks = readdirSync(source).filter((name) => name.endsWith('.xlsx'));
  mkdirSync(folder);
  for (let index = 0; index < WORKBOOKS; index++) {
    const name = workbooks[index % workbooks.length];
    copyFileSync(join(source, name), join(folder, `${String(index).padStart(3, '0')} ${name}`));
  }
}

const work = mkdtempSync(join(tmpdir(), 'de06-bench-'));
try {
  const folder = join(work, 'nop');
  makeRound(folder);
  const de06 = 'bin/de06.js';
  compare('start (--version)', [de06, '--version'], 'bare node', ['-e', '0']);
  const merge = [de06, 'merge', folder, '-p', '2024-06', '-o', join(work, 'a.xlsx'), '-q'];
  const script = ['test/support/bench/peer.mjs', folder, join(work, 'b.xlsx')];
  compare(
    `validate ${WORKBOOKS} workbooks`,
    [de06, 'validate', folder, '-q'],
    'exceljs script',
    script,
  );
  compare(`merge ${WORKBOOKS} workbooks`, merge, 'exceljs script', script);
} finally {
  rmSync(work, { recursive: true, force: true });
}
