/** A small round with a bit of everything: roles, alternatives, groups, strange texts, refused files. */
import { mergeRound } from '../../src/merge/merge.js';
import type { Consolidated } from '../../src/model/consolidated.js';
import { readDeadline } from '../../src/text/deadline.js';
import { catalogue, roster, round, submission, TOOL, task, unit } from './case-builder.js';

export const ROSTER = roster(
  unit('cat', 'Công an tỉnh', 'khac'),
  unit('so-y-te', 'Sở Y tế'),
  unit('vhttdl', 'Sở Văn hóa, Thể thao và Du lịch'),
  unit('cai-be', 'UBND huyện Cái Bè', 'cap-huyen'),
);

export const CATALOGUE = catalogue(
  task('III.1.a', {
    section: '1. Công tác tham mưu, chỉ đạo',
    content: 'Ban hành Kế hoạch kiểm tra năm 2024.\n- Rà soát tiến độ',
    leads: ['cat'],
    coordinating: ['so-y-te', 'vhttdl'],
    deadline: readDeadline('trong tháng 3 năm 2024'),
    product: 'Kế hoạch',
  }),
  task('1.10', {
    section: '1. Công tác tham mưu, chỉ đạo',
    content: '= Bố trí kinh phí _x000D_ triển khai',
    leads: ['so-y-te', 'vhttdl'],
    leadMode: 'any',
    deadline: readDeadline('15/7', { planYear: 2024 }),
  }),
  task('III.2.đ', {
    section: 'Khác',
    leads: ['cat', 'so-y-te', 'vhttdl', 'cai-be'],
    deadline: readDeadline('thường xuyên'),
  }),
  task('4', { section: '', deadline: readDeadline('Nhanh chóng, kịp thời') }),
);

export function sample(): Consolidated {
  const submissions = [
    submission({
      from: 'cat',
      file: 'nop/01  Cong an.xlsx',
      receivedAt: '2024-06-25T09:59:00',
      receivedFrom: 'register',
      sent: [
        {
          task: 'III.1.a',
          status: 'completed',
          completedOn: '2024-04-02',
          result: 'Đã ban hành Kế hoạch số 12.\n- Đã kiểm tra 5 đơn vị',
          note: '@ghi chú',
        },
        { task: 'III.2.đ', status: 'ongoing', result: '-Duy trì' },
        { content: 'Việc ngoài kế hoạch', number: '9', section: 'II. Khác', deadline: '30/6/2024' },
      ],
    }),
    submission({
      from: 'so-y-te',
      receivedAt: '2024-06-27T08:00:00.123Z',
      receivedFrom: 'document',
      sent: [
        { task: 'III.1.a', role: 'coordinating', status: 'in-progress', result: 'Đã góp ý' },
        { task: '1.10', status: 'not-started', difficulties: 'Chưa có kinh phí' },
        { task: 'III.2.đ', status: 'ongoing', result: 'Duy trì thường xuyên' },
        { task: '4', role: 'none', status: 'other', proposals: '+ Đề nghị bổ sung' },
      ],
    }),
    submission({ from: 'vhttdl', file: 'nop/a.xlsx', sent: [{ task: '1.10' }] }),
    submission({ from: 'vhttdl', file: 'nop/b.xlsx', sent: [{ task: '1.10', result: 'Khác' }] }),
    submission({ file: 'nop/anh.xlsx', failure: { kind: 'unsupported', detail: 'PNG' } }),
  ];
  return mergeRound(round(submissions, { roster: ROSTER, catalogue: CATALOGUE }), [], TOOL);
}
