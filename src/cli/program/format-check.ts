/** `check-docx`: is a Word file as Nghị định 30 wants it. */
import { type Command, Option } from 'commander';
import type { CheckDocxOptions } from '../commands/check-docx.js';
import { speakVietnamese } from '../vietnamese-help.js';
import { format, NO_COLOUR, type Runner } from './options.js';

export function addCheckDocx(program: Command, { version, done }: Runner): void {
  speakVietnamese(program.command('check-docx'))
    .description('Kiểm tra thể thức văn bản Word theo Nghị định 30/2020/NĐ-CP')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument(
      '<đường-dẫn...>',
      'văn bản Word, do de06 viết hoặc tự soạn; thư mục; mẫu tên như "*.docx"',
    )
    .addOption(
      new Option('--fail-on <mức>', 'mã thoát 1 từ mức nào')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .addOption(format('text', 'json'))
    .option(...NO_COLOUR)
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 check-docx ket-qua/2024-06/bao-cao.docx\n  de06 check-docx van-ban --fail-on warning\n\nMã thoát 0: đúng thể thức; 1: có lỗi; 2: không chạy được.',
    )
    .action(async (paths: readonly string[], options: CheckDocxOptions) => {
      const { runCheckDocx } = await import('../commands/check-docx.js');
      done(await runCheckDocx(paths, options, version));
    });
}
