/** Completion scripts for three shells; all say the same of the same commands. */
import type { CompletedCommand } from './outline.js';

type Commands = readonly CompletedCommand[];

const lines = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().join('\n')}\n`;

function bash(commands: Commands): string {
  const word = (index: string) => `"$\{COMP_WORDS[${index}]}"`;
  const reply = (words: readonly string[]) =>
    `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`;
  return lines(
    '# source <(de06 completion bash)',
    '_de06() {',
    `  local cur=${word('COMP_CWORD')} prev=${word('COMP_CWORD-1')} cmd=${word('1')}`,
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    ${reply([...commands.map(({ name }) => name), '--help', '--version'])}`,
    '    return',
    '  fi',
    '  case "$cmd $prev" in',
    commands.flatMap(({ name, values }) =>
      values.map(({ option, words }) => `    '${name} ${option}') ${reply(words)}; return ;;`),
    ),
    '  esac',
    '  case "$cmd $cur" in',
    commands.map(({ name, options }) => `    '${name} -'*) ${reply(options)} ;;`),
    commands
      .filter((one) => one.arguments.length > 0)
      .map((one) => `    '${one.name} '*) ${reply(one.arguments)} ;;`),
    '  esac',
    '}',
    // Where nothing is offered the shell completes paths.
    'complete -o bashdefault -o default -F _de06 de06',
  );
}

function zsh(commands: Commands): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const described = commands.map(({ name, description }) =>
    quoted(`${name}:${description.replaceAll(':', '\\:')}`),
  );
  return lines(
    '#compdef de06',
    '# source <(de06 completion zsh)',
    '_de06() {',
    '  local -a commands',
    `  commands=(${described.join(' ')})`,
    "  if (( CURRENT == 2 )); then _describe 'de06' commands; return; fi",
    '  case "$words[2] $words[CURRENT-1]" in',
    commands.flatMap(({ name, values }) =>
      values.map(
        ({ option, words }) =>
          `    '${name} ${option}') compadd -- ${words.join(' ')} || _files; return ;;`,
      ),
    ),
    '  esac',
    '  case "$words[2] $words[CURRENT]" in',
    commands
      .filter(({ options }) => options.length > 0)
      .map(({ name, options }) => `    '${name} -'*) compadd -- ${options.join(' ')} ;;`),
    commands
      .filter((one) => one.arguments.length > 0)
      .map((one) => `    '${one.name} '*) compadd -- ${one.arguments.join(' ')} ;;`),
    '    *) _files ;;',
    '  esac',
    '}',
    'compdef _de06 de06',
  );
}

/** In ASCII alone: Windows PowerShell reads a script in the code page of the machine. */
function powershell(commands: Commands): string {
  const list = (words: readonly string[]) => `@(${words.map((word) => `'${word}'`).join(', ')})`;
  const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]) => [
    `    $${name} = @{`,
    ...rows.map(([key, words]) => `        '${key}' = ${list(words)}`),
    '    }',
  ];
  return lines(
    '# de06 completion powershell | Out-String | Invoke-Expression',
    'Register-ArgumentCompleter -Native -CommandName de06 -ScriptBlock {',
    '    param($wordToComplete, $commandAst, $cursorPosition)',
    `    $commands = ${list(commands.map(({ name }) => name))}`,
    table(
      'options',
      commands.map(({ name, options }) => [name, options] as const),
    ),
    table(
      'values',
      commands.flatMap(({ name, values }) =>
        values.map(({ option, words }) => [`${name} ${option}`, words] as const),
      ),
    ),
    table(
      'arguments',
      commands
        .filter((one) => one.arguments.length > 0)
        .map((one) => [one.name, one.arguments] as const),
    ),
    '    $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })',
    "    $before = @(if ($wordToComplete -eq '') { $words } else { $words | Select-Object -SkipLast 1 })",
    '    $command = if ($before.Count -gt 1) { $before[1] } else { $null }',
    '    $offered = if ($null -eq $command) { $commands }',
    '        elseif ($values.ContainsKey("$command $($before[-1])")) { $values["$command $($before[-1])"] }',
    "        elseif ($wordToComplete -like '-*') { $options[$command] }",
    '        else { $arguments[$command] }',
    '    $offered | Where-Object { $_ -and $_.StartsWith($wordToComplete) } | ForEach-Object {',
    "        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)",
    '    }',
    '}',
  );
}

/** Shell → its script. */
export const SCRIPTS = { bash, zsh, powershell } as const;

export type Shell = keyof typeof SCRIPTS;
