/** Blocks that repeat for each section of tasks: results and difficulties. */
import type { MergedTask } from '../model/consolidated.js';
import type { Block } from '../model/document.js';
import type { OutlineSections } from '../model/outline-names.js';
import { upperFirst } from '../text/case.js';
import { printCount } from '../text/number.js';
import type { Facts, Section } from './facts.js';
import { difficultiesOf } from './gathered.js';
import { onlyOpen } from './open-tasks.js';
import { paragraph } from './paragraph.js';
import { attributed, collected, isByCoordinators, sayingsOf } from './sayings.js';
import { statusClauses } from './sentences.js';
import { closed, firstOf, onOneLine, shorten } from './shorten.js';
import { citation, contentOf, standing } from './tasks.js';

const RESULT_LIMIT = 280;
const SAYINGS_IN_LINE = 3;
const NAMES_OF_SPEAKERS = 3;
/** Tasks of a section that are told in prose; the rest stand in the appendix. */
const TASKS_IN_PROSE = 8;

interface Told {
  readonly names: readonly string[];
  readonly text: string;
}

interface Prose {
  readonly line: string;
  readonly cut: boolean;
}

/** "Sở Y tế, Sở Nội vụ, Sở Tư pháp và 05 đơn vị khác". */
function printNames(names: readonly string[]): string {
  const named = firstOf(names, NAMES_OF_SPEAKERS);
  const shown = named.join(', ');
  const rest = names.length - named.length;
  return rest > 0 ? `${shown} và ${printCount(rest)} đơn vị khác` : shown;
}

/** What the leads say; where none of them does, what the coordinators say. */
function tellingSayings(task: MergedTask, facts: Facts): readonly Told[] {
  const sayings = collected(sayingsOf(task, 'result', facts.unitName));
  const byLeads = sayings.filter((saying) => !isByCoordinators(saying));
  if (byLeads.length > 0) return byLeads.map(({ leads, text }) => ({ names: leads, text }));
  return sayings.map(({ coordinating, text }) => ({
    names: coordinating.map((name) => `${name} (phối hợp)`),
    text,
  }));
}

/** "Ban hành Kế hoạch … (đã hoàn thành). Công an tỉnh: Đã ban hành …"; undefined without results. */
function resultOf(task: MergedTask, facts: Facts, mayCut: boolean): Prose | undefined {
  const sayings = tellingSayings(task, facts);
  if (sayings.length === 0) return undefined;
  const told = (mayCut ? firstOf(sayings, SAYINGS_IN_LINE) : sayings).map(({ names, text }) => {
    const whole = onOneLine(text);
    const short = mayCut ? shorten(whole, RESULT_LIMIT) : whole;
    return { text: closed(attributed(printNames(names), short), '.'), cut: short !== whole };
  });
  const untold = sayings.slice(told.length).flatMap(({ names }) => names).length;
  const others = `Ngoài ra, ${printCount(untold)} đơn vị khác đã báo cáo kết quả.`;
  const texts = [...told.map(({ text }) => text), ...(untold > 0 ? [others] : [])];
  const whole = onOneLine(task.content);
  const content = mayCut ? contentOf(task) : whole;
  const about = `${content} (${standing(task)})${citation([task], facts)}`;
  return {
    line: `${about}. ${texts.join(' ')}`,
    cut: untold > 0 || content !== whole || told.some(({ cut }) => cut),
  };
}

function heading(section: Section, facts: Facts): readonly Block[] {
  if (facts.sections.length < 2) return [];
  return [{ kind: 'heading', level: 3, text: section.name }];
}

/**
 * "Tổng số 04 nhiệm vụ: 03 …; 01 …", "Cả 02 nhiệm vụ đều …", "Có 01 nhiệm vụ …"; of tasks that are
 * open, others of the section being done: "Còn 02 nhiệm vụ …".
 */
function counted(tasks: readonly MergedTask[], open: boolean): Block {
  const [first] = tasks;
  const alike = tasks.every(({ status }) => status === first?.status);
  const total = `${printCount(tasks.length)} nhiệm vụ`;
  if (alike && (open || tasks.length === 1)) {
    return paragraph(`${open ? 'Còn' : 'Có'} ${statusClauses(tasks, 'part')}.`);
  }
  if (alike) return paragraph(`${upperFirst(statusClauses(tasks))}.`);
  const opening = open ? `Còn ${total} phải thực hiện` : `Tổng số ${total}`;
  return paragraph(`${opening}: ${statusClauses(tasks)}.`);
}

/** A section's results; only what an appendix shows in full may be cut short or left out. */
function resultBlocks(
  section: Section,
  facts: Facts,
  open: boolean,
): { readonly blocks: readonly Block[]; readonly cut: boolean } {
  const appendix = facts.appendixLabels.tasks;
  const all = section.tasks.flatMap((task) => resultOf(task, facts, appendix !== undefined) ?? []);
  const told = appendix === undefined ? all : firstOf(all, TASKS_IN_PROSE);
  const untold = printCount(all.length - told.length);
  const blocks: readonly Block[] = [
    ...heading(section, facts),
    ...(facts.sections.length < 2 ? [] : [counted(section.tasks, open)]),
    told.length === 0
      ? paragraph('Chưa có kết quả được báo cáo.')
      : { kind: 'list', items: told.map(({ line }) => line) },
    ...(told.length < all.length
      ? [
          paragraph(
            `Kết quả của ${untold} nhiệm vụ còn lại được trình bày tại ${appendix} kèm theo.`,
          ),
        ]
      : []),
  ];
  return { blocks, cut: told.some(({ cut }) => cut) };
}

function results(facts: Facts, open = false): readonly Block[] {
  if (facts.consolidated.tasks.length === 0) return [];
  const sections = facts.sections.map((section) => resultBlocks(section, facts, open));
  const pointer = `Nội dung đầy đủ của các nhiệm vụ và kết quả nêu trên được trình bày tại ${facts.appendixLabels.tasks} kèm theo.`;
  return [
    ...sections.flatMap(({ blocks }) => blocks),
    ...(sections.some(({ cut }) => cut) ? [paragraph(pointer)] : []),
  ];
}

function difficulties(facts: Facts): readonly Block[] {
  return facts.sections.flatMap((section): readonly Block[] => {
    const items = difficultiesOf(section, facts);
    return items.length === 0 ? [] : [...heading(section, facts), { kind: 'list', items }];
  });
}

const SECTIONS: Readonly<Record<OutlineSections, (facts: Facts) => readonly Block[]>> = {
  results: (facts) => results(facts),
  openResults: (facts) => results(onlyOpen(facts), true),
  difficulties,
};

/** Blocks of a named repetition; empty when there is nothing to say. */
export function sectionBlocks(source: OutlineSections, facts: Facts): readonly Block[] {
  return SECTIONS[source](facts);
}
