/** A copy of a sender's workbook with what is certain put right, and every change listed in it. */
import { fromA1 } from '../../model/address.js';
import { FIX_NAMES, type Fix } from '../../model/fix.js';
import { applyEdits } from '../../package/xml-edit.js';
import { upperFirst } from '../../text/case.js';
import { rowHeight } from '../xlsx/heights.js';
import { addSheet } from './add-sheet.js';
import { framedList, type ListFormats, listFormats } from './framed-list.js';
import { cellLink, type OwnRow, type OwnSheet, ownSheetXml } from './own-sheet.js';
import { type CellChange, CellPatch } from './sheet-cells.js';
import { outlineOf } from './sheet-outline.js';
import type { StyleBook } from './style-book.js';
import { openDraft, type PatchTools, type WorkbookCopy } from './workbook-draft.js';

const LIST_NAME = 'Nội dung đã sửa';

const COLUMNS = [
  { title: 'TT', width: 5 },
  { title: 'Trang tính', width: 14 },
  { title: 'Ô', width: 7 },
  { title: 'Cột', width: 18 },
  { title: 'Trước khi sửa', width: 42 },
  { title: 'Sau khi sửa', width: 42 },
  { title: 'Việc đã làm', width: 24 },
] as const;

const HOW =
  'Chỉ sửa những chỗ chắc chắn, không đổi ý nghĩa. Chỗ nào phải suy đoán thì để nguyên cho đơn vị tự sửa.';

function fixRow(
  { at, column, before, after, kinds }: Fix,
  index: number,
  formats: ListFormats,
): OwnRow {
  const { sheet = '', cell = '' } = at;
  const done = upperFirst(kinds.map((kind) => FIX_NAMES[kind]).join('; '));
  const texts = [`${index + 1}`, sheet, cell, column ?? '', before, after, done];
  const cells = texts.map((text, place) => {
    if (place === 2) return { text, format: formats.link, link: cellLink(sheet, cell) };
    return { text, format: place < 3 ? formats.centred : formats.body };
  });
  return { cells, height: rowHeight(texts, COLUMNS) };
}

function changesSheet(file: string, fixes: readonly Fix[], book: StyleBook): OwnSheet {
  const formats = listFormats(book);
  return framedList(
    {
      title: 'NỘI DUNG ĐÃ SỬA',
      about: [`Tệp: ${file}`],
      verdict: `Đã sửa ${fixes.length} ô.`,
      how: HOW,
      columns: COLUMNS,
      rows: fixes.map((fix, index) => fixRow(fix, index, formats)),
      selected: false,
    },
    formats,
  );
}

function changeOf({ at, after, kinds }: Fix, book: StyleBook): readonly CellChange[] {
  const place = fromA1(at.cell ?? '');
  if (!place) return [];
  return kinds.includes('encoding')
    ? [{ ...place, text: after, format: (old) => book.inUnicodeFont(old) }]
    : [{ ...place, text: after }];
}

/**
 * The corrected copy of the file named `file`; fixes in sheets that it does not have are passed
 * over. Throws `damaged` or `limit` where the package cannot be changed.
 */
export function correctWorkbook(
  bytes: Uint8Array,
  file: string,
  fixes: readonly Fix[],
  tools: PatchTools,
): WorkbookCopy {
  const workbook = openDraft(bytes, tools);
  const { draft, sheets, book, vocabulary, workbookPart } = workbook;
  for (const { name, part } of sheets) {
    const changes = fixes
      .filter(({ at }) => at.sheet === name)
      .flatMap((fix) => changeOf(fix, book));
    if (changes.length === 0) continue;
    const outline = outlineOf(draft.reader(part));
    const edits = new CellPatch(draft.text(part), outline, changes).edits(draft.reader(part));
    draft.put(part, applyEdits(draft.text(part), edits));
  }
  const xml = ownSheetXml(changesSheet(file, fixes, book), vocabulary.main);
  addSheet(draft, workbookPart, vocabulary, { name: LIST_NAME, position: 'last', xml });
  return workbook.copy();
}
