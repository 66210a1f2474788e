import { describe, expect, it } from 'vitest';
import { oleNames } from '../../src/read/ole.js';
import { formatOf } from '../../src/read/read.js';
import { sniff } from '../../src/read/sniff.js';
import { nodePlatform } from '../support/platform.js';
import { buildZip } from '../support/zip-builder.js';
import { failureOf, gridOf } from './grid-support.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** An OLE container with one directory sector and these names. */
function ole(names: readonly string[]): Uint8Array {
  const file = Buffer.alloc(512 * 3);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(0xfffffffd, 512);
  file.writeUInt32LE(0xfffffffe, 516);
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const at = 1024 + index * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
  }
  return file;
}

describe('sniff', () => {
  it.each([
    ['pdf', text('%PDF-1.7')],
    ['png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['gif', text('GIF89a')],
    ['rar', bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x00)],
    ['rtf', text('{\\rtf1}')],
    ['bmp', bytes(0x42, 0x4d, 0x36, 0x10, 0, 0, 0, 0, 0, 0, 0x36, 0)],
    ['tiff', bytes(0x49, 0x49, 0x2a, 0x00)],
    ['webp', text('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')],
    ['heic', text('\0\0\0\u0018ftypheic')],
    ['gzip', bytes(0x1f, 0x8b, 0x08, 0)],
    ['lnk', bytes(0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0)],
    ['url', text('[InternetShortcut]\r\nURL=https://example.org\r\n')],
    ['mail', text('Received: from mail\r\nSubject: PL V\r\n')],
    ['xls', bytes(0x09, 0x08, 0x10, 0, 0, 6, 5, 0)],
    ['text', text('BM,Tên')],
    ['html', text('\ufeff \n<!-- x --><HTML><table>')],
    ['html', text('<table border=1><tr>')],
    ['html', text('MIME-Version: 1.0\r\n')],
    ['xml-spreadsheet', text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>')],
    ['xml', text('<?xml version="1.0"?><other/>')],
    ['binary', bytes(1, 2, 3, 4, 0, 5, 200, 201)],
    ['text', text('STT;Nội dung')],
    ['text', text('< 5 nhiệm vụ,x')],
    ['empty', bytes()],
    ['empty', text('\ufeff \r\n\t')],
    ['empty', text(' '.repeat(20_000))],
    ['text', text(`${' '.repeat(20_000)}x`)],
  ] as const)('tells %s', (kind, content) => {
    expect(sniff(content)).toBe(kind);
  });

  it('is linear in comments that never end the document', () => {
    expect(sniff(text('<!---->'.repeat(1_000)))).toBe('text');
  });
});

describe('files that are not read', () => {
  it('names each by a stable word', () => {
    expect(failureOf(text('%PDF-1.7'))).toEqual({ kind: 'unsupported', detail: 'pdf' });
    expect(failureOf(bytes())).toEqual({ kind: 'empty', detail: '0' });
    expect(failureOf(bytes(0, 1, 2, 3))).toEqual({ kind: 'unsupported', detail: 'binary' });
  });

  it('tells a locked workbook from an old one by the directory of the container', () => {
    expect(failureOf(ole(['Workbook']))).toEqual({ kind: 'unsupported', detail: 'xls' });
    expect(failureOf(ole(['Book']))).toEqual({ kind: 'unsupported', detail: 'xls' });
    expect(failureOf(ole(['EncryptionInfo', 'EncryptedPackage']))).toEqual({
      kind: 'encrypted',
      detail: 'ole',
    });
    expect(failureOf(ole(['WordDocument']))).toEqual({ kind: 'unsupported', detail: 'doc' });
    expect(failureOf(ole([]))).toEqual({ kind: 'unsupported', detail: 'ole' });
  });

  it('follows no directory chain out of the file or round in circles', () => {
    const circle = Buffer.from(ole(['x']));
    circle.writeUInt32LE(1, 516);
    expect(oleNames(circle).length).toBeLessThanOrEqual(4_000);
    expect(failureOf(circle.subarray(0, 100)).detail).toBe('ole');
    expect(failureOf(circle.subarray(0, 700)).detail).toBe('ole');
  });

  it.each([
    ['docx', [{ name: 'word/document.xml', content: 'x' }]],
    ['pptx', [{ name: 'ppt/presentation.xml', content: 'x' }]],
    ['odt', [mimetype('application/vnd.oasis.opendocument.text')]],
    ['zip', [{ name: 'a.xlsx', content: 'x' }]],
    ['zip', []],
    ['iwork', [{ name: 'Index/Document.iwa', content: 'x' }]],
  ])('tells %s inside a zip', (detail, parts) => {
    expect(failureOf(buildZip(parts))).toEqual({ kind: 'unsupported', detail });
  });

  it('reads a text file whatever its name says', () => {
    expect(gridOf(text('a,b\n1,2\n')).format).toBe('csv');
  });
});

function mimetype(content: string): { name: string; content: string; stored: boolean } {
  return { name: 'mimetype', content, stored: true };
}

describe('formatOf', () => {
  it.each([
    ['doc', ole(['WordDocument'])],
    ['encrypted', ole(['EncryptedPackage'])],
    ['docx', buildZip([{ name: 'word/document.xml', content: '<a/>' }])],
    ['rtf', text('{\\rtf1}')],
    ['truncated', text('PK\u0003\u0004 broken')],
  ])('%s', (format, given) => {
    expect(formatOf(given, nodePlatform)).toBe(format);
  });
});
