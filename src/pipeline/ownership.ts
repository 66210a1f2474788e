/** Which existing files de06 made itself, and may therefore replace. */
import { describePackage } from '../read/read.js';
import type { Platform } from './files.js';

/** A workbook, or a document, that names de06 as its creator. */
export function isOwnPackage(
  bytes: Uint8Array,
  wanted: 'workbook' | 'document',
  platform: Platform,
): boolean {
  const { kind, properties } = describePackage(bytes, platform);
  return kind === wanted && properties.creator === 'de06';
}

/** A consolidated workbook, as it was written or corrected since: a result, never an office's answer. */
export function isConsolidated(bytes: Uint8Array, platform: Platform): boolean {
  const { kind, properties } = describePackage(bytes, platform);
  const { creator, description = '' } = properties;
  return kind === 'workbook' && creator === 'de06' && description.startsWith('de06 ');
}

/**
 * As de06 wrote it. It dates its files by the day of the data, at midnight; Excel and Word put
 * the time at which somebody saved.
 */
export function isUntouched(bytes: Uint8Array, platform: Platform): boolean {
  const { modified = '' } = describePackage(bytes, platform).properties;
  return /T00:00:00(?:\.0+)?Z$/.test(modified);
}

/** JSON printed by de06. */
export function isOwnJson(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== 'object' || value === null || !('tool' in value)) return false;
    const { tool } = value;
    return typeof tool === 'object' && tool !== null && 'name' in tool && tool.name === 'de06';
  } catch {
    return false;
  }
}
