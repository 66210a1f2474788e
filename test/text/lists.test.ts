import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/text/fold.js';
import { splitUnits } from '../../src/text/lists.js';

const ROSTER = [
  'Công an tỉnh',
  'Văn phòng UBND tỉnh',
  'Sở Tư pháp',
  'Sở Nội vụ',
  'Sở Y tế',
  'Sở Tài chính',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Lao động, Thương binh và Xã hội',
  'Sở LĐ,TB&XH',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Khoa học và Công nghệ',
  'Sở Giáo dục và Đào tạo',
  'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh',
  'huyện Hiệp Hòa',
  'huyện Sơn Động',
  'UBND huyện Sơn Động',
  'UBND thành phố Bắc Giang',
  'UBND cấp huyện',
  'UBND cấp xã',
];
const keys = new Set(ROSTER.map(foldKey));
const known = (name: string): boolean => keys.has(foldKey(name));

describe('splitUnits on two real plans', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Công an tỉnh', ['Công an tỉnh']],
    ['Sở Lao động - Thương binh và Xã hội', ['Sở Lao động - Thương binh và Xã hội']],
    [
      'Văn phòng UBND tỉnh, Sở Tư pháp, Sở Lao động - Thương binh và Xã hội, Sở Giáo dục và Đào tạo, Sở Tài nguyên và Môi trường, Sở Y tế, Sở Thông tin và Truyền thông, UBND cấp huyện, cấp xã',
      [
        'Văn phòng UBND tỉnh',
        'Sở Tư pháp',
        'Sở Lao động - Thương binh và Xã hội',
        'Sở Giáo dục và Đào tạo',
        'Sở Tài nguyên và Môi trường',
        'Sở Y tế',
        'Sở Thông tin và Truyền thông',
        'UBND cấp huyện',
        'UBND cấp xã',
      ],
    ],
    [
      'Công an tỉnh, Sở Tài chính, Văn phòng UBND tỉnh và các sở, ban, ngành có liên quan, UBND cấp huyện',
      [
        'Công an tỉnh',
        'Sở Tài chính',
        'Văn phòng UBND tỉnh',
        'các sở, ban, ngành có liên quan',
        'UBND cấp huyện',
      ],
    ],
    [
      'Văn phòng UBND tỉnh, Sở Nội vụ, Cục Thống kê tỉnh và UBND cấp huyện, cấp xã',
      ['Văn phòng UBND tỉnh', 'Sở Nội vụ', 'Cục Thống kê tỉnh', 'UBND cấp huyện', 'UBND cấp xã'],
    ],
    [
      'các sở, ban, ngành tỉnh, UBND cấp huyện, cấp xã',
      ['các sở, ban, ngành tỉnh', 'UBND cấp huyện', 'UBND cấp xã'],
    ],
    [
      'các sở, ban, ngành tỉnh, UBND cấp huyện, cấp xã và các cơ quan Nhà nước đóng trên địa bàn tỉnh',
      [
        'các sở, ban, ngành tỉnh',
        'UBND cấp huyện',
        'UBND cấp xã',
        'các cơ quan Nhà nước đóng trên địa bàn tỉnh',
      ],
    ],
    ['Sở Y tế và các cơ sở kinh doanh lưu trú', ['Sở Y tế', 'các cơ sở kinh doanh lưu trú']],
    [
      'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Tiền Giang; UBND cấp huyện, cấp xã',
      ['Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Tiền Giang', 'UBND cấp huyện', 'UBND cấp xã'],
    ],
    [
      'Đoàn Thanh niên tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Công đoàn tỉnh, UBND cấp huyện, cấp xã',
      [
        'Đoàn Thanh niên tỉnh',
        'Hội Liên hiệp Phụ nữ tỉnh',
        'Công đoàn tỉnh',
        'UBND cấp huyện',
        'UBND cấp xã',
      ],
    ],
    [
      'các sở, ban, ngành tỉnh theo chức năng được giao, bám sát nhiệm vụ để tổ chức thực hiện làm sạch dữ liệu chuyên ngành',
      ['các sở, ban, ngành tỉnh'],
    ],
    ['Các sở, ngành, địa phương', ['Các sở, ngành, địa phương']],
    ['Các sở, ngành, UBND các địa phương', ['Các sở, ngành', 'UBND các địa phương']],
    ['UBND các huyện, thành phố, thị xã', ['UBND các huyện, thành phố, thị xã']],
    ['các cơ quan, đơn vị liên quan', ['các cơ quan, đơn vị liên quan']],
    ['Sở Nội vụ, các cơ quan đơn vị liên quan', ['Sở Nội vụ', 'các cơ quan đơn vị liên quan']],
    [
      'thành phố Bắc Giang, các huyện Hiệp Hòa, Sơn Động, Lục Ngạn',
      ['thành phố Bắc Giang', 'huyện Hiệp Hòa', 'huyện Sơn Động', 'huyện Lục Ngạn'],
    ],
  ];

  it.each(cases)('%j', (text, names) => {
    expect(splitUnits(text)).toEqual({ names, alternative: false });
    expect(splitUnits(text, known)).toEqual({ names, alternative: false });
  });

  it.each([
    ['Văn phòng UBND tỉnh hoặc UBND cấp huyện', ['Văn phòng UBND tỉnh', 'UBND cấp huyện']],
    ['các sở, ban, ngành tỉnh hoặc UBND cấp xã', ['các sở, ban, ngành tỉnh', 'UBND cấp xã']],
  ])('%j are alternatives', (text, names) => {
    expect(splitUnits(text)).toEqual({ names, alternative: true });
    expect(splitUnits(text, known)).toEqual({ names, alternative: true });
  });
});

describe('splitUnits', () => {
  it.each([
    ['', []],
    [' ; , \n', []],
    ['- Sở Y tế\n- Sở Tư pháp.', ['Sở Y tế', 'Sở Tư pháp']],
    ['Sở Y tế;Sở Tư pháp; Sở Y tế', ['Sở Y tế', 'Sở Tư pháp']],
    ['Sở Văn hóa, Thể thao và Du lịch và Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['Sở Lao động, Thương binh và Xã hội', ['Sở Lao động, Thương binh và Xã hội']],
    ['Sở LĐ,TB&XH, Sở KH&CN', ['Sở LĐ,TB&XH', 'Sở KH&CN']],
    ['Sở Khoa học và Công nghệ', ['Sở Khoa học và Công nghệ']],
    ['UBND các huyện Hiệp Hòa và Sơn Động', ['UBND huyện Hiệp Hòa', 'UBND huyện Sơn Động']],
    ['huyện Hiệp Hòa, Sơn Động', ['huyện Hiệp Hòa', 'huyện Sơn Động']],
    ['Công an tỉnh, xã Hiệp Hòa', ['Công an tỉnh', 'xã Hiệp Hòa']],
    ['UBND cấp huyện và cấp xã', ['UBND cấp huyện', 'UBND cấp xã']],
    ['UBND cấp huyện, xã', ['UBND cấp huyện', 'UBND cấp xã']],
    ['Các Sở: Y tế, Sở Tư pháp', ['Sở Y tế', 'Sở Tư pháp']],
    ['Sở Y tế (các phòng, ban), Công an tỉnh', ['Sở Y tế (các phòng, ban)', 'Công an tỉnh']],
    ['Công an tỉnh, VNPost', ['Công an tỉnh', 'VNPost']],
  ])('%j without a roster', (text, names) => {
    expect(splitUnits(text).names).toEqual(names);
  });

  it.each([
    ['Sở Tư pháp, Nội vụ, Y tế', ['Sở Tư pháp', 'Sở Nội vụ', 'Sở Y tế']],
    [
      'Các Sở: Y tế, Văn hóa, Thể thao và Du lịch, Khoa học và Công nghệ',
      ['Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Khoa học và Công nghệ'],
    ],
    ['UBND các huyện Sơn Động, Ba Chẽ', ['UBND huyện Sơn Động', 'UBND huyện Ba Chẽ']],
    [
      'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh, Sở Y tế',
      ['Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh', 'Sở Y tế'],
    ],
    ['Sở Y tế, Bưu điện, VNPost', ['Sở Y tế', 'Bưu điện', 'VNPost']],
    ['sở văn hoá, thể thao và du lịch', ['sở văn hoá, thể thao và du lịch']],
  ])('%j with a roster', (text, names) => {
    expect(splitUnits(text, known).names).toEqual(names);
  });

  it('is no alternative when "hoặc" stands inside one name', () => {
    expect(splitUnits('Phòng Văn hóa hoặc tương đương').alternative).toBe(false);
  });

  it('stays fast on a cell of nothing but commas', () => {
    const text = 'Sở Y tế, các sở, a, '.repeat(1500);
    expect(splitUnits(text, known).names).toContain('Sở Y tế');
  });

  it('finds any list of known names, however joined', () => {
    const names = fc.uniqueArray(fc.constantFrom(...ROSTER.slice(0, 7), ...ROSTER.slice(9)), {
      minLength: 1,
      maxLength: 6,
    });
    const joint = fc.constantFrom(', ', '; ', '\n', ' và ', ' hoặc ');
    fc.assert(
      fc.property(names, joint, (list, by) => {
        expect(splitUnits(list.join(by), known)).toEqual({
          names: list,
          alternative: by === ' hoặc ' && list.length > 1,
        });
      }),
    );
  });
});
