/** The built-in form's columns as a value, for tests of binding. */
import type { Form, FormColumn, StatusWord } from '../../src/model/form.js';

type Need = 'required' | 'essential' | 'optional';

function column(
  key: string,
  title: string,
  type: FormColumn['type'],
  need: Need,
  aliases: readonly string[],
): FormColumn {
  const essential = need === 'essential';
  return { key, title, type, aliases, essential, required: essential || need === 'required' };
}

function words(
  state: StatusWord['state'],
  claimsLate: boolean,
  ...texts: readonly string[]
): readonly StatusWord[] {
  return texts.map((text) => ({ text, state, claimsLate }));
}

export const TASK_FORM: Form = {
  id: 'phu-luc-v',
  title: 'Bảng phân công và theo dõi tiến độ',
  titlePatterns: ['Phụ lục V', 'theo dõi tiến độ thực hiện nhiệm vụ'],
  columns: [
    column('number', 'STT', 'number', 'required', ['TT', 'Số TT', 'Số thứ tự', 'Mã nhiệm vụ']),
    column('content', 'Nội dung nhiệm vụ', 'text', 'essential', [
      'Nhiệm vụ',
      'Tên nhiệm vụ',
      'Nội dung',
      'Nhiệm vụ / Công việc cụ thể',
    ]),
    column('leads', 'Đơn vị chủ trì', 'units', 'optional', [
      'Cơ quan chủ trì',
      'Chủ trì',
      'Đơn vị thực hiện',
    ]),
    column('coordinating', 'Đơn vị phối hợp', 'units', 'optional', [
      'Cơ quan phối hợp',
      'Phối hợp',
    ]),
    column('deadline', 'Thời hạn hoàn thành', 'deadline', 'optional', [
      'Thời gian hoàn thành',
      'Thời hạn',
      'Thời gian',
      'Hạn',
      'Tiến độ',
      'Tiến độ thực hiện',
      'Tiến độ hoàn thành',
    ]),
    column('product', 'Sản phẩm', 'text', 'optional', [
      'Sản phẩm/kết quả',
      'Kết quả/Sản phẩm',
      'Kết quả đầu ra',
      'Kết quả',
    ]),
    column('status', 'Tình trạng', 'status', 'essential', [
      'Tiến độ thực hiện',
      'Tiến độ',
      'Tình trạng thực hiện',
      'Trạng thái',
      'Kết quả',
    ]),
    column('result', 'Kết quả thực hiện', 'text', 'required', [
      'Kết quả đạt được',
      'Tình hình, kết quả thực hiện',
      'Kết quả',
    ]),
    column('difficulties', 'Khó khăn, vướng mắc', 'text', 'optional', ['Tồn tại, hạn chế']),
    column('proposals', 'Đề xuất, kiến nghị', 'text', 'optional', ['Kiến nghị, đề xuất']),
    column('completedOn', 'Ngày hoàn thành', 'date', 'optional', ['Ngày hoàn thành thực tế']),
    column('note', 'Ghi chú', 'text', 'optional', []),
  ],
  statuses: [
    ...words('completed', false, 'Đã hoàn thành', 'Hoàn thành', 'Đạt', '100%'),
    ...words('completed', true, 'Hoàn thành trễ hạn'),
    ...words('ongoing', false, 'Thực hiện thường xuyên', 'Thường xuyên'),
    ...words('in-progress', false, 'Đang thực hiện', 'Đang triển khai', 'Chưa hoàn thành'),
    ...words('not-started', false, 'Chưa thực hiện', 'Chưa triển khai'),
    ...words('in-progress', true, 'Quá hạn', 'Chậm, muộn', 'Đang thực hiện quá hạn'),
    ...words('other', false, 'Tạm hoãn'),
  ],
  totalWords: ['Tổng', 'Tổng cộng', 'Tổng số', 'Cộng'],
  signatureWords: ['NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC', 'CHỦ TỊCH', 'Nơi nhận', '(Ký, đóng dấu)'],
  senderLabels: ['Đơn vị báo cáo', 'Tên đơn vị', 'Đơn vị'],
  addresseeLabels: ['Kính gửi', 'Nơi nhận'],
  periodLabels: ['Kỳ báo cáo', 'Kỳ'],
  rules: {},
};
