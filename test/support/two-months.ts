/** Six offices of Tiền Giang, their tasks, and what they write in two months. */
const POLICE = 'cong-an-tinh';
export const OFFICE = 'van-phong-ubnd-tinh';
export const PLANNING = 'so-ke-hoach-va-dau-tu';
const HEALTH = 'so-y-te';
const INSURANCE = 'bao-hiem-xa-hoi-tinh';
const DISTRICT = 'ubnd-huyen-cai-be';
export const UNITS = [POLICE, OFFICE, PLANNING, HEALTH, INSURANCE, DISTRICT];

/** The tasks that these six have between them, and who coordinates. */
export const TASKS: Readonly<Record<string, string>> = {
  'III.1.a': 'Văn phòng UBND tỉnh',
  'III.1.c': 'Công an tỉnh, Văn phòng UBND tỉnh, UBND cấp huyện',
  'III.1.d': 'Văn phòng UBND tỉnh',
  'III.2.a': '',
  'III.2.b': '',
  'III.2.d': '',
  'III.2.đ': '',
  'III.3.a': 'Bảo hiểm xã hội tỉnh',
};

/** What an office writes about a task: its state, its result, the date of completion. */
type Answer = readonly [status: string, result: string, completed?: string];
export type Answers = Readonly<Record<string, Readonly<Record<string, Answer>>>>;

const EVERYWHERE: Answer = ['Thực hiện thường xuyên', 'Tiếp nhận 52% hồ sơ trực tuyến'];
export const COPIED = 'Đã lắp đặt máy scan tại 05 Bộ phận Một cửa, đang mua sắm tiếp';

export const IN_MARCH: Answers = {
  [POLICE]: {
    'III.1.a': ['Đã hoàn thành', 'Đã tham mưu 03 văn bản chỉ đạo', '2023-03-20'],
    'III.1.d': ['Đang thực hiện', 'Đã điều tra tại 07 huyện'],
    'III.2.a': ['Thực hiện thường xuyên', 'Đã tuyên truyền cho 12.345 lượt người'],
    'III.2.đ': EVERYWHERE,
  },
  [OFFICE]: {
    'III.2.b': ['Đã hoàn thành', 'Đã cắt giảm thành phần hồ sơ của 25 dịch vụ', '2023-03-30'],
    'III.2.d': ['Đang thực hiện', COPIED],
    'III.2.đ': EVERYWHERE,
  },
  [PLANNING]: {
    'III.1.c': ['Đang thực hiện', 'Đang thẩm định dự toán'],
    'III.2.đ': EVERYWHERE,
  },
  [HEALTH]: {
    'III.3.a': ['Thực hiện thường xuyên', '186 cơ sở đã dùng thẻ Căn cước công dân'],
    'III.2.đ': EVERYWHERE,
  },
  [INSURANCE]: {
    'III.2.đ': EVERYWHERE,
    'III.3.a': ['Thực hiện thường xuyên', 'Đã đồng bộ 1.712.000 thẻ bảo hiểm y tế'],
  },
  [DISTRICT]: {
    'III.2.d': ['Đang thực hiện', 'Đã trang bị 12 máy tính cho Bộ phận Một cửa'],
    'III.2.đ': EVERYWHERE,
  },
};

export const IN_APRIL: Answers = {
  [POLICE]: {
    'III.1.a': IN_MARCH[POLICE]?.['III.1.a'] ?? EVERYWHERE,
    'III.1.d': ['Đã hoàn thành', 'Đã điều tra xong tại 11 huyện', '2023-04-25'],
    'III.2.a': ['Thực hiện thường xuyên', 'Đã tuyên truyền cho 15.020 lượt người'],
    'III.2.đ': ['Thực hiện thường xuyên', 'Tiếp nhận 61% hồ sơ trực tuyến'],
  },
  [OFFICE]: {
    'III.2.b': ['Đang thực hiện', 'Rà soát lại 06 dịch vụ theo ý kiến của Bộ'],
    'III.2.d': ['Đang thực hiện', COPIED],
    'III.2.đ': ['Thực hiện thường xuyên', 'Tiếp nhận 63% hồ sơ trực tuyến'],
  },
  [HEALTH]: {
    'III.3.a': ['Thực hiện thường xuyên', '190 cơ sở đã dùng thẻ Căn cước công dân'],
    'III.2.đ': ['Thực hiện thường xuyên', 'Tiếp nhận 58% hồ sơ trực tuyến'],
  },
  [INSURANCE]: {
    'III.2.đ': ['Thực hiện thường xuyên', 'Tiếp nhận 70% hồ sơ trực tuyến'],
    'III.3.a': ['Thực hiện thường xuyên', 'Đã đồng bộ 1.715.300 thẻ bảo hiểm y tế'],
  },
  [DISTRICT]: {
    'III.2.d': ['Đang thực hiện', 'Đã trang bị thêm 03 máy scan'],
    'III.2.đ': ['Thực hiện thường xuyên', 'Tiếp nhận 55% hồ sơ trực tuyến'],
  },
};
