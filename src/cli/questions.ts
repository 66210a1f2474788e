/** Questions that `de06 init --hoi` asks at a terminal. */
import { createInterface } from 'node:readline/promises';
import { Fault } from './fault.js';

/** One question; the answer is "" when the person just presses Enter. */
export type Ask = (question: string) => Promise<string>;

export interface FolderAnswers {
  readonly province: string;
  readonly place: string;
  readonly agency: string;
}

/** What the settings cannot know by themselves; everything may be left open. */
export async function askAboutFolder(ask: Ask): Promise<FolderAnswers> {
  const province = (await ask('Tên tỉnh (không ghi chữ “tỉnh”): ')).trim();
  const place = (await ask(`Địa danh ghi trước ngày tháng [${province}]: `)).trim();
  const agency = (await ask('Cơ quan lập báo cáo, tên đầy đủ (ví dụ Công an tỉnh …): ')).trim();
  return { province, place: place === '' ? province : place, agency };
}

/**
 * Runs the questions at the terminal.
 * @throws Fault when there is no terminal, or the person ends the input
 */
export async function atTerminal<T>(questions: (ask: Ask) => Promise<T>): Promise<T> {
  const { stdin: input, stderr: output } = process;
  if (!input.isTTY || !output.isTTY) {
    throw new Fault(
      '--hoi chỉ dùng được khi chạy trực tiếp ở cửa sổ lệnh.',
      'Bỏ --hoi rồi chạy lại.',
    );
  }
  const lines = createInterface({ input, output });
  const ended = new AbortController();
  lines.once('close', () => ended.abort());
  try {
    return await questions((question) => lines.question(question, { signal: ended.signal }));
  } catch (error) {
    if (ended.signal.aborted) throw new Fault('Đã dừng theo yêu cầu; chưa tạo gì.');
    throw error;
  } finally {
    lines.close();
  }
}
