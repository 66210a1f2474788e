/** The secretariat's two lists as workbooks to fill in. */
import type { Form, FormColumn } from '../model/form.js';
import type { ListBook, ListColumn } from '../model/list-book.js';
import { DEFAULT_GROUPS } from './groups.js';
import type { StartingData } from './starting-data.js';

interface Wording {
  readonly hint: string;
  readonly example: string;
  readonly width: number;
}

const UNIT_COLUMNS: Readonly<Record<string, Wording>> = {
  id: {
    hint: 'Chữ thường không dấu, nối bằng dấu gạch ngang; không trùng nhau và giữ nguyên qua các kỳ.',
    example: 'so-tu-phap',
    width: 30,
  },
  name: { hint: 'Tên đầy đủ, đúng như in trong báo cáo.', example: 'Sở Tư pháp', width: 40 },
  group: {
    hint: 'Chọn trong danh sách. Nhóm dùng để hiểu các cụm từ như “các sở, ban, ngành”, “UBND cấp xã”.',
    example: 'Sở',
    width: 26,
  },
  aliases: {
    hint: 'Những cách viết khác mà đơn vị hay dùng, cách nhau bằng dấu chấm phẩy.',
    example: 'Sở TP; STP',
    width: 44,
  },
  successorOf: {
    hint: 'Mã hoặc tên các đơn vị đã sáp nhập vào đơn vị này, cách nhau bằng dấu chấm phẩy.',
    example: 'so-ke-hoach-va-dau-tu',
    width: 28,
  },
  validFrom: {
    hint: 'Ngày đầu tiên có đơn vị này; để trống: từ trước đến nay.',
    example: '01/7/2025',
    width: 13,
  },
  validTo: {
    hint: 'Ngày cuối cùng còn đơn vị này; để trống: đến nay vẫn còn.',
    example: '30/6/2025',
    width: 13,
  },
};

const TASK_COLUMNS: Readonly<Record<string, Wording>> = {
  id: {
    hint: 'Mã riêng của nhiệm vụ, không trùng nhau; ô đã định dạng Văn bản để 1.10 không thành 1.1.',
    example: 'III.1.a',
    width: 12,
  },
  section: {
    hint: 'Tên mục của kế hoạch; chỉ cần ghi ở nhiệm vụ đầu tiên của mục.',
    example: '1. Công tác tham mưu, chỉ đạo',
    width: 26,
  },
  content: {
    hint: 'Nguyên văn nội dung nhiệm vụ trong kế hoạch.',
    example: 'Rà soát, cắt giảm thành phần hồ sơ đã có trong Cơ sở dữ liệu quốc gia về dân cư',
    width: 60,
  },
  leads: {
    hint: 'Một hoặc nhiều đơn vị, một nhóm (“UBND cấp xã”), hoặc “A hoặc B”; tên như trong danh mục đơn vị.',
    example: 'Văn phòng UBND tỉnh',
    width: 28,
  },
  coordinating: {
    hint: 'Các đơn vị phối hợp, cách nhau bằng dấu phẩy; có thể ghi nhóm.',
    example: 'các sở, ban, ngành, UBND cấp xã',
    width: 34,
  },
  deadline: {
    hint: 'Ngày, tháng, quý, năm; hoặc “thường xuyên”, “hàng tháng”, “theo lộ trình …”.',
    example: 'trong tháng 6 năm 2026',
    width: 20,
  },
  product: { hint: 'Văn bản, sản phẩm phải có.', example: 'Kế hoạch của UBND tỉnh', width: 22 },
};

const OTHER: Wording = { hint: '', example: '', width: 16 };
/** The groups that hold units; the others only unite them under one phrase. */
const UNIT_GROUPS = DEFAULT_GROUPS.slice(0, 6);

function columnOf(
  { key, title, required, type }: FormColumn,
  wording: Readonly<Record<string, Wording>>,
): ListColumn {
  return {
    ...(wording[key] ?? OTHER),
    label: title,
    required,
    kind: type === 'date' ? 'date' : 'text',
    ...(key === 'group' ? { choices: UNIT_GROUPS.map(({ name }) => name) } : {}),
  };
}

const NOTE =
  'Ghi từ dòng trống đầu tiên, mỗi dòng một mục; không đổi tên cột. Cách ghi từng cột: trang “Hướng dẫn”.';

function bookOf(
  form: Form,
  wording: Readonly<Record<string, Wording>>,
  items: readonly Readonly<Record<string, string>>[],
): ListBook {
  return {
    sheet: form.title,
    title: form.title.toLocaleUpperCase('vi'),
    note: NOTE,
    columns: form.columns.map((column) => columnOf(column, wording)),
    rows: items.map((item) => form.columns.map(({ key }) => item[key] ?? '')),
  };
}

/** The list of units; `form` is the list's own form. */
export function unitsBook(form: Form, { units }: StartingData): ListBook {
  const items = units.map(({ aliases, successorOf, group, ...unit }) => ({
    ...unit,
    group: UNIT_GROUPS.find(({ id }) => id === group)?.name ?? group,
    aliases: aliases.join('; '),
    successorOf: successorOf.join('; '),
  }));
  return bookOf(form, UNIT_COLUMNS, items);
}

/** The list of tasks; a section is named at its first task, as people write it. */
export function tasksBook(form: Form, { tasks }: StartingData): ListBook {
  const items = tasks.map((task, at) => ({
    ...task,
    section: tasks[at - 1]?.section === task.section ? '' : task.section,
  }));
  return bookOf(form, TASK_COLUMNS, items);
}
