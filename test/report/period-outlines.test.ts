import { describe, expect, it } from 'vitest';
import type { Consolidated } from '../../src/model/consolidated.js';
import type { Block } from '../../src/model/document.js';
import { writeReport } from '../../src/report/report.js';
import {
  ABSENT,
  BARE_WORKSPACE,
  consolidated,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
  task,
  unit,
} from '../support/report-builder.js';

const KINDS = [
  ['report-week', '2024-W26'],
  ['report', '2024-06'],
  ['report-quarter', '2024-Q2'],
  ['report-half', '2024-H1'],
  ['report-half', '2024'],
  ['notice', '2024-06'],
] as const;

const ROUNDS: readonly (readonly [string, Consolidated])[] = [
  ['nothing', consolidated([], [])],
  [
    'one task, nobody reported',
    consolidated([task({ status: 'no-report' })], [unit('cat', 'Công an tỉnh', ABSENT)]),
  ],
  ['one task, done', consolidated([task({ status: 'completed', result: 'Đã ban hành' })])],
  ['many tasks', consolidated(noticeTasks())],
];

function emptyHeadings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'heading') return [];
    return !next || (next.kind === 'heading' && next.level <= block.level) ? [block.text] : [];
  });
}

const CASES = KINDS.flatMap(([name, period]) =>
  ROUNDS.map(([what, round]) => [name, period, what, { ...round, period }] as const),
);

describe.each(CASES)('%s of %s: %s', (name, _period, _what, round) => {
  const OUTLINE = shippedOutline(name);

  it.each([false, true])('has no empty heading and no name left over (--nguon: %s)', (sources) => {
    const { body, appendices, subject } = writeReport(round, BARE_WORKSPACE, OUTLINE, { sources });
    expect(emptyHeadings(body)).toEqual([]);
    const text = JSON.stringify([subject, body, appendices]);
    expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|tại phụ lục/);
    expect(appendices.every(({ blocks }) => blocks.length > 0)).toBe(true);
    // A heading that only the fallback fills is one that the outline forgot.
    expect(text).not.toContain(OUTLINE.nothing);
  });
});

describe('report-week', () => {
  const tasks = [
    task({ id: '1', status: 'completed', result: 'Xong từ lâu' }),
    task({ id: '2', status: 'ongoing', result: 'Vẫn duy trì' }),
    task({ id: '3', content: 'Ban hành Quy chế', result: 'Đang lấy ý kiến' }),
  ];
  const round = { ...consolidated(tasks), period: '2024-W26' };

  it('tells only what is still to be done', () => {
    const document = writeReport(round, BARE_WORKSPACE, shippedOutline('report-week'));
    const text = JSON.stringify(document);
    expect(text).toContain('còn 01 nhiệm vụ phải thực hiện');
    expect(text).toContain('Đang lấy ý kiến');
    expect(text).not.toMatch(/Xong từ lâu|Vẫn duy trì/);
  });
});

describe('headings of groups', () => {
  const tasks = ['Một', 'Hai'].map((section) =>
    task({ section, result: 'Đã họp', difficulties: 'Thiếu kinh phí' }),
  );
  const headings = (name: string) =>
    writeReport(consolidated(tasks), BARE_WORKSPACE, shippedOutline(name)).body.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
    );

  it('are lettered under a numbered heading, numbered right under a part', () => {
    expect(headings('report-week')).toEqual(
      expect.arrayContaining(['3 a) Một', '3 b) Hai', '2 1. Một', '2 2. Hai']),
    );
    expect(headings('report')).not.toContain('2 1. Một');
  });
});

describe('notice', () => {
  const units = [
    unit('cat', 'Công an tỉnh'),
    unit('snv', 'Sở Nội vụ', { onTime: false, daysLate: 2 }),
    unit('syt', 'Sở Y tế', ABSENT),
    unit('stp', 'Sở Tư pháp', {
      ...ABSENT,
      refused: [{ file: 'stp.xlsx', reason: 'unreadable', rows: 0 }],
    }),
  ];
  const workspace = { ...POLICE_WORKSPACE, recipients: ['Như trên', 'Lưu: VT'] };
  const round = consolidated([task({ due: '2024-05-31' })], units);
  const document = writeReport(round, workspace, shippedOutline('notice'));

  it('goes to the offices, without “Kính gửi” and what refers to it', () => {
    expect(document.typeName).toBe('THÔNG BÁO');
    expect(document.addressees).toEqual([]);
    expect(document.recipients).toEqual([
      'Các cơ quan, đơn vị, địa phương (để thực hiện)',
      'Lưu: VT',
    ]);
  });

  it('names those behind: tasks overdue, offices late, unusable and missing', () => {
    const items = document.body.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items).toEqual([
      expect.stringMatching(/\(Công an tỉnh\): thời hạn 31\/5\/2024, quá hạn 30 ngày/),
      'Sở Y tế.',
      expect.stringMatching(/^Sở Tư pháp: /),
      'Sở Nội vụ: trễ 02 ngày.',
    ]);
  });
});
