/** A province's own Word file → where its names stand, or what is wrong with them. */
import { type ConfigProblem, type ConfigResult, refusal, resultOf } from '../../../model/config.js';
import type { Inflate, ReadFailure } from '../../../model/grid.js';
import {
  isBlockName,
  TEMPLATE_NAMES,
  type TemplateName,
  templateName,
} from '../../../model/template-names.js';
import { failureOf, unsupported } from '../../../package/failure.js';
import { type OfficePackage, openPart } from '../../../package/office-package.js';
import { printNumber } from '../../../text/number.js';
import { quote } from '../../../text/quote.js';
import { nearest } from '../../../text/similarity.js';
import { type MainPart, openDocument, openWord } from '../../../word/word-package.js';
import { type Brace, bracesOf } from './braces.js';
import { type Line, type Obstacle, scan } from './scan.js';

/** A name in the file. */
export interface Field {
  /** As written between the braces. */
  readonly written: string;
  readonly name: TemplateName;
  readonly line: Line;
}

export interface Template {
  readonly path: string;
  readonly source: OfficePackage;
  readonly main: MainPart;
  readonly fields: readonly Field[];
}

/** docx takes the square of their number, once for each name: far more than any letterhead has. */
const MOST_LINES = 10_000;
const DOCUMENTED = 'docs/word-template.md';
const SAVE_AS =
  'Mở bằng Word, chọn Save As (Lưu thành) loại “Word Document (*.docx)”, rồi chạy lại.';
const MAIN_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  outside:
    'chỉ đặt được trong thân văn bản hoặc ô bảng, không đặt trong đầu trang, chân trang, chú thích, hộp văn bản',
  enclosed: 'đang nằm trong khung điều khiển nội dung (content control); hãy đưa ra ngoài khung',
  laden:
    'đứng chung đoạn với hình, ngắt trang, ngắt phần hoặc chú thích; hãy đưa sang một đoạn riêng',
};

/** The name as people read it. */
export function shown(written: string): string {
  return `{{${written.trim()}}}`;
}

/** A fault at one line of the file. */
export function problemAt(
  path: string,
  { where, text }: Line,
  message: string,
  severity: ConfigProblem['severity'] = 'error',
): ConfigProblem {
  return { at: { file: path }, part: `${where} (${quote(text)})`, message, severity };
}

function unknownName(written: string): string {
  const near = nearest(written, TEMPLATE_NAMES, (name) => name, 0.6);
  const advice = near ? `có phải ${shown(near.candidate)}?` : `các tên dùng được: ${DOCUMENTED}.`;
  return `không có tên ${shown(written)}; ${advice}`;
}

function braceFault(brace: Brace): string {
  if (brace.kind === 'name') return unknownName(brace.written);
  if (brace.kind === 'single') {
    return `tên trong tệp mẫu viết trong hai dấu ngoặc nhọn: ${shown(brace.written)}.`;
  }
  const [there, missing] = brace.kind === 'unclosed' ? ['{{', '}}'] : ['}}', '{{'];
  return `có “${there}” mà không có “${missing}” trong cùng đoạn; mỗi tên viết liền trong một đoạn.`;
}

/** Why a known name cannot be filled in where it stands; `before`: where it stood already. */
function placeFault({ written, name, line }: Field, before: Field | undefined) {
  const own = shown(written);
  if (line.describes !== undefined) {
    const isChart = name.kind === 'source' && name.family === 'chart';
    if (!isChart) return `chữ thay thế của hình chỉ nhận tên biểu đồ (chart.…), không nhận ${own}.`;
    if (line.describes === 'other') return `hình mang tên ${own} không phải là biểu đồ của Word.`;
  } else if (isBlockName(name)) {
    if (line.obstacle) return `${own} ${OBSTACLES[line.obstacle]}.`;
    if (line.text.trim() !== `{{${written}}}`) return `${own} phải đứng một mình trong đoạn.`;
    if (line.inCell && name.kind === 'block' && name.name === 'appendices') {
      return `${own} không đặt được trong ô bảng.`;
    }
  }
  return before && isBlockName(name)
    ? `${own} đã có ở ${before.line.where}; mỗi phần chỉ đặt một chỗ.`
    : undefined;
}

function readFields(path: string, lines: readonly Line[]): ConfigResult<readonly Field[]> {
  const fields: Field[] = [];
  const problems: ConfigProblem[] = [];
  const seen = new Map<string, Field>();
  for (const line of lines) {
    for (const brace of bracesOf(line.text)) {
      const name = brace.kind === 'name' ? templateName(brace.written) : undefined;
      if (brace.kind !== 'name' || name === undefined) {
        problems.push(problemAt(path, line, braceFault(brace)));
        continue;
      }
      const field = { written: brace.written, name, line };
      const key = JSON.stringify(name);
      const fault = placeFault(field, seen.get(key));
      if (fault !== undefined) problems.push(problemAt(path, line, fault));
      if (!seen.has(key)) seen.set(key, field);
      fields.push(field);
    }
  }
  if (fields.length === 0 && problems.length === 0) {
    return refusal(
      path,
      `Tệp mẫu không có tên nào để điền, ví dụ {{period}}, {{body}}; các tên dùng được: ${DOCUMENTED}.`,
    );
  }
  return resultOf(fields, problems);
}

/** What docx cannot write into: templates and macro files, and the strict variant with its own namespaces. */
function checkKind(source: OfficePackage, main: MainPart): void {
  const types = openPart(source, '[Content_Types].xml');
  types.root();
  let isDocument = false;
  types.children(() => {
    const names = types.attribute('PartName') === `/${main.name}`;
    if (names && types.attribute('ContentType') === MAIN_TYPE) isDocument = true;
  });
  const styles = main.related.filter(({ type }) => type === 'styles').map(({ target }) => target);
  const named = [main.name, ...styles].every((part) => {
    const reader = openPart(source, part);
    reader.root();
    return reader.attribute('xmlns:w') === NAMESPACE;
  });
  if (!isDocument || !named) throw unsupported('other kind');
}

/** A part that is told to be XML, which docx reads as such. */
export function isXml(part: string): boolean {
  return /\.(?:xml|rels)$/i.test(part);
}

/** Every part within the limits and every XML part sound, before a library inflates them all. */
function checkParts(source: OfficePackage): void {
  for (const name of source.archive.names) {
    if (!isXml(name)) {
      source.archive.read(name);
      continue;
    }
    const reader = openPart(source, name);
    reader.root();
    reader.skip();
  }
}

function failureMessage({ kind }: ReadFailure): string {
  if (kind === 'unsupported')
    return `Tệp mẫu phải là văn bản Word dạng .docx (không phải .doc, .dotx, .docm, tệp đặt mật khẩu). ${SAVE_AS}`;
  if (kind === 'encrypted')
    return 'Tệp mẫu đặt mật khẩu nên không đọc được; hãy bỏ mật khẩu rồi chạy lại.';
  if (kind === 'limit') return 'Tệp mẫu quá lớn; hãy bỏ bớt hình rồi chạy lại.';
  return `Tệp mẫu bị hỏng, không đọc được. ${SAVE_AS}`;
}

/** Reads the file; never throws: whatever is wrong is a problem with its place. */
export function readTemplate(
  path: string,
  bytes: Uint8Array,
  inflate: Inflate,
): ConfigResult<Template> {
  try {
    const source = openWord(bytes, inflate);
    const main = openDocument(source);
    checkKind(source, main);
    checkParts(source);
    const lines = scan(source, main);
    if (lines.length > MOST_LINES) {
      return refusal(
        path,
        `Tệp mẫu có quá nhiều đoạn (hơn ${printNumber(MOST_LINES)}); hãy bỏ bớt rồi chạy lại.`,
      );
    }
    const fields = readFields(path, lines);
    if (!fields.ok) return fields;
    return { ok: true, value: { path, source, main, fields: fields.value }, problems: [] };
  } catch (error) {
    return refusal(path, failureMessage(failureOf(error)));
  }
}
