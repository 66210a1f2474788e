/** `init` and `form`: what comes before the offices send. */
import { type Command, Option } from 'commander';
import { periodId } from '../arguments.js';
import type { FormOptions } from '../commands/form.js';
import type { InitOptions } from '../commands/init.js';
import { speakVietnamese } from '../vietnamese-help.js';
import { NO_COLOUR, PREVIOUS, type Runner, withCommon } from './options.js';

/** `init`: the working folder. */
export function addInit(program: Command, { done }: Runner): void {
  speakVietnamese(program.command('init'))
    .description(
      'Tạo thư mục làm việc: hồ sơ tỉnh, hai danh mục để ghi, hướng dẫn; không ghi đè gì',
    )
    .usage('[thư-mục] [tùy chọn]')
    .argument('[thư-mục]', 'thư mục sẽ tạo; mặc định thư mục hiện tại', '.')
    .addOption(
      new Option('--from <tên>', 'bắt đầu từ dữ liệu có sẵn').choices([
        'tien-giang',
        'bac-giang-2024',
        'bac-ninh-2025',
      ]),
    )
    .option('--hoi', 'hỏi tên tỉnh, địa danh, cơ quan lập báo cáo')
    .option('-q, --quiet', 'chỉ in kết quả, không in thông báo')
    .option(...NO_COLOUR)
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 init tong-hop-de-an-06\n  de06 init thu --from bac-giang-2024',
    )
    .action(async (folder: string, options: InitOptions) => {
      const { runInit } = await import('../commands/init.js');
      done(await runInit(folder, options));
    });
}

function unitsOption(): Option {
  const option = new Option(
    '--unit <mã...>',
    'chỉ những đơn vị này (mã hoặc tên); mặc định mọi đơn vị có nhiệm vụ',
  );
  // Commander looks for an English letter before the dots.
  option.variadic = true;
  return option;
}

/** `form`: what goes out to the offices. */
export function addForm(program: Command, { done }: Runner): void {
  withCommon(program.command('form'))
    .description(
      'Phát biểu cho từng đơn vị: ghi sẵn nhiệm vụ được giao, có danh sách chọn và tự kiểm tra',
    )
    .usage('-p <kỳ> [tùy chọn]')
    .requiredOption('-p, --period <kỳ>', 'kỳ báo cáo, ví dụ 2024-07', periodId)
    .addOption(unitsOption())
    .option('-o, --output <thư-mục>', 'thư mục sẽ ghi; mặc định bieu-mau/<kỳ> cạnh de06.yaml')
    .option('--truoc <tệp>', PREVIOUS)
    .option('--force', 'ghi đè cả biểu đã có người điền')
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 form -p 2024-07\n  de06 form -p 2024-07 --unit so-tu-phap --truoc ket-qua/2024-06/tong-hop.xlsx',
    )
    .action(async (options: FormOptions) => {
      const { runForm } = await import('../commands/form.js');
      done(await runForm(options));
    });
}
