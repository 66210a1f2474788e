/** Entry of the command line: parse, run, set the exit code. */
import { CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { Fault } from './fault.js';
import { createProgram } from './program.js';
import { usageMessage } from './vietnamese-help.js';

/** Runs the command in `argv` (as in `process.argv`); faults become one sentence, anything else is shown whole. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = createProgram(packageJson.version, (code) => {
    process.exitCode = code;
  });
  // A reader that stops early (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    if (argv.length <= 2) program.help();
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0 || error.code === 'commander.help') return;
      process.stderr.write(`${usageMessage(error)}\n  → Xem hướng dẫn: de06 --help\n`);
    } else if (error instanceof Fault) {
      process.stderr.write(`${error.message}\n`);
    } else {
      // Not a fault of the input: the stack is what a developer needs, and 1 would mean "faulty data".
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(
        `Chương trình gặp lỗi ngoài dự kiến. Xin gửi nội dung dưới đây cho người phát triển:\n${detail}\n`,
      );
    }
    process.exitCode = 2;
  }
}
