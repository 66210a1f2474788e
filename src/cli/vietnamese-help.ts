/** Commander's own words in Vietnamese: headings of the help, and the errors of the command line. */
import type { Command, CommanderError, Option } from 'commander';

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

function optionDescription(option: Option): string {
  const choices = option.argChoices ? [`một trong: ${option.argChoices.join(', ')}`] : [];
  const preset =
    option.defaultValue !== undefined && typeof option.defaultValue !== 'boolean'
      ? [`mặc định: ${String(option.defaultValue)}`]
      : [];
  const extra = [...choices, ...preset].join('; ');
  return extra === '' ? option.description : `${option.description} (${extra})`;
}

/** Gives a command and those added to it later a Vietnamese help. */
export function speakVietnamese(command: Command): Command {
  return command
    .helpOption('-h, --help', 'xem hướng dẫn này')
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      optionDescription,
      // "[options]" in the list of commands says nothing.
      subcommandTerm: (sub) =>
        [
          sub.name(),
          ...sub.registeredArguments.map((one) =>
            one.required ? `<${one.name()}${one.variadic ? '...' : ''}>` : `[${one.name()}]`,
          ),
        ].join(' '),
    })
    .configureOutput({
      // The error is printed once, in Vietnamese, by main.
      outputError: () => {},
    });
}

/** `(Did you mean --period?)` → the suggestion alone. */
function suggestionIn(message: string): string {
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  return meant === undefined ? '' : ` Có phải là ${meant}?`;
}

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

const WORDING: Readonly<Record<string, (message: string) => string>> = {
  'commander.missingArgument': (m) => `Thiếu tham số <${quoted(m)}>.`,
  'commander.optionMissingArgument': (m) => `Tùy chọn ${quoted(m)} cần có giá trị đi kèm.`,
  'commander.missingMandatoryOptionValue': (m) => `Thiếu tùy chọn bắt buộc ${quoted(m)}.`,
  'commander.unknownOption': (m) => `Không có tùy chọn ${quoted(m)}.${suggestionIn(m)}`,
  'commander.unknownCommand': (m) => `Không có lệnh ${quoted(m)}.${suggestionIn(m)}`,
  'commander.excessArguments': () => 'Thừa tham số trên dòng lệnh.',
  'commander.invalidArgument': (m) => {
    const value = /argument '([^']*)' is invalid/.exec(m)?.[1] ?? '';
    const given = `Giá trị “${value}” của ${quoted(m)} không hợp lệ.`;
    const choices = /Allowed choices are (.*)\.$/.exec(m)?.[1];
    const advice =
      choices === undefined ? m.replace(/^.*is invalid\.\s*/s, '') : `Chọn một trong: ${choices}.`;
    return `${given} ${advice}`;
  },
};

/** The Vietnamese sentence for an error of the command line. */
export function usageMessage(error: CommanderError): string {
  const wording = WORDING[error.code];
  return wording ? wording(error.message) : error.message;
}
