/**
 * TCVN3 ("ABC", fonts .VnTime, .VnArial …): one byte for one letter, kept in Unicode files as the
 * Latin-1 character of the same number.
 */

/** U+00AD, the soft hyphen that nobody sees, is ư: whoever strips it destroys the text. */
const CODES = '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** Code → letter. A Greek mu stands for the micro sign where somebody normalised too eagerly. */
export const TCVN3: ReadonlyMap<string, string> = new Map([
  ...[...CODES].map((code, at) => [code, LETTERS.charAt(at)] as const),
  ['\u03BC', 'à'],
]);

const WORD = /[A-Za-z¡-¹»-¾Æ-ÿ\u03BC\u00AD]+/g;
/** Signs that stand alone are bullets and sums, not the letters ã, ì and ữ. */
const SIGN = /^[·×÷]$/;
const ASCII_CAPITAL = /[A-Z]/;
const ASCII_SMALL = /[a-z]/;
const CAPITAL_CODE = /[¡-§]/;
const SMALL_CODE = /[^A-Za-z¡-§]/;

function letters(text: string): string {
  let decoded = '';
  for (const code of text) decoded += TCVN3.get(code) ?? code;
  return decoded;
}

interface Word {
  readonly from: number;
  readonly text: string;
}

/** "HOµ": capitals typed where the font has small accented letters only. */
function showsCapitals({ text }: Word): boolean {
  return /[A-Z].*[A-Z]/.test(text) && !ASCII_SMALL.test(text) && SMALL_CODE.test(text);
}

/** "X·", "§·": a capital and accents, which says nothing by itself. */
function mayBeCapitals({ text }: Word): boolean {
  return (
    (ASCII_CAPITAL.test(text) || CAPITAL_CODE.test(text)) &&
    !ASCII_SMALL.test(text) &&
    SMALL_CODE.test(text)
  );
}

/** Which words were meant in capitals: those that show it, and beside them those that may be. */
function capitalWords(words: readonly Word[]): ReadonlySet<Word> {
  const capitals = new Set(words.filter(showsCapitals));
  const join = (word: Word, neighbour: Word | undefined): void => {
    if (neighbour && capitals.has(neighbour) && mayBeCapitals(word)) capitals.add(word);
  };
  words.forEach((word, at) => {
    join(word, words[at - 1]);
  });
  [...words].reverse().forEach((word, at, reversed) => {
    join(word, reversed[at - 1]);
  });
  return capitals;
}

/**
 * The text in Unicode, whatever it is: to judge whether it was TCVN3 is the caller's part. Of the
 * accented capitals the encoding has only Ă Â Ê Ô Ơ Ư Đ; the others are small letters shown in a
 * font for capitals (`capitals`), or stand in words typed in capitals ("HOµN THµNH").
 */
export function decodeTcvn3(text: string, capitals = false): string {
  if (capitals) return letters(text).toUpperCase();
  const words = [...text.matchAll(WORD)].map(
    (match): Word => ({
      from: match.index,
      text: match[0],
    }),
  );
  const raised = capitalWords(words);
  let decoded = '';
  let done = 0;
  for (const word of words) {
    const read = SIGN.test(word.text) ? word.text : letters(word.text);
    decoded += text.slice(done, word.from) + (raised.has(word) ? read.toUpperCase() : read);
    done = word.from + word.text.length;
  }
  return decoded + text.slice(done);
}
