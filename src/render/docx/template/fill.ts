/** A province's own Word file, filled in: everything else in it stays as it is. */
import { type IPatch, PatchType, patchDocument, type XmlComponent } from 'docx';
import type { ConfigProblem, ConfigResult } from '../../../model/config.js';
import type { Blank, Block } from '../../../model/document.js';
import type { Filling } from '../../../model/filling.js';
import type { Deflate, Inflate } from '../../../model/grid.js';
import { type BlockName, isBlockName, type ValueName } from '../../../model/template-names.js';
import type { OfficePackage } from '../../../package/office-package.js';
import { PackageDraft } from '../../../package/package-draft.js';
import { blanksIn } from '../../../text/blank.js';
import { openDocument, openOwnWord } from '../../../word/word-package.js';
import { printableDeep } from '../../printable.js';
import { blockElements } from '../body.js';
import { ChartArtist, chartsAmong } from '../chart.js';
import { styled } from '../paragraphs.js';
import { appendixElements } from '../sections.js';
import { bracesOf } from './braces.js';
import { documentValue } from './document-values.js';
import { finished } from './finish.js';
import { addStyles, type StyleIds } from './own-styles.js';
import { type Field, isXml, problemAt, shown, type Template } from './read-template.js';
import { scan } from './scan.js';
import { sectionBreak } from './section-break.js';
import { TemplateChart } from './template-chart.js';
import { Transplant, valueRuns } from './transplant.js';

interface Zip {
  readonly inflate: Inflate;
  readonly deflate?: Deflate;
}

type Patch = IPatch | TemplateChart;

/** Parts that the outline does not have. */
function missingParts({ path, fields }: Template, { parts }: Filling): readonly ConfigProblem[] {
  return fields.flatMap(({ written, name, line }) =>
    name.kind === 'part' && name.ordinal > parts
      ? [problemAt(path, line, `đề cương chỉ có ${parts} mục lớn, không có ${shown(written)}.`)]
      : [],
  );
}

function valueText(name: ValueName, filling: Filling): string {
  return name.kind === 'document' ? documentValue(name.name, filling) : filling.value(name.name);
}

/** "mục I.1 (noi-dung/2024-06/van-ban.txt), mục III.3". */
function placesOf(blanks: readonly Blank[]): string {
  return blanks
    .map(({ place, remedy }) => (remedy === undefined ? place : `${place} (${remedy})`))
    .join(', ');
}

/** Places that are still to be filled in by hand. */
function blankFields({ path, fields }: Template, filling: Filling): readonly ConfigProblem[] {
  // Where there is no number, room is left to write it in.
  const numbered = filling.document.number !== undefined;
  return fields.flatMap(({ written, name, line }) => {
    const blanks = isBlockName(name) ? filling.blanks(name) : [];
    const value = isBlockName(name) ? '' : valueText(name, filling);
    const unnumbered = name.kind === 'document' && name.name === 'number' && !numbered;
    if (blanks.length === 0 && blanksIn(value) === 0 && !unnumbered) return [];
    const whole = name.kind === 'block' && name.name === 'body';
    const where = whole ? `: ${placesOf(blanks)}` : '';
    const message = `${shown(written)} còn chỗ “…” phải điền trước khi trình ký${where}.`;
    return [problemAt(path, line, message, 'warning')];
  });
}

/** Makes the patches of one file. */
class Filler {
  readonly refused: Field[] = [];
  readonly #template: Template;
  readonly #filling: Filling;
  readonly #draft: PackageDraft;
  readonly #ids: StyleIds;
  readonly #artist: ChartArtist;

  constructor(template: Template, filling: Filling, draft: PackageDraft, ids: StyleIds) {
    this.#template = template;
    this.#filling = filling;
    this.#draft = draft;
    this.#ids = ids;
    // A file that de06 wrote may be a template too.
    this.#artist = new ChartArtist(chartsAmong(template.main.related.map(({ id }) => id)));
  }

  patch(field: Field): Patch {
    const { name } = field;
    if (!isBlockName(name)) {
      return { type: PatchType.PARAGRAPH, children: valueRuns(valueText(name, this.#filling)) };
    }
    if (field.line.describes !== undefined) {
      const [chart] = this.#blocks(name).filter(({ kind }) => kind === 'chart');
      return new TemplateChart(chart, () => this.refused.push(field));
    }
    const elements = this.#elements(name, field);
    const children = elements.map((element) => new Transplant(element, this.#ids));
    return { type: PatchType.DOCUMENT, children };
  }

  #blocks(name: BlockName): readonly Block[] {
    return printableDeep(this.#filling.blocks(name));
  }

  #elements(name: BlockName, { line }: Field): readonly XmlComponent[] {
    if (name.kind === 'block' && name.name === 'appendices') return this.#appendices(line);
    // What follows the text is the signature, or the closing sentence above it.
    const lastStays = name.kind === 'block';
    return blockElements(this.#blocks(name), line.width, this.#artist, { lastStays });
  }

  /** Each in a section of its own, like the one that the name stands in. */
  #appendices({ width, section }: Field['line']): readonly XmlComponent[] {
    const document = printableDeep(this.#filling.document);
    const { appendices } = document;
    if (appendices.length === 0) return [styled('BodyText', 'Không có phụ lục.')];
    const { main } = this.#template;
    return appendices.flatMap((appendix, index) => [
      ...(index > 0 ? [sectionBreak(this.#draft, main.name, section)] : []),
      ...appendixElements(appendix, document, width, this.#artist),
    ]);
  }
}

/** Names where docx does not look, as in letters above letters: they are never left in a report. */
function leftOver({ path }: Template, result: OfficePackage): readonly ConfigProblem[] {
  const lines = scan(result, openDocument(result)).filter(({ describes }) => !describes);
  return lines.flatMap((line) =>
    bracesOf(line.text).flatMap((brace) => {
      if (brace.kind !== 'name') return [];
      const message = `không điền được ${shown(brace.written)} ở chỗ này; hãy xóa cả đoạn rồi gõ lại.`;
      return [problemAt(path, line, message)];
    }),
  );
}

/** Fills every name of a file in; a fault is a problem at its place, and then there is no file. */
export async function fillTemplate(
  template: Template,
  filling: Filling,
  { inflate, deflate }: Zip,
): Promise<ConfigResult<Uint8Array>> {
  const { path, source, main, fields } = template;
  const missing = missingParts(template, filling);
  if (missing.length > 0) return { ok: false, problems: missing };
  const draft = new PackageDraft(source.archive, source.limits);
  // docx takes every part for UTF-8; `put` writes that.
  for (const name of source.archive.names.filter(isXml)) draft.put(name, draft.text(name));
  const stylesPart = main.related.find(({ type }) => type === 'styles')?.target;
  const blocks = fields.filter(({ name }) => isBlockName(name));
  const ids =
    blocks.length > 0 ? await addStyles(draft, main.name, stylesPart, inflate) : new Map();
  const filler = new Filler(template, filling, draft, ids);
  // docx looks through all that is there for each name: what fills most comes last.
  const values = fields.filter(({ name }) => !isBlockName(name));
  const patches = Object.fromEntries(
    [...values, ...blocks].map((field) => [field.written, filler.patch(field)]),
  );
  const bytes = await patchDocument({ outputType: 'uint8array', data: draft.bytes(), patches });
  if (filler.refused.length > 0) {
    const problems = filler.refused.map(({ written, line }) =>
      problemAt(
        path,
        line,
        `biểu đồ mang tên ${shown(written)} thuộc loại không nhận được số liệu này; hãy dùng biểu đồ cột hoặc thanh.`,
      ),
    );
    return { ok: false, problems };
  }
  const result = openOwnWord(bytes, inflate);
  const left = leftOver(template, result);
  if (left.length > 0) return { ok: false, problems: left };
  const value = finished(result, filling.document, deflate);
  return { ok: true, value, problems: blankFields(template, filling) };
}
