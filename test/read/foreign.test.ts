/** Files that come by way of the foreign reader: old generations, what is wrong with them, hostile ones. */
import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { foreignReader } from '../../src/cli/foreign-reader.js';
import type { ReadResult } from '../../src/model/grid.js';
import { readFile } from '../../src/read/read.js';
import { foreignPlatform, nodePlatform } from '../support/platform.js';

const real = new Uint8Array(readFileSync(new URL('files/libreoffice.xls', import.meta.url)));

/** A workbook of one sheet in an old format. */
function old(bookType: 'biff8' | 'biff5' | 'biff2', cell: string | number = 'Plan'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['TT', 'Task'],
      [1, cell],
    ]),
    'PL V',
  );
  return new Uint8Array(write(book, { type: 'buffer', bookType }));
}

const read = (bytes: Uint8Array) => readFile(bytes, foreignPlatform);
const outcome = (result: ReadResult) =>
  result.ok
    ? result.grid.sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map((c) => c.text)),
      )
    : `${result.failure.kind}: ${result.failure.detail}`;

/** A platform whose thread is this program instead of the library. */
const withThread = (program: string) => ({
  ...nodePlatform,
  readForeign: foreignReader(new URL(`data:text/javascript,${encodeURIComponent(program)}`)),
});

describe('old generations of .xls', () => {
  it.each(['biff8', 'biff5', 'biff2'] as const)('%s', async (generation) => {
    const result = await read(old(generation));
    expect(outcome(result)).toEqual(['TT', 'Task', '1', 'Plan']);
    expect(result.ok && result.grid.format).toBe('xls');
  });

  it('is named as unsupported where the platform has no reader for it', async () => {
    expect(outcome(await readFile(real, nodePlatform))).toBe('unsupported: xls');
  });
});

describe('faulty .xls', () => {
  it('is truncated wherever it is cut', async () => {
    for (let length = 512; length < real.length; length += 512) {
      expect(outcome(await read(real.subarray(0, length))), `${length}`).toBe('truncated: ole');
    }
  });

  it('is locked when its records say so', async () => {
    const locked = Buffer.from(
      '0908100000060500bb0dcc0700000000060000002f000600000059b30a9a0a000000',
      'hex',
    );
    expect(outcome(await read(locked))).toBe('encrypted: xls');
  });

  it('ends in a failure or a value for changed bytes', async () => {
    for (let at = 512; at < real.length; at += 97) {
      const changed = Uint8Array.from(real);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const result = await read(changed);
      if (!result.ok) expect(result.failure.kind).toMatch(/^(damaged|truncated|limit|encrypted)$/);
    }
  });

  it('goes through no chain of sectors in circles', async () => {
    const circle = Buffer.from(real);
    const table = (circle.readUInt32LE(76) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1)
      circle.writeUInt32LE(sector, table + sector * 4);
    expect(outcome(await read(circle))).toMatch(/^(damaged|truncated): /);
  });
});

/** One record of an .xls. */
function record(type: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

/** A small workbook whose hundreds of tool tips each cover a whole sheet: hours of work for the library. */
function endless(): Uint8Array {
  const begin = (kind: number) => record(0x0809, Buffer.from([0, 6, kind, 0, 0, 0, 0, 0]));
  const end = record(0x0a, Buffer.alloc(0));
  const sheet = Buffer.from([0, 0, 0, 0, 0, 0, 1, 0, 0x61]);
  const globals = begin(5);
  sheet.writeUInt32LE(globals.length + sheet.length + 4 + end.length, 0);
  const wholeSheet = Buffer.from([0, 8, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0, 0x61, 0, 0, 0]);
  const tips = Array.from({ length: 5_000 }, () => record(0x0800, wholeSheet));
  return Buffer.concat([globals, record(0x85, sheet), end, begin(0x10), ...tips, end]);
}

describe('a thread that is hostile or dies', () => {
  it('is stopped when it takes too long, and the next file is read by a new one', async () => {
    const program = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ cells }) => {
        while (cells === 1);
        parentPort.postMessage({ kind: 'read', workbook: { date1904: false, sheets: [] } });
      });`;
    const platform = withThread(program);
    const limits = { readSeconds: 0.2 };
    const generous = { readSeconds: 30 };
    const first = await readFile(old('biff2'), platform, { ...limits, cells: 1 });
    expect(outcome(first)).toBe('limit: readSeconds');
    expect(outcome(await readFile(real, platform, generous))).toEqual([]);
  });

  it('is stopped over a real file made to keep it busy, and goes on with the next one', async () => {
    const busy = await readFile(endless(), foreignPlatform, { readSeconds: 1 });
    expect(outcome(busy)).toBe('limit: readSeconds');
    expect(outcome(await read(old('biff8')))).toEqual(['TT', 'Task', '1', 'Plan']);
  });

  it('is stopped when it takes too much memory', async () => {
    const program = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => {
        const kept = [];
        for (;;) kept.push(new Array(100_000).fill({}));
      });`;
    const result = await readFile(real, withThread(program), { readMegabytes: 16 });
    expect(outcome(result)).toBe('limit: readMegabytes');
  });

  it('is bounded in cells', async () => {
    expect(outcome(await readFile(real, foreignPlatform, { cells: 3 }))).toBe('limit: cells');
  });
});
