import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/package/crc32.js';
import { ReadError } from '../../src/package/failure.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/package/limits.js';
import { openZip, type ZipArchive } from '../../src/package/zip-archive.js';
import { nodePlatform } from '../support/platform.js';
import { buildZip, type ZipOptions, type ZipPart } from '../support/zip-builder.js';

function open(bytes: Uint8Array, limits: Partial<Limits> = {}): ZipArchive {
  return openZip(bytes, nodePlatform.inflate, { ...DEFAULT_LIMITS, ...limits });
}

function zipped(part: Partial<ZipPart>, options: ZipOptions = {}): Uint8Array {
  return buildZip(
    [
      { name: 'first', content: 'x' },
      { name: 'a', content: 'Đề án 06', ...part },
    ],
    options,
  );
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(open(bytes).read('a'));
}

function failure(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
  return 'none';
}

describe('openZip', () => {
  it.each([
    ['deflated', zipped({})],
    ['stored', zipped({ stored: true })],
    ['with a data descriptor', zipped({ dataDescriptor: true })],
    ['with Zip64 sizes', zipped({ zip64: true })],
    ['with a Zip64 directory', zipped({ zip64: true }, { zip64: true })],
    ['with a comment', zipped({}, { comment: 'bản chính thức' })],
    ['with bytes in front', zipped({}, { prefix: randomBytes(100) })],
    ['without a checksum', zipped({ crc: 0 })],
    ['with bytes behind', Buffer.concat([zipped({}), Buffer.alloc(50)])],
    ['inside a larger buffer', Buffer.concat([Buffer.alloc(7), zipped({})]).subarray(7)],
  ])('reads an entry %s', (_, bytes) => {
    expect(textOf(bytes)).toBe('Đề án 06');
  });

  it('finds parts without regard to case and knows what is missing', () => {
    const archive = open(zipped({ name: '\\xl\\Book.xml' }));
    expect(archive.names).toEqual(['first', 'xl/Book.xml']);
    expect(archive.has('XL/book.xml')).toBe(true);
    expect(archive.read('xl/other.xml')).toBeUndefined();
  });

  it('takes the first of two entries of one name', () => {
    const bytes = buildZip([
      { name: 'a', content: '1' },
      { name: 'a', content: '2' },
    ]);
    expect(textOf(bytes)).toBe('1');
  });

  it.each([
    ['a wrong checksum', { crc: 1 }, 'damaged: a'],
    ['a size that is too small', { size: 3 }, 'damaged: a'],
    ['a size that is too large', { size: 3_000 }, 'damaged: a'],
    ['an unknown method', { method: 12 }, 'damaged: a'],
    ['data that is not deflate', { stored: true, method: 8 }, 'damaged: a'],
    ['a password', { flags: 1 }, 'encrypted: zip'],
  ])('refuses %s', (_, part, expected) => {
    expect(failure(() => textOf(zipped(part)))).toBe(expected);
  });

  it('refuses a file cut off anywhere', () => {
    const bytes = zipped({});
    for (let length = 4; length < bytes.length; length += 1) {
      expect(failure(() => open(bytes.subarray(0, length)))).toBe('truncated: zip');
    }
  });

  it('refuses a directory that claims more entries than there are', () => {
    expect(failure(() => open(zipped({}, { entries: 5 })))).toBe('damaged: zip');
    expect(failure(() => open(zipped({}, { entries: 60_000 })))).toBe('limit: zipEntries');
  });

  it('refuses bombs by ratio, by part and by total', () => {
    const bomb = buildZip([{ name: 'a', content: Buffer.alloc(3_000_000) }]);
    expect(failure(() => open(bomb).read('a'))).toBe('limit: compressionRatio');
    expect(open(bomb, { compressionRatio: 5_000 }).read('a')?.length).toBe(3_000_000);
    expect(failure(() => open(zipped({}), { partBytes: 5 }).read('a'))).toBe('limit: partBytes');
    const archive = open(zipped({}), { totalBytes: 15 });
    archive.read('a');
    expect(failure(() => archive.read('a'))).toBe('limit: totalBytes');
  });

  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), (content, stored) => {
        const bytes = buildZip([{ name: 'a', content, stored }]);
        expect(Buffer.from(open(bytes).read('a') ?? []).equals(Buffer.from(content))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('ends in a failure or a value for any change of one byte', () => {
    const bytes = zipped({});
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = Buffer.from(bytes);
        changed[at] = value;
        const outcome = failure(() => {
          const archive = open(changed);
          for (const name of archive.names) archive.read(name);
        });
        expect(outcome).toMatch(/^(none|damaged|truncated|limit|encrypted)/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('crc32', () => {
  it('matches the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
