/** Capital and small letters. */

/** First letter capital, the rest unchanged. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/** First letter small, unless the first word is an abbreviation or a brand ("UBND", "VNeID", "Q2"). */
export function lowerFirst(text: string): string {
  const [first = ''] = text;
  const [firstWord = ''] = /^[\p{L}\p{M}\p{N}]*/u.exec(text) ?? [];
  if (/[\p{Lu}\p{N}]/u.test(firstWord.slice(first.length))) return text;
  return first.toLocaleLowerCase('vi') + text.slice(first.length);
}

/** All capitals. */
export function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
