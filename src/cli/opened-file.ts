/** A file that a command reads: one that the system does not hand over does not stop the others. */
import { readFileSync, statSync } from 'node:fs';
import { systemReason } from './fault.js';

/** A file's bytes with the time of its last change, or why the system does not hand it over. */
export type Opened =
  | { readonly bytes: Uint8Array; readonly modified: string }
  | { readonly refusal: string };

/**
 * Waits for the disk: there is nothing else to do meanwhile, and the steps of an asynchronous read
 * wait for each other behind the work on the file before.
 */
export function openFile(path: string): Opened {
  try {
    return { bytes: readFileSync(path), modified: statSync(path).mtime.toISOString() };
  } catch (error) {
    return { refusal: systemReason(error) };
  }
}
