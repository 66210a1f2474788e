/** The styles part with formats added; those that cells use already keep their numbers. */
import { damaged } from '../../package/failure.js';
import { XmlReader } from '../../package/xml.js';
import { applyEdits, type Edit, filled, prefixOf, withAttributes } from '../../package/xml-edit.js';

/** What a new cell format changes in the one it is made from. */
export interface FormatChange {
  readonly fill?: number;
  readonly font?: number;
  readonly border?: number;
  /** Attributes of `<alignment>`. */
  readonly alignment?: string;
}

type SectionName = 'fonts' | 'fills' | 'borders' | 'cellXfs';

interface Section {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
  readonly selfClosed: boolean;
  /** Where the section's end tag begins. */
  readonly inside: number;
  readonly items: readonly string[];
  readonly added: string[];
}

/** Fonts that show Unicode letters as others: .VnTime, VNI-Times … */
const LEGACY_FONT = /^(?:\.vn|vni[-\s])/i;

const SECTIONS: ReadonlySet<string> = new Set<SectionName>([
  'fonts',
  'fills',
  'borders',
  'cellXfs',
]);

function isSection(name: string): name is SectionName {
  return SECTIONS.has(name);
}

function readSection(reader: XmlReader, xml: string): Section {
  const { start: from, end: to, selfClosed } = reader;
  const items: string[] = [];
  reader.children(() => {
    const { start } = reader;
    items.push(xml.slice(start, reader.skip()));
  });
  const tag = xml.slice(from, to);
  return { tag, from, to, selfClosed, inside: reader.start, items, added: [] };
}

/** Collects new formats. Throws `damaged` where the part has no place for them. */
export class StyleBook {
  readonly #xml: string;
  readonly #part: string;
  readonly #sections = new Map<SectionName, Section>();
  readonly #known = new Map<string, number>();

  constructor(xml: string, part: string, maxDepth: number) {
    this.#xml = xml;
    this.#part = part;
    const reader = new XmlReader(xml, part, maxDepth);
    reader.root();
    reader.children((name) => {
      if (isSection(name)) this.#sections.set(name, readSection(reader, xml));
    });
  }

  /** Number of a solid fill, colour as AARRGGBB. */
  fill(colour: string): number {
    return this.#add(
      'fills',
      (p) =>
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  /** Number of a font; `marks` stand before its size (`b`, `i`, `u`), colour as AARRGGBB. */
  font(size: number, marks: readonly string[] = [], colour?: string): number {
    return this.#add('fonts', (p) => {
      const first = marks.map((mark) => `<${p}${mark}/>`).join('');
      const tint = colour === undefined ? '' : `<${p}color rgb="${colour}"/>`;
      return `<${p}font>${first}<${p}sz val="${size}"/>${tint}<${p}name val="Times New Roman"/><${p}family val="1"/></${p}font>`;
    });
  }

  /** Number of a thin border on all sides. */
  border(colour: string): number {
    return this.#add('borders', (p) => {
      const side = (name: string): string =>
        `<${p}${name} style="thin"><${p}color rgb="${colour}"/></${p}${name}>`;
      return `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`;
    });
  }

  /** Number of the cell format `base` with something changed. */
  format(base: number, { fill, font, border, alignment }: FormatChange): number {
    const xfs = this.#section('cellXfs');
    const old = xfs.items[base] ?? xfs.items[0];
    if (old === undefined) throw damaged(this.#part);
    return this.#add('cellXfs', (p) => {
      const tag = /^<[^>]*>/.exec(old)?.[0] ?? '';
      const changes = {
        ...(fill === undefined ? {} : { fillId: fill, applyFill: 1 }),
        ...(font === undefined ? {} : { fontId: font, applyFont: 1 }),
        ...(border === undefined ? {} : { borderId: border, applyBorder: 1 }),
        ...(alignment === undefined ? {} : { applyAlignment: 1 }),
      };
      const changed = withAttributes(tag, changes);
      if (alignment === undefined) return changed + old.slice(tag.length);
      const empty = changed.endsWith('/>') ? changed : changed.replace(/>$/, '/>');
      return filled(empty, `<${p}alignment ${alignment}/>`);
    });
  }

  /** The cell format `base` in a font for Unicode, where its own is one for TCVN3 or VNI. */
  inUnicodeFont(base: number): number {
    const xf = this.#section('cellXfs').items[base];
    const index = Number(/\sfontId\s*=\s*["'](\d+)["']/.exec(xf ?? '')?.[1] ?? Number.NaN);
    const font = this.#section('fonts').items[index];
    const name = /<(?:\w+:)?name\s[^>]*?val\s*=\s*["']([^"']*)["']/.exec(font ?? '')?.[1];
    if (font === undefined || name === undefined || !LEGACY_FONT.test(name)) return base;
    const renamed = font
      .replace(`"${name}"`, '"Times New Roman"')
      .replace(`'${name}'`, '"Times New Roman"');
    return this.format(base, { font: this.#add('fonts', () => renamed) });
  }

  /** The part with everything that was added. */
  xml(): string {
    const edits: Edit[] = [];
    for (const { tag, from, to, selfClosed, inside, items, added } of this.#sections.values()) {
      if (added.length === 0) continue;
      const counted = withAttributes(tag, { count: items.length + added.length });
      const text = added.join('');
      if (selfClosed) edits.push({ from, to, text: filled(counted, text) });
      else edits.push({ from, to, text: counted }, { from: inside, to: inside, text });
    }
    return applyEdits(this.#xml, edits);
  }

  #section(name: SectionName): Section {
    const section = this.#sections.get(name);
    if (section === undefined) throw damaged(this.#part);
    return section;
  }

  /** Adds an item once; `write` gets the section's namespace prefix. */
  #add(name: SectionName, write: (prefix: string) => string): number {
    const { tag, items, added } = this.#section(name);
    const item = write(prefixOf(tag));
    const key = `${name} ${item}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    added.push(item);
    const index = items.length + added.length - 1;
    this.#known.set(key, index);
    return index;
  }
}
