/** The one test command: every check in turn, all of them even after a failure, then one plain line. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = 'node_modules/.cache/vitest-report.json';

function passes(title, command) {
  console.log(`\n== ${title}: ${command}`);
  return (
    spawnSync(command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: true })
      .status === 0
  );
}

const checks = [
  passes('types', 'npx --no-install tsc'),
  passes('format and lint', 'npx --no-install biome check --error-on-warnings'),
];
const tested = passes(
  'tests',
  `npx --no-install vitest run --config test/vitest.config.ts --root . --reporter=default --reporter=json --outputFile.json=${report}`,
);

/** A run that ended before its report was written counts as one failure. */
function counts() {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(`${root}/${report}`, 'utf8'),
    );
    const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
    return { passed: numPassedTests, failed: tested ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const tests = counts();
const passed = tests.passed + checks.filter(Boolean).length;
const failed = tests.failed + checks.filter((ok) => !ok).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
