/** The platform that tests give to the core: Node's zlib, and the built thread for .xls. */
import { inflateRawSync } from 'node:zlib';
import { foreignReader } from '../../src/cli/foreign-reader.js';
import type { Inflate } from '../../src/model/grid.js';

const inflate: Inflate = (compressed, expected, limit) =>
  inflateRawSync(compressed, {
    chunkSize: Math.min(Math.max(expected + 1, 64), 1_048_576),
    maxOutputLength: Math.max(limit, 1),
  });

export const nodePlatform = { inflate };

/** Threads run JavaScript: the one that `npm run build` made. */
const LEGACY_WORKER = new URL('../../dist/legacy-worker.js', import.meta.url);

export const foreignPlatform = { inflate, readForeign: foreignReader(LEGACY_WORKER) };
