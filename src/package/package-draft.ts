/** An Office package with some parts changed or added; all others stay as they are, byte for byte. */
import type { Deflate } from '../model/grid.js';
import { damaged } from './failure.js';
import type { Limits } from './limits.js';
import type { OfficePackage } from './office-package.js';
import { decodeXml } from './unicode.js';
import { XmlReader } from './xml.js';
import { applyEdits, escapeAttribute, filled, prefixOf } from './xml-edit.js';
import type { ZipArchive } from './zip-archive.js';
import { packPart, writeZip } from './zip-writer.js';

const TYPES_PART = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const DECLARED_ENCODING = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/;

/** Full name of the part that holds the relationships of `part`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Collects changes and writes the package again. Methods throw `damaged` or `limit`. */
export class PackageDraft {
  readonly source: OfficePackage;
  /** By lower-case name, as names are compared without regard to case. */
  readonly #changed = new Map<string, { readonly name: string; readonly text: string }>();
  /** Parts are looked through several times; inflating them again would also count against the limits. */
  readonly #read = new Map<string, string>();

  constructor(archive: ZipArchive, limits: Limits) {
    this.source = { archive, limits };
  }

  has(name: string): boolean {
    return this.#changed.has(name.toLowerCase()) || this.source.archive.has(name);
  }

  /** A part as it stands now. */
  text(name: string): string {
    const changed = this.#changed.get(name.toLowerCase());
    if (changed) return changed.text;
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const bytes = this.source.archive.read(name);
    if (bytes === undefined) throw damaged(name);
    const text = decodeXml(bytes, name);
    this.#read.set(name, text);
    return text;
  }

  /** A reader on a part as it stands now, its root opened. */
  reader(name: string): XmlReader {
    const reader = new XmlReader(this.text(name), name, this.source.limits.xmlDepth);
    reader.root();
    return reader;
  }

  /** Changes or adds a part; it is written as UTF-8, whatever it was. */
  put(name: string, text: string): void {
    this.#changed.set(name.toLowerCase(), {
      name,
      text: text.replace(DECLARED_ENCODING, '$1UTF-8'),
    });
  }

  /** A name that no part has: `xl/comments`, `xml` → `xl/comments.xml`, `xl/comments2.xml` … */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number === 1 ? '' : number}.${ending}`;
      if (!this.has(name)) return name;
    }
  }

  /** Says what a part is. */
  declare(part: string, contentType: string): void {
    const type = escapeAttribute(contentType);
    this.#add(
      TYPES_PART,
      `Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`,
      'last',
    );
  }

  /** Says what all parts with an ending are, unless that is said already. */
  declareEnding(ending: string, contentType: string): void {
    const reader = this.reader(TYPES_PART);
    let known = false;
    reader.children((name) => {
      const extension = reader.attribute('Extension') ?? '';
      if (name === 'Default' && extension.toLowerCase() === ending) known = true;
    });
    if (known) return;
    // Defaults come before overrides in every writer's files.
    this.#add(TYPES_PART, `Default Extension="${ending}" ContentType="${contentType}"/>`, 'first');
  }

  /** Relates `part` to another part; the id of the new relationship. */
  relate(part: string, type: string, target: string): string {
    const rels = relationshipsPart(part);
    if (!this.has(rels)) {
      this.declareEnding('rels', RELATIONSHIPS_TYPE);
      this.put(
        rels,
        `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`,
      );
    }
    const ids = new Set<string>();
    const reader = this.reader(rels);
    reader.children(() => ids.add(reader.attribute('Id') ?? ''));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.#add(
      rels,
      `Relationship Id="${id}" Type="${type}" Target="/${escapeAttribute(target)}"/>`,
      'last',
    );
    return id;
  }

  /** The package: parts in their old order, new ones behind. */
  bytes(deflate?: Deflate): Uint8Array {
    const encoder = new TextEncoder();
    const rest = new Map(this.#changed);
    const old = this.source.archive.packed().map((part) => {
      const changed = rest.get(part.name.toLowerCase());
      if (changed === undefined) return part;
      rest.delete(part.name.toLowerCase());
      return packPart(part.name, encoder.encode(changed.text), deflate);
    });
    const added = [...rest.values()].map(({ name, text }) =>
      packPart(name, encoder.encode(text), deflate),
    );
    return writeZip([...old, ...added]);
  }

  /** Adds elements at the end of the part's root. */
  append(part: string, elements: string): void {
    this.#insert(part, () => elements, 'last');
  }

  /** Adds an element, without its `<`, to the part's root. */
  #add(part: string, element: string, where: 'first' | 'last'): void {
    this.#insert(part, (tag) => `<${prefixOf(tag)}${element}`, where);
  }

  #insert(part: string, elementsOf: (rootTag: string) => string, where: 'first' | 'last'): void {
    const xml = this.text(part);
    const reader = this.reader(part);
    const { start, end, selfClosed } = reader;
    const tag = xml.slice(start, end);
    const text = elementsOf(tag);
    if (selfClosed) {
      this.put(part, applyEdits(xml, [{ from: start, to: end, text: filled(tag, text) }]));
      return;
    }
    if (where === 'last') reader.skip();
    const at = where === 'last' ? reader.start : end;
    this.put(part, applyEdits(xml, [{ from: at, to: at, text }]));
  }
}
