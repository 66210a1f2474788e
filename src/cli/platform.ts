/** What the core needs of Node: inflating, hashing and a thread for old formats. */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Platform } from '../index.js';
import { foreignReader } from './foreign-reader.js';

export const nodePlatform: Platform = {
  inflate: (compressed, expected, limit) =>
    inflateRawSync(compressed, {
      // One allocation of the declared size; what the file declares is not trusted beyond the cap.
      chunkSize: Math.max(64, Math.min(expected, limit) + 1),
      maxOutputLength: Math.max(1, limit),
    }),
  deflate: (content) => deflateRawSync(content),
  readForeign: foreignReader(new URL('./legacy-worker.js', import.meta.url)),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
