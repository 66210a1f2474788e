/**
 * One workbook saved by LibreOffice Calc 7.4 as .xlsx, .xls and .ods must be read alike, and as
 * LibreOffice itself shows it: beside each lies its own export of the first sheet as CSV.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/model/grid.js';
import { readFile } from '../../src/read/read.js';
import { foreignPlatform } from '../support/platform.js';

const fileBytes = (name: string) =>
  new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));

async function gridOf(name: string): Promise<Grid> {
  const result = await readFile(fileBytes(name), foreignPlatform);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
  return result.grid;
}

/** The texts of the first sheet by rows, as wide as the export. */
function textsOf({ sheets }: Grid, width: number): string[][] {
  const rows = sheets[0]?.rows ?? [];
  return Array.from({ length: rows.at(-1)?.number ?? 0 }, (_, index) => {
    const cells = rows.find(({ number }) => number === index + 1)?.cells ?? [];
    const texts = Array.from({ length: width }, () => '');
    for (const { column, text } of cells) texts[column - 1] = text;
    return texts;
  });
}

describe.each(['libreoffice', 'phu-luc-v'])('%s', (name) => {
  const shown: string[][] = parse(Buffer.from(fileBytes(`${name}.csv`)), { columns: false });
  // A grid holds the value of a percentage, not its number of decimals.
  const expected = shown.map((row) => row.map((text) => text.replace(/^(\d+)\.0%$/, '$1%')));

  it.each(['xlsx', 'xls', 'ods'])('.%s has the texts that LibreOffice shows', async (ending) => {
    const grid = await gridOf(`${name}.${ending}`);
    expect(grid.format).toBe(ending);
    expect(textsOf(grid, expected[0]?.length ?? 0)).toEqual(expected);
  });

  it.each(['xls', 'ods'])('.%s is read like .xlsx in everything else too', async (ending) => {
    const [xlsx, other] = [await gridOf(`${name}.xlsx`), await gridOf(`${name}.${ending}`)];
    const bySheet = ({ sheets }: Grid) =>
      sheets.map((sheet) => ({
        ...sheet,
        merges: sheet.merges.map((m) => JSON.stringify(m)).sort(),
      }));
    expect(bySheet(other)).toEqual(bySheet(xlsx));
  });
});
