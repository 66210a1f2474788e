/** What goes into a file of somebody else's: set in its styles, and never taken for a name itself. */
import { FileChild, type IContext, TextRun, type XmlComponent } from 'docx';
import { printable } from '../../printable.js';
import type { StyleIds } from './own-styles.js';

type Xml = NonNullable<ReturnType<XmlComponent['prepForXml']>>;

/**
 * docx fills one name after the other and looks for the next in what it has filled in. With this
 * mark behind every brace nobody's words read `{{`; it is taken out at the end. No text has it: it
 * is a non-character, which XML allows all the same.
 */
const MARK = '\uFDD0';

function guarded(text: string): string {
  return text.replaceAll('{', `{${MARK}`);
}

/** Takes the marks out of a finished part. */
export function unguarded(xml: string): string {
  return xml.replaceAll(MARK, '');
}

export function isGuarded(xml: string): boolean {
  return xml.includes(MARK);
}

/** Runs in place of a name in a line; they take the format of its run. */
export function valueRuns(text: string): readonly TextRun[] {
  return printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: guarded(line), ...(index > 0 ? { break: 1 } : {}) }));
}

/** A copy of what docx writes: text guarded, ids of styles those of the file. */
function adapted(value: unknown, key: string, ids: StyleIds): unknown {
  if (typeof value === 'string') return key === 'w:t' ? guarded(value) : value;
  if (Array.isArray(value)) return value.map((item) => adapted(item, key, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const style = key === 'w:pStyle' && name === 'w:val' ? ids.get(String(inner)) : undefined;
      // Attributes stand one level deeper and belong to the element all the same.
      return [name, style ?? adapted(inner, name === '_attr' ? key : name, ids)];
    }),
  );
}

/** A paragraph or a table on its way into the file. */
export class Transplant extends FileChild {
  readonly #content: XmlComponent;
  readonly #ids: StyleIds;

  constructor(content: XmlComponent, ids: StyleIds) {
    super('w:p');
    this.#content = content;
    this.#ids = ids;
  }

  override prepForXml(context: IContext): Xml | undefined {
    const xml = this.#content.prepForXml(context);
    return xml && (adapted(xml, '', this.#ids) as Xml);
  }
}
