/** Drop-downs, checks on entry and the hints that appear beside a cell. */
import type { DataValidation } from 'exceljs';
import type { IssuedColumn, IssuedForm } from '../../model/issued-form.js';
import { addDays } from '../../text/calendar.js';
import { printDateShort } from '../../text/date.js';

/** The hint beside a text column; the rule is only there to carry it. */
const PROMPTS: Readonly<Record<string, string>> = {
  result:
    'Ghi số, ký hiệu văn bản đã ban hành, số liệu đạt được, sản phẩm. Nhiệm vụ đã hoàn thành phải có kết quả.',
  difficulties: 'Ghi khó khăn, vướng mắc, nguyên nhân. Nhiệm vụ chưa thực hiện phải nêu lý do.',
  proposals: 'Ghi đề xuất, kiến nghị và cơ quan được đề nghị giải quyết (nếu có).',
  note: 'Ghi chú thêm (nếu có).',
};

const MOST_LETTERS = 10_000;
/** Excel's bounds for the title and the text of a hint. */
const MOST_TITLE = 32;
const YEARS_BACK = 10;

function prompted(title: string, prompt: string): Partial<DataValidation> {
  return { showInputMessage: true, promptTitle: title.slice(0, MOST_TITLE), prompt };
}

function statusList(title: string, { statuses }: IssuedForm): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${statuses.map(({ word }) => word).join(',')}"`],
    ...prompted(title, 'Bấm mũi tên bên phải ô và chọn một tình trạng trong danh sách.'),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Tình trạng không hợp lệ',
    error:
      'Chỉ chọn một trong các tình trạng có trong danh sách; giải thích thêm ghi ở cột kết quả.',
  };
}

/** Only warned: an Excel that expects month first takes "15/7/2024" for a text, which de06 can read. */
function dateCheck(title: string, { asOf }: IssuedForm): DataValidation {
  const earliest = addDays(asOf, -366 * YEARS_BACK);
  const last = printDateShort(asOf);
  return {
    type: 'date',
    operator: 'between',
    allowBlank: true,
    formulae: [new Date(`${earliest}T00:00:00Z`), new Date(`${asOf}T00:00:00Z`)],
    ...prompted(title, `Ghi ngày/tháng/năm, ví dụ ${last}. Không ghi ngày sau ${last}.`),
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Ngày không hợp lệ',
    error: `Ghi đủ ngày/tháng/năm, ví dụ ${last}; ngày hoàn thành không được sau ngày chốt số liệu ${last}.`,
  };
}

function percentCheck(title: string): DataValidation {
  return {
    type: 'decimal',
    operator: 'between',
    allowBlank: true,
    formulae: [0, 1],
    ...prompted(title, 'Ghi tỷ lệ từ 0% đến 100%, ví dụ 75%.'),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Tỷ lệ không hợp lệ',
    error: 'Tỷ lệ phải là số từ 0% đến 100%.',
  };
}

function textHint(title: string, prompt: string): DataValidation {
  return {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    allowBlank: true,
    formulae: [MOST_LETTERS],
    ...prompted(title, prompt),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Nội dung quá dài',
    error: 'Nội dung quá dài để tổng hợp; hãy ghi tóm tắt và gửi kèm văn bản.',
  };
}

/** The validation of a column that the office fills in; undefined: anything may stand there. */
export function validationOf(
  { key, label, type, given }: IssuedColumn,
  form: IssuedForm,
): DataValidation | undefined {
  if (given) return undefined;
  if (type === 'status') return form.statuses.length > 0 ? statusList(label, form) : undefined;
  if (type === 'date') return dateCheck(label, form);
  if (type === 'percent') return percentCheck(label);
  const prompt = PROMPTS[key];
  return prompt === undefined ? undefined : textHint(label, prompt);
}
