/** `run` as text: what was done of the period, at what it stops, what to do next. */
import type { ChalkInstance } from 'chalk';
import { periodWords, reasonWords } from '../../model/board-words.js';
import type { Consolidated } from '../../model/consolidated.js';
import type { Stop } from '../../model/stop.js';
import type { Validation } from '../../model/validation.js';
import { harmless } from './harmless.js';
import { mergeFigures } from './merge.js';

export interface RunReport {
  readonly validation: Validation;
  readonly stops: readonly Stop[];
  /** Undefined where the run stopped before. */
  readonly consolidated?: Consolidated;
  /** Units that have to send, or to send again. */
  readonly toRemind: number;
  /** A letter to them was asked for. */
  readonly letter: boolean;
  readonly written: readonly string[];
  /** What was written for the report in an earlier run and is not of today's files. */
  readonly outdated: readonly string[];
}

const UNIT_NEXT =
  'Ghi “Đơn vị báo cáo: …” phía trên bảng, hoặc ghi tên đơn vị trong tên tệp, hoặc bổ sung tên gọi khác vào danh mục đơn vị.';
const SEND_AGAIN = 'Đề nghị đơn vị gửi lại theo biểu mẫu (xem cách sửa trong kiem-tra.txt).';

function nextStep({ reason, stated, newestUnknown }: Stop): string {
  switch (reason) {
    case 'conflict':
      return newestUnknown
        ? 'Không rõ bản nào nhận sau cùng: ghi thời điểm nhận vào sổ nhận (so-nhan.csv), hoặc chuyển bản không dùng ra khỏi thư mục.'
        : 'Giữ một bản, chuyển các bản khác ra khỏi thư mục; hoặc thêm --prefer newest để lấy bản nhận sau cùng.';
    case 'period-mismatch':
      return `Nếu đúng là báo cáo của kỳ này, thêm --accept-period; nếu không, chuyển tệp sang nop/${stated ?? '<kỳ đúng>'}.`;
    case 'unit-unknown':
    case 'unit-ambiguous':
      return UNIT_NEXT;
    case 'unreadable':
    case 'table-not-found':
    case 'column-missing':
      return SEND_AGAIN;
  }
}

function stopLines(stop: Stop, paint: ChalkInstance): string[] {
  const { reason, files, unit, stated } = stop;
  const who = unit === undefined ? '' : ` – ${unit}`;
  const said =
    reason === 'period-mismatch' && stated !== undefined ? ` (tệp ghi kỳ ${stated})` : '';
  return [
    `  ${paint.bold(files.join('; '))}${who}: ${reasonWords(reason)}${said}.`,
    `      → ${nextStep(stop)}`,
  ];
}

function verdict({ validation, stops, consolidated }: RunReport, paint: ChalkInstance): string {
  const { files, errors } = validation.summary;
  if (files === 0) return paint.red.bold('✗ DỪNG: chưa có tệp nào của kỳ này.');
  if (consolidated === undefined) {
    return paint.red.bold(`✗ DỪNG TRƯỚC KHI TỔNG HỢP: ${stops.length} việc cần người quyết định.`);
  }
  const left = [
    ...(stops.length > 0 ? [`${stops.length} việc chưa quyết định, các tệp đó để riêng`] : []),
    ...(errors > 0 ? [`${errors} lỗi trong dữ liệu`] : []),
  ];
  return left.length > 0
    ? paint.yellow.bold(`! ĐÃ LÀM XONG, CÒN ${left.join('; ')}.`)
    : paint.green.bold('✓ ĐÃ LÀM XONG.');
}

function figures({ validation, consolidated }: RunReport, paint: ChalkInstance): string[] {
  const { files, rows, errors, warnings } = validation.summary;
  const excused = validation.excepted?.length ?? 0;
  const aside = excused > 0 ? `, ${excused} chỗ được miễn trừ` : '';
  const checked = `Kiểm tra: ${files} tệp, ${rows} dòng nhiệm vụ; ${errors} lỗi, ${warnings} cảnh báo${aside}.`;
  if (consolidated === undefined) return [checked];
  const { units } = consolidated;
  const sent = units.filter(({ submitted }) => submitted).length;
  return [
    checked,
    `Tổng hợp: ${sent}/${units.length} đơn vị.`,
    ...mergeFigures(consolidated, paint),
  ];
}

function advice({ validation, stops, consolidated, toRemind, letter }: RunReport): string[] {
  const { period, summary } = validation;
  const again = `de06 run -p ${period ?? ''}`;
  const stopped = consolidated === undefined;
  return [
    ...(stopped && summary.files === 0
      ? [`Chép các tệp đơn vị gửi vào nop/${period ?? ''} rồi chạy lại: ${again}`]
      : []),
    ...(stopped && stops.length > 0
      ? [
          `Xử lý xong thì chạy lại: ${again}`,
          `Muốn làm tiếp ngay, để riêng các tệp trên: ${again} --tiep-tuc`,
        ]
      : []),
    ...(toRemind > 0
      ? [
          `Còn ${toRemind} đơn vị phải gửi hoặc gửi lại; xem “de06 status”${letter ? '' : ', hoặc thêm --don-doc để viết công văn đôn đốc'}.`,
        ]
      : []),
    ...(stopped ? [] : ['Xem lại tong-hop.xlsx; có sửa thì viết lại báo cáo bằng “de06 render”.']),
  ];
}

/** The whole text. */
export function runReport(report: RunReport, paint: ChalkInstance): string {
  const { validation, stops, written, outdated } = report;
  const parts = [
    [verdict(report, paint), `Kỳ báo cáo ${periodWords(validation.period ?? '')}.`],
    figures(report, paint),
    stops.length > 0
      ? ['Việc cần người quyết định:', ...stops.flatMap((stop) => stopLines(stop, paint))]
      : [],
    written.map((path) => `Đã ghi: ${path}`),
    outdated.map((path) => `Chưa cập nhật, còn của lần chạy trước: ${path}`),
    advice(report),
  ].filter((lines) => lines.length > 0);
  return harmless(`${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
