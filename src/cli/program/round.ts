/** `run`: a whole period in the working folder. */
import type { Command } from 'commander';
import { isoDate, periodId } from '../arguments.js';
import type { RunOptions } from '../commands/run.js';
import { FORCE, prefer, type Runner, withCommon, withReading } from './options.js';

export function addRun(program: Command, { version, done }: Runner): void {
  withReading(withCommon(program.command('run')))
    .description('Làm cả kỳ trong thư mục làm việc: kiểm tra, tổng hợp, viết báo cáo')
    .usage('-p <kỳ> [tùy chọn]')
    .requiredOption('-p, --period <kỳ>', 'kỳ báo cáo, ví dụ 2024-06', periodId)
    .option('--tiep-tuc', 'làm tiếp dù còn tệp cần người xử lý; các tệp đó để riêng')
    .option('--don-doc', 'viết thêm công văn đôn đốc khi còn đơn vị phải gửi hoặc gửi lại')
    .addOption(prefer())
    .option('--so <số>', 'số của báo cáo; bỏ trống thì để chỗ điền')
    .option('--ngay <ngày>', 'ngày ban hành; bỏ trống thì để chỗ điền', isoDate)
    .option('--force', FORCE)
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 run -p 2024-06\n  de06 run -p 2024-06 --tiep-tuc --don-doc\n\nĐọc nop/<kỳ>, ghi vào ket-qua/<kỳ>, cạnh de06.yaml. Gặp việc phải có người quyết định (hai bản khác nhau, không rõ đơn vị, sai kỳ …) thì dừng và nói rõ việc đó.',
    )
    .action(async (options: RunOptions) => {
      const { runPeriod } = await import('../commands/run.js');
      done(await runPeriod(options, version));
    });
}
