/** Consolidated → a province's own Word file, filled in. */
import { type ConfigProblem, type ConfigResult, refusal } from '../model/config.js';
import type { Filling } from '../model/filling.js';
import type { Outline } from '../model/outline.js';
import type { PeriodKind } from '../model/period.js';
import type { Restored } from '../model/restored.js';
import { type BlockName, isBlockName } from '../model/template-names.js';
import type { Workspace } from '../model/workspace.js';
import { readTemplate, type Template } from '../render/docx/template/read-template.js';
import { fillingOf } from '../report/filling.js';
import { type ReportChoice, reportOptions } from './consolidated.js';
import type { Files, Platform } from './files.js';

export type { Template };

const URGENCY =
  'dấu chỉ mức độ khẩn (--do-khan) không được thêm vào tệp mẫu; hãy đóng hoặc gõ sẵn trong tệp mẫu.';
const POINTER = /phụ lục kèm theo/u;

/** The province's file, with its names understood; problems carry the place in the file. */
export async function openTemplate(
  path: string,
  files: Files,
  { inflate }: Platform,
): Promise<ConfigResult<Template>> {
  const bytes = await files.read(path);
  if (bytes === undefined) return refusal(path, 'Không có tệp mẫu này.');
  return readTemplate(path, bytes, inflate);
}

/** Path of the Word file that de06.yaml names for this kind of period. */
export function ownTemplate(
  { cycles, file = '' }: Workspace,
  files: Files,
  kind: PeriodKind = 'month',
): string | undefined {
  const named = cycles[kind]?.template;
  return named === undefined ? undefined : files.resolve(file, named);
}

/** What the file is filled with: the report as the outline has it, in pieces. */
export function composeFilling(
  { path, fields }: Template,
  { consolidated }: Restored,
  workspace: Workspace,
  outline: Outline,
  choice: ReportChoice,
): ConfigResult<Filling> {
  const blocks = fields.map(({ name }) => name).filter(isBlockName);
  const withAppendices = blocks.some((one) => one.kind === 'block' && one.name === 'appendices');
  const options = reportOptions(consolidated, workspace, choice);
  const value = fillingOf(consolidated, workspace, outline, options, withAppendices);
  const missed = [
    ...(choice.urgency === undefined ? [] : [URGENCY]),
    ...(withAppendices ? [] : missedAppendices(blocks, value, choice.sources ?? false)),
  ];
  const problems = missed.map(
    (message): ConfigProblem => ({ at: { file: path }, message, severity: 'warning' }),
  );
  return { ok: true, value, problems };
}

/** What a file without a place for appendices leaves the reader looking for. */
function missedAppendices(blocks: readonly BlockName[], filling: Filling, sources: boolean) {
  const mentioned = blocks
    .flatMap((name) => filling.blocks(name))
    .some(
      (block) => block.kind === 'paragraph' && block.runs.some(({ text }) => POINTER.test(text)),
    );
  return [
    ...(sources ? ['không có {{appendices}} nên không có phụ lục nguồn số liệu (--nguon).'] : []),
    ...(mentioned
      ? [
          'nội dung điền vào có câu nhắc “phụ lục kèm theo” mà tệp không có {{appendices}}; hãy thêm tên đó, hoặc tự kèm phụ lục.',
        ]
      : []),
  ];
}

/** The filled file; problems carry the place in the province's. */
export async function renderFilling(
  template: Template,
  filling: Filling,
  platform: Platform,
): Promise<ConfigResult<Uint8Array>> {
  const { fillTemplate } = await import('../render/docx/template/fill.js');
  return fillTemplate(template, filling, platform);
}
