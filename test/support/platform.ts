/** The platform that tests give to the core: Node's zlib. */
import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../../src/model/grid.js';

const inflate: Inflate = (compressed, expected, limit) =>
  inflateRawSync(compressed, {
    chunkSize: Math.min(Math.max(expected + 1, 64), 1_048_576),
    maxOutputLength: Math.max(limit, 1),
  });

export const nodePlatform = { inflate };
