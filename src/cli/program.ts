/** The command line as commander sees it. Each command's code is loaded only when it runs. */
import { Command, Option } from 'commander';
import { isoDate, periodId } from './arguments.js';
import type { ExplainOptions } from './commands/explain.js';
import type { MergeOptions } from './commands/merge.js';
import type { RemindOptions } from './commands/remind.js';
import type { RenderOptions } from './commands/render.js';
import type { StatusOptions } from './commands/status.js';
import type { ValidateOptions } from './commands/validate.js';
import { addCompletion, addDoctor } from './program/check-up.js';
import { addDiff } from './program/compare.js';
import { addCheckDocx } from './program/format-check.js';
import {
  FORCE,
  format,
  NO_COLOUR,
  PATHS,
  PREVIOUS,
  prefer,
  type Runner,
  urgency,
  withCommon,
  withReading,
} from './program/options.js';
import { addRun } from './program/round.js';
import { addForm, addInit } from './program/set-up.js';
import { speakVietnamese } from './vietnamese-help.js';

export type { ExitCode } from './program/options.js';

function addValidate(program: Command, { version, done }: Runner): void {
  withReading(withCommon(program.command('validate')))
    .description('Kiểm tra báo cáo của đơn vị: sai gì, ở ô nào, sửa thế nào')
    .usage('<đường-dẫn...> [tùy chọn]')
    .argument('<đường-dẫn...>', PATHS)
    .option('-p, --period <kỳ>', 'kỳ báo cáo, ví dụ 2024-06', periodId)
    .addOption(
      new Option('--fail-on <mức>', 'mức làm mã thoát bằng 1')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .addOption(format('text', 'json'))
    .option('--annotate <thư-mục>', 'ghi bản sao của tệp có lỗi, ô sai được tô màu và ghi chú')
    .option('--fix <thư-mục>', 'ghi bản sao đã sửa những chỗ chắc chắn, liệt kê từng chỗ')
    .option('--force', FORCE)
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 validate nop/2024-06\n  de06 validate "So Tu phap.xlsx" -p 2024-06\n  de06 validate nop/2024-06 --annotate gui-lai/2024-06',
    )
    .action(async (paths: string[], options: ValidateOptions) => {
      const { runValidate } = await import('./commands/validate.js');
      done(await runValidate(paths, options, version));
    });
}

function addMerge(program: Command, { version, done }: Runner): void {
  withReading(withCommon(program.command('merge')))
    .description('Tổng hợp báo cáo của các đơn vị thành một tệp Excel của tỉnh')
    .usage('<đường-dẫn...> -p <kỳ> -o <tệp.xlsx> [tùy chọn]')
    .argument('<đường-dẫn...>', PATHS)
    .requiredOption('-p, --period <kỳ>', 'kỳ báo cáo, ví dụ 2024-06', periodId)
    .requiredOption('-o, --output <tệp.xlsx>', 'tệp tổng hợp sẽ ghi')
    .option('--json <tệp.json>', 'ghi thêm kết quả dạng JSON')
    .addOption(prefer())
    .option('--strict', 'có lỗi thì không ghi tệp tổng hợp')
    .option('--force', FORCE)
    .addOption(format('text', 'json'))
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 merge nop/2024-06 -p 2024-06 -o tong-hop.xlsx --json tong-hop.json\n  de06 merge nop/2024-06 -p 2024-06 -o tong-hop.xlsx --prefer newest',
    )
    .action(async (paths: string[], options: MergeOptions) => {
      const { runMerge } = await import('./commands/merge.js');
      done(await runMerge(paths, options, version));
    });
}

function addRender(program: Command, { version, done }: Runner): void {
  withCommon(program.command('render'))
    .description('Viết báo cáo Word theo Nghị định 30/2020/NĐ-CP từ tệp tổng hợp')
    .usage('<tong-hop.xlsx> -o <tệp.docx> [tùy chọn]')
    .argument('<tong-hop.xlsx>', 'tệp do “de06 merge” ghi, có thể đã chỉnh sửa trong Excel')
    .requiredOption('-o, --output <tệp.docx>', 'báo cáo sẽ ghi')
    .option(
      '--outline <đề-cương>',
      'tệp report.yaml của tỉnh, hoặc đề cương có sẵn: thang, tuan, quy, 6-thang, nam, thong-bao (mặc định theo kỳ)',
    )
    .option(
      '--template <mau.docx>',
      'điền vào tệp Word của tỉnh: tên trong {{…}} được thay bằng nội dung',
    )
    .option('--truoc <tệp>', PREVIOUS)
    .option('--so <số>', 'số của văn bản; bỏ trống thì để chỗ điền')
    .option('--ngay <ngày>', 'ngày ban hành; bỏ trống thì để chỗ điền', isoDate)
    .addOption(urgency())
    .option('--nguon', 'thêm phụ lục nguồn số liệu: đơn vị, tệp, trang tính, ô')
    .option('--bieu-do <thư-mục>', 'ghi thêm từng biểu đồ của báo cáo thành ảnh .svg và .png')
    .option('--force', FORCE)
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 render tong-hop.xlsx -o bao-cao.docx --so 15 --ngay 05/7/2024\n  de06 render tong-hop.xlsx -o bao-cao-kem-nguon.docx --nguon\n  de06 render tong-hop.xlsx -o thong-bao.docx --outline thong-bao\n  de06 render tong-hop.xlsx -o bao-cao.docx --template mau.docx',
    )
    .action(async (path: string, options: RenderOptions) => {
      const { runRender } = await import('./commands/render.js');
      done(await runRender(path, options, version));
    });
}

function addStatus(program: Command, { version, done }: Runner): void {
  withReading(withCommon(program.command('status')))
    .description('Bảng theo dõi: đơn vị nào đã gửi, muộn, còn lỗi, chưa gửi')
    .usage('<đường-dẫn...> -p <kỳ> [tùy chọn]')
    .argument('<đường-dẫn...>', PATHS)
    .requiredOption('-p, --period <kỳ>', 'kỳ báo cáo, ví dụ 2024-06', periodId)
    .option('-o, --output <tệp.xlsx>', 'ghi thêm bảng ra tệp Excel')
    .addOption(prefer())
    .option('--force', FORCE)
    .addOption(format('text', 'json', 'csv'))
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 status nop/2024-06 -p 2024-06\n  de06 status nop/2024-06 -p 2024-06 -o tinh-hinh-nop.xlsx\n\nMã thoát 0: mọi đơn vị đã gửi, không có lỗi; 1: còn đơn vị phải gửi hoặc gửi lại.',
    )
    .action(async (paths: string[], options: StatusOptions) => {
      const { runStatus } = await import('./commands/status.js');
      done(await runStatus(paths, options, version));
    });
}

function addRemind(program: Command, { version, done }: Runner): void {
  withReading(withCommon(program.command('remind')))
    .description('Viết công văn đôn đốc và tin nhắn cho đơn vị chưa gửi, gửi muộn, còn lỗi')
    .usage('<đường-dẫn...> -p <kỳ> -o <tệp.docx> [tùy chọn]')
    .argument('<đường-dẫn...>', PATHS)
    .requiredOption('-p, --period <kỳ>', 'kỳ báo cáo, ví dụ 2024-06', periodId)
    .option('-o, --output <tệp.docx>', 'công văn sẽ ghi')
    .option('--tin-nhan <thư-mục>', 'ghi mỗi đơn vị một tin nhắn; “-” thì in ra màn hình')
    .option('--han <ngày>', 'ngày các đơn vị phải gửi, gửi lại', isoDate)
    .option('--outline <don-doc.yaml>', 'đề cương riêng của tỉnh')
    .option('--so <số>', 'số của công văn; bỏ trống thì để chỗ điền')
    .option('--ngay <ngày>', 'ngày ban hành; bỏ trống thì để chỗ điền', isoDate)
    .addOption(urgency())
    .addOption(prefer())
    .option('--force', FORCE)
    .addHelpText(
      'after',
      '\nVí dụ:\n  de06 remind nop/2024-06 -p 2024-06 -o don-doc.docx --han 28/6/2024\n  de06 remind nop/2024-06 -p 2024-06 --tin-nhan tin-nhan/',
    )
    .action(async (paths: string[], options: RemindOptions) => {
      const { runRemind } = await import('./commands/remind.js');
      done(await runRemind(paths, options, version));
    });
}

function addExplain(program: Command, { done }: Runner): void {
  speakVietnamese(program.command('explain'))
    .description('Giải thích một mã lỗi, hoặc liệt kê tất cả')
    .usage('[mã] [tùy chọn]')
    .argument('[mã]', 'mã như DE203 hoặc tên như status-unknown')
    .addOption(format('text', 'json'))
    .option(...NO_COLOUR)
    .addHelpText('after', '\nVí dụ:\n  de06 explain DE203\n  de06 explain')
    .action(async (code: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import('./commands/explain.js');
      done(runExplain(code, options));
    });
}

function addSchema(program: Command, { done }: Runner): void {
  speakVietnamese(program.command('schema'))
    .description('In JSON Schema của kết quả và của tệp cấu hình')
    .usage('<tên>')
    .argument('<tên>', 'validate, merge, status, diff, check-docx, config, outline hoặc letter')
    .addHelpText('after', '\nVí dụ:\n  de06 schema merge > merge.schema.json')
    .action(async (name: string) => {
      const { runSchema } = await import('./commands/schema.js');
      done(runSchema(name));
    });
}

/** `de06` with all its commands; `done` is told the exit code of the one that ran. */
export function createProgram(version: string, done: Runner['done']): Command {
  const program = speakVietnamese(new Command('de06'));
  program
    .description(
      'Kiểm tra, tổng hợp, báo cáo tiến độ nhiệm vụ Đề án 06 (bảng Phụ lục V).\nChạy hoàn toàn trên máy này, không gửi dữ liệu đi đâu.',
    )
    .usage('<lệnh> [tùy chọn]')
    .version(version, '-V, --version', 'xem phiên bản')
    .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
    .exitOverride()
    .addHelpText(
      'after',
      `
Một vòng tổng hợp:
  de06 validate nop/2024-06
  de06 merge nop/2024-06 -p 2024-06 -o ket-qua/2024-06/tong-hop.xlsx
  de06 render ket-qua/2024-06/tong-hop.xlsx -o ket-qua/2024-06/bao-cao.docx

Mã thoát: 0 không có lỗi; 1 có lỗi trong dữ liệu; 2 không chạy được.`,
    );
  const commands = [
    addInit,
    addForm,
    addValidate,
    addMerge,
    addRender,
    addRun,
    addStatus,
    addRemind,
    addDiff,
    addCheckDocx,
    addDoctor,
    addExplain,
    addSchema,
    addCompletion,
  ];
  for (const add of commands) {
    add(program, { version, done });
  }
  return program;
}
