/** What `doctor` asks of the computer: Node, fonts, folders, files that are open elsewhere. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rmdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { type CheckUpItem, readPeriodId } from '../index.js';
import { isMissing, systemReason } from './fault.js';
import { withSlashes } from './input-files.js';
import { exists } from './node-files.js';

const OLDEST_NODE = 20;
/** Folders of the working folder that hold a folder for each period. */
const BY_PERIOD = ['bieu-mau', 'nop', 'ket-qua'];

export function nodeItem(version: string): CheckUpItem {
  if (Number(version.split('.')[0]) >= OLDEST_NODE)
    return { level: 'ok', fact: `Node.js ${version}.` };
  return {
    level: 'error',
    fact: `Node.js ${version} quá cũ.`,
    remedy: `Cài Node.js ${OLDEST_NODE} trở lên.`,
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function namesIn(folder: string, recursive = false): Promise<readonly string[]> {
  return (await isFolder(folder)) ? readdir(folder, { recursive }) : [];
}

/** Families that the system has; undefined where it cannot be asked. */
export async function fontFamilies(): Promise<readonly string[] | undefined> {
  const { WINDIR = 'C:\\Windows', LOCALAPPDATA = '' } = process.env;
  const folders: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
    win32: [join(WINDIR, 'Fonts'), join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')],
    darwin: ['/System/Library/Fonts/Supplemental', '/Library/Fonts'],
  };
  const own = folders[process.platform];
  if (own === undefined) return listedFonts();
  const files = (await Promise.all(own.map((folder) => namesIn(folder)))).flat();
  return files.some((name) => /^times(?: new roman)?\.(?:ttf|ttc)$/i.test(name))
    ? ['Times New Roman']
    : files
        .filter((name) => /^tinos|^liberationserif/i.test(name))
        .map((name) => (/^tinos/i.test(name) ? 'Tinos' : 'Liberation Serif'));
}

async function listedFonts(): Promise<readonly string[] | undefined> {
  try {
    const { stdout } = await promisify(execFile)('fc-list', [':', 'family']);
    return stdout.split('\n').flatMap((line) => line.split(',').map((name) => name.trim()));
  } catch {
    // No fontconfig: nothing is known of the fonts, which is no fault.
    return undefined;
  }
}

/** Periods that have a folder in `nop/`, the last one last. */
export async function collectedPeriods(home: string): Promise<readonly string[]> {
  const names = await namesIn(join(home, 'nop'));
  const periods = names.flatMap((name) => readPeriodId(name) ?? []);
  return periods.sort((a, b) => (a.to < b.to ? -1 : 1)).map(({ id }) => id);
}

/** The folders that a round needs, and their names by period. */
export async function folderItems(home: string): Promise<readonly CheckUpItem[]> {
  const items: CheckUpItem[] = [];
  for (const name of BY_PERIOD) {
    const folder = join(home, name);
    if (!(await exists(folder))) continue;
    if (!(await isFolder(folder))) {
      const fact = `${withSlashes(folder)} là tệp, không phải thư mục.`;
      items.push({ level: 'error', fact, remedy: 'Đổi tên hoặc chuyển tệp đó đi nơi khác.' });
      continue;
    }
    const entries = await readdir(folder, { withFileTypes: true });
    const strange = entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .filter((entry) => readPeriodId(entry.name) === undefined)
      .map((entry) => entry.name);
    if (strange.length === 0) continue;
    items.push({
      level: 'warning',
      fact: `Trong ${withSlashes(folder)} có thư mục không đặt tên theo kỳ: ${strange.join('; ')}.`,
      remedy:
        'Đặt tên như 2024-06 (tháng), 2024-W25 (tuần), 2024-Q2 (quý), 2024-H1 (6 tháng) hoặc 2024 (năm).',
    });
  }
  if (!(await exists(join(home, 'nop')))) {
    items.push({
      level: 'warning',
      fact: `Không có thư mục ${withSlashes(join(home, 'nop'))}.`,
      remedy: 'Tạo nop/<kỳ> và chép các tệp đơn vị gửi vào đó.',
    });
  }
  return items.length > 0 ? items : [{ level: 'ok', fact: 'Các thư mục đặt tên đúng theo kỳ.' }];
}

/** Lock files that Excel, Word and LibreOffice leave beside a file while it is open. */
export async function openFileItems(home: string): Promise<readonly CheckUpItem[]> {
  const open: string[] = [];
  for (const name of ['danh-muc', ...BY_PERIOD]) {
    const paths = await namesIn(join(home, name), true);
    const locks = paths.filter((path) => /^(?:~\$|\.~lock\.)/.test(basename(path)));
    open.push(...locks.map((path) => withSlashes(join(home, name, path))));
  }
  if (open.length === 0) return [{ level: 'ok', fact: 'Không có tệp nào đang mở.' }];
  return open.sort().map((path) => ({
    level: 'warning',
    fact: `Có tệp đang mở trong Excel, Word hoặc LibreOffice: ${path}`,
    remedy: 'Lưu và đóng tệp trước khi chạy; nếu không ai đang mở thì xóa tệp khóa này.',
  }));
}

/** Whether results can be written. */
export async function writableItem(home: string): Promise<CheckUpItem> {
  const results = join(home, 'ket-qua');
  const folder = (await isFolder(results)) ? results : home;
  const said = folder === '' ? 'thư mục này' : withSlashes(folder);
  try {
    await rmdir(await mkdtemp(join(folder, '.de06-')));
    return { level: 'ok', fact: `Ghi được vào ${said}.` };
  } catch (error) {
    return {
      level: 'error',
      fact: `Không ghi được vào ${said}: ${systemReason(error)}.`,
      remedy: 'Xin quyền ghi vào thư mục đó, hoặc chuyển thư mục làm việc sang nơi khác.',
    };
  }
}
