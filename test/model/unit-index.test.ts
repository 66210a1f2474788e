import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roster, Unit, UnitGroup } from '../../src/model/roster.js';
import { unitIndex } from '../../src/model/unit-index.js';
import { unmarked } from '../../src/text/fold.js';

function unit(id: string, name: string, group: string, aliases: readonly string[] = []): Unit {
  return { id, name, group, aliases, successorOf: [], at: { file: 'don-vi.csv', cell: 'A2' } };
}

function group(id: string, words: readonly string[], includes: readonly string[] = []): UnitGroup {
  return { id, name: id, words, includes };
}

const groups: readonly UnitGroup[] = [
  group('so', ['các sở']),
  group('nganh-doc', []),
  group('sbn', ['các sở, ban, ngành', 'các sở, ngành'], ['so', 'nganh-doc']),
  group('cap-huyen', ['UBND cấp huyện', 'cấp huyện', 'UBND các huyện, thị xã, thành phố']),
  group('cap-xa', ['UBND cấp xã']),
];

const roster: Roster = {
  file: 'don-vi.csv',
  province: 'Tiền Giang',
  groups,
  units: [
    unit('cat', 'Công an tỉnh', 'nganh-doc', ['CAT']),
    unit('vp', 'Văn phòng UBND tỉnh', 'co-quan'),
    unit('bhxh', 'Bảo hiểm xã hội tỉnh', 'nganh-doc', ['BHXH tỉnh']),
    unit('sct', 'Sở Công Thương', 'so', ['Sở CT']),
    unit('sctd', 'Sở Cải tiến', 'so', ['Sở CT']),
    unit('stttt', 'Sở Thông tin và Truyền thông', 'so', ['Sở TT&TT']),
    unit('skhdt', 'Sở Kế hoạch và Đầu tư', 'so'),
    unit('skhcn', 'Sở Khoa học và Công nghệ', 'so'),
    unit('snv', 'Sở Nội vụ', 'so'),
    unit('sngv', 'Sở Ngoại vụ', 'so'),
    unit('slđ', 'Sở Lao động - Thương binh và Xã hội', 'so'),
    unit('mt', 'UBND thành phố Mỹ Tho', 'cap-huyen'),
    unit('txcl', 'UBND thị xã Cai Lậy', 'cap-huyen'),
    unit('hcl', 'UBND huyện Cai Lậy', 'cap-huyen'),
    unit('cb', 'UBND huyện Cái Bè', 'cap-huyen'),
    unit('tpd', 'Huyện Tân Phú Đông', 'cap-huyen'),
    unit('tp', 'UBND huyện Tân Phước', 'cap-huyen'),
  ],
};
const index = unitIndex(roster);

/** `id:match`, several joined by a space. */
function found(name: string, at = index): string {
  return at
    .lookup(name)
    .hits.map((hit) => `${hit.unit.id}:${hit.match}`)
    .join(' ');
}

describe('lookup', () => {
  it.each([
    ['Công an tỉnh', 'cat:exact'],
    ['  Công an  tỉnh ', 'cat:exact'],
    ['CÔNG AN TỈNH', 'cat:folded'],
    ['Sở Lao động – Thương binh và Xã hội', 'slđ:folded'],
    ['Sở Thông tin & Truyền thông', 'stttt:folded'],
    ['CAT', 'cat:alias'],
    ['Sở TT&TT', 'stttt:alias'],
    ['Cong an tinh', 'cat:unmarked'],
    ['so lao dong thuong binh va xa hoi', 'slđ:unmarked'],
    ['UBND huyen Cai Be', 'cb:unmarked'],
  ])('%s → %s', (name, expected) => expect(found(name)).toBe(expected));

  it.each([
    'Ủy ban nhân dân huyện Cái Bè',
    'Uỷ ban nhân dân huyện Cái Bè',
    'huyện Cái Bè',
    'H. Cái Bè',
    'UBND H.Cái Bè',
    'UBND huyện Cái Bè, tỉnh Tiền Giang',
    'UBND Cái Bè',
    'Cái Bè',
  ])('a district by the custom of writing: %s', (name) => expect(found(name)).toBe('cb:alias'));

  it.each(['TP. Mỹ Tho', 'TP Mỹ Tho', 'UBND TP.Mỹ Tho', 'thành phố Mĩ Tho'])('a town: %s', (name) =>
    expect(found(name)).toBe('mt:alias'),
  );

  it.each([
    ['TX. Cai Lậy', 'txcl:alias'],
    ['huyện Cai Lậy', 'hcl:alias'],
    ['UBND huyện Tân Phú Đông', 'tpd:alias'],
    ['Công an tỉnh Tiền Giang', 'cat:alias'],
    ['CÔNG AN TỈNH TIỀN GIANG', 'cat:alias'],
    ['Công an Tiền Giang', 'cat:alias'],
    ['VP UBND tỉnh', 'vp:alias'],
    ['Văn phòng Ủy ban nhân dân tỉnh Tiền Giang', 'vp:alias'],
    ['Bảo hiểm xã hội Tiền Giang', 'bhxh:alias'],
    ['Bảo hiểm xã hội', 'bhxh:alias'],
    ['Sở Nội vụ tỉnh', 'snv:alias'],
    ['Sở Nội vụ tỉnh Tiền Giang', 'snv:alias'],
    ['Sở KH&ĐT', 'skhdt:alias'],
    ['Sở KHCN', 'skhcn:alias'],
    ['SKHĐT', 'skhdt:alias'],
    ['Sở LĐ-TB&XH', 'slđ:alias'],
  ])('%s → %s', (name, expected) => expect(found(name)).toBe(expected));

  it.each([
    ['Cai Lậy', 'txcl:alias hcl:alias'],
    ['UBND Cai Lậy', 'txcl:alias hcl:alias'],
    ['cai lay', 'txcl:unmarked hcl:unmarked'],
    ['Sở CT', 'sct:alias sctd:alias'],
    ['Sở NV', 'snv:alias sngv:alias'],
  ])('several units in the strongest tier are all returned: %s', (name, expected) =>
    expect(found(name)).toBe(expected),
  );

  it.each([
    '',
    '   ',
    'Sở KH',
    'Công an',
    'Tiền Giang',
    'UBND tỉnh Tiền Giang',
    'xã Cái Bè',
    'Sở Y tế',
  ])('finds nothing for "%s"', (name) => expect(found(name)).toBe(''));

  it('marks that contradict are no match, only a suggestion', () => {
    const lookup = index.lookup('huyện Cái Bé');
    expect(lookup.hits).toEqual([]);
    expect(lookup.suggestion?.id).toBe('cb');
  });

  it('suggests the nearest name and nothing for a far one', () => {
    expect(index.lookup('Sở Thông tin và Truyền thôg').suggestion?.id).toBe('stttt');
    expect(index.lookup('Trung tâm Giám sát, điều hành thông minh').suggestion).toBeUndefined();
    expect(index.lookup('Sở Nội vụ')).not.toHaveProperty('suggestion');
  });

  it('a province-named town keeps its name, the province alone is nobody', () => {
    const units = [
      unit('tpbg', 'UBND thành phố Bắc Giang', 'cap-huyen'),
      unit('cat', 'Công an tỉnh', 'x'),
      unit('dl', 'Công ty Điện lực Bắc Giang', 'khac'),
    ];
    const at = unitIndex({ ...roster, province: 'tỉnh Bắc Giang', units });
    expect(found('TP. Bắc Giang', at)).toBe('tpbg:alias');
    expect(found('UBND thành phố Bắc Giang', at)).toBe('tpbg:exact');
    expect(found('Công an tỉnh Bắc Giang', at)).toBe('cat:alias');
    expect(found('Công ty Điện lực Bắc Giang', at)).toBe('dl:exact');
    expect(found('Bắc Giang', at)).toBe('');
  });

  it('a city under the central government is a province of another kind', () => {
    const units = [
      unit('ca', 'Công an thành phố', 'x'),
      unit('vp', 'Văn phòng UBND thành phố', 'x'),
      unit('yt', 'Sở Y tế', 'so'),
    ];
    const at = unitIndex({ ...roster, province: 'TP. Hải Phòng', units });
    expect(found('Công an thành phố Hải Phòng', at)).toBe('ca:alias');
    expect(found('VP UBND thành phố Hải Phòng', at)).toBe('vp:alias');
    expect(found('Sở Y tế thành phố', at)).toBe('yt:alias');
    expect(at.group('các sở, ban, ngành thành phố')).toEqual(['yt']);
  });

  it('a province that is not configured is never stripped', () => {
    const { province: _, ...rest } = roster;
    expect(found('Công an tỉnh Tiền Giang', unitIndex(rest))).toBe('');
  });

  it('a district of before 1 July 2025 is not the commune of the same name', () => {
    const at = unitIndex({ ...roster, units: [unit('x', 'UBND xã Hiệp Hòa', 'cap-xa')] });
    expect(found('UBND huyện Hiệp Hòa', at)).toBe('');
    expect(found('UBND xã Hiệp Hoà', at)).toBe('x:folded');
  });

  it('a place of one syllable needs its mark, or its level', () => {
    const at = unitIndex({ ...roster, units: [unit('chu', 'UBND phường Chũ', 'cap-xa')] });
    expect(found('Chũ', at)).toBe('chu:alias');
    expect(found('phuong Chu', at)).toBe('chu:unmarked');
    expect(found('chu', at)).toBe('');
  });

  it('finds every unit by its own name, in any case, and without marks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roster.units), ({ id, name }) => {
        expect(found(name)).toBe(`${id}:exact`);
        expect(index.lookup(name.toUpperCase()).hits.map((hit) => hit.unit.id)).toContain(id);
        expect(index.lookup(unmarked(name)).hits.map((hit) => hit.unit.id)).toContain(id);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(index.lookup(text).hits)));
  });
});

describe('group', () => {
  const districts = ['mt', 'txcl', 'hcl', 'cb', 'tpd', 'tp'];
  const departments = ['sct', 'sctd', 'stttt', 'skhdt', 'skhcn', 'snv', 'sngv', 'slđ'];

  it.each([
    'UBND cấp huyện',
    'Ủy ban nhân dân cấp huyện',
    'UBND CẤP HUYỆN',
    'Chủ tịch UBND cấp huyện',
    'UBND các huyện, thị xã, thành phố',
    'UBND huyện, thị xã, thành phố trên địa bàn tỉnh Tiền Giang',
  ])('%s', (name) => expect(index.group(name)).toEqual(districts));

  it('includes other groups, in roster order', () => {
    const all = ['cat', 'bhxh', ...departments];
    expect(index.group('các sở, ban, ngành tỉnh')).toEqual(all);
    expect(index.group('Thủ trưởng các sở, ban, ngành')).toEqual(all);
    expect(
      index.group(
        'các sở, ban, ngành tỉnh theo chức năng được giao, bám sát nhiệm vụ để tổ chức thực hiện làm sạch dữ liệu chuyên ngành',
      ),
    ).toEqual(all);
    expect(index.group('Các sở')).toEqual(departments);
    expect(index.group('các sở theo chức năng')).toEqual(departments);
  });

  it('a group without units in the roster expands to nobody', () => {
    expect(index.group('UBND cấp xã')).toEqual([]);
  });

  it.each([
    'các sở, ban, ngành có liên quan',
    'Các sở, ngành liên quan',
    'Sở',
    'Sở Nội vụ',
    'UBND cấp huyện nơi có khu công nghiệp',
    'các sở, ban, ngành thuộc khối kinh tế',
    'các sở, ban, ngành tỉnh theo chức năng, UBND huyện Cái Bè',
    'các cơ sở kinh doanh lưu trú',
    '',
  ])('no group that can be expanded: "%s"', (name) => expect(index.group(name)).toBeUndefined());

  it('survives groups that include each other', () => {
    const circular = [group('a', ['nhóm một'], ['b']), group('b', ['nhóm hai'], ['a', 'none'])];
    const units = [unit('u', 'Đơn vị một', 'a'), unit('v', 'Đơn vị hai', 'b')];
    expect(unitIndex({ ...roster, groups: circular, units }).group('nhóm hai')).toEqual(['u', 'v']);
  });
});

describe('knows', () => {
  it.each([
    ['Sở Nội vụ', true],
    ['UBND cấp huyện', true],
    ['các sở, ban, ngành có liên quan', true],
    ['Cai Lậy', true],
    ['So Noi vu', false],
    ['Thương binh và Xã hội', false],
    ['các sở, ban, ngành tỉnh, UBND cấp huyện', false],
  ])('%s: %s', (name, expected) => expect(index.knows(name)).toBe(expected));
});

describe('units that took others over', () => {
  const merged = unitIndex({
    ...roster,
    province: 'Bắc Ninh',
    units: [
      {
        ...unit('skhcn', 'Sở Khoa học và Công nghệ', 'so'),
        formerNames: ['Sở Thông tin và Truyền thông', 'Sở TT&TT'],
      },
      { ...unit('snv', 'Sở Nội vụ', 'so'), formerNames: ['Sở LĐTBXH'] },
      { ...unit('xhh', 'UBND xã Hiệp Hòa', 'cap-xa'), formerNames: ['UBND huyện Hiệp Hòa'] },
      { ...unit('xht', 'UBND xã Hợp Thịnh', 'cap-xa'), formerNames: ['UBND huyện Hiệp Hòa'] },
    ],
  });
  const found = (name: string) => merged.hits(name).map((hit) => `${hit.unit.id} ${hit.match}`);

  it.each([
    ['Sở Thông tin và Truyền thông', ['skhcn former']],
    ['Sở TTTT', ['skhcn former']],
    ['Sở Thông tin & Truyền thông', ['skhcn former']],
    ['Sở LĐ-TB&XH', ['snv former']],
    ['Hiệp Hòa', ['xhh alias']],
    ['xã Hiệp Hoà', ['xhh alias']],
    ['UBND huyện Hiệp Hòa', ['xhh former', 'xht former']],
    ['Sở Nội vụ', ['snv exact']],
  ])('reads %s', (name, expected) => {
    expect(found(name)).toEqual(expected);
  });
});
