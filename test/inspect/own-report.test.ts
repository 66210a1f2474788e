/** What de06 writes itself stands the check. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.js';
import { checkWord } from '../../src/inspect/check.js';
import { readWord } from '../../src/inspect/read-word.js';
import { consolidatedSchema } from '../../src/model/consolidated.js';
import type { WrittenDocument } from '../../src/model/document.js';
import { loadWorkspace } from '../../src/pipeline/setting.js';
import { renderDocx } from '../../src/render/docx/document.js';
import { writeReport } from '../../src/report/report.js';
import { nodePlatform } from '../support/platform.js';
import { BARE_WORKSPACE, consolidated, shippedOutline } from '../support/report-builder.js';

async function faults(document: WrittenDocument) {
  const read = readWord(await renderDocx(document), nodePlatform.inflate);
  if (!read.ok) throw new Error(read.failure.detail);
  return checkWord(read.document, 'bao-cao.docx').map(({ code, part }) => `${code} ${part}`);
}

describe('de06’s own reports', () => {
  it.each(['bac-giang-2024-06', 'tien-giang-2023-03'])('%s: nothing found', async (name) => {
    const folder = `fixtures/phu-luc-v/${name}`;
    const merged: unknown = JSON.parse(readFileSync(`${folder}/expected/merge.json`, 'utf8'));
    const workspace = await loadWorkspace(`${folder}/in/de06.yaml`, nodeFiles);
    if (!workspace.ok) throw new Error('no workspace');
    const result = consolidatedSchema.parse(merged);
    const report = writeReport(result, workspace.value, shippedOutline(), {
      number: '5',
      date: '2024-07-05',
    });
    expect(await faults(report)).toEqual([]);
  });

  it('with nothing configured has blanks, not faults', async () => {
    expect(await faults(writeReport(consolidated([]), BARE_WORKSPACE, shippedOutline()))).toEqual(
      [],
    );
  });
});
