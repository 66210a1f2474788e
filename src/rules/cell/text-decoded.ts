import type { DecodedCell } from '../../model/decoded.js';
import type { LegacyEncoding } from '../../text/decode/decode.js';
import { cellsAlike } from '../cells-alike.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

const NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'theo bảng mã TCVN3 (phông .VnTime, .VnArial …)',
  vni: 'theo bảng mã VNI (phông VNI-Times …)',
  'utf8-as-cp1252': 'Unicode bị đọc sai thành bảng mã Windows-1252',
  'utf8-as-cp1258': 'Unicode bị đọc sai thành bảng mã Windows-1258',
  'cp1258-as-cp1252': 'theo bảng mã Windows-1258 bị đọc sai thành Windows-1252',
};

/**
 * Up to here a few cells were pasted and each is worth a look. More were typed in one font: then
 * one pair of texts shows whether the decoding is right, as it works letter by letter.
 */
const FEW = 3;

export const textDecoded = defineRule<{
  encoding: LegacyEncoding;
  before: string;
  after: string;
  cells: number;
}>({
  code: 'DE209',
  name: 'text-decoded',
  title: 'Chữ ở bảng mã cũ',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Chữ tiếng Việt trong ô không phải Unicode (TCVN3, VNI) hoặc bị đọc sai bảng mã; đã được chuyển sang Unicode. Nhiều ô cùng bảng mã thì chỉ nêu ô đầu tiên và số ô.',
    why: 'Việc chuyển dựa vào chính các chữ trong ô; cần người xem lại để chắc chắn. Bảng mã TCVN3 không phân biệt được hết chữ hoa có dấu.',
    fix: 'So chữ trước và sau khi chuyển. Nếu đúng thì không phải làm gì; lần sau nên gõ Unicode, phông Times New Roman. Nếu sai, gõ lại ô đó bằng Unicode.',
  },
  message: ({ encoding, before, after, cells }) =>
    cells === 1
      ? `Chữ trong ô ${NAMES[encoding]}, đã chuyển sang Unicode: ${quote(before)} → ${quote(after)}.`
      : `${cells} ô có chữ ${NAMES[encoding]}, đã chuyển sang Unicode; ô đầu tiên: ${quote(before)} → ${quote(after)}.`,
  hint: () => 'So lại chữ sau khi chuyển; nên gõ lại bằng Unicode (phông Times New Roman).',
  *check({ file, decoded = [] }) {
    const byEncoding = new Map<LegacyEncoding, DecodedCell[]>();
    for (const cell of decoded) {
      byEncoding.set(cell.encoding, [...(byEncoding.get(cell.encoding) ?? []), cell]);
    }
    for (const group of byEncoding.values()) {
      for (const { first, cells, related } of cellsAlike(file, group, FEW)) {
        const { sheet, cell, before, after, encoding } = first;
        const at = { file, sheet, cell };
        const args = { encoding, before, after, cells };
        yield { at, related, args, value: before, suggestion: after };
      }
    }
  },
});
