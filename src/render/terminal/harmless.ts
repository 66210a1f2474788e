/** File names and cells come from others: what they hold must not steer the reader's terminal. */
import { withoutUnprintable } from '../../text/printable.js';

const ESCAPE = '\u001b';
const REPLACEMENT = '\ufffd';
const COLOUR = /^\[[\d;]*m/;
/** Marks that turn the direction of writing, so that a name reads as another one. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

function plain(text: string): string {
  return withoutUnprintable(text, REPLACEMENT).replace(TURNS, REPLACEMENT);
}

/** The text with nothing in it that a terminal obeys, but colours and line ends. */
export function harmless(text: string): string {
  const [first = '', ...rest] = text.split(ESCAPE);
  const marked = rest.map((part) => `${COLOUR.test(part) ? ESCAPE : REPLACEMENT}${plain(part)}`);
  return [plain(first), ...marked].join('');
}
