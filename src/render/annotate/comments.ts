/** The comments part of a sheet: comments added, those of the sender kept and continued. */
import { toA1 } from '../../model/address.js';
import type { XmlReader } from '../../package/xml.js';
import { applyEdits, type Edit, filled, prefixOf } from '../../package/xml-edit.js';
import { storedText } from './inline-text.js';
import { XML_HEAD } from './vocabulary.js';

export interface CellComment {
  readonly row: number;
  readonly column: number;
  /** Head and body of each remark. */
  readonly remarks: readonly { readonly head: string; readonly body: string }[];
}

const AUTHOR = 'de06';

/** A comments part with no comment in it. */
export function emptyComments(main: string): string {
  return `${XML_HEAD}<comments xmlns="${main}"><authors/><commentList/></comments>`;
}

/** The whole text, as it is measured. */
export function commentText({ remarks }: CellComment): string {
  return remarks.map(({ head, body }) => `${head}\n${body}`).join('\n\n');
}

function runs({ remarks }: CellComment, p: string, continues: boolean): string {
  const run = (bold: boolean, text: string): string =>
    `<${p}r><${p}rPr>${bold ? `<${p}b/>` : ''}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr><${p}t xml:space="preserve">${storedText(text)}</${p}t></${p}r>`;
  return remarks
    .map(({ head, body }, index) => {
      const gap = index > 0 || continues ? '\n\n' : '';
      return run(true, `${gap}${head}\n`) + run(false, body);
    })
    .join('');
}

/** What stands in the part, as far as it is added to. */
interface Scanned {
  readonly authors: { readonly insert: (text: string) => Edit; readonly count: number };
  readonly list: (text: string) => Edit;
  readonly prefix: string;
  readonly texts: ReadonlyMap<
    string,
    { readonly insert: (text: string) => Edit; readonly plain: readonly Edit[] }
  >;
}

/** How to add to the element just opened; reads it to its end. */
function appender(
  reader: XmlReader,
  xml: string,
  visit: (name: string) => void,
): (text: string) => Edit {
  const { start, end, selfClosed } = reader;
  const tag = xml.slice(start, end);
  reader.children(visit);
  const inside = reader.start;
  return selfClosed
    ? (text) => ({ from: start, to: end, text: filled(tag, text) })
    : (text) => ({ from: inside, to: inside, text });
}

function scan(reader: XmlReader, xml: string): Scanned {
  const none = (text: string): Edit => ({ from: xml.length, to: xml.length, text });
  const texts = new Map<string, { insert: (text: string) => Edit; plain: readonly Edit[] }>();
  let authors = { insert: none, count: 0 };
  let list = none;
  const prefix = prefixOf(xml.slice(reader.start, reader.end));
  reader.children((section) => {
    if (section === 'authors') {
      let count = 0;
      const insert = appender(reader, xml, () => {
        count += 1;
      });
      authors = { insert, count };
    } else if (section === 'commentList') {
      list = appender(reader, xml, () => {
        const reference = reader.attribute('ref') ?? '';
        reader.children((name) => {
          if (name !== 'text') return;
          const plain: Edit[] = [];
          const insert = appender(reader, xml, (part) => {
            if (part !== 't') return;
            // A text that is not in runs must be put into one before others may follow.
            const { start } = reader;
            const behind = reader.skip();
            plain.push({ from: start, to: start, text: `<${prefix}r>` });
            plain.push({ from: behind, to: behind, text: `</${prefix}r>` });
          });
          texts.set(reference, { insert, plain });
        });
      });
    }
  });
  return { authors, list, prefix, texts };
}

/** The part with comments added, and the cells that had one before. `reader` stands on its root. */
export function withComments(
  xml: string,
  reader: XmlReader,
  comments: readonly CellComment[],
): { readonly xml: string; readonly before: ReadonlySet<string> } {
  const { authors, list, prefix: p, texts } = scan(reader, xml);
  const edits: Edit[] = [authors.insert(`<${p}author>${AUTHOR}</${p}author>`)];
  let added = '';
  for (const comment of comments) {
    const reference = toA1(comment.row, comment.column);
    const old = texts.get(reference);
    if (old) edits.push(...old.plain, old.insert(runs(comment, p, true)));
    else {
      added += `<${p}comment ref="${reference}" authorId="${authors.count}"><${p}text>${runs(comment, p, false)}</${p}text></${p}comment>`;
    }
  }
  if (added !== '') edits.push(list(added));
  return { xml: applyEdits(xml, edits), before: new Set(texts.keys()) };
}
