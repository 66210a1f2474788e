/** Letters of XML by their code, for readers that look at one letter after the other. */

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
export const BANG = 33;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const DOUBLE_QUOTE = 34;
export const SINGLE_QUOTE = 39;

export function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}

export function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || code === EQUALS || isSpace(code);
}

export function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
}
