import { describe, expect, it } from 'vitest';
import type { Roster } from '../../src/model/roster.js';
import { catalogueFrom } from '../../src/workspace/catalogue.js';
import { DEFAULT_WORKSPACE } from '../../src/workspace/config.js';
import { rosterFrom } from '../../src/workspace/roster.js';
import { tableOf } from '../support/table-builder.js';

const workspace = {
  ...DEFAULT_WORKSPACE,
  province: 'Tiền Giang',
  options: { ...DEFAULT_WORKSPACE.options, planYear: 2023 },
};

function rosterOf(): Roster {
  const result = rosterFrom(
    tableOf(`
      | id | name | group | aliases |
      | cat | Công an tỉnh | nganh-doc | |
      | vp | Văn phòng UBND tỉnh | co-quan-thuoc-ubnd-tinh | |
      | stp | Sở Tư pháp | so | |
      | sld | Sở Lao động - Thương binh và Xã hội | so | Sở LĐ-TB&XH |
      | svh | Sở Văn hóa, Thể thao và Du lịch | so | |
      | nhnn | Ngân hàng Nhà nước chi nhánh tỉnh | nganh-doc | Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Tiền Giang |
      | dtn | Đoàn Thanh niên tỉnh | khac | |
      | mt | UBND thành phố Mỹ Tho | cap-huyen | |
      | txcl | UBND thị xã Cai Lậy | cap-huyen | |
      | hcl | UBND huyện Cai Lậy | cap-huyen | |
    `),
    workspace,
  );
  if (!result.ok) throw new Error('roster');
  return result.value;
}

const roster = rosterOf();

function read(text: string, withRoster = true) {
  return catalogueFrom(tableOf(text), withRoster ? roster : undefined, workspace);
}

/** The only task of a catalogue with these leads and coordinators. */
function taskWith(leads: string, coordinating = '', withRoster = true) {
  const result = read(
    `| id | content | leads | coordinating |\n| 1 | Việc | ${leads} | ${coordinating} |`,
    withRoster,
  );
  const [task] = result.ok ? result.value.tasks : [];
  if (!result.ok || task === undefined) throw new Error('no task');
  return { ...task, unresolved: result.value.problems, problems: result.problems };
}

const provincial = ['cat', 'vp', 'stp', 'sld', 'svh', 'nhnn'];
const districts = ['mt', 'txcl', 'hcl'];

describe('catalogueFrom', () => {
  it('reads a task with its place, deadline and section', () => {
    const result = read(`
      | id | section | content | leads | coordinating | deadline | product |
      | III.1.a | 1. Chỉ đạo | Ban hành kế hoạch | Công an tỉnh | Văn phòng UBND tỉnh | trong tháng 3 | Kế hoạch |
      | III.1.b | | Tuyên truyền | Sở Tư pháp | | thực hiện thường xuyên | |
      # 2. Dịch vụ công
      | III.2.a | | Hướng dẫn | Sở Tư pháp | | | |`);
    expect(result.problems).toEqual([]);
    const tasks = result.ok ? result.value.tasks : [];
    expect(tasks[0]).toEqual({
      id: 'III.1.a',
      section: '1. Chỉ đạo',
      content: 'Ban hành kế hoạch',
      leadText: 'Công an tỉnh',
      leads: ['cat'],
      leadMode: 'all',
      coordinatingText: 'Văn phòng UBND tỉnh',
      coordinating: ['vp'],
      deadline: { text: 'trong tháng 3', kind: 'month', due: '2023-03-31', yearAssumed: true },
      product: 'Kế hoạch',
      at: { file: 'danh-muc.xlsx', sheet: 'Sheet1', cell: 'A2' },
      deadlineAt: { file: 'danh-muc.xlsx', sheet: 'Sheet1', cell: 'F2' },
    });
    expect(tasks.map((task) => task.section)).toEqual([
      '1. Chỉ đạo',
      '1. Chỉ đạo',
      '2. Dịch vụ công',
    ]);
    expect(tasks.map((task) => task.deadline?.kind)).toEqual(['month', 'continuous', undefined]);
  });

  it.each([
    ['Sở Lao động - Thương binh và Xã hội', ['sld']],
    ['Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh Tiền Giang', ['svh', 'cat']],
    ['Công an tỉnh; UBND huyện Cai Lậy', ['cat', 'hcl']],
    ['UBND cấp huyện', districts],
    ['các sở, ban, ngành tỉnh', provincial],
    [
      'các sở, ban, ngành tỉnh theo chức năng được giao, bám sát nhiệm vụ để tổ chức thực hiện làm sạch dữ liệu chuyên ngành',
      provincial,
    ],
    ['Các sở, ban, ngành tỉnh, UBND cấp huyện', [...provincial, ...districts]],
    ['Công an tỉnh, các sở, ban, ngành', provincial],
    ['Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Tiền Giang', ['nhnn']],
    ['UBND các huyện, thị xã, thành phố', districts],
    ['', []],
  ])('leads: %s', (text, expected) => {
    const task = taskWith(text);
    expect(task.leads).toEqual(expected);
    expect(task.unresolved).toEqual([]);
    expect(task.leadMode).toBe('all');
  });

  it('"hoặc" leaves the choice', () => {
    expect(taskWith('Văn phòng UBND tỉnh hoặc UBND cấp huyện')).toMatchObject({
      leads: ['vp', ...districts],
      leadMode: 'any',
    });
  });

  it.each([
    ['các sở, ban, ngành có liên quan', 'các sở, ban, ngành có liên quan', undefined],
    ['UBND cấp xã', 'UBND cấp xã', undefined],
    ['Sở Tư Phát', 'Sở Tư Phát', 'Sở Tư pháp'],
    ['Cai Lậy', 'Cai Lậy', 'UBND thị xã Cai Lậy hoặc UBND huyện Cai Lậy'],
  ])('leads nobody, and says so: %s', (text, name, suggestion) => {
    const task = taskWith(text);
    expect(task.leads).toEqual([]);
    expect(task.unresolved).toEqual([
      {
        at: { file: 'danh-muc.xlsx', sheet: 'Sheet1', cell: 'C2' },
        taskId: '1',
        name,
        role: 'lead',
        suggestion,
      },
    ]);
  });

  it('coordinators: groups expanded, leads left out, "có liên quan" kept as text only', () => {
    const task = taskWith(
      'Công an tỉnh',
      'Công an tỉnh, Sở Tư pháp và các sở, ban, ngành có liên quan, UBND cấp huyện, cấp xã',
    );
    expect(task.coordinating).toEqual(['stp', ...districts]);
    expect(task.coordinatingText).toContain('có liên quan');
    expect(task.unresolved).toEqual([]);
    expect(
      taskWith('Công an tỉnh', 'Sở Tư pháp và các cơ sở kinh doanh lưu trú').unresolved,
    ).toEqual([
      expect.objectContaining({ name: 'các cơ sở kinh doanh lưu trú', role: 'coordinating' }),
    ]);
  });

  it('a name without its marks is taken, with a warning', () => {
    const task = taskWith('So Tu phap');
    expect(task.leads).toEqual(['stp']);
    expect(task.problems).toEqual([
      {
        at: { file: 'danh-muc.xlsx', sheet: 'Sheet1', cell: 'C2' },
        message: '“So Tu phap” viết thiếu dấu, được hiểu là “Sở Tư pháp”.',
        severity: 'warning',
      },
    ]);
  });

  it('without a roster the names make the ids', () => {
    const task = taskWith('Công an tỉnh, Sở Tư pháp', 'UBND cấp huyện', false);
    expect(task).toMatchObject({
      leads: ['cong-an-tinh', 'so-tu-phap'],
      coordinating: [],
      unresolved: [],
    });
  });

  it('without a roster a group leads nobody, and that is said', () => {
    const task = taskWith('UBND cấp huyện', '', false);
    expect(task.leads).toEqual([]);
    expect(task.unresolved).toMatchObject([{ name: 'UBND cấp huyện', role: 'lead' }]);
  });

  it.each([
    [
      'an id twice',
      '| id | content |\n| 1.1 | A |\n| 1.1 | B |',
      'error A3 Mã nhiệm vụ “1.1” đã có ở ô A2; mỗi nhiệm vụ phải có mã riêng (Excel đổi 1.10 thành 1.1 nếu ô không định dạng Văn bản).',
    ],
    ['no id', '| id | content |\n| | A |', 'error A2 Dòng 2 còn thiếu mã nhiệm vụ.'],
    ['no content', '| id | content |\n| 1 | |', 'error B2 Dòng 2 còn thiếu nội dung nhiệm vụ.'],
    [
      'a deadline that nobody can read',
      '| id | content | deadline |\n| 1 | A | đầu mùa mưa |',
      'warning C2 Không hiểu thời hạn “đầu mùa mưa”; nhiệm vụ này không được tính chậm muộn. Hãy ghi như 30/6/2024, tháng 6/2024 hoặc thường xuyên.',
    ],
    [
      'nobody leads',
      '| id | content | leads |\n| 1 | A | |',
      'warning C2 Nhiệm vụ “1” chưa ghi đơn vị chủ trì nên sẽ luôn là chưa báo cáo.',
    ],
    ['no task', '| id | content |\n# I. Mục', 'error undefined Danh mục không có nhiệm vụ nào.'],
  ])('says what is wrong: %s', (_, text, expected) =>
    expect(
      read(text).problems.map(({ at, message, severity }) => `${severity} ${at.cell} ${message}`),
    ).toEqual([expected]),
  );
});
