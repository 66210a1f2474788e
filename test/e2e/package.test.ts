/** What the public API and the command line load before anything is called. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/de06.js';

/** A file of the bundle with all that it loads before anything is called. */
function loaded(name: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(name)) return known;
  known.add(name);
  const text = readFileSync(join(ROOT, 'dist', name), 'utf8');
  for (const [, next = ''] of text.matchAll(
    /^(?:import|\}|export)[^'"(]* ?["']\.\/([^"']+)["'];/gm,
  ))
    loaded(next, known);
  return known;
}

it.each(['index.js', 'cli.js'])('%s loads what writes files only when it is called for', (name) => {
  const texts = [...loaded(name)].map((own) => readFileSync(join(ROOT, 'dist', own), 'utf8'));
  expect(texts.length).toBeGreaterThan(1);
  // esbuild names the source of each part in a comment.
  const heavy = /^\/\/ .*node_modules\/(?:exceljs|docx|echarts|@resvg\/resvg-wasm)\/.*/m;
  expect(texts.map((text) => heavy.exec(text)?.[0]).filter(Boolean)).toEqual([]);
});
