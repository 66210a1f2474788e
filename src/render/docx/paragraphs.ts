/** Paragraphs by style, and the drawn rules of the format. */
import type { IParagraphOptions } from 'docx';
import { BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Run } from '../../model/document.js';
import type { StyleId } from './styles.js';

type Extra = Omit<IParagraphOptions, 'style' | 'children' | 'text'>;

function textRuns({ text, bold, italic }: Run): readonly TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 ? { break: 1 } : {}),
        ...(bold === undefined ? {} : { bold }),
        ...(italic === undefined ? {} : { italics: italic }),
      }),
  );
}

/** A paragraph of a named style; line breaks in the text stay line breaks. */
export function styled(style: StyleId, content: string | readonly Run[], extra: Extra = {}) {
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  return new Paragraph({ ...extra, style, children: runs.flatMap(textRuns) });
}

/**
 * A solid rule of a given length, centred in a box. It is the border of a small paragraph of its
 * own, never an underline: it stays where it is when the text above is edited.
 */
export function ruleLine(length: number, boxWidth: number): Paragraph {
  const side = Math.max(0, Math.round((boxWidth - length) / 2));
  const style: StyleId = 'RuleLine';
  return new Paragraph({
    style,
    indent: { left: side, right: side },
    spacing: { before: 60, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** Length of a rule of a third to a half of a line of text (two fifths). */
export function shortRule(lineWidth: number): number {
  return Math.round(lineWidth * 0.4);
}

/** A line that must end with the given mark or with none, whatever the user wrote. */
export function ended(text: string, mark: string): string {
  return `${text.trim().replace(/[\s;.,]+$/u, '')}${mark}`;
}
