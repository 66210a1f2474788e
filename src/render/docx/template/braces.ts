/** Names between braces in a line of text, and braces that go wrong. */
import { templateName } from '../../../model/template-names.js';

export type Brace =
  /** As written between the braces. */
  | { readonly kind: 'name'; readonly written: string }
  | { readonly kind: 'unclosed' | 'unopened' }
  /** A known name between single braces, as outlines write it. */
  | { readonly kind: 'single'; readonly written: string };

const PAIR = /(\{+)([^{}]*)(\}*)/gu;

function braceOf(opening: string, written: string, closing: string): readonly Brace[] {
  if (opening.length > 1) {
    return [closing.length > 1 ? { kind: 'name', written } : { kind: 'unclosed' }];
  }
  return templateName(written) === undefined ? [] : [{ kind: 'single', written }];
}

/** All that a text holds between braces; a single brace is anybody's own. */
export function bracesOf(text: string): readonly Brace[] {
  const pairs = [...text.matchAll(PAIR)].flatMap(([, opening = '', written = '', closing = '']) =>
    braceOf(opening, written, closing),
  );
  const rest = text.replace(PAIR, ' ');
  return rest.includes('}}') ? [...pairs, { kind: 'unopened' }] : pairs;
}
