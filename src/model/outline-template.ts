/** Texts with `{names}` in an outline, and the names that an outline may use, as zod types. */
import * as z from 'zod';
import { nearest } from '../text/similarity.js';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Names between braces in a text, in order, repeated as they are. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());
}

/** The text with every name replaced; a name for which there is no text stays as it is. */
export function filledWith(text: string, textOf: (name: string) => string | undefined): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => textOf(name.trim()) ?? whole);
}

/** The rest of a message that opens with the key's path. */
function unknownValue(name: string, known: readonly string[], documented: string): string {
  const near = nearest(name, known, (candidate) => candidate, 0.6);
  const advice = near ? `; có phải {${near.candidate}}?` : `; các tên dùng được: ${documented}`;
  return `dùng giá trị không có: {${name}}${advice}`;
}

/**
 * A text that may name the given values between braces.
 * @param documented where the user finds them explained
 */
export function templateOf(values: Readonly<Record<string, string>>, documented: string) {
  const known = Object.keys(values);
  return z
    .string()
    .min(1)
    .superRefine((text, context) => {
      for (const name of placeholdersOf(text)) {
        if (known.includes(name)) continue;
        context.addIssue({ code: 'custom', message: unknownValue(name, known, documented) });
      }
    });
}

/** One of the names of a table. */
export function nameOf<T extends Readonly<Record<string, string>>>(names: T) {
  return z.enum(Object.keys(names) as [keyof T & string, ...(keyof T & string)[]]);
}
