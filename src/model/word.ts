/** A Word file as it is measured: paragraphs with what Word makes of their properties, and sections. */
import type { Alignment, ElementId } from './nd30.js';

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
}

/** Lengths are twips. */
export interface WordParagraph {
  /** Numbering that Word writes before the text ("I.", "a)"), then the text as read. */
  readonly text: string;
  /** Runs that have letters or digits. */
  readonly runs: readonly WordRun[];
  readonly alignment: Alignment;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  /** Space to the paragraph before and after. */
  readonly before: number;
  readonly after: number;
  /** In lines where Word reckons in lines, otherwise undefined. */
  readonly lines?: number;
  readonly cell?: WordCell;
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
  /** Number among the paragraphs with text outside tables, from 1. */
  readonly number?: number;
}

export interface WordDocument {
  readonly lines: readonly WordLine[];
  readonly sections: readonly WordSection[];
  /** As the program that saved it counted; undefined: unknown. */
  readonly pages?: number;
}
