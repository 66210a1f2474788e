/** Text of OpenDocument paragraphs: white space is collapsed, what counts is written as elements. */
import type { XmlReader } from '../../package/xml.js';

/** Elements inside a paragraph that are not part of what is read there. */
const ASIDE: ReadonlySet<string> = new Set(['annotation', 'annotation-end', 'note', 'ruby-text']);
const MAX_SPACES = 1_000;

/** The paragraph just opened, to its end. */
export function paragraphText(reader: XmlReader): string {
  const depth = reader.depth;
  let text = '';
  for (;;) {
    const token = reader.next();
    if (token === 'text') {
      const run = reader.text.replace(/[ \t\n]+/g, ' ');
      text += text === '' || text.endsWith('\n') ? run.replace(/^ /, '') : run;
    } else if (token === 'open') text += elementText(reader);
    else if (reader.depth < depth) return text;
  }
}

function elementText(reader: XmlReader): string {
  if (reader.name === 'line-break') return '\n';
  if (reader.name === 'tab') return '\t';
  if (reader.name === 's') {
    const count = Number(reader.attribute('text:c') ?? 1);
    return ' '.repeat(Math.min(Math.max(Number.isInteger(count) ? count : 1, 1), MAX_SPACES));
  }
  // Skipped whole; the loop outside then meets what follows its end.
  if (ASIDE.has(reader.name)) reader.children(() => undefined);
  return '';
}
