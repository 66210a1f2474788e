/** From any number of a report to a line of its appendix, and from there to cells. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.js';
import { compareRounds } from '../../src/compare/compare.js';
import { type Consolidated, consolidatedSchema } from '../../src/model/consolidated.js';
import type { Block, ReportDocument } from '../../src/model/document.js';
import { loadWorkspace } from '../../src/pipeline/setting.js';
import { writeReport } from '../../src/report/report.js';
import { shippedOutline } from '../support/report-builder.js';

interface Line {
  /** Title of the group of lines that it stands in. */
  readonly under: string;
  readonly name: string;
  readonly count: string;
  readonly counted: string;
}

function roundOf(name: string): Consolidated {
  const path = `fixtures/phu-luc-v/${name}/expected/merge.json`;
  return consolidatedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The round a month before: the first task was not done yet, and one more than now was on the list. */
function before(round: Consolidated): Consolidated {
  const [first, ...rest] = round.tasks;
  if (first === undefined) throw new Error('no task');
  const tasks = [{ ...first, status: 'in-progress' as const }, ...rest];
  const { completed, inProgress } = round.totals;
  const totals = { ...round.totals, completed: completed - 1, inProgress: inProgress + 1 };
  return { ...round, period: '2023-02', tasks, totals };
}

async function report(name: string, outline: string): Promise<ReportDocument> {
  const workspace = await loadWorkspace(`fixtures/phu-luc-v/${name}/in/de06.yaml`, nodeFiles);
  if (!workspace.ok) throw new Error('no workspace');
  const round = roundOf(name);
  const earlier = before(round);
  return writeReport(round, workspace.value, shippedOutline(outline), {
    sources: true,
    history: {
      comparison: compareRounds(earlier, round, round.tool),
      earlier: [{ period: earlier.period, totals: earlier.totals }],
    },
  });
}

function tableOf({ appendices }: ReportDocument, title: RegExp) {
  const [table] = appendices.find((own) => title.test(own.title))?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error(`no appendix ${title}`);
  return table;
}

function figuresOf(document: ReportDocument): readonly Line[] {
  let under = '';
  return tableOf(document, /TỪNG SỐ LIỆU/).rows.flatMap((row) => {
    if (row.kind === 'span') under = row.text;
    if (row.kind === 'span') return [];
    const [name = '', count = '', counted = ''] = row.cells;
    return [{ under, name, count, counted }];
  });
}

/** What a number is said of → the line that shows what it counts. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^nhiệm vụ đã hoàn thành/, 'Đã hoàn thành'],
  [/^nhiệm vụ(?: được)?(?: thực hiện)? thường xuyên/, 'Thực hiện thường xuyên'],
  [/^nhiệm vụ đang thực hiện/, 'Đang thực hiện'],
  [/^nhiệm vụ chưa thực hiện/, 'Chưa thực hiện'],
  [/^nhiệm vụ chưa được đơn vị chủ trì báo cáo/, 'Chưa báo cáo'],
  [/^nhiệm vụ đều đã hoàn thành/, 'Đã hoàn thành'],
  [/^nhiệm vụ đều thực hiện thường xuyên/, 'Thực hiện thường xuyên'],
  [/^nhiệm vụ đều đang thực hiện/, 'Đang thực hiện'],
  [/^nhiệm vụ chậm muộn/, 'Chậm muộn'],
  [/^nhiệm vụ, đạt/, 'Đã hoàn thành'],
  [/^nhiệm vụ đến hạn/, 'Đến hạn'],
  [/^nhiệm vụ phải thực hiện/, 'Còn phải thực hiện'],
  [/^nhiệm vụ hoàn thành/, 'Hoàn thành thêm'],
  [/^nhiệm vụ có tình trạng lùi/, 'Tình trạng lùi'],
  [/^đơn vị gửi đúng hạn/, 'Gửi đúng hạn'],
  [/^đơn vị gửi (?:báo cáo )?trễ hạn/, 'Gửi trễ hạn'],
  [/^đơn vị (?:gửi|có) báo cáo chưa đủ điều kiện/, 'Chưa đủ điều kiện tổng hợp'],
  [/^đơn vị chưa gửi/, 'Chưa gửi'],
  [/^nội dung/, 'Nội dung ngoài danh mục'],
  [/^nhiệm vụ(?=[ ,.:;]| \()/, 'Tổng số nhiệm vụ'],
];
/** Points to the appendix with the tasks themselves. */
const POINTER = /^nhiệm vụ còn lại được trình bày/;

/** Numbers of a paragraph that no line of the appendix explains. */
function unexplained(text: string, section: string, lines: readonly Line[]): readonly string[] {
  const all = [...text.matchAll(/(\d+)(?:\/(\d+))? (?=nhiệm vụ|đơn vị|nội dung)/gu)];
  return all.flatMap(({ 0: whole, 1: count = '', index }) => {
    const what = text.slice(index + whole.length);
    if (POINTER.test(what)) return [];
    const name = SAID.find(([pattern]) => pattern.test(what))?.[1] ?? '?';
    const found = lines.some(
      (line) => line.under === section && line.name.startsWith(name) && line.count === count,
    );
    const general = lines.some(
      (line) =>
        !line.under.endsWith('chủ trì') && line.name.startsWith(name) && line.count === count,
    );
    return found || general ? [] : [`${count} ${what.slice(0, 60)}`];
  });
}

/** Headings of the columns of counts → names of the lines. */
const COLUMNS: Readonly<Record<string, string>> = {
  'Tổng số': 'Tổng số nhiệm vụ',
  'Thường xuyên': 'Thực hiện thường xuyên',
};

type Table = Extract<Block, { kind: 'table' }>;

/** Counts of a table, row by row, that no line explains; "0" counts nothing. */
function unexplainedCells(table: Table, under: (name: string) => string, lines: readonly Line[]) {
  return table.rows.flatMap((row) => {
    if (row.kind === 'span') return [];
    const name = row.cells[1] ?? '';
    return row.cells.slice(2).flatMap((cell, index) => {
      const title = table.columns[index + 2]?.title ?? '';
      const wanted = COLUMNS[title] ?? title;
      const found = lines.some(
        (line) =>
          line.under === under(name) && line.name === wanted && Number(line.count) === Number(cell),
      );
      return cell === '0' || found ? [] : [`${name}, ${title}: ${cell}`];
    });
  });
}

const CASES = ['tien-giang-2023-03', 'bac-giang-2024-06'].flatMap((name) =>
  ['report', 'report-week', 'report-quarter', 'report-half', 'notice'].map(
    (outline) => [name, outline] as const,
  ),
);

describe.each(CASES)('%s, %s', (name, outline) => {
  it('has a line for every number of its sentences', async () => {
    const document = await report(name, outline);
    const lines = figuresOf(document);
    let section = 'Chung toàn tỉnh';
    const open = document.body.flatMap((block) => {
      if (block.kind === 'heading') {
        section = block.level === 3 ? block.text.replace(/^\S+ /, '') : 'Chung toàn tỉnh';
      }
      if (block.kind !== 'paragraph') return [];
      return unexplained(block.runs.map(({ text }) => text).join(''), section, lines);
    });
    expect(open).toEqual([]);
  });

  it('has a line for every number of its tables', async () => {
    const document = await report(name, outline);
    const lines = figuresOf(document);
    const tables = [...document.body, ...document.appendices.flatMap(({ blocks }) => blocks)];
    const open = tables.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const what = block.columns[1]?.title;
      if (what === 'Nhóm nhiệm vụ') {
        const under = (own: string) => (own === 'Tổng cộng' ? 'Chung toàn tỉnh' : own);
        return unexplainedCells(block, under, lines);
      }
      return what === 'Đơn vị chủ trì'
        ? unexplainedCells(block, (own) => `${own} chủ trì`, lines)
        : [];
    });
    expect(open).toEqual([]);
  });

  it('counts in every line what the line names', async () => {
    const lines = figuresOf(await report(name, outline));
    for (const { under, count, counted } of lines) {
      if (under === 'Các kỳ trước') continue;
      expect(counted.split('; ')).toHaveLength(Number(count));
    }
  });

  it('leads from every task named there, and from every line quoted, to its sources', async () => {
    const document = await report(name, outline);
    const tasks = roundOf(name).tasks.map(({ id }) => id);
    const spans = tableOf(document, /^NGUỒN SỐ LIỆU/).rows.flatMap((row) =>
      row.kind === 'span' ? [row.text] : [],
    );
    const missing = tasks.filter((id) => !spans.some((text) => text.startsWith(`${id}. `)));
    expect(missing).toEqual([]);
    const quoted = document.body.flatMap((block) =>
      block.kind === 'list' ? block.items.filter((item) => /\d/.test(item)) : [],
    );
    const cited = (item: string) => /\[([^\]]+)\]/.exec(item)?.[1]?.split('; ') ?? [];
    const offices = /^(?:Sở|UBND|Liên đoàn)[^:[]*: (?:trễ|không|nhiều|thiếu)/;
    expect(
      quoted.filter((item) => !offices.test(item) && !cited(item).some((id) => tasks.includes(id))),
    ).toEqual([]);
  });
});
