/** `doctor`: is the set-up sound. */
import type { Command } from 'commander';
import { periodId } from '../arguments.js';
import type { DoctorOptions } from '../commands/doctor.js';
import { speakVietnamese } from '../vietnamese-help.js';
import { NO_COLOUR, type Runner } from './options.js';

export function addDoctor(program: Command, { done }: Runner): void {
  speakVietnamese(program.command('doctor'))
    .description('Kiểm tra máy, hồ sơ, danh mục, thư mục đã sẵn sàng chưa, và cách sửa')
    .usage('[tùy chọn]')
    .option('-p, --period <kỳ>', 'kỳ báo cáo; mặc định kỳ mới nhất trong nop/', periodId)
    .option('--config <tệp>', 'tệp hồ sơ tỉnh; mặc định tìm de06.yaml từ thư mục này trở lên')
    .option(...NO_COLOUR)
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 doctor\n  de06 doctor -p 2024-07\n\nMã thoát 0: chạy được; 1: có chỗ phải sửa trước khi chạy.',
    )
    .action(async (options: DoctorOptions) => {
      const { runDoctor } = await import('../commands/doctor.js');
      done(await runDoctor(options));
    });
}
