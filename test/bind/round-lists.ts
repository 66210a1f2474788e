/** A small roster and catalogue for tests of binding. */
import type { Catalogue, Task } from '../../src/model/catalogue.js';
import type { Roster, Unit } from '../../src/model/roster.js';

function unit(id: string, name: string, group: string, ...aliases: readonly string[]): Unit {
  return { id, name, group, aliases, successorOf: [], at: { file: 'don-vi.csv' } };
}

export const ROSTER: Roster = {
  file: 'don-vi.csv',
  province: 'tỉnh Tiền Giang',
  units: [
    unit('cong-an-tinh', 'Công an tỉnh', 'nganh-doc', 'CAT'),
    unit('van-phong', 'Văn phòng UBND tỉnh', 'so', 'VPUBND tỉnh'),
    unit('so-tu-phap', 'Sở Tư pháp', 'so'),
    unit('so-y-te', 'Sở Y tế', 'so'),
    unit('so-tttt', 'Sở Thông tin và Truyền thông', 'so', 'Sở TT&TT', 'STTTT'),
    unit('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'so'),
    unit('cai-be', 'UBND huyện Cái Bè', 'cap-huyen'),
    unit('huyen-cai-lay', 'UBND huyện Cai Lậy', 'cap-huyen'),
    unit('tx-cai-lay', 'UBND thị xã Cai Lậy', 'cap-huyen'),
  ],
  groups: [
    { id: 'so', name: 'Sở', words: ['các sở, ban, ngành'], includes: ['nganh-doc'] },
    { id: 'cap-huyen', name: 'Cấp huyện', words: ['UBND cấp huyện'], includes: [] },
  ],
};

function task(
  id: string,
  section: string,
  content: string,
  leads: readonly string[],
  coordinating: readonly string[] = [],
): Task {
  return {
    id,
    section,
    content,
    leads,
    leadMode: 'all',
    leadText: '',
    coordinating,
    coordinatingText: '',
    deadline: null,
    product: '',
    at: { file: 'nhiem-vu.csv' },
  };
}

export const COMMAND = '1. Công tác tham mưu, chỉ đạo triển khai';
export const SERVICES = '2. Dịch vụ công';
export const PLAN = 'Tham mưu ban hành các văn bản chỉ đạo về đẩy mạnh triển khai Đề án 06';
export const FUNDS = 'Bố trí kinh phí để triển khai Đề án 06 đảm bảo hiệu quả, đồng bộ';
export const VNEID =
  'Tuyên truyền cán bộ, công chức, viên chức, người dân sử dụng tài khoản VNeID để đăng nhập Cổng dịch vụ công quốc gia';
export const REPORT = 'Báo cáo kết quả thực hiện hằng tháng';

export const CATALOGUE: Catalogue = {
  file: 'nhiem-vu.csv',
  problems: [],
  tasks: [
    task('III.1.a', COMMAND, PLAN, ['cong-an-tinh'], ['so-tu-phap']),
    task('III.1.b', COMMAND, FUNDS, ['so-y-te']),
    task('III.1.10', COMMAND, 'Sơ kết 06 tháng thực hiện Kế hoạch của tỉnh', ['so-tu-phap']),
    task('III.1.1', COMMAND, 'Kiểm tra, đôn đốc các địa phương', ['so-y-te']),
    task('III.2.a', SERVICES, VNEID, ['so-tu-phap'], ['so-y-te']),
    task('III.1.c', COMMAND, REPORT, ['cai-be']),
    task('III.2.c', SERVICES, REPORT, ['so-tu-phap']),
  ],
};
