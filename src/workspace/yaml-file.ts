/** YAML text → value, with the line and column of every key for the messages. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { KeyPath, Locate, Position } from '../forms/problems.js';
import { type ConfigProblem, type ConfigResult, refusal } from '../model/config.js';

export interface YamlFile {
  /** Plain values; undefined for a file without content. */
  readonly value: unknown;
  readonly locate: Locate;
}

const ADVICE: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'khóa này đã có ở trên; mỗi khóa chỉ ghi một lần',
  TAB_AS_INDENT: 'đầu dòng có dấu tab; hãy thụt dòng bằng dấu cách',
  BAD_INDENT: 'thụt dòng không thẳng với các dòng cùng cấp',
  MISSING_CHAR: 'thiếu dấu đóng (nháy, ngoặc) hoặc dấu hai chấm',
  BLOCK_AS_IMPLICIT_KEY: 'có hai dấu hai chấm trên một dòng; hãy đặt giá trị trong dấu nháy',
  UNEXPECTED_TOKEN: 'có ký tự không đúng chỗ; hãy đặt giá trị trong dấu nháy',
  MULTIPLE_DOCS: 'có dòng “---” chia tệp làm nhiều phần; chỉ được có một phần',
};

function positionAt(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function syntaxProblem(error: YAMLError, file: string, lines: LineCounter): ConfigProblem {
  const advice = ADVICE[error.code] ?? 'hãy xem lại dấu hai chấm, dấu nháy và cách thụt dòng';
  const message = `Tệp không đúng cách viết YAML: ${advice}.`;
  return { at: { file }, ...positionAt(error.pos[0], lines), message, severity: 'error' };
}

function offsetOf(root: unknown, path: KeyPath): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(part),
      );
      if (pair === undefined || !isScalar(pair.key)) return undefined;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = isNode(node) ? node.range?.[0] : undefined;
    } else return undefined;
  }
  return offset;
}

/** A value that holds itself, which the package makes without a word. */
function holdsItself(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: (_, alias, path) => {
      found ||= path.some((node) => node === alias.resolve(document));
    },
  });
  return found;
}

/** Parses a settings file; every syntax error is a problem with line and column. */
export function parseYaml(text: string, file: string): ConfigResult<YamlFile> {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => syntaxProblem(error, file, lines));
    return { ok: false, problems };
  }
  const locate: Locate = (path) => {
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? undefined : positionAt(offset, lines);
  };
  const tangled = refusal(file, 'Tệp dùng quá nhiều tham chiếu (&, *); hãy ghi thẳng giá trị.');
  if (holdsItself(document)) return tangled;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { ok: true, value: { value, locate }, problems: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    // The package's way of refusing aliases that expand without end.
    return tangled;
  }
}
