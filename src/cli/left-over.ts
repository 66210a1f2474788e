/** Files of an earlier run in a folder of results that is written again. */
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { Fault, isMissing, systemReason } from './fault.js';

/** Names in the folder with one of the endings that are not written this time. */
export async function leftOver(
  folder: string,
  endings: readonly string[],
  written: ReadonlySet<string>,
): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => endings.includes(extname(name)) && !written.has(name)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw new Fault(`Không mở được ${folder}: ${systemReason(error)}.`);
  }
}
