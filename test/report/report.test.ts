import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../src/model/document.js';
import { nextPeriod } from '../../src/report/facts.js';
import { writeReport } from '../../src/report/report.js';
import { readPeriodId } from '../../src/text/period.js';
import {
  ABSENT,
  BARE_WORKSPACE,
  consolidated,
  contribution,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
  task,
  unit,
} from '../support/report-builder.js';

const OUTLINE = shippedOutline();

function write(...given: Parameters<typeof consolidated>): ReportDocument {
  return writeReport(consolidated(...given), POLICE_WORKSPACE, OUTLINE);
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    return block.kind === 'list' ? block.items.map((item) => `- ${item}`) : [];
  });
}

function emptyHeadings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'heading') return [];
    const empty = !next || (next.kind === 'heading' && next.level <= block.level);
    return empty ? [block.text] : [];
  });
}

const headings = (document: ReportDocument, level: number) =>
  document.body.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );

describe('writeReport', () => {
  it('has the five sections of the report, numbered and in capitals', () => {
    expect(headings(write(noticeTasks()), 1)).toEqual([
      'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      'IV. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI',
      'V. ĐỀ XUẤT, KIẾN NGHỊ',
    ]);
  });

  it('prints the sentence of the 2024 notice', () => {
    const document = write(noticeTasks());
    expect(linesOf(document.body).join('\n')).toContain(
      'Đến nay, 10 nhiệm vụ đã hoàn thành; 28 nhiệm vụ thực hiện thường xuyên; 12 nhiệm vụ đang thực hiện, không có nhiệm vụ chậm muộn.',
    );
  });

  it.each([
    ['nothing at all', [], []],
    ['one task', [task()], undefined],
    [
      'tasks without any text',
      [task({ status: 'no-report' })],
      [unit('cat', 'Công an tỉnh', ABSENT)],
    ],
    ['all tasks of the notice', noticeTasks(), undefined],
  ])('never leaves a heading empty: %s', (_name, tasks, units) => {
    expect(emptyHeadings(write(tasks, units).body)).toEqual([]);
  });

  it('gives an empty heading of a changed outline a sentence', () => {
    const outline = {
      ...OUTLINE,
      body: [
        { kind: 'heading', level: 1, text: 'Chậm muộn' },
        { kind: 'list', source: 'overdueTasks' },
      ],
    } as const;
    const document = writeReport(consolidated([task()]), BARE_WORKSPACE, outline);
    expect(linesOf(document.body).slice(1, 3)).toEqual(['I. CHẬM MUỘN', 'Không phát sinh.']);
  });

  it('tells results with the office, cuts long ones and points to the appendix', () => {
    const result = `${'Đã tổ chức hội nghị tập huấn. '.repeat(20)}Hết`;
    const lines = linesOf(write([task({ status: 'completed', result })]).body);
    const told = lines.find((line) => line.startsWith('- Ban hành Kế hoạch'));
    expect(told).toMatch(
      /^- Ban hành Kế hoạch triển khai Đề án 06 \(đã hoàn thành\)\. Công an tỉnh: Đã tổ chức/,
    );
    expect(told?.endsWith('…')).toBe(true);
    expect(lines).toContain(
      'Nội dung đầy đủ của các nhiệm vụ và kết quả nêu trên được trình bày tại Phụ lục I kèm theo.',
    );
  });

  it('keeps results whole when no appendix shows them', () => {
    const result = 'Đã tổ chức hội nghị tập huấn. '.repeat(20).trim();
    const outline = { ...OUTLINE, appendices: [] };
    const document = writeReport(consolidated([task({ result })]), POLICE_WORKSPACE, outline);
    expect(linesOf(document.body).join('\n')).toContain(result);
  });

  it('counts the results of a section that it leaves to the appendix', () => {
    const tasks = Array.from({ length: 13 }, (_, n) =>
      task({ id: `${n}`, result: `Kết quả ${n}` }),
    );
    expect(linesOf(write(tasks).body)).toContain(
      'Kết quả của 05 nhiệm vụ còn lại được trình bày tại Phụ lục I kèm theo.',
    );
  });

  it('tells the leads’ results, not the coordinators’, and counts units that it does not name', () => {
    const units = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => unit(id, `Đơn vị ${id}`));
    const leads = units.map(({ id }) => id);
    const result = [
      'Đơn vị a; Đơn vị b; Đơn vị c; Đơn vị d: Đã quán triệt',
      'Đơn vị e: Đã tập huấn',
      'Đơn vị f (phối hợp): Đã cấp số liệu',
    ].join('\n');
    const document = write([task({ leads, result })], units);
    const told = linesOf(document.body).find((line) => line.startsWith('- Ban hành'));
    expect(told).toContain(
      'Đơn vị a, Đơn vị b, Đơn vị c, Đơn vị d: Đã quán triệt. Đơn vị e: Đã tập huấn.',
    );
    expect(told).not.toContain('Đơn vị f');
    const [row] =
      document.appendices[0]?.blocks.flatMap((own) => (own.kind === 'table' ? own.rows : [])) ?? [];
    expect(row?.kind === 'cells' ? row.cells[6] : '').toBe(
      'Đơn vị a; Đơn vị b; Đơn vị c; Đơn vị d: Đã quán triệt\nĐơn vị e: Đã tập huấn\n(01 đơn vị phối hợp có báo cáo kết quả)',
    );
  });

  it('does not repeat a unit’s name before a text that opens with it', () => {
    const units = [unit('a', 'UBND huyện A'), unit('b', 'UBND huyện B'), unit('c', 'Sở C')];
    const result = 'UBND huyện A: UBND huyện A đã xong\nSở C: Đã xong';
    const document = write([task({ leads: ['a', 'b', 'c'], result })], units);
    const told = linesOf(document.body).find((line) => line.startsWith('- Ban hành'));
    expect(told).toContain('. UBND huyện A đã xong. Sở C: Đã xong.');
    const [table] = document.appendices[0]?.blocks ?? [];
    const [row] = table?.kind === 'table' ? table.rows : [];
    expect(row?.kind === 'cells' ? row.cells[6] : '').toBe('UBND huyện A đã xong\nSở C: Đã xong');
  });

  it('says what the units did that it does not quote', () => {
    const units = ['a', 'b', 'c', 'd', 'e'].map((id) => unit(id, `Đơn vị ${id}`));
    const leads = units.map(({ id }) => id);
    const result = leads.map((id) => `Đơn vị ${id}: Đã làm việc ${id}`).join('\n');
    const lines = linesOf(write([task({ leads, result })], units).body);
    expect(lines.find((line) => line.startsWith('- Ban hành'))).toMatch(
      /\. Ngoài ra, 02 đơn vị khác đã báo cáo kết quả\.$/,
    );
  });

  it('asks for causes only where something is wrong', () => {
    const titles = (tasks: Parameters<typeof write>[0]) =>
      headings(write(tasks), 2).map((title) => title.replace(/^\d+\. /, ''));
    expect(titles([task({ status: 'completed' })])).not.toContain('Nguyên nhân');
    expect(titles([task({ due: '2024-05-31' })])).toContain('Nguyên nhân');
    expect(titles([task({ difficulties: 'Thiếu kinh phí' })])).toContain('Nguyên nhân');
  });

  it('names twenty tasks in a list and leaves the rest to the appendix, if there is one', () => {
    const tasks = Array.from({ length: 23 }, (_, n) =>
      task({ id: `${n}`, content: `Việc ${n}`, due: '2024-05-31' }),
    );
    const late = /^- Việc \d+ .*quá hạn/;
    const lines = linesOf(write(tasks).body);
    expect(lines.filter((line) => late.test(line))).toHaveLength(20);
    expect(lines).toContain('- 03 nhiệm vụ khác nêu tại Phụ lục I.');
    const outline = { ...OUTLINE, appendices: [] };
    const whole = writeReport(consolidated(tasks), POLICE_WORKSPACE, outline);
    expect(linesOf(whole.body).filter((line) => late.test(line))).toHaveLength(23);
  });

  it('closes without the marks that the settings end an addressee with', () => {
    const workspace = { ...POLICE_WORKSPACE, addressees: ['Bộ Công an;', 'Chủ tịch UBND tỉnh.'] };
    const document = writeReport(consolidated([]), workspace, OUTLINE);
    expect(linesOf(document.body).at(-1)).toContain(
      'báo cáo Bộ Công an, Chủ tịch UBND tỉnh theo dõi',
    );
  });

  it('gives the columns of the task table room by what stands in them', () => {
    const document = write([task({ result: 'Đã tổ chức hội nghị tập huấn. '.repeat(30) })]);
    const [table] = document.appendices[0]?.blocks ?? [];
    const widths = table?.kind === 'table' ? table.columns.map(({ width }) => width) : [];
    const [, content = 0, , coordinating = 0, , , result = 0, difficulties = 0] = widths;
    expect(result).toBeGreaterThan(content);
    expect(coordinating).toBe(difficulties);
    expect(difficulties).toBeGreaterThan(0);
  });

  it('falls back on the coordinators where no lead tells anything', () => {
    const units = [unit('cat', 'Công an tỉnh'), unit('yt', 'Sở Y tế')];
    const own = { ...task({ result: 'Sở Y tế (phối hợp): Đã cấp số liệu' }), coordinating: ['yt'] };
    const lines = linesOf(write([own], units).body);
    expect(lines.find((line) => line.startsWith('- Ban hành'))).toContain(
      'Sở Y tế (phối hợp): Đã cấp số liệu.',
    );
  });

  it('names overdue tasks with deadline and days, and those due next', () => {
    const tasks = [
      task({ content: 'Số hóa sổ hộ tịch', due: '2024-05-31' }),
      task({ content: 'Cấp tài khoản', due: '2024-07-15' }),
      task({ content: 'Kết nối dữ liệu', due: '2024-08-01' }),
    ];
    const lines = linesOf(write(tasks).body);
    expect(lines).toContain(
      '- Số hóa sổ hộ tịch (Công an tỉnh): thời hạn 31/5/2024, quá hạn 30 ngày, đang thực hiện; chưa nêu khó khăn, vướng mắc.',
    );
    expect(lines).toContain('- Cấp tài khoản (Công an tỉnh): thời hạn 15/7/2024.');
    expect(lines.join('\n')).toContain('01 nhiệm vụ đến hạn từ nay đến hết tháng 7 năm 2024:');
    expect(lines.filter((line) => line.startsWith('- Kết nối dữ liệu'))).toEqual([]);
  });

  it('says a shared difficulty once with all who have it', () => {
    const units = [unit('cat', 'Công an tỉnh'), unit('yt', 'Sở Y tế')];
    const tasks = [
      task({ difficulties: 'Thiếu kinh phí' }),
      task({ leads: ['yt'], difficulties: 'Thiếu kinh phí.', proposals: 'Bố trí kinh phí' }),
    ];
    const lines = linesOf(write(tasks, units).body);
    expect(lines).toContain('- Thiếu kinh phí (Công an tỉnh; Sở Y tế).');
    expect(lines).toContain('- Bố trí kinh phí (Sở Y tế).');
  });

  it('closes with “./.” and speaks to the addressees only when there are any', () => {
    expect(linesOf(write([task()]).body).at(-1)).toBe(
      'Trên đây là kết quả thực hiện nhiệm vụ Đề án 06 tháng 6 năm 2024, Công an tỉnh Bắc Giang báo cáo Chủ tịch UBND tỉnh theo dõi, chỉ đạo./.',
    );
    const bare = writeReport(consolidated([task()]), BARE_WORKSPACE, OUTLINE);
    expect(linesOf(bare.body).at(-1)).toBe(
      'Trên đây là kết quả thực hiện nhiệm vụ Đề án 06 tháng 6 năm 2024 của …./.',
    );
  });

  it('puts “Như trên” first among the recipients of a report upward, once', () => {
    expect(write([task()]).recipients[0]).toBe('Như trên');
    const workspace = { ...POLICE_WORKSPACE, recipients: ['Như trên', 'Lưu: VT'] };
    const document = writeReport(consolidated([]), workspace, OUTLINE);
    expect(document.recipients).toEqual(['Như trên', 'Lưu: VT']);
  });

  it('prints the data window only when it is known, and the subject of the settings', () => {
    const options = { window: { from: '2024-05-15', to: '2024-06-14' } };
    const workspace = {
      ...POLICE_WORKSPACE,
      options: { ...POLICE_WORKSPACE.options, subject: 'Kết quả {period}' },
    };
    const document = writeReport(consolidated([]), workspace, OUTLINE, options);
    expect(document.window).toBe('(Từ ngày 15/5/2024 đến ngày 14/6/2024)');
    expect(document.subject).toBe('Kết quả tháng 6 năm 2024');
    expect(write([]).window).toBeUndefined();
  });

  it('keeps the number of the project apart from that of the months', () => {
    const half = { ...consolidated([task()]), period: '2024-H1' };
    expect(writeReport(half, POLICE_WORKSPACE, OUTLINE).subject).toBe(
      'Kết quả thực hiện nhiệm vụ Đề án 06 trong 6 tháng đầu năm 2024',
    );
  });

  it('numbers its appendices and shows rows outside the catalogue only when there are some', () => {
    expect(write([task()]).appendices.map(({ label }) => label)).toEqual([
      'Phụ lục I',
      'Phụ lục II',
    ]);
    const outside = [
      { ...contribution('cat'), number: '1', section: '', content: 'Việc khác', deadlineText: '' },
    ];
    const document = write([task()], undefined, outside);
    expect(document.appendices[2]).toMatchObject({
      label: 'Phụ lục III',
      title: 'NỘI DUNG BÁO CÁO NGOÀI DANH MỤC NHIỆM VỤ THÁNG 6 NĂM 2024',
    });
    expect(linesOf(document.body).join('\n')).toContain('01 nội dung (chi tiết tại Phụ lục III');
  });

  it('shows the states by section, and only the states that occur', () => {
    const table = write(noticeTasks()).body.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' ? table.columns.map(({ title }) => title) : []).toEqual([
      'STT',
      'Nhóm nhiệm vụ',
      'Tổng số',
      'Đã hoàn thành',
      'Thường xuyên',
      'Đang thực hiện',
      'Chậm muộn',
    ]);
    const last = table?.kind === 'table' ? table.rows.at(-1) : undefined;
    expect(last).toEqual({
      kind: 'cells',
      cells: ['', 'Tổng cộng', '50', '10', '28', '12', '0'],
      bold: true,
    });
  });

  it('describes its chart for readers who cannot see it', () => {
    const chart = write(noticeTasks()).body.find((block) => block.kind === 'chart');
    expect(chart).toMatchObject({
      categories: ['Đã hoàn thành', 'Thực hiện thường xuyên', 'Đang thực hiện'],
      series: [{ name: 'Số nhiệm vụ', values: [10, 28, 12] }],
      alt: 'Biểu đồ. Tình trạng thực hiện nhiệm vụ tháng 6 năm 2024. Số nhiệm vụ: Đã hoàn thành: 10; Thực hiện thường xuyên: 28; Đang thực hiện: 12.',
    });
  });
});

describe('nextPeriod', () => {
  it.each([
    ['2024-06', '2024-07'],
    ['2024-12', '2025-01'],
    ['2024-W52', '2025-W01'],
    ['2024-Q4', '2025-Q1'],
    ['2024-H1', '2024-H2'],
    ['2024', '2025'],
  ])('%s → %s', (id, next) => {
    const period = readPeriodId(id);
    expect(period && nextPeriod(period)?.id).toBe(next);
  });
});
