/** Words that tell an element of the decree wherever they stand in the head or the signature. */
import { DOCUMENT_TYPES, type ElementId } from '../model/nd30.js';
import { foldKey } from '../text/fold.js';

export const NATIONAL_NAME = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA/iu;
export const MOTTO = /độc lập.{0,5}tự do.{0,5}hạnh phúc/iu;
export const RECIPIENTS = /^nơi nhận\s*:?/iu;
const NUMBER = /^số\s*:?[\s\d.…_]*\/|^số\s*:/iu;
const DATE = /ngày.{0,20}tháng.{0,20}năm|,\s*ngày\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/iu;
const DATE_LENGTH = 80;
const URGENCY = /^(?:h(?:ỏa|oả) tốc(?: hẹn giờ)?|thượng khẩn|khẩn)$/iu;
const CIRCULATION = /^(?:xem xong trả lại|lưu hành nội bộ)$/iu;
const LETTER_SUBJECT = /^v\/v(?!\p{L})/iu;

const TYPE_KEYS = new Set(Object.keys(DOCUMENT_TYPES).map(foldKey));

/** "BÁO CÁO", "Tờ trình". */
export function isTypeName(text: string): boolean {
  return TYPE_KEYS.has(foldKey(text));
}

/** Marks that are stamped: also in boxes beside the text. */
export function stampElement(text: string): ElementId | undefined {
  if (URGENCY.test(text)) return 'doKhan';
  return CIRCULATION.test(text) ? 'phamViLuuHanh' : undefined;
}

/** The element that a line of the head is by its words alone. */
export function headElement(text: string): ElementId | undefined {
  if (NATIONAL_NAME.test(text)) return 'quocHieu';
  if (MOTTO.test(text)) return 'tieuNgu';
  if (LETTER_SUBJECT.test(text)) return 'trichYeuCongVan';
  if (NUMBER.test(text)) return 'soKyHieu';
  if (DATE.test(text) && text.length < DATE_LENGTH) return 'diaDanhThoiGian';
  return stampElement(text);
}

const ADDRESS =
  /(?:^|[\s;,])(?:địa chỉ|điện thoại|đt|fax|e-?mail|website|trang thông tin điện tử)\s*:/iu;

/** "Địa chỉ: …; Điện thoại: …" */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}
