/** Empty folders for tests that read and write files; gone when the tests have run. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { ROOT } from './de06.js';

/** Path of something in the folder; without parts the folder's own. */
type PathIn = (...parts: readonly string[]) => string;

const make = () => mkdtempSync(join(tmpdir(), 'de06-'));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** One folder for all tests of a file. */
export function sharedFolder(): PathIn {
  const folder = make();
  afterAll(() => remove(folder));
  return (...parts) => join(folder, ...parts);
}

/** A new folder for each test of a file. */
export function ownFolder(): PathIn {
  let folder: string;
  beforeEach(() => {
    folder = make();
  });
  afterEach(() => remove(folder));
  return (...parts) => join(folder, ...parts);
}

/** Puts the input of a whole case of the form Phụ lục V, or some of it, into a folder. */
export function takeCase(name: string, folder: string, parts: readonly string[] = ['.']): void {
  for (const part of parts) {
    const source = join(ROOT, 'fixtures/phu-luc-v', name, 'in', part);
    cpSync(source, join(folder, part), { recursive: true });
  }
}
