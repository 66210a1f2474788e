/** Runs the rules of the format over a Word file and says where each fault stands. */
import type { FormatCheck, FormatDiagnostic } from '../model/format-check.js';
import type { Inflate, ReadFailure } from '../model/grid.js';
import { ND30 } from '../model/nd30.js';
import type { WordDocument } from '../model/word.js';
import { quote } from '../text/quote.js';
import { TEXT_ELEMENTS } from './lines.js';
import { FORMAT_RULES } from './list.js';
import { readWord } from './read-word.js';
import type { FormatFinding, FormatRule, Spot } from './rule.js';
import { UNREADABLE } from './unreadable.js';

export interface WordFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** So many alike are told one by one; of more, the first with the number of the others. */
const ALIKE = 3;

/** "Đoạn 12: “…”", "Quốc hiệu: “…”", "Trang, phần 2", "Cả văn bản". */
function partOf({ line, section }: Spot, { sections }: WordDocument): string {
  if (line !== undefined) {
    const { element, number, text, cell } = line;
    const ofText = element === undefined || TEXT_ELEMENTS.includes(element);
    if (!ofText) return `${ND30[element].name}: ${quote(text)}`;
    if (number !== undefined) return `Đoạn ${number}: ${quote(text)}`;
    return cell ? `Bảng ${cell.table + 1}, hàng ${cell.row + 1}: ${quote(text)}` : quote(text);
  }
  if (section === undefined) return 'Cả văn bản';
  return sections.length > 1 ? `Trang giấy, phần ${section + 1}` : 'Trang giấy';
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
    paragraph: line?.number ?? null,
    element: line?.element ?? null,
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
  const { code, name, title, severity, message, hint } = UNREADABLE;
  const nothing = { section: null, paragraph: null, element: null, alike: 0 };
  const said = { message: message(failure), hint, file, part: 'Cả văn bản' };
  return { code, rule: name, title, severity, ...said, ...nothing };
}

/** Checks files one after another; what cannot be read is a finding like any other. */
export function checkWordFiles(
  files: readonly WordFile[],
  inflate: Inflate,
  version: string,
): FormatCheck {
  const diagnostics = files.flatMap(({ path, bytes }) => {
    const read = readWord(bytes, inflate);
    return read.ok ? checkWord(read.document, path) : [unreadable(read.failure, path)];
  });
  const count = (severity: string, file?: string) =>
    diagnostics.filter(
      (one) => one.severity === severity && (file === undefined || one.file === file),
    ).length;
  return {
    schemaVersion: 1,
    tool: { name: 'de06', version },
    files: files.map(({ path }) => ({
      path,
      errors: count('error', path),
      warnings: count('warning', path),
    })),
    diagnostics,
    summary: { files: files.length, errors: count('error'), warnings: count('warning') },
  };
}
