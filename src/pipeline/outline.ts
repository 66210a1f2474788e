/** The outline of a report: shipped ones by name, a province's own by path. */
import { type ConfigResult, refusal } from '../model/config.js';
import type { Outline } from '../model/outline.js';
import type { PeriodKind } from '../model/period.js';
import type { Workspace } from '../model/workspace.js';
import { nearest } from '../text/similarity.js';
import { DEFAULT_WORKSPACE } from '../workspace/config.js';
import { isFormPath } from '../workspace/form-file.js';
import { readOutline } from '../workspace/outline.js';
import type { Files } from './files.js';

/** What `--outline` takes besides a path. A year is told as its halves are. */
const SHIPPED = {
  thang: 'report.yaml',
  tuan: 'report-week.yaml',
  quy: 'report-quarter.yaml',
  '6-thang': 'report-half.yaml',
  nam: 'report-half.yaml',
  'thong-bao': 'notice.yaml',
} as const;
type ShippedOutline = keyof typeof SHIPPED;

/** Every name that `--outline` knows. */
export const OUTLINE_NAMES: readonly string[] = Object.keys(SHIPPED);

const OF_KIND: Readonly<Record<PeriodKind, ShippedOutline>> = {
  week: 'tuan',
  month: 'thang',
  quarter: 'quy',
  half: '6-thang',
  year: 'nam',
};

function isShipped(name: string): name is ShippedOutline {
  return Object.hasOwn(SHIPPED, name);
}

async function shippedOutline(
  name: ShippedOutline,
  form: string,
  files: Files,
): Promise<ConfigResult<Outline>> {
  // A form without an outline, as every province's own form.yaml, is reported by the default one.
  const folders = [...(isFormPath(form) ? [] : [form]), DEFAULT_WORKSPACE.form];
  const names = [...new Set([SHIPPED[name], SHIPPED.thang])];
  for (const candidate of folders.flatMap((folder) => names.map((file) => `${folder}/${file}`))) {
    const text = await files.template(candidate);
    if (text !== undefined) return readOutline(text, candidate);
  }
  throw new Error(`templates/${DEFAULT_WORKSPACE.form}/${SHIPPED.thang} is missing`);
}

function missing(path: string): ConfigResult<Outline> {
  const meant = nearest(path, OUTLINE_NAMES, (name) => name, 0.6)?.candidate;
  const advice = meant === undefined ? '' : ` (có phải ${meant}?)`;
  return refusal(
    path,
    `Không có tệp đề cương này${advice}. Đề cương có sẵn: ${OUTLINE_NAMES.join(', ')}.`,
  );
}

/** What de06.yaml names for this kind of period; a path is seen from that file. */
function configured({ cycles, file = '' }: Workspace, files: Files, kind: PeriodKind) {
  const name = cycles[kind]?.outline;
  return name === undefined || isShipped(name) ? name : files.resolve(file, name);
}

/** The outline asked for, by name or by path, else the province's or ours for this kind of period. */
export async function loadOutline(
  wanted: string | undefined,
  workspace: Workspace,
  files: Files,
  kind: PeriodKind = 'month',
): Promise<ConfigResult<Outline>> {
  const { form } = workspace;
  const name = wanted ?? configured(workspace, files, kind) ?? OF_KIND[kind];
  if (isShipped(name)) return shippedOutline(name, form, files);
  const bytes = await files.read(name);
  return bytes === undefined ? missing(name) : readOutline(new TextDecoder().decode(bytes), name);
}
