/** The report in pieces, for a province's own Word file to take them where it wants them. */
import type { Consolidated } from '../model/consolidated.js';
import type { Block } from '../model/document.js';
import type { Filling } from '../model/filling.js';
import type { Outline, OutlineBlock } from '../model/outline.js';
import { OUTLINE_CHARTS } from '../model/outline-names.js';
import type { BlockName, TemplateBlock, TemplateSource } from '../model/template-names.js';
import type { Workspace } from '../model/workspace.js';
import { BLANK } from '../text/blank.js';
import { blanksInBlocks } from './blanks.js';
import { bodyOf } from './body.js';
import { paragraph } from './paragraph.js';
import { type ReportOptions, reportWithFacts } from './report.js';
import { closedList } from './shorten.js';
import { filled } from './values.js';

/** Each part of the first level with what follows it; what stands before the first belongs to none. */
function partsOf(body: readonly Block[]): readonly (readonly Block[])[] {
  const starts = body.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1 ? [index] : [],
  );
  return starts.map((start, index) => body.slice(start, starts[index + 1]));
}

/** As the outline has it, with its caption, condition and other sentence; else by itself. */
function outlineBlock(wanted: TemplateSource, { body }: Outline): OutlineBlock {
  const own = body.find((block) => block.kind === wanted.family && block.source === wanted.source);
  if (own !== undefined) return own;
  switch (wanted.family) {
    case 'list':
      return { kind: 'list', source: wanted.source };
    case 'sections':
      return { kind: 'sections', source: wanted.source };
    case 'table':
      return { kind: 'table', source: wanted.source };
    case 'chart': {
      const { source } = wanted;
      const [title = ''] = OUTLINE_CHARTS[source].split(';');
      return { kind: 'chart', source, form: source === 'trend' ? 'column' : 'bar', title };
    }
  }
}

function basisOf({ basis }: Workspace): readonly Block[] {
  const lines = basis.length === 0 ? [BLANK] : closedList(basis);
  return lines.map((text) => ({ kind: 'paragraph', runs: [{ text, italic: true }] }));
}

/**
 * Writes the pieces. What an outline would leave out is never an empty place: its other sentence
 * stands there, or its `nothing`. Without room for appendices no sentence sends the reader to one by
 * number, and nothing is cut short.
 */
export function fillingOf(
  consolidated: Consolidated,
  workspace: Workspace,
  outline: Outline,
  options: ReportOptions,
  withAppendices: boolean,
): Filling {
  const chosen = withAppendices ? outline : { ...outline, appendices: [] };
  const { document, facts } = reportWithFacts(consolidated, workspace, chosen, {
    ...options,
    sources: withAppendices && options.sources,
  });
  const nothing = [paragraph(filled(outline.nothing, facts))];
  const opening = document.body.slice(0, outline.opening.length);
  const body = document.body.slice(outline.opening.length, -1);
  const parts = partsOf(body);
  const whole: Readonly<Record<TemplateBlock, readonly Block[]>> = {
    opening,
    basis: basisOf(workspace),
    body,
    closing: document.body.slice(-1),
    appendices: [],
  };
  const named = (name: BlockName): readonly Block[] => {
    if (name.kind === 'block') return whole[name.name];
    if (name.kind === 'source')
      return bodyOf({ ...outline, body: [outlineBlock(name, outline)] }, facts);
    const part = parts[name.ordinal - 1] ?? [];
    return name.name === 'part' ? part : part.slice(1);
  };
  return {
    document,
    province: workspace.province,
    parts: parts.length,
    value: (name) => filled(`{${name}}`, facts),
    blocks: (name) => {
      const blocks = named(name);
      return blocks.length === 0 ? nothing : blocks;
    },
    blanks: (name) => blanksInBlocks(named(name)),
  };
}
