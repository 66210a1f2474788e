import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DEFAULT_WORKSPACE, readWorkspace, workspaceSchema } from '../../src/workspace/config.js';
import { DEFAULT_GROUPS } from '../../src/workspace/groups.js';

const full = `
province: Tiền Giang
form: phu-luc-v
roster: danh-muc/don-vi.csv
catalogue: danh-muc/nhiem-vu.xlsx
register: nop/{period}/so-nhan.csv
letterhead:
  parent: BỘ CÔNG AN
  issuer: [CÔNG AN TỈNH, TIỀN GIANG]
  symbol: CAT
  name: Công an tỉnh Tiền Giang
place: Tiền Giang
signer:
  lines: |
    KT. GIÁM ĐỐC
    PHÓ GIÁM ĐỐC
  name: Nguyễn Văn A
recipients:
  - Như trên;
basis:
  - Kế hoạch số 56/KH-UBND ngày 24 tháng 02 năm 2023
cycles:
  month:
    submitBy: { day: 10, monthOffset: 1 }
    reportDate: { day: 12, monthOffset: 1 }
  week:
    submitBy: { weekday: thứ 5, time: "10:00" }
groups:
  - id: cap-huyen
    name: UBND cấp huyện
    words: [các huyện]
  - id: cum-thi-dua
    name: Cụm thi đua số 1
    includes: [so, cap-huyen]
options:
  planYear: 2023
rules:
  overdue: info
  unit-missing:
`;

function problems(text: string) {
  const result = readWorkspace(text, 'de06.yaml');
  return result.problems.map(({ message, line, column }) => `${line}:${column} ${message}`);
}

describe('readWorkspace', () => {
  it('reads every key', () => {
    const result = readWorkspace(full, 'tinh/de06.yaml');
    expect(result.problems).toEqual([]);
    expect(result.ok && result.value).toMatchObject({
      file: 'tinh/de06.yaml',
      province: 'Tiền Giang',
      rosterPath: 'danh-muc/don-vi.csv',
      cataloguePath: 'danh-muc/nhiem-vu.xlsx',
      registerPath: 'nop/{period}/so-nhan.csv',
      letterhead: { parent: ['BỘ CÔNG AN'], issuer: ['CÔNG AN TỈNH', 'TIỀN GIANG'], symbol: 'CAT' },
      signer: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
      recipients: ['Như trên;'],
      addressees: [],
      cycles: {
        month: { submitBy: { day: 10, monthOffset: 1 }, reportDate: { day: 12, monthOffset: 1 } },
        week: { submitBy: { day: 4, monthOffset: 0, time: '10:00' } },
      },
      options: { strictDeadlines: false, planYear: 2023 },
      rules: { overdue: { severity: 'info' }, 'unit-missing': {} },
    });
  });

  it('reads how the report of each kind of period is written', () => {
    const text = `
cycles:
  month: { outline: thong-bao, template: mau/thang.docx }
  week: { template: mau/tuan.docx }
`;
    const result = readWorkspace(text, 'de06.yaml');
    expect(result.problems).toEqual([]);
    expect(result.ok && result.value.cycles).toMatchObject({
      month: { outline: 'thong-bao', template: 'mau/thang.docx' },
      week: { template: 'mau/tuan.docx' },
    });
  });

  it('reads what stands at the head and the foot of documents', () => {
    const text = `
letterhead:
  circulation: LƯU HÀNH NỘI BỘ
  drafter: PL.(300)
  address: Số 1 đường A
signer: { lines: [KT. TỔ TRƯỞNG, TỔ PHÓ], otherPost: GIÁM ĐỐC, rank: Đại tá, name: Nguyễn Văn A }
options: { electronic: true }
`;
    const result = readWorkspace(text, 'de06.yaml');
    expect(result.problems).toEqual([]);
    expect(result.ok && result.value).toMatchObject({
      letterhead: {
        circulation: 'LƯU HÀNH NỘI BỘ',
        drafter: 'PL.(300)',
        address: ['Số 1 đường A'],
      },
      signer: { otherPost: 'GIÁM ĐỐC', rank: 'Đại tá', name: 'Nguyễn Văn A' },
      options: { electronic: true },
    });
  });

  it.each([
    ['KT GIÁM ĐỐC', 'KT'],
    ['TM.ỦY BAN NHÂN DÂN', 'TM'],
    ['Tm. Ủy ban nhân dân', 'TM'],
    ['T/L CHỦ TỊCH', 'TL'],
    ['TUQ.GIÁM ĐỐC', 'TUQ'],
    ['QUYỀN GIÁM ĐỐC', 'Q'],
  ])('warns of an authority written otherwise: %s', (line, wanted) => {
    const text = `signer:\n  lines: [${line}, PHÓ]\n`;
    expect(readWorkspace(text, 'de06.yaml')).toMatchObject({ ok: true });
    expect(problems(text)).toEqual([expect.stringMatching(`^2:11 .*“${wanted}\\.”`)]);
    const block = `signer:\n  lines: |\n    ${line}\n`;
    expect(problems(block)).toEqual([expect.stringMatching(/^[23]:/)]);
  });

  it.each(['Đ/c', 'Ông', 'Bà', 'TS.', 'PGS. TS'])('warns of “%s” before the name', (title) => {
    const text = `signer:\n  name: ${title} Nguyễn Văn A\n`;
    expect(problems(text)).toEqual([expect.stringContaining(title)]);
  });

  it.each([
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'TL. CHỦ TỊCH',
    'TUQ. GIÁM ĐỐC',
    'Q. GIÁM ĐỐC',
    'CHỦ TỊCH',
    'KTV TRƯỞNG',
  ])('takes the authority %s', (line) => {
    expect(problems(`signer:\n  lines: [${line}]\n  name: Bàng Văn A\n`)).toEqual([]);
  });

  it("the province's groups replace built-in ones of the same id and follow the others", () => {
    const result = readWorkspace(full, 'de06.yaml');
    const groups = result.ok ? result.value.groups : [];
    expect(groups).toHaveLength(DEFAULT_GROUPS.length + 1);
    expect(groups.find((group) => group.id === 'cap-huyen')?.words).toEqual(['các huyện']);
    expect(groups.at(-1)?.includes).toEqual(['so', 'cap-huyen']);
  });

  it.each(['', '# chỉ có chú thích\n', 'province:\nletterhead:\n  parent:\n'])(
    'an empty file or blank keys are the built-in settings: %j',
    (text) => {
      const result = readWorkspace(text, 'de06.yaml');
      expect(result.ok && result.value).toEqual({ ...DEFAULT_WORKSPACE, file: 'de06.yaml' });
    },
  );

  it.each([
    ['provnce: Bắc Giang\n', '1:1 Không có khóa “provnce”; có phải “province”?'],
    [
      'form: phu-luc-v\nletterhead:\n  isuer: A\n',
      '3:3 Trong “letterhead”: không có khóa “isuer”; có phải “issuer”?',
    ],
    ['place: 5\n', '1:1 “place” phải là chữ, đang là “5”.'],
    ['options:\n  planYear: "2023"\n', '2:3 “options.planYear” phải là số, đang là chữ “2023”.'],
    ['options:\n  planYear: 23\n', '2:3 “options.planYear” không được nhỏ hơn 2000.'],
    [
      'options: { strictDeadlines: có }\n',
      '1:12 “options.strictDeadlines” phải là true hoặc false, đang là chữ “có”.',
    ],
    [
      'recipients: Như trên\n',
      '1:1 “recipients” phải là danh sách (mỗi dòng một mục, bắt đầu bằng “- ”), đang là chữ “Như trên”.',
    ],
    ['signer:\n  lines: 5\n', '2:3 “signer.lines” phải là chữ, hoặc danh sách các dòng chữ.'],
    [
      'cycles:\n  month:\n    submitBy: { day: 32 }\n',
      '3:17 “cycles.month.submitBy.day” không được lớn hơn 31.',
    ],
    [
      'cycles:\n  month:\n    submitBy: { time: "10:00" }\n',
      '3:5 “cycles.month.submitBy.day” còn thiếu.',
    ],
    [
      'cycles:\n  week:\n    submitBy: { weekday: thứ 8 }\n',
      '3:17 “cycles.week.submitBy.weekday” phải là thứ trong tuần, ví dụ thứ Năm hoặc Chủ nhật.',
    ],
    [
      'cycles:\n  week:\n    submitBy: { weekday: CN, time: 10h }\n',
      '3:30 “cycles.week.submitBy.time” phải là giờ và phút như "10:00", đặt trong dấu nháy.',
    ],
    [
      'rules:\n  overdue: tắt\n',
      '2:3 “rules.overdue” phải là một trong: error, warning, info, off, đang là chữ “tắt”.',
    ],
    [
      'groups:\n  - id: a\n    name: A\n    includes: [b]\n',
      '4:16 Nhóm “a” gồm nhóm “b”, nhưng không có nhóm nào mã “b”.',
    ],
    ['- a\n', 'undefined:undefined Phải là nhóm khóa, đang là một danh sách.'],
  ])('points at the fault in %j', (text, expected) => expect(problems(text)).toEqual([expected]));

  it('names several faults at once, each once, in the order of the file', () => {
    expect(problems('xyzw: 1\nplace: 5\nform: []\n').map((text) => text.slice(0, 12))).toEqual([
      '1:1 Không có',
      '2:1 “place” ',
      '3:1 “form” p',
    ]);
  });

  it('an unknown key that is near to none is told which there are', () => {
    const [message = ''] = problems('xyzw: 1\n');
    expect(message).toContain('1:1 Không có khóa “xyzw”; chỉ có các khóa: province, form, roster');
  });
});

describe('exceptions', () => {
  it('carry their line, the date in either way of writing', () => {
    const read = readWorkspace(
      `exceptions:
  - { rule: overdue, office: so-y-te, until: 31/12/2024, reason: Chờ hướng dẫn }
  - rule: DE201
    until: 2024-09-30
    reason: Biểu cũ
`,
      'de06.yaml',
    );
    expect(read.ok && read.value.exceptions).toEqual([
      {
        rule: 'overdue',
        office: 'so-y-te',
        until: '2024-12-31',
        reason: 'Chờ hướng dẫn',
        at: { file: 'de06.yaml', line: 2 },
      },
      {
        rule: 'DE201',
        until: '2024-09-30',
        reason: 'Biểu cũ',
        at: { file: 'de06.yaml', line: 3 },
      },
    ]);
  });

  it.each([
    ['without an end', '{ rule: overdue, reason: x }'],
    ['without a reason', '{ rule: overdue, until: 2024-12-31 }'],
    ['until no day', '{ rule: overdue, until: 2024-02-31, reason: x }'],
  ])('are refused %s', (_, entry) => {
    const read = readWorkspace(`exceptions:\n  - ${entry}\n`, 'de06.yaml');
    expect(read.ok).toBe(false);
    expect(read.problems.map(({ line }) => line)).toEqual([2]);
  });
});

describe('workspaceSchema', () => {
  it('can be published: every key is described in Vietnamese', () => {
    const schema = z.toJSONSchema(workspaceSchema, { io: 'input' });
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schema.required).toBeUndefined();
    const keys = Object.keys(schema.properties ?? {});
    expect(keys).toEqual([
      'province',
      'form',
      'roster',
      'catalogue',
      'register',
      'letterhead',
      'place',
      'signer',
      'recipients',
      'addressees',
      'basis',
      'texts',
      'cycles',
      'groups',
      'options',
      'rules',
      'exceptions',
    ]);
    for (const key of keys) expect(schema.properties?.[key], key).toHaveProperty('description');
  });
});

describe('built-in groups', () => {
  it('no phrase belongs to two groups, every included group exists', () => {
    const words = DEFAULT_GROUPS.flatMap((group) => group.words);
    expect(new Set(words).size).toBe(words.length);
    const ids = DEFAULT_GROUPS.map((group) => group.id);
    for (const group of DEFAULT_GROUPS) for (const id of group.includes) expect(ids).toContain(id);
  });
});
