/** From the paths on the command line to the Word files to check. */
import { basename } from 'node:path';
import type { WordFile } from '../index.js';
import { Fault } from './fault.js';
import { filesBelow, filesMatching, kindOf, withSlashes } from './input-files.js';
import { openFile } from './opened-file.js';

/** Documents; those that are not measured are named as such, so that none passes unseen. */
const DOCUMENT = /\.(?:docx|docm|doc|rtf|odt)$/i;

/**
 * Files, folders (searched to the bottom) and patterns → documents. A file that is named itself is
 * always taken; of others only documents, without lock files (`~$…`).
 * @throws Fault when a path does not exist or holds no document
 */
export async function findWordFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'file') {
      files.add(withSlashes(path));
      continue;
    }
    const found = kind === 'folder' ? await filesBelow(path) : await filesMatching(path);
    for (const file of found) {
      if (DOCUMENT.test(file) && !basename(file).startsWith('~$')) files.add(file);
    }
  }
  if (files.size === 0) {
    throw new Fault(
      `Không có văn bản Word nào trong ${paths.join(', ')}.`,
      'Nêu tệp .docx, hoặc thư mục có tệp .docx.',
    );
  }
  return [...files];
}

/** The documents one by one, or why the system does not hand one over. */
export function* openWordFiles(paths: readonly string[]): Generator<WordFile> {
  for (const path of paths) yield { path, ...openFile(path) };
}
