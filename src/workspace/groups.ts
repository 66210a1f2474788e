/** Groups of units as documents call them, before the province adds its own. */
import type { UnitGroup } from '../model/roster.js';

function group(
  id: string,
  name: string,
  words: readonly string[],
  includes: readonly string[] = [],
): UnitGroup {
  return { id, name, words, includes };
}

const DEPARTMENTS = 'so';
const AGENCIES = 'co-quan-thuoc-ubnd-tinh';
const CENTRAL = 'nganh-doc';
const OTHERS = 'khac';
const DISTRICTS = 'cap-huyen';
const COMMUNES = 'cap-xa';
const PROVINCIAL = [DEPARTMENTS, AGENCIES, CENTRAL];

/** The first six hold units; the rest only unite them under one phrase. */
export const DEFAULT_GROUPS: readonly UnitGroup[] = [
  group(DEPARTMENTS, 'Sở', ['các sở']),
  group(AGENCIES, 'Cơ quan thuộc UBND tỉnh', ['các cơ quan thuộc UBND tỉnh']),
  group(CENTRAL, 'Cơ quan ngành dọc', ['các cơ quan ngành dọc', 'các ngành dọc']),
  group(OTHERS, 'Cơ quan, tổ chức khác', ['các đoàn thể', 'các tổ chức chính trị - xã hội']),
  group(DISTRICTS, 'UBND cấp huyện', [
    'UBND cấp huyện',
    'cấp huyện',
    'UBND các huyện',
    'các huyện',
    'UBND các huyện, thị xã, thành phố',
    'UBND các huyện, thành phố, thị xã',
    'UBND các huyện, thành phố',
    'UBND các huyện, thị xã',
    'UBND các quận, huyện',
    'UBND các quận, huyện, thị xã, thành phố',
    'các huyện, thị xã, thành phố',
    'các huyện, thành phố, thị xã',
    'các huyện, thành phố',
  ]),
  group(COMMUNES, 'UBND cấp xã', [
    'UBND cấp xã',
    'cấp xã',
    'UBND các xã',
    'các xã',
    'UBND các xã, phường',
    'UBND các phường, xã',
    'UBND các xã, phường, thị trấn',
    'UBND các xã, phường, đặc khu',
    'các xã, phường',
    'các phường, xã',
    'các xã, phường, thị trấn',
    'các xã, phường, đặc khu',
  ]),
  group(
    'so-ban-nganh',
    'Sở, ban, ngành',
    [
      'các sở, ban, ngành',
      'các sở, ngành',
      'các ban, ngành',
      'các cơ quan chuyên môn',
      'các sở, ban, ngành, cơ quan',
    ],
    PROVINCIAL,
  ),
  group(
    'so-co-quan-thuoc-ubnd-tinh',
    'Sở, cơ quan thuộc UBND tỉnh',
    [
      'các sở, cơ quan thuộc UBND tỉnh',
      'các cơ quan chuyên môn thuộc UBND tỉnh',
      'các sở, ban, ngành thuộc UBND tỉnh',
    ],
    [DEPARTMENTS, AGENCIES],
  ),
  group(
    'so-ban-nganh-doan-the',
    'Sở, ban, ngành, đoàn thể',
    ['các sở, ban, ngành, đoàn thể', 'các ban, ngành, đoàn thể', 'các sở, ngành, đoàn thể'],
    [...PROVINCIAL, OTHERS],
  ),
  group(
    'dia-phuong',
    'Địa phương',
    ['các địa phương', 'UBND các cấp', 'UBND các địa phương'],
    [DISTRICTS, COMMUNES],
  ),
  group(
    'so-nganh-dia-phuong',
    'Sở, ngành, địa phương',
    ['các sở, ngành, địa phương', 'các sở, ban, ngành, địa phương'],
    [...PROVINCIAL, DISTRICTS, COMMUNES],
  ),
  group(
    'tat-ca',
    'Tất cả các đơn vị',
    [
      'các cơ quan, đơn vị, địa phương',
      'các đơn vị, địa phương',
      'các sở, cơ quan, đơn vị, địa phương',
      'các cơ quan, đơn vị',
      'tất cả các đơn vị',
    ],
    [...PROVINCIAL, OTHERS, DISTRICTS, COMMUNES],
  ),
];

/** Groups of the same id replace the built-in ones in their place; new ones follow. */
export function groupsWith(own: readonly UnitGroup[]): readonly UnitGroup[] {
  const byId = new Map([...DEFAULT_GROUPS, ...own].map((setting) => [setting.id, setting]));
  return [...byId.values()];
}
