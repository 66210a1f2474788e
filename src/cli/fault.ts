/** A reason why a command cannot run: shown as one Vietnamese sentence, exit code 2, no stack. */
export class Fault extends Error {
  /** @param advice what the user can do about it, in Vietnamese */
  constructor(message: string, advice?: string) {
    super(advice === undefined ? message : `${message}\n  → ${advice}`);
    this.name = 'Fault';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hoặc thư mục này',
  EACCES: 'không có quyền truy cập',
  EPERM: 'không có quyền truy cập, hoặc tệp đang mở trong chương trình khác',
  EBUSY: 'tệp đang mở trong chương trình khác (Excel, Word); hãy đóng tệp rồi chạy lại',
  EISDIR: 'đây là thư mục, không phải tệp',
  ENOTDIR: 'một phần của đường dẫn không phải là thư mục',
  ENOSPC: 'ổ đĩa đã đầy',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENAMETOOLONG: 'đường dẫn quá dài (Windows cho phép 260 ký tự)',
};

/** Nothing of that name exists. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** The system's refusal in Vietnamese; rethrows what is not the system's. */
export function systemReason(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return REASONS[code] ?? `hệ thống báo lỗi ${code}`;
}
