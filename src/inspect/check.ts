/** Runs the rules of the format over a Word file and says where each fault stands. */
import type { FormatCheck, FormatDiagnostic } from '../model/format-check.js';
import type { Inflate, ReadFailure } from '../model/grid.js';
import { ND30 } from '../model/nd30.js';
import type { WordDocument, WordLine } from '../model/word.js';
import { quote } from '../text/quote.js';
import { TEXT_ELEMENTS } from './lines.js';
import { FORMAT_RULES } from './list.js';
import { readWord } from './read-word.js';
import type { FormatFinding, FormatRule, Spot } from './rule.js';
import { UNREADABLE } from './unreadable.js';

/** A file of the user's, or why the system does not hand it over. */
export type WordFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly refusal: string };

/** So many alike are told one by one; of more, the first with the number of the others. */
const ALIKE = 3;

/** "Đoạn 12: “…”", "Quốc hiệu: “…”", "Trang giấy, phần 2", "Cả văn bản". */
function partOf({ line, section }: Spot, { sections }: WordDocument): string {
  if (line !== undefined) {
    const { element, number, text, cell, boxed } = line;
    const ofText = element === undefined || TEXT_ELEMENTS.includes(element);
    const where = boxed ? ' (trong hộp văn bản)' : '';
    if (!ofText) return `${ND30[element].name}${where}: ${quote(text)}`;
    if (number !== undefined) return `Đoạn ${number}: ${quote(text)}`;
    return cell ? `Bảng ${cell.table + 1}, hàng ${cell.row + 1}: ${quote(text)}` : quote(text);
  }
  if (section === undefined) return 'Cả văn bản';
  return sections.length > 1 ? `Trang giấy, phần ${section + 1}` : 'Trang giấy';
}

/** The same for programs, counted from 1. */
function placeOf(line: WordLine | undefined) {
  const cell = line?.cell?.tabbed ? undefined : line?.cell;
  return {
    paragraph: line?.number ?? null,
    cell: cell ? { table: cell.table + 1, row: cell.row + 1, column: cell.column + 1 } : null,
    boxed: line?.boxed === true,
    text: line === undefined ? null : line.text.trim(),
    element: line?.element ?? null,
  };
}

function stamp(
  { code, name, title, severity }: FormatRule,
  { line, section, message, hint }: FormatFinding,
  file: string,
  document: WordDocument,
): FormatDiagnostic {
  const where = line?.section ?? section;
  return {
    code,
    rule: name,
    title,
    severity,
    message,
    hint,
    file,
    part: partOf({ line, section }, document),
    section: where === undefined ? null : where + 1,
    ...placeOf(line),
    alike: 0,
  };
}

/** Many paragraphs with the same fault are one thing to mend. */
function gathered(found: readonly FormatDiagnostic[]): readonly FormatDiagnostic[] {
  const groups = new Map<string, FormatDiagnostic[]>();
  for (const one of found) {
    const group = groups.get(one.message);
    if (group) group.push(one);
    else groups.set(one.message, [one]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length <= ALIKE
      ? group
      : group.slice(0, 1).map((one) => ({ ...one, alike: group.length - 1 })),
  );
}

/** Everything that breaks the decree in one document, in the order of the rules. */
export function checkWord(document: WordDocument, file: string): readonly FormatDiagnostic[] {
  return FORMAT_RULES.flatMap((rule) =>
    gathered([...rule.check(document)].map((finding) => stamp(rule, finding, file, document))),
  );
}

function unreadable(failure: ReadFailure, file: string): FormatDiagnostic {
  const { code, name, title, severity } = UNREADABLE;
  return {
    code,
    rule: name,
    title,
    severity,
    message: UNREADABLE.message(failure),
    hint: UNREADABLE.hint(failure),
    file,
    part: 'Cả văn bản',
    section: null,
    ...placeOf(undefined),
    alike: 0,
  };
}

/** Checks a file; what cannot be read is a finding like any other. `formatOf` names other formats. */
export function checkWordFile(
  file: WordFile,
  inflate: Inflate,
  formatOf: (bytes: Uint8Array) => string,
): readonly FormatDiagnostic[] {
  const { path } = file;
  if ('refusal' in file) return [unreadable({ kind: 'unopened', detail: file.refusal }, path)];
  const read = readWord(file.bytes, inflate);
  if (read.ok) return checkWord(read.document, path);
  if (read.failure.kind !== 'unsupported') return [unreadable(read.failure, path)];
  const detail = formatOf(file.bytes);
  const kind = detail === 'encrypted' || detail === 'empty' ? detail : 'unsupported';
  return [unreadable({ kind, detail }, path)];
}

/** What was found in all files, with its sums. */
export function formatCheck(
  paths: readonly string[],
  diagnostics: readonly FormatDiagnostic[],
  version: string,
): FormatCheck {
  const count = (severity: string, file?: string) =>
    diagnostics.filter(
      (one) => one.severity === severity && (file === undefined || one.file === file),
    ).length;
  return {
    schemaVersion: 1,
    tool: { name: 'de06', version },
    files: paths.map((path) => ({
      path,
      errors: count('error', path),
      warnings: count('warning', path),
    })),
    diagnostics,
    summary: { files: paths.length, errors: count('error'), warnings: count('warning') },
  };
}
