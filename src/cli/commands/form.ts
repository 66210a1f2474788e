/** `de06 form`: for each office its own form, with what it has to report on. */
import { dirname, join, resolve } from 'node:path';
import {
  type IssuedForm,
  isBlankForm,
  prepareForms,
  prepareSetting,
  readPeriodId,
  renderIssuedForm,
  type Setting,
} from '../../index.js';
import { type ConsoleOptions, createConsole } from '../console.js';
import { lookBack } from '../earlier.js';
import { Fault } from '../fault.js';
import { withSlashes } from '../input-files.js';
import { nodeFiles } from '../node-files.js';
import { writeOutput } from '../output-file.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
import { openWorkspace, settled } from '../session.js';

export interface FormOptions extends ConsoleOptions {
  readonly period: string;
  readonly unit?: readonly string[];
  readonly output?: string;
  readonly truoc?: string;
  readonly config?: string;
  readonly force?: boolean;
}

const MOST_NAMED = 10;

/** Forms that somebody may have written into stay as they are. */
async function refuseFilled(forms: readonly IssuedForm[], folder: string, setting: Setting) {
  const kept: string[] = [];
  for (const { fileName } of forms) {
    const path = join(folder, fileName);
    const bytes = await nodeFiles.read(path);
    if (bytes && !(await isBlankForm(bytes, setting, nodePlatform))) kept.push(withSlashes(path));
  }
  if (kept.length === 0) return;
  throw new Fault(
    `Đã có tệp không phải biểu trống của de06, nên không ghi đè:\n  ${kept.join('\n  ')}`,
    'Chọn thư mục khác bằng -o, hoặc thêm --force nếu chắc chắn muốn thay các tệp đó.',
  );
}

export async function runForm(options: FormOptions): Promise<ExitCode> {
  const console = createConsole(options);
  const { truoc, unit = [], period: id } = options;
  const workspace = await openWorkspace(options.config, [], console);
  const request = { workspace, period: readPeriodId(id) };
  const prepared = settled(await prepareSetting(request, nodeFiles, nodePlatform), console);
  const setting = await lookBack(prepared, truoc, console);
  const issued = settled(prepareForms({ setting, units: unit }, nodePlatform), console);
  const home = dirname(workspace.file ?? 'de06.yaml');
  const folder = options.output ?? join(home, 'bieu-mau', id);
  if (!options.force) await refuseFilled(issued.forms, resolve(folder), setting);
  for (const [at, form] of issued.forms.entries()) {
    console.progress(`Đang ghi ${at + 1}/${issued.forms.length}: ${form.fileName}`);
    await writeOutput(join(folder, form.fileName), await renderIssuedForm(form, nodePlatform));
  }
  console.progress(undefined);
  for (const { fileName, stamp } of issued.forms) console.out(`${fileName}  ${stamp.unit.name}\n`);
  const idle = issued.withoutTasks.map(({ name }) => name);
  if (idle.length > 0) {
    const named = idle.slice(0, MOST_NAMED).join(', ');
    const more = idle.length > MOST_NAMED ? ` và ${idle.length - MOST_NAMED} đơn vị khác` : '';
    console.note(`Danh mục không giao nhiệm vụ nên không có biểu: ${named}${more}.`);
    console.detail(`Không có biểu: ${idle.join(', ')}.`);
  }
  console.note(`Đã ghi ${issued.forms.length} biểu vào ${withSlashes(folder)}.`);
  return 0;
}
