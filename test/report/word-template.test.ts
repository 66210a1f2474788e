import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTLINE_VALUES } from '../../src/model/outline-names.js';
import {
  DOCUMENT_VALUES,
  TEMPLATE_BLOCKS,
  TEMPLATE_NAMES,
  TEMPLATE_PARTS,
  TEMPLATE_SOURCES,
  templateName,
} from '../../src/model/template-names.js';

type Names = Readonly<Record<string, string>>;

function rows(names: Names, spelled: (name: string) => string = (name) => name): string {
  return Object.entries(names)
    .map(([name, meaning]) => `| \`{{${spelled(name)}}}\` | ${meaning} |`)
    .join('\n');
}

function section(title: string, ...tables: readonly string[]): string {
  return [`## ${title}`, '', '| Tên | Thay bằng |', '|---|---|', ...tables, ''].join('\n');
}

const { list, sections, table, chart } = TEMPLATE_SOURCES;

const TABLES = [
  section('Trong một dòng: văn bản', rows(DOCUMENT_VALUES)),
  section('Trong một dòng: số liệu', rows(OUTLINE_VALUES)),
  section(
    'Cả đoạn: phần của báo cáo',
    rows(TEMPLATE_BLOCKS),
    rows(TEMPLATE_PARTS, (name) => `${name}.1`),
  ),
  section(
    'Cả đoạn: danh sách',
    rows(list, (name) => `list.${name}`),
    rows(sections, (name) => `sections.${name}`),
  ),
  section(
    'Cả đoạn: bảng',
    rows(table, (name) => `table.${name}`),
  ),
  section(
    'Cả đoạn: biểu đồ',
    rows(chart, (name) => `chart.${name}`),
  ),
].join('\n');

describe('docs/word-template.md', () => {
  it('explains every name that a Word file may hold, and no other', () => {
    const file = 'docs/word-template.md';
    const text = readFileSync(file, 'utf8');
    const [words = ''] = text.split('## Trong một dòng');
    if (process.env.UPDATE_DOCS === '1') writeFileSync(file, `${words}${TABLES}`);
    expect(readFileSync(file, 'utf8')).toBe(`${words}${TABLES}`);
  });
});

describe('templateName', () => {
  it('knows every documented name, whatever its case and its spaces', () => {
    const meant = TEMPLATE_NAMES.map((name) =>
      JSON.stringify(templateName(` ${name.toUpperCase()} `)),
    );
    expect(meant).not.toContain(undefined);
    expect(new Set(meant).size).toBe(TEMPLATE_NAMES.length);
  });
});
