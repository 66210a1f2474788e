/** Renders a consolidated value and reads the workbook back, as the pipeline does. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { bindTable } from '../../src/bind/table.js';
import { restoreConsolidated } from '../../src/merge/restore.js';
import type { Consolidated } from '../../src/model/consolidated.js';
import type { Form } from '../../src/model/form.js';
import type { Restored } from '../../src/model/restored.js';
import { SHEETS } from '../../src/model/workbook.js';
import { readGrid } from '../../src/read/read.js';
import { renderWorkbook } from '../../src/render/xlsx/workbook.js';
import { readForm } from '../../src/workspace/form-file.js';
import { TOOL } from './case-builder.js';

const PLATFORM = {
  inflate: (compressed: Uint8Array, _expected: number, limit: number) =>
    inflateRawSync(compressed, { maxOutputLength: limit }),
};

export function templateForm(id: string): Form {
  const path = `templates/${id}/form.yaml`;
  const result = readForm(readFileSync(path, 'utf8'), path);
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.problems)}`);
  return result.value;
}

const SHEET_FORMS = {
  summary: 'tong-hop',
  bySection: 'theo-nhom',
  details: 'chi-tiet',
  units: 'tinh-hinh-nop',
} as const;

/** Bytes of a consolidated workbook → what it says. */
export function restoreWorkbook(bytes: Uint8Array, file = 'tong-hop.xlsx'): Restored {
  const read = readGrid(bytes, PLATFORM);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const bind = (key: keyof typeof SHEET_FORMS) =>
    bindTable(read.grid, templateForm(SHEET_FORMS[key]), file, { sheet: SHEETS[key] }).table;
  return restoreConsolidated({
    file,
    tables: {
      summary: bind('summary'),
      bySection: bind('bySection'),
      details: bind('details'),
      units: bind('units'),
    },
    statuses: templateForm('tong-hop').statuses,
    tool: TOOL,
  });
}

export async function roundTrip(consolidated: Consolidated): Promise<Restored> {
  return restoreWorkbook(await renderWorkbook(consolidated, {}));
}
