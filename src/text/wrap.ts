/** Breaking a text into lines of a given width, however width is measured. */

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** What the eye takes for one letter: a letter with its marks, however it is encoded. */
export function graphemesOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

type Measure = (text: string) => number;

/** Cuts a word that is wider than a line. */
function pieces(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of graphemesOf(word)) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Lines of a text, broken between words; its own line breaks stay. */
export function linesWithin(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').flatMap((one) => pieces(one, width, measure))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (measure(longer) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines;
}
