/** The parts of an Office package and the relationships between them. */

import { damaged } from './failure.js';
import type { Limits } from './limits.js';
import { decodeXml } from './unicode.js';
import { XmlReader } from './xml.js';
import type { ZipArchive } from './zip-archive.js';

/** A part's relationship to another part of the package; external ones are left out. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type URI: the same in the transitional and the strict namespaces. */
  readonly type: string;
  /** Full name of the part, without a leading `/`. */
  readonly target: string;
}

/** An open package, with what reading any part of it needs. */
export interface OfficePackage {
  readonly archive: ZipArchive;
  readonly limits: Limits;
}

/** A reader on a part that must be there. Throws `damaged` with the part's name. */
export function openPart(source: OfficePackage, part: string): XmlReader {
  const bytes = source.archive.read(part);
  if (!bytes) throw damaged(part);
  return new XmlReader(decodeXml(bytes, part), part, source.limits.xmlDepth);
}

/** The relationships of `part` (of the package itself for ''); none when it has none. */
export function readRelationships(source: OfficePackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!source.archive.has(rels)) return [];
  const reader = openPart(source, rels);
  const relationships: Relationship[] = [];
  reader.root();
  reader.children((name) => {
    if (name !== 'Relationship' || reader.attribute('TargetMode') === 'External') return;
    const type = reader.attribute('Type') ?? '';
    relationships.push({
      id: reader.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(part, reader.attribute('Target') ?? ''),
    });
  });
  return relationships;
}

/** A target, absolute or relative to the folder of `part`, as a part name. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
