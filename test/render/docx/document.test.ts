import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../../src/model/document.js';
import { renderDocx } from '../../../src/render/docx/document.js';
import { columnWidths } from '../../../src/render/docx/page.js';
import { printable } from '../../../src/render/printable.js';
import { writeReport } from '../../../src/report/report.js';
import { textWidth } from '../../../src/text/times-widths.js';
import { readDocx } from '../../support/docx-reader.js';
import { faultsOf } from '../../support/open-xml.js';
import {
  BARE_WORKSPACE,
  consolidated,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
  task,
} from '../../support/report-builder.js';
import { unzip } from '../../support/unzip.js';
import { all, parseXml } from '../../support/xml-tree.js';

const report = (...given: Parameters<typeof consolidated>) =>
  writeReport(consolidated(...given), POLICE_WORKSPACE, shippedOutline());

const CHARTS: readonly Block[] = (['doughnut', 'column', 'bar'] as const).map((form) => ({
  kind: 'chart',
  source: 'states',
  form,
  title: 'Tình trạng <A & B>',
  categories: ['Đã hoàn thành', 'Đang thực hiện'],
  series: [{ name: 'Số nhiệm vụ', values: [3, 2] }],
  alt: 'Biểu đồ',
}));

function withBody(document: ReportDocument, blocks: readonly Block[]): ReportDocument {
  return { ...document, body: [...blocks, ...document.body] };
}

describe('Open XML SDK', () => {
  const long = 'Đã ban hành Kế hoạch.\n'.repeat(60);
  it.each([
    [
      'no task and nothing configured',
      writeReport(consolidated([]), BARE_WORKSPACE, shippedOutline()),
    ],
    ['one task', report([task({ result: 'Đã xong & gửi <báo cáo>' })])],
    [
      '200 tasks',
      report(
        Array.from({ length: 200 }, (_, n) =>
          task({ id: `${n}`, section: `${n % 7}`, result: long }),
        ),
      ),
    ],
    ['three charts', withBody(report(noticeTasks()), CHARTS)],
    [
      'charts in layers',
      withBody(
        report(noticeTasks()),
        (['bar', 'column'] as const).map((form) => ({
          kind: 'chart',
          source: 'states' as const,
          form,
          title: 'Theo nhóm',
          categories: ['I', 'II'],
          series: Array.from({ length: 7 }, (_, n) => ({ name: `Lớp ${n}`, values: [n, 0] })),
          stacked: true,
          alt: 'Biểu đồ',
        })),
      ),
    ],
    [
      'hostile text',
      report([task({ content: '\u0000\uFFFE\uD800A\u202E', result: ']]>&<\u000B' })]),
    ],
  ])('finds nothing wrong: %s', async (_, document) => {
    expect(await faultsOf(await renderDocx(document), 'docx')).toEqual([]);
  });
});

describe('two renders', () => {
  it('write the same parts, whatever the clock says', async () => {
    const document = withBody(report(noticeTasks()), CHARTS);
    const digests = async () =>
      [...unzip(await renderDocx(document))].map(([path, data]) => [
        path,
        createHash('sha256').update(data).digest('hex'),
      ]);
    const first = await digests();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await digests()).toEqual(first);
  });

  it('date the document by its own day, name it and its issuing body', async () => {
    const { letterhead, ...rest } = report([]);
    const name = 'Sở <A & B>';
    const dated = { ...rest, letterhead: { ...letterhead, name }, date: '2024-07-05' };
    const docx = readDocx(await renderDocx(dated));
    const values = ['core', 'app'].map((part) =>
      Object.fromEntries(
        docx.part(`docProps/${part}.xml`).children.map((own) => [own.name, own.text]),
      ),
    );
    expect(values[1]).toEqual({ Company: name });
    expect(values[0]).toMatchObject({
      'dc:creator': 'de06',
      'dc:language': 'vi-VN',
      'cp:category': 'Báo cáo',
      'dc:subject': 'Kết quả thực hiện nhiệm vụ Đề án 06 tháng 6 năm 2024',
      'dc:title': 'BÁO CÁO Kết quả thực hiện nhiệm vụ Đề án 06 tháng 6 năm 2024',
      'dcterms:created': '2024-07-05T00:00:00Z',
      'dcterms:modified': '2024-07-05T00:00:00Z',
    });
  });
});

describe('charts', () => {
  it('are native, Vietnamese, described, and carry their data as a workbook', async () => {
    const docx = readDocx(await renderDocx(withBody(report(noticeTasks()), CHARTS)));
    const chart = docx.part('word/charts/chart4.xml');
    expect(all(chart, 'c:v').map(({ text }) => text)).toEqual([
      'Số nhiệm vụ',
      'Đã hoàn thành',
      'Thực hiện thường xuyên',
      'Đang thực hiện',
      '10',
      '28',
      '12',
    ]);
    expect(all(chart, 'c:lang')[0]?.attributes.val).toBe('vi-VN');
    const described = all(docx.body, 'wp:docPr').map(({ attributes }) => attributes.descr);
    expect(described.at(-1)).toContain('Đã hoàn thành: 10; Thực hiện thường xuyên: 28');
    for (const ordinal of [1, 2, 3, 4]) {
      const rels = docx.part(`word/charts/_rels/chart${ordinal}.xml.rels`);
      const target = rels.children[0]?.attributes.Target ?? '';
      const workbook = unzip(docx.parts.get(target.replace('..', 'word')) ?? new Uint8Array());
      const sheet = parseXml(workbook.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '');
      const cells = all(sheet, 'c').map(
        (cell) =>
          `${cell.attributes.r} ${all(cell, 'v')
            .map(({ text }) => text)
            .join('')}`,
      );
      const values = all(docx.part(`word/charts/chart${ordinal}.xml`), 'c:numCache').flatMap(
        (cache) => all(cache, 'c:v').map(({ text }) => text),
      );
      expect(cells.filter((cell) => cell.startsWith('B')).slice(1)).toEqual(
        values.map((value, index) => `B${index + 2} ${value}`),
      );
    }
  });
});

describe('printable', () => {
  it('removes what Word cannot hold and keeps every letter', () => {
    expect(printable('A\u0000\u0008\uFFFEB\u202E\u200BC\uD83DD\uDE00E')).toBe('ABCDE');
    expect(printable('Đề án 06\r\n😀\t“ư”')).toBe('Đề án 06\n😀\t“ư”');
    expect(printable('Đê\u0300')).toBe('Đề');
  });

  it('gives text that any XML reader takes, for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = printable(text);
        expect(printable(clean)).toBe(clean);
        const escaped = clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        expect(() => parseXml(`<t>${escaped}</t>`)).not.toThrow();
      }),
    );
  });
});

describe('geometry', () => {
  it('measures Quốc hiệu and Tiêu ngữ as Times New Roman sets them', () => {
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, true) / 20).toBeCloseTo(271.2, 0);
    expect(textWidth('Độc lập - Tự do - Hạnh phúc', 14, true) / 20).toBeCloseTo(171, 0);
  });

  it('splits a width without losing a twip', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 20000 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
        (width, shares) => {
          const widths = columnWidths(width, shares);
          expect(widths.reduce((sum, own) => sum + own, 0)).toBe(width);
          expect(widths).toHaveLength(shares.length);
        },
      ),
    );
  });
});
