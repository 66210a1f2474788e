import { describe, expect, it } from 'vitest';
import { bindSubmission, type SubmissionInput } from '../../src/bind/submission.js';
import type { Grid } from '../../src/model/grid.js';
import type { Submission } from '../../src/model/submission.js';
import { gridOf, sheetOf } from '../support/grid-builder.js';
import { CATALOGUE, FUNDS, PLAN, REPORT, ROSTER, SERVICES, VNEID } from './round-lists.js';
import { TASK_FORM } from './task-form.js';

const HEADER =
  '| STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành | Tình trạng | Kết quả thực hiện | Ngày hoàn thành |';
const TASK = `| 1 | ${PLAN} | Công an tỉnh | | | Đã hoàn thành | Đã ban hành | |`;

function bind(grid: Grid, more: Partial<SubmissionInput> = {}): Submission {
  return bindSubmission({
    file: 'nop/tep.xlsx',
    sha256: 'ab',
    read: { ok: true, grid },
    form: TASK_FORM,
    roster: ROSTER,
    catalogue: CATALOGUE,
    strictDeadlines: false,
    ...more,
  });
}

function titled(title: string, more: Partial<SubmissionInput> = {}): Submission {
  return bind(gridOf(`${title}\n${HEADER}\n${TASK}`), more);
}

function rowsOf(rows: string, more: Partial<SubmissionInput> = {}) {
  return bind(gridOf(`| Đơn vị báo cáo: Sở Tư pháp |\n${HEADER}\n${rows}`), more).rows;
}

describe('the sender from the title lines', () => {
  it.each([
    ['a labelled line', '| Đơn vị báo cáo: Sở Tư pháp |', 'so-tu-phap'],
    ['a label with its value beside it', '| Tên đơn vị: | Sở Y tế |', 'so-y-te'],
    ['two labels on one line', '| Đơn vị báo cáo: Sở Y tế Kỳ báo cáo: Tháng 3/2023 |', 'so-y-te'],
    ['a letterhead', '| UBND TỈNH TIỀN GIANG | |\n| SỞ TƯ PHÁP | |', 'so-tu-phap'],
    ['a letterhead in one cell', '| UBND TỈNH TIỀN GIANG\\nSỞ TƯ PHÁP | |', 'so-tu-phap'],
    ['a committee over two lines', '| ỦY BAN NHÂN DÂN |\n| HUYỆN CÁI BÈ |', 'cai-be'],
    ['a name over two lines', '| SỞ LAO ĐỘNG - |\n| THƯƠNG BINH VÀ XÃ HỘI |', 'so-ldtbxh'],
    ['an office under its committee', '| UBND TỈNH TIỀN GIANG |\n| VĂN PHÒNG |', 'van-phong'],
    ['a title', '| BẢNG THEO DÕI TIẾN ĐỘ CỦA SỞ Y TẾ THÁNG 3 NĂM 2023 |', 'so-y-te'],
    ['a label before a letterhead', '| CÔNG AN TỈNH |\n| Đơn vị: Sở Y tế |', 'so-y-te'],
  ])('%s', (_, title, id) => {
    const { unit } = titled(title);
    expect(unit.id).toBe(id);
    expect(unit.decided?.from).toBe('title');
  });

  it.each([
    ['an addressee', '| Kính gửi: Công an tỉnh |'],
    ['an addressee beside its label', '| Kính gửi: | Công an tỉnh |'],
    ['an addressee below its label', '| Kính gửi: |\n| Công an tỉnh Tiền Giang |'],
    ['a list of addressees', '| Kính gửi: |\n| - Công an tỉnh; |\n| - Sở Y tế. |'],
    ['a citation', '| (Ban hành kèm theo Kế hoạch số 56/KH-UBND của UBND huyện Cái Bè) |'],
    ['a place with a date', '| Cái Bè, ngày 05 tháng 4 năm 2023 |'],
    ['the superior', '| UBND TỈNH TIỀN GIANG |'],
    ['a blank nobody filled in', '| Đơn vị báo cáo: ………… |'],
  ])('never takes %s', (_, title) => {
    expect(titled(title).unit).toEqual({ mentions: [] });
  });

  it('offers a near miss without assigning it', () => {
    const { unit } = titled('| Đơn vị báo cáo: Sở Tư phát |');
    expect(unit.id).toBeUndefined();
    expect(unit.mentions).toMatchObject([
      {
        from: 'title',
        text: 'Sở Tư phát',
        unitIds: [],
        suggestion: 'Sở Tư pháp',
        at: { cell: 'A1' },
      },
    ]);
  });

  it('leaves a name of two units open until another source decides', () => {
    const title = '| Đơn vị báo cáo: Cai Lậy |';
    expect(titled(title).unit.id).toBeUndefined();
    expect(titled(title).unit.mentions[0]?.unitIds).toEqual(['huyen-cai-lay', 'tx-cai-lay']);
    const named = titled(title, { file: 'PLV TX Cai Lậy.xlsx' }).unit;
    expect([named.id, named.decided?.from]).toEqual(['tx-cai-lay', 'file-name']);
    expect(titled(title, { file: 'So Y te.xlsx' }).unit.id).toBeUndefined();
  });
});

describe('the sender from file and folder', () => {
  it.each([
    ['03_So Tu phap_PLV_T3.xlsx', 'so-tu-phap', 'unmarked'],
    ['PL V- UBND huyện Cái Bè (lần 2).xlsx', 'cai-be', 'exact'],
    ['STTTT.xlsx', 'so-tttt', 'alias'],
    ['Bao cao De an 06 thang 3 nam 2023 - So Y te final.xlsx', 'so-y-te', 'unmarked'],
    ['2023-03/So Tu phap/phu luc V.xlsx', 'so-tu-phap', 'unmarked'],
    ['2023-03/Sở Y tế/T3/PLV.csv', 'so-y-te', 'exact'],
  ])('%s', (file, id, match) => {
    const { unit } = titled('| PHỤ LỤC V |', { file });
    expect([unit.id, unit.decided?.match]).toEqual([id, match]);
    expect(unit.decided?.at).toEqual({ file });
  });

  it.each(['PLV Cong an huyen Cai Be.xlsx', 'Công an tỉnh/2023-03/PLV.xlsx', 'PLV_T3.2023.xlsx'])(
    'does not guess from %s',
    (file) => {
      expect(titled('| PHỤ LỤC V |', { file }).unit.id).toBeUndefined();
    },
  );

  it('lets the title win and keeps both mentions', () => {
    const { unit } = titled('| Đơn vị báo cáo: Sở Tư pháp |', { file: 'Sở Y tế.xlsx' });
    expect(unit.id).toBe('so-tu-phap');
    expect(unit.mentions.map(({ from, unitIds }) => [from, ...unitIds])).toEqual([
      ['title', 'so-tu-phap'],
      ['file-name', 'so-y-te'],
    ]);
  });

  it('takes names as they stand where there is no roster', () => {
    const none = { roster: undefined };
    expect(titled('| Đơn vị báo cáo: Sở Du lịch |', none).unit).toMatchObject({
      id: 'so-du-lich',
      name: 'Sở Du lịch',
    });
    expect(titled('| PHỤ LỤC V |', { ...none, file: 'nop/Xã Mỹ Lợi.xlsx' }).unit).toMatchObject({
      id: 'xa-my-loi',
      decided: { from: 'file-name' },
    });
  });
});

describe('the period', () => {
  it.each([
    ['labelled', '| Kỳ báo cáo: Tháng 3 năm 2023 |', '2023-03'],
    ['a free title', '| BÁO CÁO QUÝ I/2023 |', '2023-Q1'],
    ['a label before a title', '| Tháng 4/2023 |\n| Kỳ báo cáo: Tháng 3/2023 |', '2023-03'],
  ])('stated by %s line', (_, title, id) => {
    expect(titled(title).period.stated).toMatchObject({ from: 'title', id });
  });

  it('is not the year of the plan, nor a cited date', () => {
    const title =
      '| Thực hiện Đề án 06 năm 2023 |\n| (Kèm theo Kế hoạch 56/KH-UBND tháng 2/2023) |';
    expect(titled(title).period).toEqual({});
  });

  it('comes from the file name when no title states it, the expected one from the folder', () => {
    const period = titled('| PHỤ LỤC V |', { file: 'nop/2023-03/Sở Y tế T2.2023.xlsx' }).period;
    expect(period.expected).toBe('2023-03');
    expect(period.stated).toMatchObject({ from: 'file-name', id: '2023-02' });
    const asked = titled('| PHỤ LỤC V |', {
      file: 'nop/2023-03/a.xlsx',
      expectedPeriod: '2023-04',
    });
    expect(asked.period).toEqual({ expected: '2023-04' });
  });

  it('chooses among sheets the one of the expected period', () => {
    const grid = gridOf(
      sheetOf(`| Kỳ báo cáo: Tháng 02/2023 |\n${HEADER}\n${TASK}\n${TASK}`, { name: 'T2' }),
      sheetOf(`| Kỳ báo cáo: Tháng 3/2023 |\n${HEADER}\n${TASK}`, { name: 'T3' }),
    );
    const bound = bind(grid, { expectedPeriod: '2023-03' });
    expect(bound.table?.sheet).toBe('T3');
    expect(bound.otherTables.map(({ sheet }) => sheet)).toEqual(['T2']);
    expect(bind(grid, { expectedPeriod: '2023-05' }).table?.sheet).toBe('T2');
  });
});

describe('the task of a row', () => {
  const reading = (line: string) => rowsOf(line).at(-1)?.task;

  it.each([
    ['by its code', `| III.1.a | ${PLAN} | | | | Đạt | x | |`, { id: 'III.1.a', how: 'code' }],
    [
      'by a code with another case',
      `| iii.1.a) | ${PLAN} | | | | Đạt | x | |`,
      { id: 'III.1.a', how: 'code' },
    ],
    [
      'by its folded text',
      `| 7 | ${PLAN.toUpperCase()}. | | | | Đạt | x | |`,
      { id: 'III.1.a', how: 'content' },
    ],
    [
      'by its code where the text was shortened',
      `| III.1.b | Bố trí kinh phí để triển khai Đề án 06 | | | | Đạt | x | |`,
      { id: 'III.1.b', how: 'code' },
    ],
    ['by its code alone', '| III.2.a | | | | | Đạt | x | |', { id: 'III.2.a', how: 'code' }],
    [
      'by its text with sub-items listed below it',
      `| 7 | ${FUNDS}\\n- Mua máy quét cho bộ phận một cửa cấp xã\\n+ Thuê đường truyền riêng | | | | Đạt | x | |`,
      { id: 'III.1.b', how: 'content' },
    ],
  ])('%s', (_, line, expected) => {
    expect(reading(line)).toEqual(expected);
  });

  it('restarting numbers count inside their section', () => {
    const rows = rowsOf(`| 1. Công tác tham mưu, chỉ đạo triển khai | < | < | < | < | < | < | < |
| b) | ${FUNDS} | | | | Đạt | x | |
| c) | ${REPORT} | | | | Đạt | x | |
| II | Dịch vụ công | | | | | | |
| c) | ${REPORT} | | | | Đạt | x | |
| a) | | | | | Đạt | x | |`);
    expect(rows.map(({ task }) => [task.id, task.how])).toEqual([
      ['III.1.b', 'number-content'],
      ['III.1.c', 'number-content'],
      ['III.2.c', 'number-content'],
      ['III.2.a', 'code'],
    ]);
    expect(rows.map(({ section }) => section.slice(0, 6))).toEqual([
      '1. Côn',
      '1. Côn',
      'II. Dị',
      'II. Dị',
    ]);
  });

  it('takes an equal text of several tasks for the sender’s own', () => {
    expect(reading(`| 1 | ${REPORT} | | | | Đạt | x | |`)).toEqual({
      id: 'III.2.c',
      how: 'content',
    });
  });

  it('lets the text decide against a code', () => {
    expect(
      reading('| III.1.1 | Sơ kết 06 tháng thực hiện Kế hoạch của tỉnh | | | | Đạt | x | |'),
    ).toEqual({
      id: 'III.1.10',
      how: 'content',
      contradictingCode: 'III.1.1',
    });
  });

  it('takes a near text, and only names the nearest of a far one', () => {
    const near = VNEID.replace('viên chức, ', '');
    expect(reading(`| 5 | ${near} | | | | Đạt | x | |`)).toMatchObject({
      id: 'III.2.a',
      how: 'near',
    });
    expect(reading(`| 5 | ${near} | | | | Đạt | x | |`)?.score).toBeGreaterThanOrEqual(0.85);
    const far = reading('| 5 | Bố trí kinh phí để triển khai Đề án 06 | | | | Đạt | x | |');
    expect(far).toMatchObject({ how: 'none', candidateId: 'III.1.b' });
    expect(far).not.toHaveProperty('id');
    expect(reading('| 5 | Lắp đặt camera an ninh | | | | Đạt | x | |')).toEqual({ how: 'none' });
  });

  it('says that there is no catalogue', () => {
    const rows = rowsOf(TASK, { catalogue: undefined });
    expect(rows[0]?.task).toEqual({ how: 'no-catalogue' });
  });
});

describe('the role', () => {
  const role = (line: string, more: Partial<SubmissionInput> = {}) => rowsOf(line, more)[0]?.role;
  const noCatalogue = { catalogue: undefined };

  it('comes from the catalogue', () => {
    expect(role(`| 1 | ${VNEID} | Sở Y tế | | | Đạt | x | |`)).toBe('lead');
    expect(role(`| 1 | ${PLAN} | Sở Tư pháp | | | Đạt | x | |`)).toBe('coordinating');
    expect(role(`| 1 | ${FUNDS} | Sở Tư pháp | | | Đạt | x | |`)).toBe('none');
    expect(role('| 1 | Việc ngoài kế hoạch | Sở Tư pháp | | | Đạt | x | |')).toBe('none');
  });

  it('comes from the row where there is no catalogue, lead by default', () => {
    expect(role('| 1 | Việc | Sở Y tế | Sở Tư pháp | | Đạt | x | |', noCatalogue)).toBe(
      'coordinating',
    );
    expect(role('| 1 | Việc | Các sở, ban, ngành | | | Đạt | x | |', noCatalogue)).toBe('lead');
    expect(role('| 1 | Việc | Sở Y tế | | | Đạt | x | |', noCatalogue)).toBe('lead');
    const bare = { ...noCatalogue, roster: undefined };
    expect(role('| 1 | Việc | Sở Y tế | UBND huyện, Sở Tư pháp | | Đạt | x | |', bare)).toBe(
      'coordinating',
    );
  });
});

describe('dates and deadlines of a row', () => {
  const row = (deadline: string, completedOn: string, more: Partial<SubmissionInput> = {}) =>
    rowsOf(`| 1 | Việc | | | ${deadline} | Đạt | x | ${completedOn} |`, more)[0];

  it('reads date cells and texts', () => {
    expect(row('@2023-03-31', '@2023-03-12')).toMatchObject({
      deadline: { kind: 'date', due: '2023-03-31', text: '31/3/2023' },
      completedOn: { date: '2023-03-12', at: { cell: 'H3' } },
    });
    expect(row('Quý II/2023', '12/3/2023')).toMatchObject({
      deadline: { kind: 'quarter', due: '2023-06-30' },
      completedOn: { date: '2023-03-12' },
    });
  });

  it('keeps what it cannot read, and leaves empty cells empty', () => {
    expect(row('xem phụ lục', 'đầu tháng')).toMatchObject({
      deadline: { kind: 'unreadable', due: null, text: 'xem phụ lục' },
      completedOn: { text: 'đầu tháng' },
    });
    expect(row('', '')).toMatchObject({ deadline: null });
    expect(row('', '')).not.toHaveProperty('completedOn');
  });

  it('takes a missing year from the plan, else from the expected period', () => {
    expect(row('tháng 6', '', { planYear: 2024 })?.deadline?.due).toBe('2024-06-30');
    expect(row('tháng 6', '', { expectedPeriod: '2023-03' })?.deadline).toMatchObject({
      due: '2023-06-30',
      yearAssumed: true,
    });
  });

  it('ends before the day named where deadlines are strict', () => {
    expect(row('trước ngày 10/3/2023', '', { strictDeadlines: true })?.deadline?.due).toBe(
      '2023-03-09',
    );
  });
});

describe('files that cannot be bound', () => {
  it('keeps the failure and still names the sender', () => {
    const submission = bind(gridOf(), {
      file: 'nop/2023-03/So Y te.xlsx',
      read: { ok: false, failure: { kind: 'damaged', detail: 'zip' } },
    });
    expect(submission).toMatchObject({
      failure: { kind: 'damaged' },
      rows: [],
      unit: { id: 'so-y-te' },
      period: { expected: '2023-03' },
    });
    expect(submission).not.toHaveProperty('table');
  });

  it('reads sender and period of a sheet without a table', () => {
    const submission = bind(gridOf('| SỞ Y TẾ |\n| Tháng 3 năm 2023 |\n| Không phát sinh |'));
    expect(submission).toMatchObject({
      unit: { id: 'so-y-te' },
      period: { stated: { id: '2023-03' } },
      rows: [],
      sheetNames: ['Sheet1'],
    });
  });

  it('keeps every data row, in order, whatever it holds', () => {
    const rows = rowsOf(`| 1 | Việc | | | ? | ?? | | ngày kia |
| x | | | | | | | |
| | Tổng | | | | | | |
| 1 | ${SERVICES} | | | | Đạt | | |`);
    expect(rows.map(({ row }) => row)).toEqual([3, 4, 6]);
    expect(rows[0]?.status).toMatchObject({ how: 'unknown', state: 'other', text: '??' });
  });
});
