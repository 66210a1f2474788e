/** `diff`: two periods side by side. */
import type { Command } from 'commander';
import type { DiffOptions } from '../commands/diff.js';
import { speakVietnamese } from '../vietnamese-help.js';
import { FORCE, format, NO_COLOUR, type Runner } from './options.js';

export function addDiff(program: Command, { version, done }: Runner): void {
  speakVietnamese(program.command('diff'))
    .description('So sánh hai kỳ: nhiệm vụ nào thay đổi, đơn vị nào thay đổi')
    .usage('<kỳ-trước> <kỳ-này> [tùy chọn]')
    .argument('<kỳ-trước>', 'tệp tổng hợp kỳ trước (.xlsx hoặc .json do “de06 merge” ghi)')
    .argument('<kỳ-này>', 'tệp tổng hợp kỳ này')
    .option('-o, --output <tệp.xlsx>', 'ghi thêm bảng so sánh ra tệp Excel')
    .option('--force', FORCE)
    .addOption(format('text', 'json'))
    .option('-q, --quiet', 'chỉ in kết quả, không in thông báo')
    .option(...NO_COLOUR)
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 diff ket-qua/2024-05/tong-hop.xlsx ket-qua/2024-06/tong-hop.xlsx\n  de06 diff ket-qua/2024-05/tong-hop.xlsx ket-qua/2024-06/tong-hop.xlsx -o so-sanh.xlsx',
    )
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { runDiff } = await import('../commands/diff.js');
      done(await runDiff(before, after, options, version));
    });
}
