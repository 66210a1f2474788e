/** Cell styles of an OpenDocument spreadsheet: what a data style makes of a date, and the font. */
import type { XmlReader } from '../../package/xml.js';
import type { FormatKind } from '../number-format.js';
import type { CellStyle } from '../styles.js';

/** A style as it is written: the rest comes from its parent. */
interface OwnStyle {
  readonly parent?: string;
  readonly data?: string;
  readonly bold?: boolean;
  readonly font?: string;
}

/** Styles of both parts of a file (`styles.xml`, `content.xml`), by their names. */
export class OdsStyles {
  readonly #cells = new Map<string, OwnStyle>();
  readonly #dates = new Map<string, FormatKind>();
  readonly #fonts = new Map<string, string>();
  readonly #hiddenTables = new Set<string>();
  readonly #resolved = new Map<string, CellStyle>();

  /** Reads the element just opened when it holds styles. */
  collect(reader: XmlReader, name: string): void {
    if (name === 'font-face-decls') reader.children(() => this.#face(reader));
    if (name !== 'styles' && name !== 'automatic-styles') return;
    reader.children((style) => {
      if (style === 'date-style') this.#date(reader);
      else if (style === 'style' || style === 'default-style') this.#style(reader);
    });
  }

  isHiddenTable(name: string | undefined): boolean {
    return name !== undefined && this.#hiddenTables.has(name);
  }

  cell(name: string | undefined): CellStyle {
    const known = this.#resolved.get(name ?? '');
    if (known) return known;
    let [bold, font, data]: [boolean?, string?, string?] = [];
    let next = name;
    // A style that is its own forefather must not be followed for ever.
    for (let depth = 0; next !== undefined && depth < 8; depth += 1) {
      const own = this.#cells.get(next);
      bold ??= own?.bold;
      font ??= own?.font;
      data ??= own?.data;
      next = own?.parent;
    }
    const format = this.#dates.get(data ?? '') ?? 'date';
    const family = font === undefined ? undefined : (this.#fonts.get(font) ?? font);
    const plain = { format, bold: bold ?? false };
    const style = family === undefined ? plain : { ...plain, font: family };
    this.#resolved.set(name ?? '', style);
    return style;
  }

  #face(reader: XmlReader): void {
    const name = reader.attribute('style:name');
    const family = reader.attribute('svg:font-family');
    if (name !== undefined && family !== undefined) this.#fonts.set(name, unquoted(family));
  }

  #date(reader: XmlReader): void {
    const name = reader.attribute('style:name') ?? '';
    const parts = new Set<string>();
    reader.children((part) => parts.add(part));
    if (parts.has('day')) this.#dates.set(name, 'date');
    else if (parts.has('month')) this.#dates.set(name, 'month');
    else if (parts.has('year')) this.#dates.set(name, 'year');
  }

  #style(reader: XmlReader): void {
    const name = reader.attribute('style:name') ?? '';
    const family = reader.attribute('style:family');
    const parent = reader.attribute('style:parent-style-name');
    const data = reader.attribute('style:data-style-name');
    let [bold, font]: [boolean?, string?] = [];
    reader.children((properties) => {
      if (properties === 'text-properties') {
        const weight = reader.attribute('fo:font-weight');
        bold = weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600;
        const direct = reader.attribute('fo:font-family');
        font = direct === undefined ? reader.attribute('style:font-name') : unquoted(direct);
      } else if (properties === 'table-properties') {
        if (reader.attribute('table:display') === 'false') this.#hiddenTables.add(name);
      }
    });
    if (family !== 'table-cell' || name === '') return;
    this.#cells.set(name, {
      ...(parent === undefined ? {} : { parent }),
      ...(data === undefined ? {} : { data }),
      ...(bold === undefined ? {} : { bold }),
      ...(font === undefined ? {} : { font }),
    });
  }
}

function unquoted(family: string): string {
  return family.replace(/^(['"])(.*)\1$/, '$2');
}
