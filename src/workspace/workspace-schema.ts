/** What `de06.yaml` may hold; the published JSON Schema is made from this. */
import * as z from 'zod';
import { rulesSchema } from '../forms/rules.js';
import { cyclesSchema } from './cycle-schema.js';
import { exceptionsSchema } from './exception-schema.js';

const text = z.string().min(1);
const LINES = 'phải là chữ, hoặc danh sách các dòng chữ';

/** One text, a text of several lines, or a list of lines. */
const lines = z
  .union([z.string(), z.array(text)], LINES)
  .transform((value) => (typeof value === 'string' ? value.split('\n') : value))
  .transform((value) => value.map((line) => line.trim()).filter((line) => line !== ''));

const letterhead = z
  .strictObject({
    parent: lines.default([]).describe('Cơ quan chủ quản, in trên, chữ thường'),
    issuer: lines.default([]).describe('Cơ quan ban hành báo cáo, in đậm'),
    symbol: text.optional().describe('Chữ viết tắt trong ký hiệu văn bản, ví dụ CAT'),
    office: text
      .optional()
      .describe('Chữ viết tắt đơn vị soạn thảo, dùng trong ký hiệu công văn, ví dụ QLHC'),
    name: text.optional().describe('Tên đầy đủ dùng trong câu, ví dụ Công an tỉnh Bắc Giang'),
    circulation: text
      .optional()
      .describe('Chỉ dẫn phạm vi lưu hành, in trong khung, ví dụ LƯU HÀNH NỘI BỘ'),
    drafter: text
      .optional()
      .describe(
        'Ký hiệu người soạn thảo và số lượng bản phát hành, in sau dòng Lưu, ví dụ PL.(300)',
      ),
    address: lines
      .default([])
      .describe('Địa chỉ cơ quan, in ở chân trang thứ nhất dưới đường kẻ; mỗi dòng một mục'),
  })
  .prefault({})
  .describe('Phần đầu và chân văn bản');

const signer = z
  .strictObject({
    lines: lines.default([]).describe('Quyền hạn, chức vụ; mỗi dòng một mục, ví dụ KT. GIÁM ĐỐC'),
    otherPost: text
      .optional()
      .describe(
        'Chức vụ trong cơ quan có con dấu, in ngay trên họ tên khi ký văn bản của Tổ công tác, Ban Chỉ đạo, ví dụ GIÁM ĐỐC CÔNG AN TỈNH',
      ),
    rank: text.optional().describe('Quân hàm, in trước họ tên (lực lượng vũ trang), ví dụ Đại tá'),
    name: text.optional().describe('Họ tên người ký; để trống thì chừa chỗ'),
  })
  .prefault({})
  .describe('Người ký');

const group = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'phải là chữ thường không dấu, nối bằng “-”, ví dụ cap-huyen',
    )
    .describe('Mã nhóm, ghi ở cột Nhóm của danh mục đơn vị'),
  name: text.describe('Tên nhóm'),
  words: z.array(text).default([]).describe('Những cụm từ có nghĩa là mọi đơn vị của nhóm'),
  includes: z.array(text).default([]).describe('Mã các nhóm khác mà nhóm này gồm cả'),
});

const options = z
  .strictObject({
    strictDeadlines: z
      .boolean()
      .default(false)
      .describe('true: “trước ngày X” là hết ngày liền trước X; false: ngày X vẫn đúng hạn'),
    planYear: z
      .int()
      .min(2000)
      .max(2100)
      .optional()
      .describe('Năm của kế hoạch, dùng cho thời hạn không ghi năm'),
    subject: text.optional().describe('Trích yếu của báo cáo, thay cho câu có sẵn'),
    electronic: z
      .boolean()
      .default(false)
      .describe('true: văn bản điện tử; số, ngày ở dòng “Kèm theo …” của phụ lục để trống'),
  })
  .prefault({})
  .describe('Tùy chọn');

/** Every key may be left out; a key that is not here is a fault. */
export const workspaceSchema = z
  .strictObject({
    province: text.optional().describe('Tên tỉnh, ví dụ Bắc Giang'),
    form: text
      .default('phu-luc-v')
      .describe('Biểu mẫu: phu-luc-v, hoặc đường dẫn tới tệp form.yaml của tỉnh'),
    roster: text.optional().describe('Danh mục đơn vị, ví dụ danh-muc/don-vi.xlsx'),
    catalogue: text.optional().describe('Danh mục nhiệm vụ, ví dụ danh-muc/nhiem-vu.xlsx'),
    register: text
      .optional()
      .describe('Sổ nhận báo cáo; {period} thay cho mã kỳ, ví dụ nop/{period}/so-nhan.csv'),
    letterhead,
    place: text.optional().describe('Địa danh ghi trước ngày tháng, ví dụ Bắc Giang'),
    signer,
    recipients: z.array(text).default([]).describe('Nơi nhận, mỗi dòng một mục'),
    addressees: z.array(text).default([]).describe('Kính gửi'),
    basis: z.array(text).default([]).describe('Căn cứ ban hành báo cáo'),
    texts: z
      .record(text, z.string())
      .default({})
      .describe(
        'Nội dung tự viết trong báo cáo, theo tên mà đề cương dùng; tệp noi-dung/<kỳ>/<tên>.txt được ưu tiên',
      ),
    cycles: cyclesSchema,
    groups: z
      .array(group)
      .default([])
      .describe('Nhóm đơn vị của tỉnh; trùng mã thì thay cho nhóm có sẵn'),
    options,
    rules: rulesSchema.default({}),
    exceptions: exceptionsSchema,
  })
  .meta({ title: 'de06.yaml', description: 'Hồ sơ của tỉnh cho công cụ de06' });

export type WorkspaceFile = z.output<typeof workspaceSchema>;
