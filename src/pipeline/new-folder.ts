/** What a new working folder holds. */
import type { ListBook } from '../model/list-book.js';
import {
  NO_DATA,
  STARTING_NAMES,
  type StartingData,
  type StartingName,
  startingDataFrom,
} from '../workspace/starting-data.js';
import { tasksBook, unitsBook } from '../workspace/starting-lists.js';
import { guideText, settingsText } from '../workspace/starting-text.js';
import type { Files, Platform } from './files.js';
import { builtInForm } from './table-file.js';

export { STARTING_NAMES, type StartingName };

/** What a person may say before the folder is made. */
export interface FolderAnswers {
  readonly province?: string;
  readonly place?: string;
  readonly agency?: string;
}

export interface FolderRequest {
  readonly from?: StartingName;
  readonly answers?: FolderAnswers;
  /** The day that the workbooks bear, yyyy-mm-dd. */
  readonly day: string;
}

export interface NewFolder {
  readonly folders: readonly string[];
  /** In the order in which they are told; made only when they are written. */
  readonly files: readonly {
    readonly path: string;
    readonly content: () => Promise<Uint8Array | string>;
  }[];
  /** A period for the examples of what to do next. */
  readonly period: string;
  /** Where the data come from; "" without data. */
  readonly note: string;
}

async function ownText(path: string, files: Files): Promise<string> {
  const text = await files.template(path);
  if (text === undefined) throw new Error(`templates/${path} is missing`);
  return text;
}

async function dataOf({ from, answers }: FolderRequest, files: Files): Promise<StartingData> {
  const data =
    from === undefined ? NO_DATA : startingDataFrom(await ownText(`du-lieu/${from}.json`, files));
  const given = Object.entries(answers ?? {}).filter(([, text]) => text !== '');
  return { ...data, ...Object.fromEntries(given) };
}

async function rendered(book: ListBook, day: string, { deflate }: Platform): Promise<Uint8Array> {
  // exceljs takes a quarter of a second to load: only here.
  const { renderList } = await import('../render/list/workbook.js');
  return renderList(book, day, deflate);
}

/** Settings, lists, guide and the folders of the monthly round. */
export async function newFolder(
  request: FolderRequest,
  files: Files,
  platform: Platform,
): Promise<NewFolder> {
  const data = await dataOf(request, files);
  const period = request.from === undefined ? request.day.slice(0, 7) : data.period;
  const list = async (id: string, book: typeof unitsBook) =>
    rendered(book(await builtInForm(id, files), data), request.day, platform);
  return {
    folders: ['bieu-mau', 'nop', 'noi-dung', 'ket-qua'],
    files: [
      {
        path: 'de06.yaml',
        content: async () => settingsText(await ownText('khoi-tao/de06.yaml', files), data),
      },
      { path: 'danh-muc/don-vi.xlsx', content: () => list('don-vi', unitsBook) },
      { path: 'danh-muc/nhiem-vu.xlsx', content: () => list('nhiem-vu', tasksBook) },
      {
        path: 'HUONG-DAN.md',
        content: async () =>
          guideText(await ownText('khoi-tao/HUONG-DAN.md', files), { ...data, period }),
      },
    ],
    period,
    note: data.note,
  };
}
