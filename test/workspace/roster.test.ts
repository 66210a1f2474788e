import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE } from '../../src/workspace/config.js';
import { rosterFrom } from '../../src/workspace/roster.js';
import { tableOf } from '../support/table-builder.js';

const workspace = { ...DEFAULT_WORKSPACE, province: 'Bắc Giang' };
const june = { from: '2025-06-01', to: '2025-06-30' };
const july = { from: '2025-07-01', to: '2025-07-31' };

const table = tableOf(`
  | id | name | group | aliases | successorOf | validFrom | validTo |
  | cong-an-tinh | Công an tỉnh | nganh-doc | CAT; CA tỉnh | | | |
  | so-tu-phap | Sở Tư pháp | Sở | | | | |
  | h-hiep-hoa | UBND huyện Hiệp Hòa | cap-huyen | | | | 2025-06-30 |
  | x-hiep-hoa | UBND xã Hiệp Hòa | cap-xa | | h-hiep-hoa; Thị trấn Thắng | 01/7/2025 | |
`);

function problems(text: string) {
  return rosterFrom(tableOf(text), workspace, july).problems.map(
    ({ at, message, severity }) => `${severity} ${at.sheet}!${at.cell} ${message}`,
  );
}

describe('rosterFrom', () => {
  it('reads units in the order of the file, with their place', () => {
    const result = rosterFrom(table, workspace, june);
    expect(result.problems).toEqual([]);
    expect(result.ok && result.value).toMatchObject({
      file: 'danh-muc.xlsx',
      province: 'Bắc Giang',
    });
    expect(result.ok && result.value.units).toEqual([
      {
        id: 'cong-an-tinh',
        name: 'Công an tỉnh',
        group: 'nganh-doc',
        aliases: ['CAT', 'CA tỉnh'],
        successorOf: [],
        at: { file: 'danh-muc.xlsx', sheet: 'Sheet1', cell: 'B2' },
      },
      expect.objectContaining({ id: 'so-tu-phap', group: 'so' }),
      expect.objectContaining({ id: 'h-hiep-hoa', validTo: '2025-06-30' }),
    ]);
  });

  it('only the units of the period are in it', () => {
    const ids = (period?: { from: string; to: string }) => {
      const result = rosterFrom(table, workspace, period);
      return result.ok ? result.value.units.map((unit) => unit.id) : [];
    };
    expect(ids(july)).toEqual(['cong-an-tinh', 'so-tu-phap', 'x-hiep-hoa']);
    expect(ids()).toEqual(['cong-an-tinh', 'so-tu-phap', 'x-hiep-hoa']);
    const result = rosterFrom(table, workspace, july);
    expect(result.ok && result.value.units[2]).toMatchObject({
      successorOf: ['h-hiep-hoa', 'Thị trấn Thắng'],
      validFrom: '2025-07-01',
    });
  });

  it('an old list without a period gives its last state', () => {
    const old = tableOf(`
      | id | name | group | validTo |
      | a | Sở A | so | 2024-06-30 |
      | b | Sở B | so | 2025-02-28 |`);
    const result = rosterFrom(old, workspace);
    expect(result.ok && result.value.units.map((unit) => unit.id)).toEqual(['b']);
  });

  it('one id may follow itself in time', () => {
    const text = `
      | id | name | group | validFrom | validTo |
      | so-tc | Sở Tài chính - Vật giá | so | | 2025-02-28 |
      | so-tc | Sở Tài chính | so | 2025-03-01 | |`;
    expect(problems(text)).toEqual([]);
  });

  it.each([
    [
      'no name',
      '| id | name | group |\n| a | | so |',
      'error Sheet1!B2 Dòng 2 còn thiếu tên đơn vị (“a”).',
    ],
    [
      'no id',
      '| id | name | group |\n| | Sở A | so |',
      'error Sheet1!A2 Dòng 2 còn thiếu mã đơn vị (“Sở A”).',
    ],
    [
      'an id twice',
      '| id | name | group |\n| a | Sở A | so |\n| A | Sở B | so |',
      'error Sheet1!A3 Mã đơn vị “A” đã có ở ô B2: mỗi đơn vị chỉ ghi một dòng, trừ khi thời gian hiệu lực nối tiếp nhau.',
    ],
    [
      'a name twice at the same time',
      '| id | name | group | validFrom | validTo |\n| a | Sở A | so | | 2025-07-31 |\n| b | SỞ A | so | 2025-07-15 | |',
      'error Sheet1!B3 Tên đơn vị “SỞ A” đã có ở ô B2: thời gian hiệu lực của hai dòng chồng lên nhau.',
    ],
    [
      'an unknown group',
      '| id | name | group |\n| a | Sở A | cap-huyên |',
      'error Sheet1!C2 Không có nhóm “cap-huyên”. Có phải “cap-huyen”? Nhóm riêng của tỉnh khai báo ở khóa groups của de06.yaml.',
    ],
    [
      'no group',
      '| id | name | group |\n| a | Sở A | |',
      'warning Sheet1!C2 Chưa ghi nhóm của “Sở A”; tạm xếp vào nhóm “khac”.',
    ],
    [
      'an unreadable day',
      '| id | name | group | validFrom |\n| a | Sở A | so | tháng bảy |',
      'error Sheet1!D2 Không đọc được ngày “tháng bảy”; hãy ghi như 01/7/2025.',
    ],
    [
      'an end before the beginning',
      '| id | name | group | validFrom | validTo |\n| b | Sở B | so | | |\n| a | Sở A | so | 01/8/2025 | 01/7/2025 |',
      'error Sheet1!E3 Ngày hết hiệu lực ở trước ngày bắt đầu hiệu lực.',
    ],
  ])('says what is wrong: %s', (_, text, expected) => expect(problems(text)).toEqual([expected]));

  it('a list with nobody in the period is a fault', () => {
    const text = '| id | name | group | validTo |\n| a | Sở A | so | 2025-06-30 |';
    expect(problems(text)).toEqual([
      'error Sheet1!undefined Danh mục không có đơn vị nào còn hiệu lực trong kỳ này.',
    ]);
  });
});

describe('former names', () => {
  const names = (period: typeof june, id: string) => {
    const result = rosterFrom(table, workspace, period);
    return result.ok ? result.value.units.find((unit) => unit.id === id)?.formerNames : undefined;
  };

  it('come from the rows that are named by id, else from the words themselves', () => {
    expect(names(july, 'x-hiep-hoa')).toEqual(['UBND huyện Hiệp Hòa', 'Thị trấn Thắng']);
    expect(names(july, 'so-tu-phap')).toBeUndefined();
  });
});
