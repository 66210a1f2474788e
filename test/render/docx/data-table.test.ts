/** How tables of a document meet the width and the end of a page. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/document.js';
import { renderDocx } from '../../../src/render/docx/document.js';
import { writeReport } from '../../../src/report/report.js';
import { textWidth } from '../../../src/text/times-widths.js';
import { readDocx } from '../../support/docx-reader.js';
import { BARE_WORKSPACE, consolidated, shippedOutline } from '../../support/report-builder.js';
import { all } from '../../support/xml-tree.js';

type TableBlock = Extract<Block, { kind: 'table' }>;

const REPORT = writeReport(consolidated([]), BARE_WORKSPACE, shippedOutline());
const ROW = ['1', 'Sở Y tế', 'trước ngày 15/11/2025'] as const;

function tableOf(rows: number, ...shares: readonly number[]): TableBlock {
  return {
    kind: 'table',
    columns: ['STT', 'Đơn vị', 'Thời hạn'].map((title, index) => ({
      title,
      width: shares[index] ?? 1,
    })),
    rows: Array.from({ length: rows }, () => ({ kind: 'cells', cells: [...ROW] }) as const),
  };
}

async function rendered(block: TableBlock) {
  const docx = readDocx(await renderDocx({ ...REPORT, body: [block] }));
  const table = all(docx.body, 'w:tbl')[1] ?? docx.body;
  return { docx, table, rows: all(table, 'w:tr') };
}

describe('columns', () => {
  it('have room for a date, taken from where there is more than enough', async () => {
    const { table } = await rendered(tableOf(1, 10, 80, 10));
    const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths[2]).toBeGreaterThan(textWidth('15/11/2025', 12, false) + 110);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1702 - 852);
  });

  it('stay as they are where every word has room', async () => {
    const { table } = await rendered(tableOf(1, 10, 50, 40));
    const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths).toEqual([935, 4676, 3741]);
  });
});

describe('a table of less than half a page', () => {
  it('stays on one page: LibreOffice loses rows of one that it parts in the text', async () => {
    const { docx, rows } = await rendered(tableOf(4));
    const stays = rows.map((row) => all(row, 'w:p').map((node) => docx.show(node).keepNext));
    expect(stays.slice(0, -1).flat()).not.toContain(false);
    expect(stays.at(-1)).not.toContain(true);
  });

  it('of more lines may go on overleaf', async () => {
    const { docx, rows } = await rendered(tableOf(40));
    const stays = rows.flatMap((row) => all(row, 'w:p').map((node) => docx.show(node).keepNext));
    expect(stays).not.toContain(true);
  });
});
