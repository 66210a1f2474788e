/** The dunning letter (công văn đôn đốc) and the short text to each office, along an outline. */
import type { Block, OfficialLetter } from '../model/document.js';
import type { LetterBlock, LetterOutline } from '../model/letter-outline.js';
import { placeholdersOf } from '../model/outline-template.js';
import { upper } from '../text/case.js';
import { closingParagraph, headAndFoot, type Issue } from './head-and-foot.js';
import type { LetterFacts } from './letter-facts.js';
import { letterHolds, letterText, messageHolds, messageText } from './letter-values.js';
import { paragraph } from './paragraph.js';
import { recipientsOf } from './recipients.js';
import { reminderList, reminderTable } from './reminders.js';
import { closedList } from './shorten.js';

/** What gives the day that a text leaves blank. */
interface Awaiting {
  readonly awaits?: string;
}

/** A block that stands, its text filled in; points are numbered afterwards. */
type Told = Block | ({ readonly kind: 'point'; readonly text: string } & Awaiting);

function awaiting(texts: readonly string[], { replyBy }: LetterFacts): Awaiting {
  const isAsked = texts.some((text) => placeholdersOf(text).includes('replyBy'));
  return isAsked && replyBy === undefined ? { awaits: '--han' } : {};
}

function listBlock(items: readonly string[], blanks: Awaiting = {}): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ...blanks }];
}

function told(block: LetterBlock, facts: LetterFacts): readonly Told[] {
  const stands = letterHolds(block.when, facts);
  switch (block.kind) {
    case 'paragraph':
    case 'point': {
      const text = stands ? block.text : block.otherwise;
      if (text === undefined) return [];
      const filled = letterText(text, facts);
      const own = block.kind === 'point' ? { kind: block.kind, text: filled } : paragraph(filled);
      return [{ ...own, ...awaiting([text], facts) }];
    }
    case 'list':
      return stands ? listBlock(reminderList(block.source, facts)) : [];
    case 'requests': {
      const items = stands ? block.items.filter((item) => letterHolds(item.when, facts)) : [];
      const texts = items.map(({ text }) => text);
      const filled = texts.map((text) => letterText(text, facts));
      return listBlock(closedList(filled), awaiting(texts, facts));
    }
  }
}

/** Points become khoản: "1. …", "2. …". */
function numbered(blocks: readonly Told[]): readonly Block[] {
  let ordinal = 0;
  return blocks.map((block) => {
    if (block.kind !== 'point') return block;
    ordinal += 1;
    const { text, kind: _, ...blanks } = block;
    return { ...paragraph(`${ordinal}. ${text}`), ...blanks };
  });
}

/** "V/v" is printed by the letter itself. */
function subjectOf(outline: LetterOutline, facts: LetterFacts): string {
  return letterText(outline.subject, facts).replace(/^V\/v:?\s+/i, '');
}

/**
 * Writes the letter with nothing of Word in it. Deterministic; what is not configured is left to the
 * renderer as undefined or stands as "…". Legal source: Nghị định 30/2020/NĐ-CP, Phụ lục I, and the
 * sample 1.5 of Phụ lục III.
 */
export function writeLetter(
  facts: LetterFacts,
  outline: LetterOutline,
  issue: Issue = {},
): OfficialLetter {
  const { workspace, board, inAppendix, reminded } = facts;
  const appendix = {
    label: 'Phụ lục',
    title: upper(letterText(outline.appendix.title, facts)),
    portrait: true,
    blocks: [reminderTable(facts)],
  };
  return {
    ...headAndFoot(workspace, issue),
    asOf: board.asOf,
    subject: subjectOf(outline, facts),
    addressees: inAppendix
      ? outline.addressees.map((text) => letterText(text, facts))
      : reminded.map(({ name }) => name),
    body: [
      ...numbered(outline.body.flatMap((block) => told(block, facts))),
      closingParagraph(letterText(outline.closing, facts)),
    ],
    recipients: recipientsOf(workspace.recipients, true),
    appendices: inAppendix ? [appendix] : [],
  };
}

export interface Message {
  readonly unit: { readonly id: string; readonly name: string };
  /** Ends with a line end. */
  readonly text: string;
}

/** One short text an office, to paste into whatever the secretariat writes to it with. */
export function writeMessages(facts: LetterFacts, outline: LetterOutline): readonly Message[] {
  return facts.reminded.map((unit) => {
    const parts = outline.message.flatMap(({ text, when, otherwise }) => {
      const chosen = messageHolds(when, unit, facts) ? text : otherwise;
      return chosen === undefined ? [] : [messageText(chosen, unit, facts)];
    });
    return {
      unit: { id: unit.id, name: unit.name },
      text: `${parts.map((part) => part.trim()).join('\n')}\n`,
    };
  });
}
