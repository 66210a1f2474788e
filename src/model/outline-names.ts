/** The names that a report outline may use, each with what it stands for, in Vietnamese. */

/** `{name}` in a text. */
export const OUTLINE_VALUES = {
  period: 'Kỳ báo cáo, ví dụ “tháng 6 năm 2024”',
  nextPeriod: 'Kỳ kế tiếp, ví dụ “tháng 7 năm 2024”',
  windowFrom: 'Ngày đầu của kỳ số liệu, ví dụ “15/5/2024”',
  windowTo: 'Ngày cuối của kỳ số liệu, ví dụ “14/6/2024”',
  asOf: 'Ngày tính số liệu, ví dụ “30/6/2024”',
  submitBy: 'Hạn gửi báo cáo của các đơn vị, ví dụ “25/6/2024”',
  issuer: 'Tên đầy đủ của cơ quan ban hành báo cáo; “…” khi chưa khai trong de06.yaml',
  addressees: 'Nơi nhận ở phần “Kính gửi”, nối bằng dấu phẩy; “…” khi chưa khai',
  total: 'Tổng số nhiệm vụ',
  completed: 'Số nhiệm vụ đã hoàn thành',
  ongoing: 'Số nhiệm vụ thực hiện thường xuyên',
  inProgress: 'Số nhiệm vụ đang thực hiện',
  notStarted: 'Số nhiệm vụ chưa thực hiện',
  noReport: 'Số nhiệm vụ chưa có đơn vị chủ trì nào báo cáo',
  other: 'Số nhiệm vụ chưa xác định được tình trạng',
  overdue: 'Số nhiệm vụ chậm muộn (quá hạn, chưa hoàn thành)',
  open: 'Số nhiệm vụ còn phải thực hiện (không kể đã hoàn thành, thường xuyên)',
  dueNext: 'Số nhiệm vụ đến hạn từ ngày tính số liệu đến hết kỳ kế tiếp',
  completedRate: 'Tỷ lệ nhiệm vụ đã hoàn thành trên tổng số, ví dụ “20%”',
  statusClauses:
    'Câu tổng hợp tình trạng: “10 nhiệm vụ đã hoàn thành; … , không có nhiệm vụ chậm muộn”',
  units: 'Số đơn vị phải gửi báo cáo (hoặc đã gửi, khi không có danh mục đơn vị)',
  submitted: 'Số đơn vị đã gửi báo cáo dùng được',
  onTime: 'Số đơn vị gửi đúng hạn',
  late: 'Số đơn vị gửi trễ hạn',
  unusable: 'Số đơn vị gửi báo cáo chưa đủ điều kiện tổng hợp',
  missing: 'Số đơn vị chưa gửi',
  submissionClauses: 'Câu tình hình gửi báo cáo: “A đơn vị gửi đúng hạn; B đơn vị gửi trễ hạn (…)”',
  previousPeriod: 'Kỳ trước, ví dụ “tháng 5 năm 2024”; “…” khi không có kết quả kỳ trước',
  changeClauses:
    'Câu so với kỳ trước: “số nhiệm vụ đã hoàn thành tăng 03 (từ 10 lên 13); … ”; không đổi thì “số liệu không thay đổi”',
  newlyCompleted: 'Số nhiệm vụ hoàn thành thêm so với kỳ trước',
  regressed: 'Số nhiệm vụ kỳ trước đã hoàn thành hoặc thường xuyên, kỳ này chưa',
  outside: 'Số nội dung báo cáo ngoài danh mục nhiệm vụ',
  taskAppendix: 'Số thứ tự của phụ lục có bảng nhiệm vụ, ví dụ “Phụ lục I”',
  submissionAppendix: 'Số thứ tự của phụ lục có bảng tình hình gửi báo cáo',
  outsideAppendix: 'Số thứ tự của phụ lục có bảng nội dung ngoài danh mục',
  figureAppendix: 'Số thứ tự của phụ lục có bảng nhiệm vụ, đơn vị ứng với từng số liệu',
  sourceAppendix: 'Số thứ tự của phụ lục có bảng nguồn số liệu',
  openAppendix: 'Số thứ tự của phụ lục có bảng nhiệm vụ còn phải thực hiện',
  unitAppendix: 'Số thứ tự của phụ lục có bảng số nhiệm vụ theo đơn vị chủ trì',
} as const;
export type OutlineValue = keyof typeof OUTLINE_VALUES;

/** `{name}` in the path of a block of kind text. */
export const OUTLINE_PATH_VALUES = {
  periodId: 'Mã kỳ báo cáo, ví dụ “2024-06”',
} as const;

/** `when: name`. */
export const OUTLINE_CONDITIONS = {
  hasTasks: 'Có ít nhất một nhiệm vụ',
  hasSeveralSections: 'Nhiệm vụ chia thành từ hai nhóm (mục) trở lên',
  hasLeads: 'Có đơn vị chủ trì nhiệm vụ',
  hasOverdue: 'Có nhiệm vụ chậm muộn',
  hasNoReport: 'Có nhiệm vụ chưa có đơn vị chủ trì nào báo cáo',
  hasNotStarted: 'Có nhiệm vụ chưa thực hiện',
  hasOpen: 'Có nhiệm vụ còn phải thực hiện (không kể đã hoàn thành, thường xuyên)',
  hasOngoing: 'Có nhiệm vụ thực hiện thường xuyên',
  hasDueNext: 'Có nhiệm vụ đến hạn từ ngày tính số liệu đến hết kỳ kế tiếp',
  hasDifficulties: 'Có khó khăn, vướng mắc được báo cáo',
  hasShortcomings:
    'Có nhiệm vụ chậm muộn, lùi, chưa được báo cáo; có đơn vị chưa gửi, gửi trễ hạn, gửi báo cáo chưa đủ điều kiện tổng hợp; hoặc có khó khăn, vướng mắc',
  hasProposals: 'Có đề xuất, kiến nghị được báo cáo',
  hasOutside: 'Có nội dung báo cáo ngoài danh mục nhiệm vụ',
  hasSubmitBy: 'Biết hạn gửi báo cáo của kỳ',
  hasMissingUnits: 'Có đơn vị chưa gửi báo cáo',
  hasUnusableUnits: 'Có đơn vị gửi báo cáo chưa đủ điều kiện tổng hợp',
  hasLateUnits: 'Có đơn vị gửi báo cáo trễ hạn',
  hasAddressees: 'Có khai nơi nhận ở phần “Kính gửi”',
  hasPrevious: 'Có kết quả kỳ trước để so sánh',
  hasNewlyCompleted: 'Có nhiệm vụ hoàn thành thêm so với kỳ trước',
  hasRegressed: 'Có nhiệm vụ kỳ trước đã hoàn thành hoặc thường xuyên, kỳ này chưa',
  hasTrend: 'Có kết quả của ít nhất một kỳ trước cùng loại',
  noAddressees: 'Không khai nơi nhận ở phần “Kính gửi”',
  withSources: 'Chạy lệnh render với tùy chọn --nguon',
} as const;
export type OutlineCondition = keyof typeof OUTLINE_CONDITIONS;

/** `source` of a block of kind list: lines that open with a dash. */
export const OUTLINE_LISTS = {
  overdueTasks: 'Nhiệm vụ chậm muộn: đơn vị chủ trì, thời hạn, số ngày quá hạn',
  unreportedTasks: 'Nhiệm vụ chưa có đơn vị chủ trì nào báo cáo',
  notStartedTasks: 'Nhiệm vụ chưa thực hiện',
  dueNextTasks: 'Nhiệm vụ đến hạn từ ngày tính số liệu đến hết kỳ kế tiếp',
  newlyCompletedTasks: 'Nhiệm vụ hoàn thành thêm so với kỳ trước',
  regressedTasks: 'Nhiệm vụ có tình trạng lùi so với kỳ trước',
  missingUnits: 'Đơn vị chưa gửi báo cáo',
  lateUnits: 'Đơn vị gửi báo cáo trễ hạn, số ngày trễ',
  unusableUnits: 'Đơn vị gửi báo cáo chưa đủ điều kiện tổng hợp, lý do',
  proposals: 'Đề xuất, kiến nghị; nội dung trùng nhau ghi một lần kèm tên các đơn vị',
} as const;
export type OutlineList = keyof typeof OUTLINE_LISTS;

/** `source` of a block of kind sections: one heading and its lines for each section of tasks. */
export const OUTLINE_SECTIONS = {
  results: 'Kết quả do các đơn vị chủ trì báo cáo, theo từng nhóm nhiệm vụ',
  openResults: 'Như results, chỉ với nhiệm vụ còn phải thực hiện',
  difficulties: 'Khó khăn, vướng mắc theo từng nhóm nhiệm vụ; nội dung trùng nhau ghi một lần',
} as const;
export type OutlineSections = keyof typeof OUTLINE_SECTIONS;

/** `source` of a block of kind table, and `table` of an appendix. */
export const OUTLINE_TABLES = {
  states: 'Số nhiệm vụ theo nhóm và tình trạng',
  byUnit: 'Số nhiệm vụ theo đơn vị chủ trì và tình trạng',
  tasks: 'Bảng tổng hợp đầy đủ các nhiệm vụ',
  openTasks: 'Bảng tổng hợp các nhiệm vụ còn phải thực hiện',
  submissions: 'Tình hình gửi báo cáo của từng đơn vị',
  trend: 'Số nhiệm vụ theo tình trạng qua các kỳ có trong ket-qua, cũ trước mới sau',
  outside: 'Nội dung báo cáo ngoài danh mục nhiệm vụ',
  figures:
    'Nhiệm vụ, đơn vị ứng với từng số liệu: chung, so với kỳ trước, theo nhóm, theo đơn vị chủ trì, tình hình gửi báo cáo',
  sources: 'Nguồn số liệu của từng nhiệm vụ: đơn vị, tệp, trang tính, ô',
} as const;
export type OutlineTable = keyof typeof OUTLINE_TABLES;

/** `source` of a block of kind chart. */
export const OUTLINE_CHARTS = {
  states: 'Số nhiệm vụ theo tình trạng',
  submissions: 'Số đơn vị theo tình hình gửi báo cáo',
  bySection: 'Số nhiệm vụ của từng nhóm theo tình trạng',
  byUnit:
    'Số nhiệm vụ của từng đơn vị chủ trì theo tình trạng; nhiều đơn vị thì chọn các đơn vị chủ trì nhiều nhiệm vụ nhất',
  trend: 'Số nhiệm vụ đã hoàn thành, thường xuyên, đang thực hiện, chậm muộn qua các kỳ',
} as const;
export type OutlineChart = keyof typeof OUTLINE_CHARTS;
