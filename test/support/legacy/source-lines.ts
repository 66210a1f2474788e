/** What the five source documents say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXTS = join(import.meta.dirname, 'texts');

/** Lines of the five source documents; names of persons replaced. */
export const SOURCE_LINES: readonly string[] = readdirSync(TEXTS)
  .sort()
  .flatMap((name) => readFileSync(join(TEXTS, name), 'utf8').split('\n'))
  .filter((line) => line !== '');
