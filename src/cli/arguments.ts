/** What may stand on the command line, read before any command is loaded. */
import { InvalidArgumentError } from 'commander';

/** `30/6/2024` or `2024-06-30` → ISO. */
export function isoDate(text: string): string {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = vietnamese ?? [];
  const iso = vietnamese ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isFinite(time) && new Date(time).toISOString().startsWith(iso)) return iso;
  throw new InvalidArgumentError('Ngày ghi dạng 30/6/2024 hoặc 2024-06-30.');
}

/** A period's id, e.g. `2024-06`. */
export function periodId(text: string): string {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]|W(?:0[1-9]|[1-4]\d|5[0-3])|Q[1-4]|H[12]))?$/.test(text))
    return text;
  throw new InvalidArgumentError(
    'Kỳ báo cáo ghi dạng 2024-06 (tháng), 2024-W25 (tuần), 2024-Q2 (quý), 2024-H1 (6 tháng) hoặc 2024 (năm).',
  );
}

/** `fileBytes=50000000`, repeatable: a raised limit for hostile or huge files. */
export function namedLimit(
  text: string,
  earlier: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const [, name, digits] = /^([A-Za-z-]+)=(\d+)$/.exec(text) ?? [];
  if (name !== undefined && digits !== undefined) return { ...earlier, [name]: Number(digits) };
  throw new InvalidArgumentError('Giới hạn ghi dạng tên=số, ví dụ cells=5000000.');
}
