/** The province's report, written from the consolidated round along an outline. */
import type { Consolidated } from '../model/consolidated.js';
import type { Appendix, Block, ReportDocument } from '../model/document.js';
import type { Outline, OutlineAppendix } from '../model/outline.js';
import type { OutlineTable } from '../model/outline-names.js';
import type { Workspace } from '../model/workspace.js';
import { upper } from '../text/case.js';
import { toRoman } from '../text/roman.js';
import { bodyOf } from './body.js';
import { holds } from './conditions.js';
import type { DataWindow, Facts, History } from './facts.js';
import { factsOf } from './facts.js';
import { closingParagraph, headAndFoot, type Issue } from './head-and-foot.js';
import { paragraph } from './paragraph.js';
import { recipientsOf } from './recipients.js';
import { tableOf } from './tables.js';
import type { TextFile } from './texts.js';
import { filled } from './values.js';

export interface ReportOptions extends Issue {
  /** Days that the data covers, as the cycle says; the line under the subject needs them. */
  readonly window?: DataWindow;
  /** Whether figures and quoted results name their sources. */
  readonly sources?: boolean;
  /** What is kept of earlier periods. */
  readonly history?: History;
  /** The drafter's own texts, by the path that the outline writes. */
  readonly texts?: ReadonlyMap<string, TextFile>;
}

interface NamedAppendix extends OutlineAppendix {
  readonly label: string;
}

/** Stand where an outline of a province has no place for sources. */
const SOURCE_APPENDICES: readonly OutlineAppendix[] = [
  { title: 'Nhiệm vụ, đơn vị ứng với từng số liệu {period}', table: 'figures', portrait: true },
  { title: 'Nguồn số liệu {period}', table: 'sources' },
];

function appendicesWanted(outline: Outline, sources: boolean): readonly OutlineAppendix[] {
  const { appendices } = outline;
  const known = new Set(appendices.map(({ table }) => table));
  return sources
    ? [...appendices, ...SOURCE_APPENDICES.filter(({ table }) => !known.has(table))]
    : appendices;
}

/** "Phụ lục" alone, "Phụ lục I", "Phụ lục II" … when there are several. */
function namedAppendices(
  outline: Outline,
  facts: Omit<Facts, 'appendixLabels'>,
): readonly NamedAppendix[] {
  const wanted = appendicesWanted(outline, facts.withSources);
  const standing = wanted.filter(({ when, table, otherwise }) => {
    const known: Facts = { ...facts, appendixLabels: {} };
    return holds(when, known) && (tableOf(table, known) !== undefined || otherwise !== undefined);
  });
  return standing.map((appendix, index) => ({
    ...appendix,
    label: standing.length === 1 ? 'Phụ lục' : `Phụ lục ${toRoman(index + 1)}`,
  }));
}

function labelsOf(appendices: readonly NamedAppendix[]): Facts['appendixLabels'] {
  const labels: Partial<Record<OutlineTable, string>> = {};
  for (const { table, label } of appendices) labels[table] ??= label;
  return labels;
}

function appendixOf(appendix: NamedAppendix, facts: Facts): Appendix {
  const table = tableOf(appendix.table, facts);
  return {
    label: appendix.label,
    title: upper(filled(appendix.title, facts)),
    ...(appendix.portrait ? { portrait: true } : {}),
    blocks: table ? [table] : [paragraph(filled(appendix.otherwise ?? '', facts))],
  };
}

function closingOf({ closing }: Outline, facts: Facts): Block {
  const { withAddressees, withoutAddressees } = closing;
  const toSomebody = facts.workspace.addressees.length > 0;
  return closingParagraph(filled(toSomebody ? withAddressees : withoutAddressees, facts));
}

/** The report, with the facts that it was written from. */
export function reportWithFacts(
  consolidated: Consolidated,
  province: Workspace,
  outline: Outline,
  options: ReportOptions,
): { readonly document: ReportDocument; readonly facts: Facts } {
  const { window, history, texts, sources: withSources = false } = options;
  const workspace = outline.addressed ? province : { ...province, addressees: [] };
  const known = { ...factsOf(consolidated, workspace, window, history), withSources, texts };
  const appendices = namedAppendices(outline, known);
  const facts: Facts = { ...known, appendixLabels: labelsOf(appendices) };
  const document: ReportDocument = {
    ...headAndFoot(workspace, options),
    typeSymbol: outline.typeSymbol,
    asOf: consolidated.asOf,
    typeName: upper(outline.typeName),
    subject: filled(workspace.options.subject ?? outline.subject, facts),
    window: window && outline.window && filled(outline.window, facts),
    addressees: workspace.addressees,
    basis: workspace.basis,
    body: [
      ...outline.opening.map((text) => paragraph(filled(text, facts))),
      ...bodyOf(outline, facts),
      closingOf(outline, facts),
    ],
    recipients: recipientsOf(
      [...outline.recipients, ...workspace.recipients],
      workspace.addressees.length > 0,
    ),
    appendices: appendices.map((appendix) => appendixOf(appendix, facts)),
  };
  return { document, facts };
}

/**
 * Writes the report with nothing of Word in it. Deterministic; what is not configured is left to
 * the renderer as undefined or stands as "…". Legal source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function writeReport(
  consolidated: Consolidated,
  workspace: Workspace,
  outline: Outline,
  options: ReportOptions = {},
): ReportDocument {
  return reportWithFacts(consolidated, workspace, outline, options).document;
}
