/** The names that the outline of a dunning letter may use, each with what it stands for, in Vietnamese. */

/** `{name}` in a text of the letter. */
export const LETTER_VALUES = {
  period: 'Kỳ báo cáo, ví dụ “tháng 6 năm 2024”',
  submitBy:
    'Hạn gửi báo cáo của kỳ, ví dụ “ngày 25/6/2024”, “10 giờ 00 ngày 27/6/2024”; “…” khi không quy định',
  replyBy: 'Ngày phải gửi, gửi lại (--han), ví dụ “28/6/2024”; “…” khi chưa cho',
  issuer: 'Tên đầy đủ của cơ quan ban hành; “…” khi chưa khai trong de06.yaml',
  reportTo: 'Nơi nhận báo cáo của tỉnh (addressees trong de06.yaml); “…” khi chưa khai',
  units: 'Số đơn vị phải gửi báo cáo',
  submitted: 'Số đơn vị đã gửi báo cáo dùng được',
  submittedClause:
    'Câu số đơn vị đã gửi: “02/03 đơn vị đã gửi báo cáo sử dụng được”, hoặc “chưa có đơn vị nào …”',
  missing: 'Số đơn vị chưa gửi',
  unusable: 'Số đơn vị đã gửi nhưng tệp chưa dùng được (sai kỳ, sai biểu mẫu …)',
  faulty: 'Số đơn vị có báo cáo còn lỗi, cần gửi lại',
  late: 'Số đơn vị gửi muộn',
  reminded: 'Số đơn vị được đôn đốc',
} as const;
export type LetterValue = keyof typeof LETTER_VALUES;

/** `when: name`, or a list of names that must all hold. */
export const LETTER_CONDITIONS = {
  hasMissing: 'Có đơn vị chưa gửi',
  hasUnusable: 'Có đơn vị gửi tệp chưa dùng được',
  hasFaulty: 'Có đơn vị có báo cáo còn lỗi',
  hasLate: 'Có đơn vị gửi muộn',
  mustSend: 'Có đơn vị phải gửi hoặc gửi lại',
  mustResend: 'Có đơn vị phải gửi lại (tệp chưa dùng được hoặc báo cáo còn lỗi)',
  hasSubmitBy: 'Biết hạn gửi báo cáo của kỳ',
  hasReplyBy: 'Đã cho ngày phải gửi, gửi lại (--han)',
  hasReportTo: 'Có khai nơi nhận báo cáo của tỉnh',
  named: 'Các đơn vị được kể tên trong công văn (không quá listUpTo)',
  inAppendix: 'Các đơn vị được kể tên trong phụ lục (nhiều hơn listUpTo)',
} as const;
export type LetterCondition = keyof typeof LETTER_CONDITIONS;

/** `source` of a list. */
export const LETTER_LISTS = {
  missing: 'Đơn vị chưa gửi',
  unusable: 'Đơn vị gửi tệp chưa dùng được: lý do, tên tệp',
  faulty: 'Đơn vị có báo cáo còn lỗi: số lỗi, các ô đầu tiên',
  late: 'Đơn vị gửi muộn: muộn bao lâu',
} as const;
export type LetterList = keyof typeof LETTER_LISTS;

/** `{name}` in the text to one office, besides those of the letter. */
export const MESSAGE_VALUES = {
  ...LETTER_VALUES,
  unit: 'Tên đơn vị nhận tin',
  file: 'Tên tệp đơn vị đã gửi',
  receivedAt: 'Thời điểm nhận, ví dụ “lúc 09 giờ 30 ngày 26/6/2024”',
  lateBy: 'Muộn bao lâu, ví dụ “01 ngày”',
  errors: 'Số lỗi trong báo cáo của đơn vị',
  until: '“chậm nhất ngày 28/6/2024” theo --han; “trong thời gian sớm nhất” khi chưa cho',
  reasons: 'Vì sao tệp chưa dùng được, mỗi tệp một dòng',
  faults: 'Các lỗi đầu tiên, mỗi lỗi một dòng kèm ô',
} as const;
export type MessageValue = keyof typeof MESSAGE_VALUES;

/** `when` in the text to one office. */
export const MESSAGE_CONDITIONS = {
  isMissing: 'Đơn vị chưa gửi',
  isUnusable: 'Tệp của đơn vị chưa dùng được',
  isFaulty: 'Báo cáo của đơn vị còn lỗi',
  isLate: 'Đơn vị gửi muộn',
  mustSend: 'Đơn vị phải gửi hoặc gửi lại',
  hasSubmitBy: 'Biết hạn gửi báo cáo của kỳ',
  hasReplyBy: 'Đã cho ngày phải gửi, gửi lại (--han)',
} as const;
export type MessageCondition = keyof typeof MESSAGE_CONDITIONS;
