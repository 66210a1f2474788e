/** Options that several commands share, and what every command is given. */
import { type Command, Option } from 'commander';
import type { Urgency } from '../../index.js';
import { isoDate, namedLimit } from '../arguments.js';
import { speakVietnamese } from '../vietnamese-help.js';

/** 0 clean, 1 errors found in the data, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

export interface Runner {
  readonly version: string;
  /** Takes the exit code of the command that ran. */
  done(code: ExitCode): void;
}

export const PATHS = 'tệp, thư mục (tìm cả trong thư mục con) hoặc mẫu tên như "nop/*.xlsx"';
export const FORCE = 'ghi đè cả tệp đã sửa tay hoặc không do de06 tạo ra';
export const NO_COLOUR = ['--no-color', 'không tô màu (hoặc đặt biến NO_COLOR)'] as const;

/** `--truoc`. */
export const PREVIOUS =
  'kết quả kỳ trước để so sánh (.xlsx hoặc .json do merge ghi); mặc định tìm trong ket-qua/<kỳ trước>';

/** `--format`, the first form by default. */
export const format = (...forms: readonly string[]) =>
  new Option('--format <dạng>', 'dạng kết quả in ra').choices(forms).default('text');

/** `--prefer newest`. */
export const prefer = () =>
  new Option('--prefer <cách>', 'khi một đơn vị gửi nhiều bản khác nhau').choices(['newest']);

const URGENCIES: readonly Urgency[] = ['hoa-toc', 'thuong-khan', 'khan'];

/** `--do-khan`. */
export const urgency = () =>
  new Option('--do-khan <mức>', 'đóng khung dấu chỉ mức độ khẩn dưới số, ký hiệu').choices(
    URGENCIES,
  );

/** Options of the commands that work on files. */
export function withCommon(command: Command): Command {
  return speakVietnamese(command)
    .option('--config <tệp>', 'tệp hồ sơ tỉnh; mặc định tìm de06.yaml từ thư mục báo cáo trở lên')
    .option('-q, --quiet', 'chỉ in kết quả, không in thông báo')
    .option('-v, --verbose', 'in thêm chi tiết khi chạy')
    .option(...NO_COLOUR);
}

/** Options of the commands that read submissions. */
export function withReading(command: Command): Command {
  return command
    .option('--accept-period', 'nhận cả tệp ghi kỳ báo cáo khác, có chủ ý')
    .option(
      '--as-of <ngày>',
      'ngày chốt báo cáo để tính quá hạn; mặc định theo hồ sơ tỉnh',
      isoDate,
    )
    .option('--truoc <tệp>', PREVIOUS)
    .option(
      '--limit <tên=số>',
      'nâng một giới hạn an toàn khi đọc tệp, ghi được nhiều lần',
      namedLimit,
    );
}
