/** Bars behind the figures, and marks before the states, as Excel reads them from the parts. */
import { describe, expect, it } from 'vitest';
import { SHEETS } from '../../../src/model/workbook.js';
import { renderWorkbook } from '../../../src/render/xlsx/workbook.js';
import { sample } from '../../merge/sample-round.js';
import { unzip } from '../../support/unzip.js';
import { all, child, parseXml, type XmlNode } from '../../support/xml-tree.js';

const parts = unzip(await renderWorkbook(sample(), {}));
const part = (path: string) => parseXml(parts.get(path)?.toString('utf8') ?? '');
const ORDER = Object.values(SHEETS);

function sheetPart(name: string): XmlNode {
  return part(`xl/worksheets/sheet${ORDER.indexOf(name as (typeof ORDER)[number]) + 1}.xml`);
}

/** What the halves of a sheet's data bars say: ids, bounds, lengths, cells. */
function barsOf(name: string) {
  const sheet = sheetPart(name);
  const older = all(sheet, 'cfRule').filter(({ attributes }) => attributes.type === 'dataBar');
  const newer = all(sheet, 'x14:conditionalFormatting');
  return {
    older: older.map((rule) => ({
      id: all(rule, 'x14:id')[0]?.text,
      bounds: all(rule, 'cfvo').map(({ attributes }) => [attributes.type, attributes.val]),
      lengths: child(rule, 'dataBar')?.attributes,
    })),
    newer: newer.map((format) => ({
      id: all(format, 'x14:cfRule')[0]?.attributes.id,
      bounds: all(format, 'xm:f').map(({ text }) => text),
      lengths: all(format, 'x14:dataBar')[0]?.attributes,
      cells: all(format, 'xm:sqref')[0]?.text,
    })),
  };
}

describe('figures of the consolidated workbook', () => {
  it.each([SHEETS.bySection, SHEETS.byUnit])(
    'have bars from nothing on one scale in %s',
    (name) => {
      const { older, newer } = barsOf(name);
      const bounds = older.map((bar) => bar.bounds.map(([, value]) => Number(value)));
      const counts = bounds.slice(0, -1);
      expect(new Set(counts.map(String)).size).toBe(1);
      expect(counts[0]?.[0]).toBe(0);
      expect(counts[0]?.[1]).toBeGreaterThan(0);
      expect(bounds.at(-1)).toEqual([0, 1]);
      for (const { lengths } of [...older, ...newer])
        expect(lengths).toMatchObject({ minLength: '0', maxLength: '100' });
      expect(newer.map((bar) => bar.bounds.map(Number))).toEqual(bounds);
    },
  );

  it('have both halves of a bar tied by an id that no other bar has', () => {
    const sheets = [barsOf(SHEETS.byUnit), barsOf(SHEETS.bySection)];
    for (const { older, newer } of sheets)
      expect(older.map(({ id }) => id)).toEqual(newer.map(({ id }) => id));
    const ids = sheets.flatMap(({ older }) => older.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave the sum below the table without a bar', () => {
    const { newer } = barsOf(SHEETS.bySection);
    const rows = all(sheetPart(SHEETS.bySection), 'row');
    const sum = Number(rows.at(-1)?.attributes.r);
    for (const { cells = '' } of newer) expect(cells).toMatch(new RegExp(`:[A-Z]+${sum - 1}$`));
  });

  it('tell the share that is completed as a formula over the sheet', () => {
    const formulas = all(sheetPart(SHEETS.bySection), 'f').map(({ text }) => text);
    expect(formulas).toContain('IF(C6=0,0,D6/C6)');
  });
});

describe('states of the consolidated workbook', () => {
  it('are shown with a mark each, for a copy without colours', () => {
    const formats = all(part('xl/styles.xml'), 'dxf').flatMap((style) => {
      const code = child(style, 'numFmt')?.attributes.formatCode;
      return code === undefined ? [] : [code];
    });
    expect(new Set(formats).size).toBeGreaterThanOrEqual(7);
    for (const code of formats) expect(code).toMatch(/^"\S "@$/);
  });

  it('stand in the cells without it', () => {
    const texts = all(part('xl/sharedStrings.xml'), 't').map(({ text }) => text);
    expect(texts).toContain('Đã hoàn thành');
    expect(texts.filter((text) => text.startsWith('● '))).toEqual([]);
  });
});
