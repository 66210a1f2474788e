/** Bytes of a .docx → its parts, within limits. */
import type { Inflate } from '../model/grid.js';
import { damaged, exceeded, unsupported } from '../package/failure.js';
import { DEFAULT_LIMITS, type Limits } from '../package/limits.js';
import {
  type OfficePackage,
  type Relationship,
  readRelationships,
} from '../package/office-package.js';
import { openZip } from '../package/zip-archive.js';
import { child, partTree, type WordNode } from './node.js';

/** A document of an office is small, and its parts become trees: no more than 32 MiB each. */
const LIMITS: Limits = { ...DEFAULT_LIMITS, partBytes: 33_554_432 };

/** Opens a file as a package. Throws what `package/failure.ts` makes. */
export function openWord(bytes: Uint8Array, inflate: Inflate, limits = LIMITS): OfficePackage {
  if (bytes.length > limits.fileBytes) throw exceeded('fileBytes');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw unsupported('no zip');
  return { archive: openZip(bytes, inflate, limits), limits };
}

/** Opens a file that was made just now: however large, it is no stranger's. */
export function openOwnWord(bytes: Uint8Array, inflate: Inflate): OfficePackage {
  const unbounded = Number.POSITIVE_INFINITY;
  return openWord(bytes, inflate, {
    ...LIMITS,
    fileBytes: unbounded,
    partBytes: unbounded,
    totalBytes: unbounded,
    compressionRatio: unbounded,
  });
}

export interface MainPart {
  readonly name: string;
  readonly body: WordNode;
  readonly related: readonly Relationship[];
}

/** The part with the document's text. Throws where there is none. */
export function openDocument(source: OfficePackage): MainPart {
  const name = readRelationships(source, '').find(({ type }) => type === 'officeDocument')?.target;
  if (name === undefined) throw unsupported('no Word document');
  const root = partTree(source, name);
  if (root === undefined) throw damaged('document');
  const body = child(root, 'body');
  if (body === undefined) throw unsupported('no Word document');
  // A relationship may name a part that is not there.
  const related = readRelationships(source, name).filter(({ target }) =>
    source.archive.has(target),
  );
  return { name, body, related };
}
