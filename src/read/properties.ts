/** What a workbook says of itself in its core properties. */
import type { DocumentProperties } from '../model/grid.js';
import { ReadError } from '../package/failure.js';
import {
  type OfficePackage,
  openPart,
  type Relationship,
  readRelationships,
} from '../package/office-package.js';

type Key = keyof DocumentProperties;

const KEYS: ReadonlySet<string> = new Set<Key>(['creator', 'description', 'modified']);

/** The core properties of any Office package; none when the part is missing or cannot be read, as no cell needs them. */
export function readProperties(
  source: OfficePackage,
  packageRelationships: readonly Relationship[] = readRelationships(source, ''),
): DocumentProperties {
  const part = packageRelationships.find(({ type }) => type === 'core-properties')?.target;
  if (part === undefined) return {};
  try {
    return readCore(source, part);
  } catch (error) {
    if (error instanceof ReadError) return {};
    throw error;
  }
}

function readCore(source: OfficePackage, part: string): DocumentProperties {
  const reader = openPart(source, part);
  const properties: Partial<Record<Key, string>> = {};
  reader.root();
  reader.children((name) => {
    if (!isKey(name)) return;
    const value = reader.content();
    if (value !== '') properties[name] = value;
  });
  return properties;
}

function isKey(name: string): name is Key {
  return KEYS.has(name);
}
