/** What may stand on the command line, taken from the program itself. */
import type { Command } from 'commander';

export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  /** `-p`, `--period` … */
  readonly options: readonly string[];
  /** Option → what may follow it; a path where nothing is said. */
  readonly values: readonly { readonly option: string; readonly words: readonly string[] }[];
  /** What the arguments may be; paths where nothing is said. */
  readonly arguments: readonly string[];
}

/**
 * Words that the program does not know before a command runs: of arguments by the command's name
 * (`explain`), of an option by both names (`render --outline`).
 */
export type LateWords = Readonly<Record<string, readonly string[]>>;

function outlineOf(command: Command, words: LateWords): CompletedCommand {
  const named = command.options.map(({ short, long, argChoices }) => ({
    flags: [short, long].flatMap((flag) => flag ?? []),
    choices: argChoices ?? words[`${command.name()} ${long}`] ?? [],
  }));
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return {
    name: command.name(),
    description: command.description().split('\n')[0] ?? '',
    options: [...named.flatMap(({ flags }) => flags), '-h', '--help'],
    values: named
      .filter((option) => option.choices.length > 0)
      .flatMap(({ flags, choices: of }) => flags.map((option) => ({ option, words: of }))),
    arguments: [...choices, ...(words[command.name()] ?? [])],
  };
}

/** All commands, in the order of the help, then `help` with their names. */
export function completedCommands(program: Command, words: LateWords): readonly CompletedCommand[] {
  const commands = program.commands.map((command) => outlineOf(command, words));
  const help: CompletedCommand = {
    name: 'help',
    description: 'xem hướng dẫn của một lệnh',
    options: [],
    values: [],
    arguments: commands.map(({ name }) => name),
  };
  return [...commands, help];
}
