/** Fonts, lines and colours of the consolidated workbook. */
import type { Borders, Fill, Font, Style } from 'exceljs';
import type { Tone } from './page.js';

const FAMILY = 'Times New Roman';

/** Of cells without a style of their own; column widths are counted in its digits. */
export const DEFAULT_FONT_XML = `<font><sz val="11"/><color theme="1"/><name val="${FAMILY}"/><family val="1"/></font>`;

export const FONTS = {
  title: { name: FAMILY, size: 14, bold: true },
  line: { name: FAMILY, size: 12, italic: true },
  header: { name: FAMILY, size: 11, bold: true },
  body: { name: FAMILY, size: 11 },
  strong: { name: FAMILY, size: 11, bold: true },
  unprinted: { name: FAMILY, size: 10, color: { argb: 'FF595959' } },
} as const satisfies Record<string, Partial<Font>>;

export const FOOTER = '&C&"Times New Roman,Regular"&10Trang &P/&N';

const LINE = { style: 'thin', color: { argb: 'FFA6A6A6' } } as const;
const BORDERS: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

function solid(rgb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${rgb}` } };
}

export const HEADER_FILL = solid('DDE6EF');
export const UNPRINTED_FILL = solid('F2F2F2');
export const SECTION_FILL = solid('F3F6F9');

const TONE_FILLS: Readonly<Record<Exclude<Tone, 'alert'>, string>> = {
  good: 'E6F2E1',
  steady: 'E3EEF7',
  active: 'FDF6DC',
  idle: 'F9E9DD',
  absent: 'ECECEC',
  query: 'EFE6F3',
};

/** A tone as the style of a conditional format; its fill is a background colour there. */
export function toneStyle(
  tone: Tone,
  mark: string | undefined,
): { font?: Partial<Font>; fill?: Fill; numFmt?: string } {
  const marked = mark === undefined ? {} : { numFmt: `"${mark} "@` };
  if (tone === 'alert') return { font: { color: { argb: 'FFC00000' }, bold: true }, ...marked };
  const argb = `FF${TONE_FILLS[tone]}`;
  return { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb } }, ...marked };
}

/** Of the bars behind figures: figures stay readable on it, also printed in grey. */
export const BAR_COLOR = { argb: 'FFB4C7DC' } as const;

export interface Look {
  readonly font: keyof typeof FONTS;
  readonly align: 'left' | 'center';
  readonly vertical: 'top' | 'middle';
  readonly fill?: Fill;
  readonly format?: string;
  readonly borderless?: true;
}

export type Styles = (look: Look) => Partial<Style>;

/** One style object for each look: exceljs is much faster with shared ones. They must not be changed. */
export function sharedStyles(): Styles {
  const known = new Map<string, Partial<Style>>();
  return (look) => {
    const { font, align, vertical, fill, format, borderless } = look;
    const key = JSON.stringify(look);
    const style = known.get(key) ?? {
      font: FONTS[font],
      alignment: { horizontal: align, vertical, wrapText: true },
      ...(borderless ? {} : { border: BORDERS }),
      ...(fill ? { fill } : {}),
      ...(format ? { numFmt: format } : {}),
    };
    known.set(key, style);
    return style;
  };
}
