/** How results, difficulties and proposals read when offices write much, and much alike. */
import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../src/model/document.js';
import { writeReport } from '../../src/report/report.js';
import {
  consolidated,
  POLICE_WORKSPACE,
  shippedOutline,
  type TaskSpec,
  task,
  unit,
} from '../support/report-builder.js';

const UNITS = Array.from({ length: 40 }, (_, n) => unit(`u${n}`, `Đơn vị ${n + 1}`));
const IDS = UNITS.map(({ id }) => id);
const NAMES = UNITS.map(({ name }) => name);
const OUTLINE = shippedOutline();
const LONG = `${'Đã tổ chức hội nghị tập huấn cho cán bộ, công chức. '.repeat(60)}Hết`;

function write(specs: readonly TaskSpec[], outline = OUTLINE): ReportDocument {
  return writeReport(consolidated(specs.map(task), UNITS), POLICE_WORKSPACE, outline);
}

function itemsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

/** The text of the appendix that holds the tasks. */
function appendixOf({ appendices }: ReportDocument): string {
  return JSON.stringify(appendices.find(({ label }) => label === 'Phụ lục I')?.blocks);
}

const said = (texts: readonly string[]) =>
  texts.map((text, index) => `${NAMES[index]}: ${text}`).join('\n');

describe('results', () => {
  it('of forty leads are three in prose, one sentence each, the rest counted', () => {
    const result = said(IDS.map((id) => `Đã làm ${id}; đang làm tiếp`));
    const [item] = itemsOf(write([{ leads: IDS, result }]).body);
    expect(item).toContain(
      '. Đơn vị 1: Đã làm u0; đang làm tiếp. Đơn vị 2: Đã làm u1; đang làm tiếp. Đơn vị 3: ',
    );
    expect(item?.endsWith('tiếp. Ngoài ra, 37 đơn vị khác đã báo cáo kết quả.')).toBe(true);
  });

  it('that say the same are one, though spaces, case and stops differ', () => {
    const result = said(['Đã xong việc', 'đã  xong việc.', 'ĐÃ XONG VIỆC', '- Đã xong việc;']);
    const [item] = itemsOf(write([{ leads: IDS.slice(0, 4), result }]).body);
    expect(item).toMatch(/\. Đơn vị 1, Đơn vị 2, Đơn vị 3, Đơn vị 4: Đã xong việc\.$/);
  });

  it('of two hundred tasks are eight, and the whole stands in the appendix', () => {
    const specs = Array.from({ length: 200 }, (_, n) => ({
      id: `${n}`,
      leads: ['u0'],
      result: LONG,
    }));
    const document = write(specs);
    const told = itemsOf(document.body).filter((item) => item.includes('Đã tổ chức hội nghị'));
    expect(told).toHaveLength(8);
    expect(told.every((item) => item.endsWith('…') && item.length < 600)).toBe(true);
    expect(appendixOf(document).split(LONG)).toHaveLength(201);
  });
});

describe('difficulties and proposals', () => {
  it('are cut with a pointer to the appendix, where they stand whole', () => {
    const document = write([{ leads: ['u0'], difficulties: LONG, proposals: `Đề nghị ${LONG}` }]);
    const items = itemsOf(document.body);
    const cut = /… \(nội dung đầy đủ tại Phụ lục I\) \(Đơn vị 1\)\.$/;
    expect(items.filter((item) => cut.test(item))).toHaveLength(2);
    expect(appendixOf(document)).toContain(`Đề nghị ${LONG}`);
    const whole = itemsOf(
      write([{ leads: ['u0'], difficulties: LONG }], { ...OUTLINE, appendices: [] }).body,
    );
    expect(whole.some((item) => item.startsWith(LONG))).toBe(true);
  });

  it('can be told apart in the appendix', () => {
    const document = write([{ leads: ['u0'], difficulties: 'Thiếu máy', proposals: 'Cấp máy' }]);
    expect(appendixOf(document)).toContain('Thiếu máy\\nĐề xuất, kiến nghị: Cấp máy');
  });

  it('name five who say the same and count the others', () => {
    const difficulties = said(IDS.slice(0, 8).map(() => 'Thiếu kinh phí'));
    expect(itemsOf(write([{ leads: IDS, difficulties }]).body)).toContain(
      'Thiếu kinh phí (Đơn vị 1; Đơn vị 2; Đơn vị 3; Đơn vị 4; Đơn vị 5 và 03 đơn vị khác).',
    );
  });

  it('name a sixth rather than count one', () => {
    const difficulties = said(IDS.slice(0, 6).map(() => 'Thiếu kinh phí'));
    expect(itemsOf(write([{ leads: IDS, difficulties }]).body)).toContain(
      'Thiếu kinh phí (Đơn vị 1; Đơn vị 2; Đơn vị 3; Đơn vị 4; Đơn vị 5; Đơn vị 6).',
    );
  });

  it('of many tasks are twenty, and the rest is counted', () => {
    const specs = Array.from({ length: 50 }, (_, n) => ({
      id: `${n}`,
      leads: ['u0'],
      proposals: `Đề nghị bố trí kinh phí cho việc thứ ${n}`,
    }));
    const items = itemsOf(write(specs).body).filter((item) => item.startsWith('Đề nghị'));
    expect(items).toHaveLength(20);
    expect(itemsOf(write(specs).body)).toContain('30 nội dung khác nêu tại Phụ lục I.');
  });
});

describe('an overdue task', () => {
  const due = '2024-05-31';
  const lineOf = (spec: TaskSpec) =>
    itemsOf(write([{ leads: ['u0'], due, ...spec }]).body).find((item) => item.includes('quá hạn'));

  it('says what its office gives as the reason', () => {
    expect(lineOf({ difficulties: 'Thiếu máy.\nThiếu người.' })).toMatch(
      /quá hạn 30 ngày, đang thực hiện; khó khăn, vướng mắc: Thiếu máy\. Thiếu người\.$/,
    );
  });

  it('says when its office gives none, unless it is silent altogether', () => {
    expect(lineOf({ difficulties: 'Không' })).toMatch(/; chưa nêu khó khăn, vướng mắc\.$/);
    expect(lineOf({ status: 'no-report' })).toMatch(/chưa được đơn vị chủ trì báo cáo\.$/);
  });
});
