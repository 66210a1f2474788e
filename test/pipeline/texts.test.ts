import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/model/outline.js';
import type { Files } from '../../src/pipeline/files.js';
import { loadTexts } from '../../src/pipeline/texts.js';
import { encodeTcvn3 } from '../support/legacy/encode.js';
import { BARE_WORKSPACE, shippedOutline } from '../support/report-builder.js';

const FILE = 'noi-dung/{periodId}/nguyen-nhan.txt';
const PATH = 'tinh/noi-dung/2024-06/nguyen-nhan.txt';
const OUTLINE: Outline = {
  ...shippedOutline(),
  body: [
    { kind: 'text', file: FILE },
    { kind: 'text', setting: 'chung' },
    { kind: 'text', file: FILE, otherwise: '…' },
  ],
};
const WORKSPACE = { ...BARE_WORKSPACE, file: 'tinh/de06.yaml' };

function load(bytes: Uint8Array | string | undefined) {
  const held = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const files: Files = {
    read: async (path) => (path === PATH ? held : undefined),
    template: async () => undefined,
    resolve: (from, path) => `${from.slice(0, from.lastIndexOf('/') + 1)}${path}`,
  };
  return loadTexts(OUTLINE, WORKSPACE, '2024-06', files);
}

const linesOf = async (bytes: Parameters<typeof load>[0]) => {
  const result = await load(bytes);
  return result.ok ? result.value.get(FILE)?.lines : undefined;
};

describe('loadTexts', () => {
  it('reads the file of the period, seen from de06.yaml', async () => {
    const result = await load('\uFEFFMột\r\n\r\n- hai\n');
    expect(result.problems).toEqual([]);
    expect(result.ok && result.value).toEqual(
      new Map([[FILE, { path: PATH, lines: ['Một', '- hai'] }]]),
    );
  });

  it('says where a missing file would be, and takes an empty one for missing', async () => {
    for (const bytes of [undefined, '', ' \n']) {
      const result = await load(bytes);
      expect(result.problems).toEqual([]);
      expect(result.ok && result.value.get(FILE)).toEqual({ path: PATH, lines: [] });
    }
  });

  it('reads other encodings and says that it had to', async () => {
    const sentence = 'Nguyên nhân chủ yếu là thiếu kinh phí, nhân lực chưa đáp ứng yêu cầu.';
    const old = Uint8Array.from(encodeTcvn3(sentence), (letter) => letter.charCodeAt(0));
    expect(await linesOf(old)).toEqual([sentence]);
    expect((await load(old)).problems).toMatchObject([{ at: { file: PATH }, severity: 'warning' }]);
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${sentence}`, 'utf16le'));
    expect(await linesOf(utf16)).toEqual([sentence]);
    expect((await load(utf16)).problems).toEqual([]);
  });

  it.each([
    ['a Word file', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0)],
    ['letters that are none', Uint8Array.of(0x41, 0, 1, 2, 3)],
    ['broken UTF-8', Uint8Array.from([...new TextEncoder().encode('ắ'.repeat(40)), 0xe1, 0xba])],
    ['a line without end', 'a'.repeat(200_000)],
  ])('refuses %s, with its path', async (_what, bytes) => {
    const result = await load(bytes);
    expect(result.ok).toBe(false);
    expect(result.problems).toMatchObject([{ at: { file: PATH }, severity: 'error' }]);
  });
});
