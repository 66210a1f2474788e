/** `de06 run`: a whole period in the working folder, as far as no person is needed. */
import { dirname, join, relative } from 'node:path';
import { Chalk } from 'chalk';
import {
  type Boarded,
  boardRound,
  type Checked,
  type Consolidated,
  consolidateRound,
  isUntouched,
  loadLetterOutline,
  type RunReport,
  remindUnits,
  runReport,
  type Setting,
  stopsOf,
  terminalReport,
  validateRound,
} from '../../index.js';
import { type Console, createConsole } from '../console.js';
import { Fault } from '../fault.js';
import { withSlashes } from '../input-files.js';
import { exists, findConfig, nodeFiles } from '../node-files.js';
import { type OutputFile, refuseOutputs, writeOutput } from '../output-file.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
import {
  documentAt,
  jsonAt,
  workbookAt,
  writeConsolidated,
  writeLetterAt,
  writeReport,
} from '../results.js';
import { openRound, type ReadingOptions, type Session, settled } from '../session.js';

export interface RunOptions extends ReadingOptions {
  readonly period: string;
  readonly tiepTuc?: boolean;
  readonly donDoc?: boolean;
  readonly prefer?: 'newest';
  readonly so?: string;
  readonly ngay?: string;
  readonly force?: boolean;
}

/** The files of a period's results. */
interface Results {
  readonly checked: OutputFile;
  readonly workbook: OutputFile;
  readonly json: OutputFile;
  readonly report: OutputFile;
  readonly letter: OutputFile;
}

const CHECKED_MARK = 'de06: kết quả kiểm tra';

function resultsIn(folder: string): Results {
  const at = (name: string) => withSlashes(join(folder, name));
  const isOurs = (bytes: Uint8Array) => new TextDecoder().decode(bytes).startsWith(CHECKED_MARK);
  return {
    checked: { path: at('kiem-tra.txt'), ending: '.txt', recognise: isOurs },
    workbook: workbookAt(at('tong-hop.xlsx')),
    json: jsonAt(at('tong-hop.json')),
    report: documentAt(at('bao-cao.docx')),
    letter: documentAt(at('don-doc.docx')),
  };
}

/** What somebody corrected in Excel or Word is theirs, although de06 wrote the file first. */
async function refuseEdited({ workbook, report, letter }: Results): Promise<void> {
  for (const { path } of [workbook, report, letter]) {
    const bytes = await nodeFiles.read(path);
    if (bytes === undefined || isUntouched(bytes, nodePlatform)) continue;
    throw new Fault(
      `${path} đã được sửa và lưu lại sau khi de06 ghi, nên không ghi đè.`,
      `Cần giữ phần đã sửa: viết báo cáo bằng “de06 render ${workbook.path} -o …”, hoặc đổi tên tệp. Muốn làm lại từ đầu: thêm --force.`,
    );
  }
}

function printChecked({ validation, diagnostics, excepted }: Checked): string {
  const plain = new Chalk({ level: 0 });
  const text = terminalReport(validation, diagnostics, plain, excepted);
  return `${CHECKED_MARK}, kỳ ${validation.period ?? ''}\n\n${text}`;
}

interface Made {
  readonly consolidated: Consolidated;
  readonly written: readonly string[];
}

/** Consolidated workbook, its JSON and the report. */
async function makeResults(
  { round, setting }: Session,
  { workbook, json, report }: Results,
  { so: number, ngay: date, truoc }: RunOptions,
  version: string,
  console: Console,
): Promise<Made> {
  const { consolidated } = consolidateRound(round, { name: 'de06', version });
  const { workspace } = setting;
  const merged = await writeConsolidated(consolidated, workspace, workbook.path, json.path);
  const config = workspace.file;
  const request = {
    path: workbook.path,
    output: report.path,
    config,
    truoc,
    number,
    date,
    version,
  };
  await writeReport(request, console);
  return { consolidated, written: [...merged, report.path] };
}

/** The dunning letter, where somebody has still to send; the paths written. */
async function writeLetter(
  boarded: Boarded,
  { workspace }: Setting,
  path: string,
  console: Console,
): Promise<readonly string[]> {
  if (toSend(boarded) === 0) {
    console.note('Không có đơn vị nào cần đôn đốc.');
    return [];
  }
  const outline = settled(await loadLetterOutline(undefined, workspace, nodeFiles), console);
  const { letter } = remindUnits(boarded, workspace, outline, {});
  await writeLetterAt(path, letter, console);
  return [path];
}

/** Units that have to send, or to send again. */
function toSend({ board }: Boarded): number {
  return board.units.filter(({ action }) => action !== 'none').length;
}

async function present(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map(exists));
  return paths.filter((_, index) => found[index]);
}

/** Validates, merges and reports on `nop/<kỳ>`; stops before the figures where a person must decide. */
export async function runPeriod(options: RunOptions, version: string): Promise<ExitCode> {
  const console = createConsole(options);
  const { period, force = false, tiepTuc: goOn = false, donDoc = false } = options;
  const config = options.config ?? (await findConfig('.'));
  const home = relative('.', dirname(config ?? 'de06.yaml'));
  const sent = withSlashes(join(home, 'nop', period));
  if (!(await exists(sent))) {
    throw new Fault(
      `Không có thư mục ${sent}.`,
      'Chạy trong thư mục làm việc (có de06.yaml) và chép các tệp đơn vị gửi vào thư mục đó.',
    );
  }
  const results = resultsIn(join(home, 'ket-qua', period));
  await refuseOutputs(Object.values(results), force);
  if (!force) await refuseEdited(results);

  const session = await openRound([sent], { ...options, config }, console, 'chase');
  const { round } = session;
  const tool = { name: 'de06', version } as const;
  const checked = validateRound(round, tool);
  await writeOutput(results.checked.path, printChecked(checked));
  const stops = stopsOf(round);
  const stopped = round.submissions.length === 0 || (stops.length > 0 && !goOn);
  const made = stopped ? undefined : await makeResults(session, results, options, version, console);
  const { workbook, json, report, letter } = results;
  const boarded = boardRound(round, tool);
  const reminded = donDoc ? await writeLetter(boarded, session.setting, letter.path, console) : [];
  const said: RunReport = {
    validation: checked.validation,
    stops,
    consolidated: made?.consolidated,
    toRemind: toSend(boarded),
    letter: donDoc,
    written: [results.checked.path, ...(made?.written ?? []), ...reminded],
    outdated: stopped ? await present([workbook.path, json.path, report.path]) : [],
  };
  console.out(runReport(said, console.paint));
  return stopped || stops.length > 0 || checked.validation.summary.errors > 0 ? 1 : 0;
}
