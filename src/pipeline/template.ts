/** Consolidated → a province's own Word file, filled in. */
import { type ConfigResult, refusal } from '../model/config.js';
import type { Filling } from '../model/filling.js';
import type { Outline } from '../model/outline.js';
import type { Restored } from '../model/restored.js';
import type { Workspace } from '../model/workspace.js';
import { readTemplate, type Template } from '../render/docx/template/read-template.js';
import { fillingOf } from '../report/filling.js';
import { type ReportChoice, reportOptions } from './consolidated.js';
import type { Files, Platform } from './files.js';

export type { Template };

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

/** What the file is filled with: the report as the outline has it, in pieces. */
export function composeFilling(
  { path, fields }: Template,
  { consolidated }: Restored,
  workspace: Workspace,
  outline: Outline,
  choice: ReportChoice,
): ConfigResult<Filling> {
  const withAppendices = fields.some(
    ({ name }) => name.kind === 'block' && name.name === 'appendices',
  );
  const options = reportOptions(consolidated, workspace, choice);
  const value = fillingOf(consolidated, workspace, outline, options, withAppendices);
  if (withAppendices || !choice.sources) return { ok: true, value, problems: [] };
  const message = 'không có {{appendices}} nên không có phụ lục nguồn số liệu (--nguon).';
  return { ok: true, value, problems: [{ at: { file: path }, message, severity: 'warning' }] };
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
