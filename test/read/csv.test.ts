import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { tellDelimiter } from '../../src/read/delimiter.js';
import { firstLostLetters } from '../../src/text/lost-letters.js';
import { encodeTcvn3, encodeVni } from '../support/legacy/encode.js';
import { cellsOf, failureOf, gridOf, textsOf } from './grid-support.js';

const TABLE = 'STT;Nội dung;Tình trạng\r\n1;Làm sạch dữ liệu, đợt 1;Đang thực hiện\r\n';
const TEXTS = [
  'R1C1=STT',
  'R1C2=Nội dung',
  'R1C3=Tình trạng',
  'R2C1=1',
  'R2C2=Làm sạch dữ liệu, đợt 1',
  'R2C3=Đang thực hiện',
];

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** As a writer for windows-1258 does it: tone marks as letters of their own. */
function ansi1258(text: string): Buffer {
  const toned = text
    .normalize('NFD')
    .replace(/([aăâeêiuưoôơyAĂÂEÊIUƯOÔƠY])([\u0306\u0302\u031b])/g, (pair) => pair.normalize('NFC'))
    .replace(
      /([a-zA-Z])(\u0323)([\u0302\u0306\u031b])/g,
      (_, letter: string, dot: string, mark: string) => `${(letter + mark).normalize('NFC')}${dot}`,
    );
  return iconv.encode(toned, 'windows-1258');
}

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TABLE)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TABLE}`)],
    ['UTF-16LE with a mark', utf16(`\ufeff${TABLE}`)],
    ['UTF-16BE with a mark', utf16(`\ufeff${TABLE}`).swap16()],
  ])('reads %s', (_, bytes) => {
    const grid = gridOf(bytes);
    expect(textsOf(grid)).toEqual(TEXTS);
    expect(grid.notes).toEqual([]);
    expect(grid.sheets[0]).toMatchObject({ name: 'CSV', hidden: false, merges: [] });
  });

  it.each([
    ['UTF-16LE', 'utf-16le', utf16(TABLE)],
    ['UTF-16BE', 'utf-16be', utf16(TABLE).swap16()],
    ['windows-1258', 'windows-1258', ansi1258(TABLE)],
  ])('reads %s without a mark and says that it is an assumption', (_, detail, bytes) => {
    const grid = gridOf(bytes);
    expect(textsOf(grid)).toEqual(TEXTS);
    expect(grid.notes).toEqual([{ kind: 'encoding-assumed', detail }]);
  });

  it.each([
    ['TCVN3', encodeTcvn3],
    ['VNI', encodeVni],
  ])('leaves text for %s fonts as it is, to be decoded by cell', (_, encode) => {
    const text = encode(TABLE);
    const grid = gridOf(Buffer.from(text, 'latin1'));
    expect(textsOf(grid)).toEqual(TEXTS.map((one) => one.slice(0, 5) + encode(one.slice(5))));
    expect(grid.notes).toEqual([{ kind: 'encoding-assumed', detail: 'windows-1252' }]);
  });

  it('refuses UTF-8 and UTF-16 that break off', () => {
    const cut = Buffer.from(`${TABLE}ạ`).subarray(0, -1);
    expect(failureOf(cut)).toEqual({ kind: 'damaged', detail: 'utf-8' });
    expect(failureOf(Buffer.from([0xff, 0xfe, 0x41]))).toEqual({
      kind: 'damaged',
      detail: 'utf-16le',
    });
    expect(failureOf(Buffer.concat([Buffer.from('\ufeffa'), Buffer.of(0xff)]))).toEqual({
      kind: 'damaged',
      detail: 'utf-8',
    });
  });
});

describe('letters lost', () => {
  it('names the first cell of an ANSI file whose letters became question marks', () => {
    const text = Buffer.from('STT,N\xf4i\n1,S\xe0o?\n2,C\xf4ng an t?nh\n', 'latin1');
    expect(failureOf(text)).toEqual({
      kind: 'letters-lost',
      detail: 'Công an t?nh',
      sheet: 'CSV',
      cell: 'B3',
    });
  });

  it('sees the same in a file that was turned into UTF-8 afterwards', () => {
    const text = 'STT,Công an t?nh\n1,?ang th?c hi?n\n';
    expect(failureOf(Buffer.from(text))).toMatchObject({ kind: 'letters-lost', cell: 'B1' });
  });

  it.each([
    ['real questions', ['Đã xong chưa?', 'Vì sao? Không rõ', 'à ? b'], 1],
    ['a web address', ['http://x.vn/a?b=c và www.y.vn/?q'], 1],
    ['a letter that such a file cannot hold', ['Công an t?nh', 'tỉnh'], 1],
    ['one slip of the pen', ['ông t?i', 'ô'], 2],
  ])('is not what %s look like', (_, texts, least) => {
    expect(firstLostLetters(texts, least)).toBeUndefined();
  });
});

describe('delimiters', () => {
  it.each([
    ['a comma', ',', 'STT,Nội dung,Ghi chú\n1,"a; b; c",x\n'],
    ['a semicolon among commas', ';', 'STT;Nội dung;x\n1;a, b, c, d, e, f, g;y\n'],
    ['a tab', '\t', 'STT\tNội dung\n1\ta, b; c\n'],
    [
      'a semicolon below lines of prose',
      ';',
      'BẢNG, PHÂN, CÔNG\nĐơn vị: A, B\n1;2;3\n4;5;6\n7;8;9\n',
    ],
    ['a comma with quoted line breaks', ',', '"a ""x""\n;;;",b\n"c;\n;",d\n'],
    ['nothing at all', ',', 'chỉ một cột\nhai dòng\n'],
    [
      'all fields in quotes',
      ';',
      '"Tên"\r\n"1";"Rà soát, tái cấu trúc"\r\n"2";"Số hóa hồ sơ, giấy tờ"\r\n',
    ],
  ])('%s', (_, delimiter, text) => {
    expect(tellDelimiter(text)).toEqual({ delimiter, text });
  });

  it('obeys the sep= line, which is no row', () => {
    expect(textsOf(gridOf(Buffer.from('\ufeffsep=|\r\na,b;c|d\r\n')))).toEqual([
      'R1C1=a,b;c',
      'R1C2=d',
    ]);
    expect(tellDelimiter('sep=;').text).toBe('');
  });
});

describe('fields', () => {
  it('counts rows as a spreadsheet does and keeps every letter', () => {
    const text = 'a,b\r\n\r\n"x\r\ny","say ""no"""\n , z \r,\nlast';
    const grid = gridOf(Buffer.from(text));
    expect(textsOf(grid)).toEqual([
      'R1C1=a',
      'R1C2=b',
      'R3C1=x\r\ny',
      'R3C2=say "no"',
      'R4C1= ',
      'R4C2= z ',
      'R6C1=last',
    ]);
    expect(cellsOf(grid).every((cell) => cell.kind === 'text')).toBe(true);
  });

  it.each([
    ['a,5" ống,c\n1,2,3', ['R1C1=a', 'R1C2=5" ống', 'R1C3=c', 'R2C1=1', 'R2C2=2', 'R2C3=3']],
    ['a,"b" c\n1,2', ['R1C1=a', 'R1C2="b" c', 'R2C1=1', 'R2C2=2']],
    ['a,"b\n1,2', ['R1C1=a', 'R1C2="b', 'R2C1=1', 'R2C2=2']],
  ])('does not stumble over a stray quote: %j', (text, expected) => {
    expect(textsOf(gridOf(Buffer.from(text)))).toEqual(expected);
  });

  it('keeps hostile headers as plain text', () => {
    expect(textsOf(gridOf(Buffer.from('__proto__,constructor\n=1+1,a\n')))).toEqual([
      'R1C1=__proto__',
      'R1C2=constructor',
      'R2C1==1+1',
      'R2C2=a',
    ]);
  });

  it.each([
    ['rows', 1],
    ['columns', 2],
    ['cells', 5],
    ['stringLength', 10],
    ['fileBytes', 10],
    ['textBytes', 10],
  ] as const)('is bounded: %s', (limit, value) => {
    expect(failureOf(Buffer.from(TABLE), { [limit]: value })).toMatchObject({
      kind: 'limit',
      detail: limit,
    });
  });

  it('reads back any table that was written by the rules', () => {
    const field = fc.string({ unit: fc.constantFrom(...'aạ ,;"\n\tĐ1'), maxLength: 6 });
    const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const lines = rows.map((row) => row.map(quote).join(delimiter));
        const text = `sep=${delimiter}\r\n${lines.join('\r\n')}`;
        const expected = rows.flatMap((row, r) =>
          row.flatMap((value, c) => (value === '' ? [] : [`R${r + 1}C${c + 1}=${value}`])),
        );
        expect(textsOf(gridOf(Buffer.from(text)))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
