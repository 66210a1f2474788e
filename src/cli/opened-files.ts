/** The files that a command reads: one that the system does not hand over does not stop the others. */
import { readFile, stat } from 'node:fs/promises';
import { systemReason } from './fault.js';

/** A file's bytes with the time of its last change, or why the system does not hand it over. */
export type Opened =
  | { readonly bytes: Uint8Array; readonly modified: string }
  | { readonly refusal: string };

async function open(path: string): Promise<Opened> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    return { bytes, modified: mtime.toISOString() };
  } catch (error) {
    return { refusal: systemReason(error) };
  }
}

/** The files one by one; the disk hands over the next while the present one is read. */
export async function* openedInTurn(
  files: readonly string[],
): AsyncGenerator<readonly [path: string, opened: Opened]> {
  const [first, ...rest] = files;
  if (first === undefined) return;
  let path = first;
  let present = open(path);
  for (const next of rest) {
    const opened = await present;
    present = open(next);
    yield [path, opened];
    path = next;
  }
  yield [path, await present];
}
