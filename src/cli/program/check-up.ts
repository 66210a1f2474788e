/** `doctor` and `completion`: the computer and its shell. */
import { Argument, type Command } from 'commander';
import { periodId } from '../arguments.js';
import type { DoctorOptions } from '../commands/doctor.js';
import type { Shell } from '../completion/scripts.js';
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

export function addCompletion(program: Command, { done }: Runner): void {
  speakVietnamese(program.command('completion'))
    .description('In kịch bản để trình lệnh tự gợi ý lệnh, tùy chọn và mã lỗi khi bấm Tab')
    .usage('<trình-lệnh>')
    .addArgument(
      new Argument('<trình-lệnh>', 'bash, zsh hoặc powershell').choices([
        'bash',
        'zsh',
        'powershell',
      ]),
    )
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 completion bash >> ~/.bashrc\n  de06 completion zsh >> ~/.zshrc\n  de06 completion powershell >> $PROFILE',
    )
    .action(async (shell: Shell) => {
      const { runCompletion } = await import('../commands/completion.js');
      done(runCompletion(program, shell));
    });
}
