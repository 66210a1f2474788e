/** A written document with nothing of Word in it; `render/` turns it into bytes. */
import type { IsoDate } from './grid.js';
import type { Urgency } from './nd30.js';
import type { OutlineChart } from './outline-names.js';
import type { Letterhead, Signer } from './workspace.js';

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface DocumentColumn {
  readonly title: string;
  /** Share of the table's width, relative to the other columns. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

export type DocumentRow =
  | { readonly kind: 'cells'; readonly cells: readonly string[]; readonly bold?: boolean }
  /** One cell over the whole width (a group's heading). */
  | { readonly kind: 'span'; readonly text: string };

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
}

export type Block =
  /** Level 1: `I. …` in capitals; 2: `1. …`; 3: `a) …`. The number is part of the text. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Run[];
      /** What fills its blanks: the path of a file for the drafter's own words, or an option. */
      readonly awaits?: string;
    }
  /** "- …" lines. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly awaits?: string }
  | { readonly kind: 'caption'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly DocumentRow[];
    }
  | {
      readonly kind: 'chart';
      /** Which of the outline's charts it is. */
      readonly source: OutlineChart;
      readonly form: 'doughnut' | 'bar' | 'column';
      readonly title: string;
      readonly categories: readonly string[];
      readonly series: readonly ChartSeries[];
      /** Series end to end in one bar; else side by side. */
      readonly stacked?: boolean;
      /** For readers who cannot see the picture. */
      readonly alt: string;
    };

export type ParagraphBlock = Extract<Block, { kind: 'paragraph' }>;
export type TableBlock = Extract<Block, { kind: 'table' }>;
export type ChartBlock = Extract<Block, { kind: 'chart' }>;

/** What a chart shows, without its look. */
export type ChartData = Pick<ChartBlock, 'categories' | 'series'>;

export interface Appendix {
  /** "Phụ lục" or "Phụ lục I" … */
  readonly label: string;
  readonly title: string;
  /** Lying, unless the table is narrow enough to stand. */
  readonly portrait?: boolean;
  readonly blocks: readonly Block[];
}

/** What every administrative document has. */
interface AdministrativeDocument {
  readonly letterhead: Letterhead;
  /** `15` prints `Số: 15/BC-CAT`; undefined leaves a visible blank. */
  readonly number?: string;
  readonly place?: string;
  readonly date?: IsoDate;
  /** Dấu chỉ mức độ khẩn. */
  readonly urgency?: Urgency;
  /** Issued as a file: number and date are left blank in “(Kèm theo …)” (III.1.c). */
  readonly electronic: boolean;
  /** Day of the data; its year is printed where the date is still blank. */
  readonly asOf: IsoDate;
  /** Trích yếu. */
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly appendices: readonly Appendix[];
}

/** A document with a type name (báo cáo), NĐ 30/2020 Phụ lục III mẫu 1.4. */
export interface ReportDocument extends AdministrativeDocument {
  /** `BC` for a báo cáo. */
  readonly typeSymbol: string;
  /** "BÁO CÁO". */
  readonly typeName: string;
  /** Italic line under the subject: the data window. */
  readonly window?: string;
  readonly basis: readonly string[];
}

/** A công văn, NĐ 30/2020 Phụ lục III mẫu 1.5: no type name, “V/v …” under the number. */
export interface OfficialLetter extends AdministrativeDocument {
  readonly typeName?: undefined;
}

export type WrittenDocument = ReportDocument | OfficialLetter;

export function isLetter(document: WrittenDocument): document is OfficialLetter {
  return document.typeName === undefined;
}

/** A place of a written document that somebody has to fill in before it is signed. */
export interface Blank {
  /** "số văn bản", "mục I.1". */
  readonly place: string;
  readonly count: number;
  /** What fills it: an option, a key of de06.yaml or the path of a file. */
  readonly remedy?: string;
}
