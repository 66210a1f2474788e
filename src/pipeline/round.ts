/** bytes → Submission, one file at a time; then Submissions → Round → Diagnostics → Consolidated. */
import { bindSubmission } from '../bind/submission.js';
import { mergeRound } from '../merge/merge.js';
import { openCatalogue } from '../merge/narrow.js';
import { selectSubmissions } from '../merge/select.js';
import { fileNameOf } from '../model/address.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Consolidated } from '../model/consolidated.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Excepted } from '../model/exception.js';
import type { Fix } from '../model/fix.js';
import type { ReadResult } from '../model/grid.js';
import type { Round, RoundOptions } from '../model/round.js';
import type { Submission } from '../model/submission.js';
import type { Validation } from '../model/validation.js';
import type { Limits } from '../package/limits.js';
import { readFile } from '../read/read.js';
import { certainFixes } from '../remedy/certain-fixes.js';
import { validationOf } from '../render/json/validation.js';
import { checkWithExceptions } from '../rules/check.js';
import { digestOf, type Platform } from './files.js';
import type { Setting } from './setting.js';

/** A file to read. */
export interface InputFile {
  /** As the user gave it, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file system's time of last change, ISO 8601. */
  readonly modified?: string;
}

export interface Tool {
  readonly name: 'de06';
  readonly version: string;
}

interface FileRead {
  readonly path: string;
  readonly sha256: string;
  readonly modified?: string;
  readonly read: ReadResult;
}

function bound({ path, sha256, modified, read }: FileRead, setting: Setting, platform: Platform) {
  const noted = setting.receipts.get(fileNameOf(path));
  const saved = read.ok ? read.grid.properties.modified : undefined;
  return bindSubmission({
    file: path,
    sha256,
    receivedAt: noted ?? saved ?? modified,
    receivedFrom: noted ? 'register' : saved ? 'document' : modified ? 'file' : undefined,
    read,
    form: setting.form,
    roster: setting.roster,
    catalogue: setting.catalogue,
    expectedPeriod: setting.cycle?.period.id,
    planYear: setting.workspace.options.planYear,
    strictDeadlines: setting.workspace.options.strictDeadlines,
    digest: digestOf(platform),
  });
}

/** Reads and binds one file; never throws for what the file holds. */
export async function readSubmission(
  { path, bytes, modified }: InputFile,
  setting: Setting,
  platform: Platform,
  limits?: Partial<Limits>,
): Promise<Submission> {
  const read = await readFile(bytes, platform, limits);
  return bound({ path, sha256: platform.sha256(bytes), modified, read }, setting, platform);
}

/** A file that the system did not hand over: it stays in the round, with the reason in Vietnamese. */
export function unopenedSubmission(
  path: string,
  reason: string,
  setting: Setting,
  platform: Platform,
): Submission {
  const read = { ok: false, failure: { kind: 'unopened', detail: reason } } as const;
  return bound({ path, sha256: '', read }, setting, platform);
}

/** The tasks that the round asks for: the catalogue, narrowed in a weekly round. */
export function openTasks(
  { catalogue, since = [] }: Setting,
  used: readonly Submission[] = [],
): Catalogue | undefined {
  if (catalogue === undefined || since.length === 0) return catalogue;
  const results = since.map(({ consolidated }) => consolidated);
  return openCatalogue(catalogue, results, used);
}

/** The round as one value: which files count is decided here, once, for checking and for merging. */
export function assembleRound(
  submissions: readonly Submission[],
  setting: Setting,
  options: Omit<RoundOptions, 'strictDeadlines'>,
): Round {
  const { form, roster, cycle, asOf, workspace } = setting;
  const all: RoundOptions = { ...options, strictDeadlines: workspace.options.strictDeadlines };
  const selection = selectSubmissions(submissions, all);
  const catalogue = openTasks(setting, selection.used);
  const previous = setting.previous?.consolidated;
  const { exceptions } = workspace;
  const known = { form, roster, catalogue, cycle, asOf, previous, exceptions };
  return { ...known, options: all, submissions, selection };
}

export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly excepted: readonly Excepted[];
  readonly validation: Validation;
  /** Certain changes, file by file; none unless they are asked for. */
  readonly fixes: readonly Fix[];
}

/** What `validate` says of a round; with `fix` also what can be put right without asking anybody. */
export function validateRound(round: Round, tool: Tool, fix = false): Checked {
  const { diagnostics, excepted } = checkWithExceptions(round);
  const fixes = fix ? round.submissions.flatMap((one) => certainFixes(one, round.form)) : [];
  const validation = validationOf(round, diagnostics, tool, fix ? fixes : undefined, excepted);
  return { diagnostics, excepted, validation, fixes };
}

export interface Merged {
  readonly diagnostics: readonly Diagnostic[];
  readonly excepted: readonly Excepted[];
  readonly consolidated: Consolidated;
}

/** Needs a period: `round.cycle` and `round.asOf`. */
export function consolidateRound(round: Round, tool: Tool): Merged {
  const { diagnostics, excepted } = checkWithExceptions(round);
  const consolidated = mergeRound(round, diagnostics, tool, excepted);
  return { diagnostics, excepted, consolidated };
}
