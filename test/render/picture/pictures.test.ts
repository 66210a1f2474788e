import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChartBlock, ReportDocument } from '../../../src/model/document.js';
import { isOwnPng, isOwnSvg } from '../../../src/render/picture/marks.js';
import { drawPictures } from '../../../src/render/picture/pictures.js';
import { planOf, WIDTH, widthOf } from '../../../src/render/picture/plan.js';
import { chartSvg } from '../../../src/render/picture/svg.js';
import { writeReport } from '../../../src/report/report.js';
import { inkOf, readPng } from '../../support/png.js';
import {
  consolidated,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
} from '../../support/report-builder.js';
import { all, child, parseXml } from '../../support/xml-tree.js';

const modules = resolve(import.meta.dirname, '../../../node_modules');
const PARTS = {
  wasm: readFileSync(`${modules}/@resvg/resvg-wasm/index_bg.wasm`),
  font: readFileSync(`${modules}/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf`),
};

function chart(given: Partial<ChartBlock> = {}): ChartBlock {
  return {
    kind: 'chart',
    source: 'states',
    form: 'bar',
    title: 'Tình trạng',
    categories: ['Đã hoàn thành', 'Đang thực hiện'],
    series: [{ name: 'Số nhiệm vụ', values: [10, 1240] }],
    alt: 'Biểu đồ. Đã hoàn thành: 10; đang thực hiện: 1.240.',
    ...given,
  };
}

function layered(offices: readonly string[], layers: readonly (readonly number[])[]): ChartBlock {
  const series = layers.map((values, index) => ({ name: `Tình trạng ${index + 1}`, values }));
  return chart({ source: 'byUnit', stacked: true, categories: offices, series });
}

function reportWith(charts: readonly ChartBlock[]): ReportDocument {
  const report = writeReport(
    consolidated(noticeTasks()),
    POLICE_WORKSPACE,
    shippedOutline('report'),
  );
  return { ...report, body: charts, appendices: [] };
}

/** All texts that the picture shows, without their line breaks. */
function shown(svg: string): string {
  return all(parseXml(svg), 'text')
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

const FORMS = ['bar', 'column', 'doughnut'] as const;

describe('charts as SVG', () => {
  it.each(FORMS)('show every category and every value of a %s', (form) => {
    const texts = shown(chartSvg(chart({ form }), '01-x', 'Ghi chú'));
    for (const text of ['Tình trạng', 'Ghi chú', 'Đã hoàn thành', 'Đang thực hiện', '10', '1.240'])
      expect(texts).toContain(text);
  });

  it('name the layers, and behind the bar the figures that have no room on it', () => {
    const texts = shown(chartSvg(layered(['Sở Y tế'], [[200], [1], [0]]), '01-x', ''));
    for (const text of ['Tình trạng 1', 'Tình trạng 2', '200', '201 (tình trạng 2']) {
      expect(texts).toContain(text);
    }
    expect(texts).not.toContain('tình trạng 3');
  });

  it('tell readers who cannot see what they show', () => {
    const svg = parseXml(chartSvg(chart({ title: 'A & <B>', alt: '1 < 2' }), '01-x', ''));
    const [title, description] = ['title', 'desc'].map((name) => child(svg, name));
    expect([title?.text, description?.text]).toEqual(['A & <B>', '1 < 2']);
    expect(svg.attributes.role).toBe('img');
    expect(svg.attributes['aria-labelledby']).toBe(
      [title?.attributes.id, description?.attributes.id].join(' '),
    );
  });

  it('are the same whenever they are drawn, their ids their own', () => {
    const three = layered(
      ['A', 'B'],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    );
    expect(chartSvg(three, '01-x', '')).toBe(chartSvg(three, '01-x', ''));
    const svg = chartSvg(three, '02-y', '');
    expect(all(parseXml(svg), 'pattern')).not.toEqual([]);
    expect(svg).not.toMatch(/\bzr\d/);
    for (const [, id] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^de06-02-y-/);
  });

  it.each(['<script>', '" onload="', ']]>', '{a|b}', 'zr0-p0 url(#zr0-p0)', '😀'])(
    'take %s from an office for a text',
    (name) => {
      const svg = chartSvg(layered([name], [[1], [2], [3]]), '01-x', '');
      expect(shown(svg)).toContain(name);
      expect(all(parseXml(svg), 'script')).toEqual([]);
    },
  );

  it('keep every line of a long name within the picture', () => {
    const name = `${'Ban Quản lý các khu công nghiệp tỉnh '.repeat(3)}${'dài'.repeat(60)}`;
    const { names, plot } = planOf(layered([name], [[1]]), '');
    for (const line of names.flatMap((one) => one.split('\n')))
      expect(widthOf(line, 17)).toBeLessThan(plot.left);
    expect(plot.left).toBeLessThan(WIDTH / 2);
  });
});

describe('pictures of a report', () => {
  it('are numbered in its order and named by what they show', async () => {
    const charts = [chart(), layered(['A'], [[1], [2]])];
    const pictures = await drawPictures(reportWith(charts), PARTS);
    expect(pictures.map(({ name }) => name)).toEqual(['01-tinh-trang', '02-theo-don-vi']);
    for (const { svg, png } of pictures) {
      expect(shown(svg)).toContain('Công an tỉnh Bắc Giang; số liệu tính đến ngày 30/6/2024');
      expect(isOwnSvg(new TextEncoder().encode(svg))).toBe(true);
      expect(isOwnPng(png)).toBe(true);
    }
  });

  it('hold whatever an office wrote', async () => {
    const name = 'Sở\u0000 A\uD800 & <B>\u202E {{total}}';
    const [picture] = await drawPictures(reportWith([layered([name], [[1], [2]])]), PARTS);
    expect(shown(picture?.svg ?? '')).toContain('Sở A & <B> {{total}}');
  });

  it('are none where it has no chart', async () => {
    expect(await drawPictures(reportWith([]), PARTS)).toEqual([]);
  });

  it('have twice the pixels of the SVG, on white, and letters with all their marks', async () => {
    const names = ['e', 'ế', '\u{E000}'];
    const charts = names.map((name) =>
      chart({ categories: [name], series: [{ name: 'x', values: [1] }] }),
    );
    const pictures = await drawPictures(reportWith(charts), PARTS);
    const pixels = pictures.map(({ png }) => readPng(png));
    for (const [index, { width, height, bytes }] of pixels.entries()) {
      const { attributes } = parseXml(pictures[index]?.svg ?? '');
      expect([width, height]).toEqual([
        Number(attributes.width) * 2,
        Number(attributes.height) * 2,
      ]);
      expect([...bytes.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    }
    const [plain = 0, marked = 0, missing = 0] = pixels.map(inkOf);
    // A letter without a picture of its own would be drawn like the one that no font has.
    expect(new Set([plain, marked, missing]).size).toBe(3);
    expect(marked).toBeGreaterThan(plain);
  });

  it('are no longer its own when a program has written them anew', () => {
    expect(isOwnSvg(new TextEncoder().encode('<?xml version="1.0"?><svg/>'))).toBe(false);
    expect(isOwnPng(new Uint8Array(100))).toBe(false);
  });
});
