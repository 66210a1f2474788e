import { type Alteration, alterations } from '../alterations.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

type AlteredArgs = Readonly<Record<Exclude<keyof Alteration, 'at'>, string>>;

const inRow = (subject: string) => (subject === '' ? '' : ` của nhiệm vụ ${subject}`);

const MESSAGES: Readonly<Record<string, (args: AlteredArgs) => string>> = {
  stamp: () =>
    'Trang ẩn mà de06 ghi trong biểu đã bị sửa, nên đơn vị và kỳ báo cáo được nhận theo phần trên bảng.',
  title: ({ before, after }) =>
    `Phần trên bảng của biểu đã bị sửa: biểu phát ra ghi ${quote(before)}, tệp ghi ${quote(after)}.`,
  header: ({ before, after }) =>
    after === ''
      ? `Cột ${quote(before)} của biểu phát ra không còn trong tệp.`
      : `Tên cột đã bị sửa: biểu phát ra ghi ${quote(before)}, tệp ghi ${quote(after)}.`,
  cell: ({ subject, before, after }) =>
    after === ''
      ? `Ô ghi sẵn${inRow(subject)} đã bị xóa; biểu phát ra ghi ${quote(before)}.`
      : `Ô ghi sẵn${inRow(subject)} đã bị sửa: biểu phát ra ghi ${quote(before)}, tệp ghi ${quote(after)}.`,
  'row-missing': ({ subject, before }) =>
    `Dòng${inRow(subject)} (${quote(before)}) của biểu phát ra không còn trong tệp.`,
  'row-added': ({ after }) => `Dòng ${quote(after)} không có trong biểu phát ra.`,
};

export const formAltered = defineRule<AlteredArgs>({
  code: 'DE133',
  name: 'form-altered',
  title: 'Phần ghi sẵn của biểu bị sửa',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Tệp là biểu do “de06 form” phát ra nhưng phần ghi sẵn (tiêu đề, tên cột, nhiệm vụ, thời hạn …) không còn như lúc phát.',
    why: 'Phần ghi sẵn lấy từ danh mục của tỉnh và được khóa; nếu bị sửa thì đơn vị có thể đang báo cáo một nhiệm vụ khác với nhiệm vụ được giao.',
    fix: 'Chép phần đơn vị ghi sang biểu gốc rồi gửi lại; ý kiến về nhiệm vụ ghi ở cột ghi chú.',
  },
  message: (args) => MESSAGES[args.kind]?.(args) ?? '',
  hint: ({ kind, before }) => {
    if (kind === 'stamp') return 'Ghi lại vào biểu gốc do cơ quan tổng hợp phát rồi gửi lại.';
    return before === ''
      ? 'Nếu là việc được giao thêm, đề nghị cơ quan tổng hợp bổ sung vào danh mục; nếu không, xóa dòng.'
      : 'Khôi phục như biểu phát ra; ý kiến về nhiệm vụ ghi ở cột ghi chú.';
  },
  *check(submission) {
    for (const { at, ...args } of alterations(submission)) {
      yield {
        at,
        args,
        ...(args.after === '' ? {} : { value: args.after }),
        ...(args.before === '' ? {} : { suggestion: args.before }),
      };
    }
  },
});
