/** The words of a Word file. */
import { readFileSync } from 'node:fs';
import { unzip } from './unzip.js';

/** A paragraph a line, those without words left out. */
export function docxText(path: string): string {
  const xml = unzip(readFileSync(path)).get('word/document.xml')?.toString('utf8') ?? '';
  const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>/g)]
      .map(([, text]) => text ?? ' ')
      .join(''),
  );
  return `${paragraphs.filter((line) => line.trim() !== '').join('\n')}\n`;
}
