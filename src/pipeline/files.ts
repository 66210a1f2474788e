/** What the pipeline needs of the outside world; the command line gives Node's, a browser its own. */
import type { ReadForeign } from '../model/foreign.js';
import type { Deflate, Inflate } from '../model/grid.js';
import type { Digest } from '../model/issued-form.js';

export interface Platform {
  readonly inflate: Inflate;
  /** For what is written; without it parts are stored as they are. */
  readonly deflate?: Deflate;
  /** Reads .xls under bounds; without it such files are named as not readable. */
  readonly readForeign?: ReadForeign;
  /** SHA-256, lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string;
}

export interface Files {
  /** A file of the user's; undefined when there is none of that name. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** A file of the product, below `templates/`; undefined when there is none of that name. */
  template(path: string): Promise<string | undefined>;
  /** Names of the folders in a folder, none where there is no such folder; left out where folders cannot be listed. */
  folders?(path: string): Promise<readonly string[]>;
  /** A path in a file of the user's, as seen from that file. */
  resolve(from: string, path: string): string;
}

/** Digests of texts, as stamps and seals of forms need them. */
export function digestOf({ sha256 }: Platform): Digest {
  return (text) => sha256(new TextEncoder().encode(text));
}
