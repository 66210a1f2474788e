/** The two results of a period: the consolidated workbook and the report written from it. */
import { dirname, resolve } from 'node:path';
import {
  blanksNote,
  blanksOf,
  type Consolidated,
  composeFilling,
  composeReport,
  type Diagnostic,
  earlyIssueNote,
  isOwnJson,
  isOwnPackage,
  isUntouched,
  loadOutline,
  loadTexts,
  type OfficialLetter,
  openConsolidated,
  openTemplate,
  ownTemplate,
  printJson,
  readPeriodId,
  renderConsolidated,
  renderDocument,
  renderFilling,
  type Template,
  type Urgency,
  type Workspace,
} from '../index.js';
import type { Console } from './console.js';
import { historyOf } from './earlier.js';
import { Fault } from './fault.js';
import { relativeTo } from './input-files.js';
import { nodeFiles } from './node-files.js';
import { type OutputFile, writeOutput } from './output-file.js';
import { type PictureRequest, preparePictures } from './pictures.js';
import { nodePlatform } from './platform.js';
import { openWorkspace, settled } from './session.js';

/** A workbook that de06 may replace when it made it and nobody has saved it since. */
export function workbookAt(path: string): OutputFile {
  const recognise = (bytes: Uint8Array) =>
    isOwnPackage(bytes, 'workbook', nodePlatform) && isUntouched(bytes, nodePlatform);
  return { path, ending: '.xlsx', recognise };
}

/** A Word file that de06 may replace when it made it and nobody has saved it since. */
export function documentAt(path: string): OutputFile {
  const recognise = (bytes: Uint8Array) =>
    isOwnPackage(bytes, 'document', nodePlatform) && isUntouched(bytes, nodePlatform);
  return { path, ending: '.docx', recognise };
}

/** A JSON file that de06 may replace when it made it. */
export function jsonAt(path: string): OutputFile {
  return { path, ending: '.json', recognise: isOwnJson };
}

/** Writes the workbook, and its JSON where that is asked for; the paths written. */
export async function writeConsolidated(
  consolidated: Consolidated,
  workspace: Workspace,
  output: string,
  json: string | undefined,
): Promise<readonly string[]> {
  const { file } = workspace;
  const configPath = file === undefined ? undefined : relativeTo(output, file);
  const bytes = await renderConsolidated(consolidated, workspace, configPath, nodePlatform);
  await writeOutput(output, bytes);
  if (json === undefined) return [output];
  await writeOutput(json, printJson(consolidated));
  return [output, json];
}

export interface ReportRequest {
  /** The consolidated workbook. */
  readonly path: string;
  readonly output: string;
  readonly config?: string;
  readonly outline?: string;
  /** The province's own Word file to fill in. */
  readonly template?: string;
  /** What `merge` wrote for the period before; else it is looked for. */
  readonly truoc?: string;
  readonly number?: string;
  readonly date?: string;
  readonly urgency?: Urgency;
  /** Whether figures and results name the cells that they come from. */
  readonly sources?: boolean;
  /** Where the report's charts are written as pictures, too. */
  readonly pictures?: PictureRequest;
  readonly version: string;
}

/** The province's file to fill in; the result never takes its place. */
async function templateAt(path: string, output: string, console: Console) {
  // Windows takes names that differ in case for one.
  if (resolve(path).toLowerCase() === resolve(output).toLowerCase()) {
    throw new Fault(`Tệp mẫu và tệp kết quả là một: ${path}.`, 'Chọn tên khác cho tệp kết quả.');
  }
  return settled(await openTemplate(path, nodeFiles, nodePlatform), console);
}

type ReportFacts = Readonly<Parameters<typeof composeReport>>;

async function compose(facts: ReportFacts) {
  const document = composeReport(...facts);
  return {
    document,
    content: await renderDocument(document),
    note: blanksNote(blanksOf(document)),
  };
}

/** Blanks are told with their place in the province's file. */
async function fill(template: Template, facts: ReportFacts, console: Console) {
  const filling = settled(composeFilling(template, ...facts), console);
  const content = settled(await renderFilling(template, filling, nodePlatform), console);
  return { document: filling.document, content, note: undefined };
}

/**
 * Writes the Word report; returns what is odd in the workbook that it is written from.
 * @throws Fault when the workbook is missing or none of de06's
 */
export async function writeReport(
  {
    path,
    output,
    config,
    outline: outlinePath,
    template: templatePath,
    truoc,
    version,
    pictures,
    ...written
  }: ReportRequest,
  console: Console,
): Promise<readonly Diagnostic[]> {
  const bytes = await nodeFiles.read(path);
  if (bytes === undefined) throw new Fault(`Không tìm thấy ${path}.`);
  const file = { path, bytes, tool: { name: 'de06', version } } as const;
  const opened = settled(await openConsolidated(file, nodeFiles, nodePlatform), console);
  const { consolidated } = opened.restored;
  // The workbook remembers which de06.yaml it was made with; a nearer one, or --config, goes first.
  const recorded =
    opened.configPath === undefined ? [] : [dirname(resolve(dirname(path), opened.configPath))];
  const workspace = await openWorkspace(config, [dirname(path), ...recorded], console);
  const kind = readPeriodId(consolidated.period)?.kind;
  // Another outline makes another document, which the file for the usual one does not fit.
  const own = outlinePath === undefined ? ownTemplate(workspace, nodeFiles, kind) : undefined;
  const wanted = templatePath ?? own;
  const template = wanted === undefined ? undefined : await templateAt(wanted, output, console);
  const outline = settled(await loadOutline(outlinePath, workspace, nodeFiles, kind), console);
  const { previous, series } = await historyOf(consolidated, workspace, truoc, console);
  const found = await loadTexts(outline, workspace, consolidated.period, nodeFiles);
  const texts = settled(found, console);
  const choice = { ...written, previous, series, texts };
  const facts = [opened.restored, workspace, outline, choice] as const;
  const { document, content, note } = template
    ? await fill(template, facts, console)
    : await compose(facts);
  const writePictures = pictures && (await preparePictures(document, pictures, console));
  await writeOutput(output, content);
  await writePictures?.();
  const early = earlyIssueNote(written.date, consolidated.asOf);
  for (const odd of [early, note]) if (odd !== undefined) console.note(odd);
  return opened.diagnostics;
}

/** Writes the dunning letter, and says what is still to be filled in. */
export async function writeLetterAt(
  path: string,
  letter: OfficialLetter,
  console: Console,
): Promise<void> {
  await writeOutput(path, await renderDocument(letter));
  const note = blanksNote(blanksOf(letter));
  if (note !== undefined) console.note(note);
}
