/** The drafter's own texts that an outline names, read from the working folder. */
import { type DecodedGrid, decodedGrid } from '../bind/decoded-grid.js';
import type { ConfigProblem, ConfigResult } from '../model/config.js';
import { refusal, resultOf } from '../model/config.js';
import { type Outline, textFilesOf } from '../model/outline.js';
import { filledWith } from '../model/outline-template.js';
import type { Workspace } from '../model/workspace.js';
import { readLines } from '../read/lines.js';
import type { TextFile } from '../report/texts.js';
import type { Files } from './files.js';

export type { TextFile } from '../report/texts.js';

/** What had to be concluded about the letters, and what is lost for good. */
function remarks({ grid, decoded, lost }: DecodedGrid, file: string): readonly ConfigProblem[] {
  const [first] = decoded;
  const [gone] = lost;
  const assumed = grid.notes.find(({ kind }) => kind === 'encoding-assumed');
  const messages = [
    ...(first === undefined && assumed !== undefined
      ? [`không phải UTF-8, đã đọc theo ${assumed.detail}; hãy xem lại chữ trong báo cáo.`]
      : []),
    ...(first === undefined
      ? []
      : [
          `có chữ không phải Unicode, đã chuyển sang Unicode: “${first.before}” → “${first.after}”.`,
        ]),
    ...(gone === undefined
      ? []
      : [`có chữ đã mất dấu (“${gone.text}”); hãy gõ lại và lưu dạng UTF-8.`]),
  ];
  return messages.map((message) => ({ at: { file }, message, severity: 'warning' }));
}

async function loadText(path: string, files: Files): Promise<ConfigResult<readonly string[]>> {
  const bytes = await files.read(path);
  if (bytes === undefined) return { ok: true, value: [], problems: [] };
  const read = readLines(bytes);
  if (!read.ok) {
    return refusal(
      path,
      'Không đọc được tệp nội dung; hãy lưu lại dạng văn bản thuần .txt, UTF-8.',
    );
  }
  const unicode = decodedGrid(read.grid);
  const rows = unicode.grid.sheets.flatMap((sheet) => sheet.rows);
  const lines = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  return { ok: true, value: lines, problems: remarks(unicode, path) };
}

/** Every text file that the outline names, by the path that it writes; one that is missing is empty. */
export async function loadTexts(
  outline: Outline,
  workspace: Workspace,
  period: string,
  files: Files,
): Promise<ConfigResult<ReadonlyMap<string, TextFile>>> {
  const texts = new Map<string, TextFile>();
  const problems: ConfigProblem[] = [];
  for (const file of textFilesOf(outline)) {
    const own = filledWith(file, (name) => (name === 'periodId' ? period : undefined));
    const path = files.resolve(workspace.file ?? '', own);
    const read = await loadText(path, files);
    problems.push(...read.problems);
    if (read.ok) texts.set(file, { path, lines: read.value });
  }
  return resultOf(texts, problems);
}
