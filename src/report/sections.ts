/** Blocks that repeat for each section of tasks: results and difficulties. */
import type { MergedTask } from '../model/consolidated.js';
import type { Block } from '../model/document.js';
import type { OutlineSections } from '../model/outline-names.js';
import { printCount } from '../text/number.js';
import type { Facts, Section } from './facts.js';
import { difficultiesOf } from './gathered.js';
import { sayingsOf } from './sayings.js';
import { statusClauses } from './sentences.js';
import { closed, onOneLine, shorten } from './shorten.js';
import { contentOf, standing } from './tasks.js';

const RESULT_LIMIT = 320;
const SPEAKERS_IN_LINE = 3;
/** Tasks of a section that are told in prose; the rest stand in the appendix. */
const TASKS_IN_PROSE = 10;

interface Prose {
  readonly line: string;
  readonly cut: boolean;
}

/** "Ban hành Kế hoạch … (đã hoàn thành). Công an tỉnh: Đã ban hành …"; undefined without results. */
function resultOf(task: MergedTask, facts: Facts, mayCut: boolean): Prose | undefined {
  const sayings = sayingsOf(task, 'result', facts.unitName);
  if (sayings.length === 0) return undefined;
  const told = (mayCut ? sayings.slice(0, SPEAKERS_IN_LINE) : sayings).map(({ who, text }) => {
    const whole = onOneLine(text);
    const short = mayCut ? shorten(whole, RESULT_LIMIT) : whole;
    const speaker = who.length === 0 ? '' : `${who.join(', ')}: `;
    return { text: `${speaker}${short}`, cut: short !== whole };
  });
  const more = sayings.length - told.length;
  const others = more > 0 ? `; và ${printCount(more)} đơn vị khác` : '';
  const texts = told.map(({ text }) => text).join('; ');
  return {
    line: closed(`${contentOf(task)} (${standing(task)}). ${texts}${others}`, '.'),
    cut: more > 0 || told.some(({ cut }) => cut),
  };
}

function heading(section: Section, facts: Facts): readonly Block[] {
  if (facts.sections.length < 2) return [];
  return [{ kind: 'heading', level: 3, text: section.name }];
}

function sentence(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

/** A section's results; only what an appendix shows in full may be cut short or left out. */
function resultBlocks(
  section: Section,
  facts: Facts,
): { readonly blocks: readonly Block[]; readonly cut: boolean } {
  const appendix = facts.appendixLabels.tasks;
  const all = section.tasks.flatMap((task) => resultOf(task, facts, appendix !== undefined) ?? []);
  const told = appendix === undefined ? all : all.slice(0, TASKS_IN_PROSE);
  const untold = printCount(all.length - told.length);
  const total = `Tổng số ${printCount(section.tasks.length)} nhiệm vụ: ${statusClauses(section.tasks)}.`;
  const blocks: readonly Block[] = [
    ...heading(section, facts),
    ...(facts.sections.length < 2 ? [] : [sentence(total)]),
    told.length === 0
      ? sentence('Chưa có kết quả được báo cáo.')
      : { kind: 'list', items: told.map(({ line }) => line) },
    ...(told.length < all.length
      ? [
          sentence(
            `Kết quả của ${untold} nhiệm vụ còn lại được trình bày tại ${appendix} kèm theo.`,
          ),
        ]
      : []),
  ];
  return { blocks, cut: told.some(({ cut }) => cut) };
}

function results(facts: Facts): readonly Block[] {
  if (facts.consolidated.tasks.length === 0) return [];
  const sections = facts.sections.map((section) => resultBlocks(section, facts));
  const pointer = `Nội dung đầy đủ của các kết quả nêu trên được trình bày tại ${facts.appendixLabels.tasks} kèm theo.`;
  return [
    ...sections.flatMap(({ blocks }) => blocks),
    ...(sections.some(({ cut }) => cut) ? [sentence(pointer)] : []),
  ];
}

function difficulties(facts: Facts): readonly Block[] {
  return facts.sections.flatMap((section): readonly Block[] => {
    const items = difficultiesOf(section, facts);
    return items.length === 0 ? [] : [...heading(section, facts), { kind: 'list', items }];
  });
}

const SECTIONS: Readonly<Record<OutlineSections, (facts: Facts) => readonly Block[]>> = {
  results,
  difficulties,
};

/** Blocks of a named repetition; empty when there is nothing to say. */
export function sectionBlocks(source: OutlineSections, facts: Facts): readonly Block[] {
  return SECTIONS[source](facts);
}
