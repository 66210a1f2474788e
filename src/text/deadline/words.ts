/** Deadlines without a date: continuous, recurring, by reference, at once. */
import { foldKey, hasPhrase } from '../fold.js';

const CONTINUOUS =
  /\b(?:thuong xuyen|lien tuc|duy tri|xuyen suot|quanh nam|tro di|(?:cac|nhung) nam (?:tiep theo|sau))\b|^tx$/;

const RECURRING =
  /\b(?:(?:hang|dinh ky|thuong ky) ?(?:ngay|tuan|thang|quy|nam)|dinh ky|ngay \d{1,2} cua thang(?! ?\d)|(?:thang|quy|tuan|nam) ?(?:1|mot|01) lan|lan ?(?:\/|moi|trong) ?(?:thang|quy|tuan|nam))\b/;
/** Without its mark "mỗi" (each) would also be "mới" (new), as in "Thông tư mới năm 2024". */
const EACH = foldKey('mỗi');

const REFERENCE =
  /\b(?:theo|lo trinh|ke tu|tu khi|sau khi|khi co (?:van ban|huong dan|quy dinh|chi dao)|can cu|tuy theo|phu thuoc)\b|§/;

const IMMEDIATE =
  /\b(?:khan truong|dot xuat|kip thoi|hoa toc|khi co (?:yeu cau|phat sinh|de nghi))\b/;
/** Without its mark "ngày" (day) would also be "ngay" (at once), so this one looks at the key. */
const AT_ONCE = foldKey('ngay');

/** "thường xuyên", "liên tục", "duy trì" … */
export function isContinuous(plainText: string): boolean {
  return CONTINUOUS.test(plainText);
}

/** "hàng tháng", "hằng quý", "mỗi tuần", "định kỳ" … */
export function isRecurring(plainText: string, key: string): boolean {
  const each = ['tuần', 'tháng', 'quý', 'năm', 'ngày'].some((unit) =>
    hasPhrase(key, `${EACH} ${foldKey(unit)}`),
  );
  return each || RECURRING.test(plainText);
}

/** "theo đúng lộ trình đề ra", "sau khi Bộ ban hành", a citation (`§`) … */
export function isReference(plainText: string): boolean {
  return REFERENCE.test(plainText);
}

/** "ngay", "khẩn trương", "đột xuất (khi có yêu cầu)" … */
export function isImmediate(plainText: string, key: string): boolean {
  return hasPhrase(key, AT_ONCE) || IMMEDIATE.test(plainText);
}
