/** A piece of somebody's text in a message. */

/** In quotation marks, on one line, cut where it is longer than so many letters. */
export function quote(text: string, most = 80): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = line.length > most ? [...line] : [];
  if (letters.length <= most) return `“${line}”`;
  return `“${letters.slice(0, most).join('').trimEnd()}…”`;
}
