/** A plain text file (.txt, .md) → a grid of one column, a line a row; empty lines are left out. */
import type { GridRow, ReadNote, ReadResult } from '../model/grid.js';
import { exceeded, failureOf, unsupported } from '../package/failure.js';
import { DEFAULT_LIMITS } from '../package/limits.js';
import { decodeText } from './encoding.js';
import { sniff } from './sniff.js';

function rowsOf(text: string): readonly GridRow[] {
  return text.split(/\r\n?|\n/).flatMap((line, index): readonly GridRow[] => {
    if (line.trim() === '') return [];
    if (line.length > DEFAULT_LIMITS.stringLength) throw exceeded('stringLength');
    const row = index + 1;
    return [{ number: row, hidden: false, cells: [{ row, column: 1, kind: 'text', text: line }] }];
  });
}

/** Reads text in the encoding that its content tells, as a CSV file is read. Never throws. */
export function readLines(bytes: Uint8Array): ReadResult {
  try {
    const kind = sniff(bytes);
    if (kind !== 'text' && kind !== 'empty') throw unsupported(kind);
    if (bytes.length > DEFAULT_LIMITS.textBytes) throw exceeded('textBytes');
    const { text, assumed } = decodeText(bytes);
    const rows = rowsOf(text);
    const notes: readonly ReadNote[] =
      assumed === undefined ? [] : [{ kind: 'encoding-assumed', detail: assumed }];
    const grid = {
      format: 'csv',
      sheets: [{ name: '', hidden: false, rows, merges: [], hiddenColumns: [] }],
      properties: {},
      notes,
    } as const;
    return { ok: true, grid };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
