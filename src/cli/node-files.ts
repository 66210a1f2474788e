/** The pipeline's view of the disk. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../index.js';
import { Fault, isMissing, systemReason } from './fault.js';
import { withSlashes } from './input-files.js';

/** Beside `dist/`, where the bundle runs from. */
const templates = fileURLToPath(new URL('../templates/', import.meta.url));

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new Fault(`Không đọc được ${path}: ${systemReason(error)}.`);
  }
}

/** Whether a file or a folder of that name exists. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw new Fault(`Không mở được ${path}: ${systemReason(error)}.`);
  }
}

async function folders(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if (isMissing(error)) return [];
    throw new Fault(`Không mở được ${path}: ${systemReason(error)}.`);
  }
}

export const nodeFiles: Files = {
  read,
  template: async (path) => {
    const bytes = await read(join(templates, path));
    return bytes && new TextDecoder().decode(bytes);
  },
  folders,
  resolve: (from, path) => withSlashes(from === '' ? path : join(dirname(from), path)),
};

/** `de06.yaml` in the folder or in one above it; undefined when there is none. */
export async function findConfig(folder: string): Promise<string | undefined> {
  let here = resolve(folder);
  for (;;) {
    const path = join(here, 'de06.yaml');
    if ((await read(path)) !== undefined) return path;
    const above = dirname(here);
    if (above === here) return undefined;
    here = above;
  }
}
