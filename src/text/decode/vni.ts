/** VNI-Windows (fonts VNI-Times, VNI-Helve …): a vowel followed by a character that is its marks. */

const TONES: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const BREVE: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** Letters of one character; ô and ö may carry a tone behind them. */
const SINGLE: Readonly<Record<string, string>> = {
  æ: 'ỉ',
  ì: 'ì',
  í: 'í',
  î: 'ỵ',
  ñ: 'đ',
  ò: 'ị',
  ó: 'ĩ',
  ô: 'ơ',
  ö: 'ư',
};

function pairs(): readonly (readonly [string, string])[] {
  const marked = (bases: string, marks: Readonly<Record<string, string>>) =>
    [...bases].flatMap((base) =>
      Object.entries(marks).map(
        ([mark, tones]) =>
          [base + mark, ((SINGLE[base] ?? base) + tones).normalize('NFC')] as const,
      ),
    );
  return [...marked('aeiouyôö', TONES), ...marked('aeo', CIRCUMFLEX), ...marked('a', BREVE)];
}

/** Characters of a letter, vowel and mark → letter, in small letters; the vowel decides the case. */
export const VNI: ReadonlyMap<string, string> = new Map([...pairs(), ...Object.entries(SINGLE)]);

const VOWEL_AND_MARK = /[AEIOUYÔÖ][ÀÁÂÃÄÅÈÉÊËÏÕØÙÚÛÜ]|[ÆÌÍÎÑÒÓÔÖ]/gi;

function letter(characters: string): string | undefined {
  const found = VNI.get(characters.toLowerCase());
  const isCapital = characters.charAt(0) !== characters.charAt(0).toLowerCase();
  return isCapital ? found?.toUpperCase() : found;
}

/** The text in Unicode, whatever it is: to judge whether it was VNI is the caller's part. */
export function decodeVni(text: string): string {
  return text.replace(VOWEL_AND_MARK, (characters) => {
    const both = letter(characters);
    if (both !== undefined) return both;
    // No such letter: the first may be one by itself.
    const first = characters.charAt(0);
    return (letter(first) ?? first) + characters.slice(1);
  });
}
