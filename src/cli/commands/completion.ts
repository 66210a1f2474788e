/** `de06 completion`: a script that lets the shell complete commands, options, names and codes. */
import type { Command } from 'commander';
import { explainedFormatRules, explainedRules, OUTLINE_NAMES, schemas } from '../../index.js';
import { completedCommands } from '../completion/outline.js';
import { SCRIPTS, type Shell } from '../completion/scripts.js';
import type { ExitCode } from '../program.js';

/** Prints the script of the shell. */
export function runCompletion(program: Command, shell: Shell): ExitCode {
  const words = {
    explain: [...explainedRules(), ...explainedFormatRules()].map(({ code }) => code),
    schema: Object.keys(schemas()),
    'render --outline': OUTLINE_NAMES,
  };
  process.stdout.write(SCRIPTS[shell](completedCommands(program, words)));
  return 0;
}
