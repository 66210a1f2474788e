import { DOCUMENT_TYPES } from '../../model/nd30.js';
import { upper } from '../../text/case.js';
import { foldKey } from '../../text/fold.js';
import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

const ABBREVIATIONS = new Map(
  Object.entries(DOCUMENT_TYPES).map(([name, short]) => [foldKey(name), short]),
);
const MIXED_CASE = new Set(Object.values(DOCUMENT_TYPES));

function* faults(text: string, type: string | undefined): Iterable<string> {
  const [, colon = '', number = '', symbol = ''] = /^Số\s*(:?)([^/]*)\/?(.*)$/iu.exec(text) ?? [];
  if (colon === '') yield 'Sau từ “Số” phải có dấu hai chấm.';
  if (/^[1-9]$/.test(number.trim())) yield `Số nhỏ hơn 10 phải viết 0${number.trim()}.`;
  if (symbol === '') {
    yield 'Thiếu dấu gạch chéo và ký hiệu sau số.';
    return;
  }
  const written = symbol.trim();
  // Still to be filled in.
  if (/…|\.{2}/u.test(written)) return;
  if (/\s|–/u.test(written))
    yield `Ký hiệu “${written}” có dấu cách hoặc gạch dài; viết liền, gạch nối ngắn.`;
  const groups = written.split('-').map((own) => own.trim());
  if (groups.some((own) => !MIXED_CASE.has(own) && own !== upper(own)))
    yield `Ký hiệu “${written}” phải viết in hoa.`;
  const [first = ''] = groups;
  if (type === undefined && groups.includes('CV'))
    yield `Ký hiệu “${written}” có CV; công văn không có chữ viết tắt tên loại.`;
  const wanted = type === undefined ? undefined : ABBREVIATIONS.get(type);
  if (wanted !== undefined && first !== wanted)
    yield `Ký hiệu “${written}” không mở đầu bằng ${wanted}, chữ viết tắt của tên loại văn bản.`;
}

export const documentNumber: FormatRule = {
  code: 'DE633',
  name: 'document-number',
  title: 'Số, ký hiệu viết không đúng',
  severity: 'error',
  what: 'Số, ký hiệu thiếu dấu hai chấm, thiếu số 0, có dấu cách trong ký hiệu, hoặc ký hiệu không khớp tên loại văn bản; ký hiệu công văn có chữ “CV”.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3: sau từ “Số” có dấu hai chấm, số nhỏ hơn 10 thêm số 0; giữa các nhóm chữ viết tắt có gạch nối, không cách chữ; ký hiệu công văn gồm chữ viết tắt tên cơ quan và tên đơn vị soạn thảo hoặc lĩnh vực.',
  fix: 'Viết lại theo mẫu “Số: 05/BC-UBND”; để trống số nếu Văn thư điền sau.',
  *check(document) {
    const type = linesOf(document, 'tenLoai').map(({ text }) => foldKey(text))[0];
    for (const line of linesOf(document, 'soKyHieu')) {
      for (const message of faults(line.text.trim(), type)) {
        yield { line, message, hint: 'Viết lại theo mẫu “Số: 05/BC-UBND”.' };
      }
    }
  },
};
