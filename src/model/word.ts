/** A Word file as it is measured: paragraphs with what Word makes of their properties, and sections. */
import type { Alignment, ElementId } from './nd30.js';

/** Twentieths of a point, which Word measures in. */
export const TWIPS_PER_MM = 1440 / 25.4;

export interface WordRun {
  readonly text: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly font: string;
  /** Six hexadecimal digits; undefined: automatic. */
  readonly color?: string;
}

export interface WordCell {
  /** Number of the table in the file, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Twips between the cell's inner margins, where the file says so. */
  readonly innerWidth?: number;
  /** Lines are drawn on all sides, or below only. */
  readonly border?: 'framed' | 'ruled';
  /** A column that is made by a tab, not by a table. */
  readonly tabbed?: true;
}

/** A horizontal line at a paragraph: its border, a shape, or a row of underscores. */
export interface WordRule {
  readonly kind: 'border' | 'shape' | 'letters';
  /** Twips; undefined: unknown, of a border as wide as the paragraph. */
  readonly length?: number;
  /** It is dashed or dotted. */
  readonly dashed?: true;
}

/** Lengths are twips. */
export interface WordParagraph {
  /** Numbering that Word writes before the text ("I.", "a)"), then the text as read. */
  readonly text: string;
  /** Runs that have letters or digits, without raised marks of notes. */
  readonly runs: readonly WordRun[];
  /** The label before the text is written by Word. */
  readonly numbered?: true;
  readonly alignment: Alignment;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  /** Space to the paragraph before and after. */
  readonly before: number;
  readonly after: number;
  /** Between lines, in single lines of the letters that stand in them. */
  readonly lines: number;
  /** Points, where the file fixes them. */
  readonly fixedPt?: number;
  readonly rules: readonly WordRule[];
  /** Lines are drawn around it. */
  readonly framed: boolean;
  /** A picture or a chart stands in it. */
  readonly figure: boolean;
  readonly cell?: WordCell;
  /** The text of a box that stands beside the text. */
  readonly boxed?: true;
  /** From 0. */
  readonly section: number;
}

export interface PageNumbering {
  readonly where: 'header' | 'footer';
  readonly paragraph: WordParagraph;
}

/** Millimetres. */
export interface WordSection {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly numbering?: PageNumbering;
  /** The number is printed on the section's first page too. */
  readonly numberOnFirst: boolean;
  /** Counting begins anew with this number. */
  readonly restartsAt?: number;
}

/** A paragraph and what it is in the decree's words; undefined: the decree says nothing of it. */
export interface WordLine extends WordParagraph {
  readonly element?: ElementId;
  /** Number among the paragraphs with text outside tables and boxes, from 1. */
  readonly number?: number;
}

export interface WordDocument {
  readonly lines: readonly WordLine[];
  readonly sections: readonly WordSection[];
  /** As the program that saved it counted; undefined: unknown. */
  readonly pages?: number;
}
