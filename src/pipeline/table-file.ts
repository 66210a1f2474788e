/** The secretariat's own lists (roster, catalogue, receipt register): read and bound as any form. */
import { bindTable } from '../bind/table.js';
import type { ConfigProblem, ConfigResult } from '../model/config.js';
import type { Form } from '../model/form.js';
import type { Grid } from '../model/grid.js';
import type { Table } from '../model/table.js';
import { readGrid } from '../read/read.js';
import { readForm } from '../workspace/form-file.js';
import type { Files, Platform } from './files.js';

/** A form that comes with the product; a fault in it is a fault of the product. */
export async function builtInForm(id: string, files: Files): Promise<Form> {
  const path = `${id}/form.yaml`;
  const result = readForm(await files.template(path), path);
  if (result.ok) return result.value;
  throw new Error(`templates/${path}: ${result.problems.map((p) => p.message).join(' ')}`);
}

function fault(file: string, message: string): { ok: false; problems: ConfigProblem[] } {
  return { ok: false, problems: [{ at: { file }, message, severity: 'error' }] };
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
  if (bytes === undefined) return fault(path, `Không có tệp ${what} mà de06.yaml khai báo.`);
  const read = readGrid(bytes, platform);
  if (!read.ok)
    return fault(path, `Không đọc được tệp ${what}; hãy lưu lại dạng .xlsx hoặc CSV UTF-8.`);
  return bindList(read.grid, path, what, form);
}

function bindList(grid: Grid, path: string, what: string, form: Form): ConfigResult<Table> {
  const { table } = bindTable(grid, form, path);
  const titles = form.columns
    .filter((column) => column.required)
    .map((column) => `“${column.title}”`);
  if (table === undefined) {
    return fault(
      path,
      `Không thấy bảng ${what}; dòng tiêu đề cần có các cột ${titles.join(', ')}.`,
    );
  }
  const missing = table.problems.flatMap((problem) =>
    problem.kind === 'missing' ? [`“${problem.title}”`] : [],
  );
  return missing.length > 0
    ? fault(path, `Bảng ${what} thiếu cột ${missing.join(', ')}.`)
    : { ok: true, value: table, problems: [] };
}
