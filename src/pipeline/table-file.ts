/** The secretariat's own lists (roster, catalogue, receipt register): read and bound as any form. */
import { decodedGrid } from '../bind/decoded-grid.js';
import { bindTable } from '../bind/table.js';
import { type ConfigProblem, type ConfigResult, refusal } from '../model/config.js';
import type { Form } from '../model/form.js';
import type { Grid } from '../model/grid.js';
import type { Table } from '../model/table.js';
import { readFile } from '../read/read.js';
import { readForm } from '../workspace/form-file.js';
import type { Files, Platform } from './files.js';

/** A form that comes with the product; undefined when none has that id. A fault in it is ours. */
export async function findBuiltInForm(id: string, files: Files): Promise<Form | undefined> {
  const path = `${id}/form.yaml`;
  const text = await files.template(path);
  if (text === undefined) return undefined;
  const result = readForm(text, path);
  if (result.ok) return result.value;
  throw new Error(`templates/${path}: ${result.problems.map((p) => p.message).join(' ')}`);
}

/** A form that the product cannot do without. */
export async function builtInForm(id: string, files: Files): Promise<Form> {
  const form = await findBuiltInForm(id, files);
  if (form === undefined) throw new Error(`templates/${id}/form.yaml is missing`);
  return form;
}

/** Reads a list that `de06.yaml` names; `what` is its Vietnamese name for the message. */
export async function readListFile(
  path: string,
  what: string,
  form: Form,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<Table>> {
  const bytes = await files.read(path);
  if (bytes === undefined) return refusal(path, `Không có tệp ${what} mà de06.yaml khai báo.`);
  const read = await readFile(bytes, platform);
  if (!read.ok)
    return refusal(path, `Không đọc được tệp ${what}; hãy lưu lại dạng .xlsx hoặc CSV UTF-8.`);
  return bindList(read.grid, path, what, form);
}

/** Says, once for a table, that its text was not Unicode. */
export function decodedCells(grid: Grid, { file, sheet }: Table): readonly ConfigProblem[] {
  const cells = decodedGrid(grid).decoded.filter((cell) => cell.sheet === sheet);
  const [first] = cells;
  if (first === undefined) return [];
  const message = `${cells.length} ô có chữ không phải Unicode (TCVN3, VNI hoặc đọc sai bảng mã), đã chuyển sang Unicode; ô đầu tiên: “${first.before}” → “${first.after}”.`;
  return [{ at: { file, sheet, cell: first.cell }, message, severity: 'warning' }];
}

function bindList(grid: Grid, path: string, what: string, form: Form): ConfigResult<Table> {
  const { table } = bindTable(grid, form, path);
  const titles = form.columns
    .filter((column) => column.required)
    .map((column) => `“${column.title}”`);
  if (table === undefined) {
    return refusal(
      path,
      `Không thấy bảng ${what}; dòng tiêu đề cần có các cột ${titles.join(', ')}.`,
    );
  }
  const missing = table.problems.flatMap((problem) =>
    problem.kind === 'missing' ? [`“${problem.title}”`] : [],
  );
  return missing.length > 0
    ? refusal(path, `Bảng ${what} thiếu cột ${missing.join(', ')}.`)
    : { ok: true, value: table, problems: decodedCells(grid, table) };
}
