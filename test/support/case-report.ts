/** The report of a whole case in `fixtures/`, from what `merge` wrote for it. */
import { readFileSync } from 'node:fs';
import { nodeFiles } from '../../src/cli/node-files.js';
import { consolidatedSchema } from '../../src/model/consolidated.js';
import type { ReportDocument } from '../../src/model/document.js';
import { loadWorkspace } from '../../src/pipeline/setting.js';
import { type ReportOptions, writeReport } from '../../src/report/report.js';
import { shippedOutline } from './report-builder.js';

/** The monthly report of a case of the form Phụ lục V, as its own de06.yaml sets it. */
export async function caseReport(name: string, options: ReportOptions): Promise<ReportDocument> {
  const folder = `fixtures/phu-luc-v/${name}`;
  const merged: unknown = JSON.parse(readFileSync(`${folder}/expected/merge.json`, 'utf8'));
  const workspace = await loadWorkspace(`${folder}/in/de06.yaml`, nodeFiles);
  if (!workspace.ok) throw new Error(workspace.problems.map(({ message }) => message).join('\n'));
  return writeReport(consolidatedSchema.parse(merged), workspace.value, shippedOutline(), options);
}
