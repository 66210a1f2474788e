import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BoardUnit } from '../../src/model/board.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Block, OfficialLetter } from '../../src/model/document.js';
import * as names from '../../src/model/letter-names.js';
import type { LetterOutline } from '../../src/model/letter-outline.js';
import type { Workspace } from '../../src/model/workspace.js';
import { blanksOf } from '../../src/report/blanks.js';
import { writeLetter, writeMessages } from '../../src/report/letter.js';
import { type LetterFacts, letterFacts } from '../../src/report/letter-facts.js';
import { letterText, messageText } from '../../src/report/letter-values.js';
import { readLetterOutline } from '../../src/workspace/outline.js';
import {
  boardOfUnits,
  boardUnit,
  FAULTY,
  LATE,
  MISSING,
  unusable,
} from '../support/board-builder.js';
import { BARE_WORKSPACE, POLICE_WORKSPACE } from '../support/report-builder.js';

const PATH = 'templates/phu-luc-v/don-doc.yaml';
const SHIPPED = readFileSync(PATH, 'utf8');

function outline(text = SHIPPED): LetterOutline {
  const result = readLetterOutline(text, PATH);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.value;
}

const HEALTH = boardUnit('so-y-te', 'Sở Y tế');
const HOME = boardUnit('so-noi-vu', 'Sở Nội vụ', MISSING);
const JUSTICE = boardUnit('so-tu-phap', 'Sở Tư pháp', unusable('period-mismatch'));
const FINANCE = boardUnit('so-tai-chinh', 'Sở Tài chính', { ...LATE, ...FAULTY });
const TRADE = boardUnit('so-cong-thuong', 'Sở Công Thương', LATE);

function fault(unit: BoardUnit, cell: string | undefined): Diagnostic {
  const [file] = unit.files;
  return {
    code: 'DE203',
    rule: 'status-unknown',
    title: 'Tình trạng không nhận ra',
    severity: 'error',
    message: `Không hiểu tình trạng ở ${cell}.`,
    hint: '',
    at: { file: file?.file ?? '', sheet: 'PL V', ...(cell === undefined ? {} : { cell }) },
    related: [],
    args: {},
  };
}

interface Given {
  readonly diagnostics?: readonly Diagnostic[];
  readonly workspace?: Workspace;
  readonly replyBy?: string;
}

function factsOf(units: readonly BoardUnit[], given: Given = {}): LetterFacts {
  const { diagnostics = [], workspace = POLICE_WORKSPACE, replyBy } = given;
  const { listUpTo } = outline();
  return letterFacts(boardOfUnits(units), diagnostics, workspace, { replyBy, listUpTo });
}

function write(units: readonly BoardUnit[], given: Given = {}): OfficialLetter {
  return writeLetter(factsOf(units, given), outline(), { number: '7', date: '2024-07-01' });
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    return block.kind === 'list' ? block.items : [];
  });
}

const many = Array.from({ length: 12 }, (_, index) =>
  boardUnit(`xa-${index}`, `UBND xã số ${index + 1}`, MISSING),
);

describe('writeLetter', () => {
  it('is for the offices that have something to mend, and for no other', () => {
    expect(write([HEALTH, HOME, JUSTICE, FINANCE, TRADE]).addressees).toEqual([
      'Sở Nội vụ',
      'Sở Tư pháp',
      'Sở Tài chính',
      'Sở Công Thương',
    ]);
  });

  it('names each with what is wrong, the first cells of its errors, and how late it was', () => {
    const diagnostics = ['G10', 'G12'].map((cell) => fault(FINANCE, cell));
    const lines = linesOf(write([HOME, JUSTICE, FINANCE], { diagnostics }).body);
    const about = (name: string) => lines.filter((line) => line.startsWith(name));
    expect(about('Sở Nội vụ')).toHaveLength(1);
    expect(about('Sở Tư pháp')[0]).toContain('“tep.xlsx”');
    expect(about('Sở Tài chính')[0]).toMatch(/ô G10 .*, ô G12 /);
    expect(about('Sở Tài chính')[1]).toContain('02 ngày');
  });

  it('says when a late report came as sentences do', () => {
    const at = (receivedAt: string) => linesOf(write([{ ...FINANCE, receivedAt }]).body).join('\n');
    expect(at('2024-06-27T08:05:00')).toContain('(nhận lúc 08 giờ 05 ngày 27/6/2024)');
    expect(at('2024-06-27')).toContain('(nhận ngày 27/6/2024)');
  });

  it('numbers its points from 1 and ends with “./.”', () => {
    const lines = linesOf(write([HOME]).body);
    const marks = lines.flatMap((line) => /^\d+\. /.exec(line) ?? []);
    expect(marks).toEqual(['1. ', '2. ']);
    expect(lines.at(-1)).toMatch(/[^\s./]\.\/\.$/);
  });

  it('moves the offices to an appendix when they are many', () => {
    const letter = write(many);
    expect(letter.addressees).toHaveLength(1);
    expect(linesOf(letter.body).join('\n')).not.toContain('UBND xã số');
    const [table] = letter.appendices.flatMap(({ blocks }) => blocks);
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.kind === 'cells' && row.cells[1])).toEqual(
      many.map(({ name }) => name),
    );
    expect(write(many.slice(0, 8)).appendices).toEqual([]);
  });

  it('says nothing of classes without offices', () => {
    const text = linesOf(write([TRADE]).body).join('\n');
    expect(text).not.toMatch(/chưa gửi báo cáo|còn lỗi|chưa sử dụng được/);
    expect(text).not.toMatch(/undefined|null|\{|00 đơn vị|\b0 đơn vị/);
  });

  it('opens the recipients with “Như trên”', () => {
    expect(write([HOME]).recipients[0]).toBe('Như trên');
  });

  it('leaves visible blanks where nothing is configured', () => {
    const text = linesOf(write([HOME], { workspace: BARE_WORKSPACE }).body).join('\n');
    expect(text).toContain('ngày …');
    expect(text).not.toMatch(/undefined|null|\{/);
  });

  it('tells what is to be filled in, with what fills it', () => {
    const left = (given: Given) =>
      blanksOf(write([HOME], given)).map(({ place, remedy }) => `${place} | ${remedy ?? '-'}`);
    const ready = {
      ...POLICE_WORKSPACE,
      letterhead: { ...POLICE_WORKSPACE.letterhead, office: 'QLHC' },
    };
    expect(left({ workspace: ready })).toEqual(['mục 2 | --han']);
    expect(left({ workspace: ready, replyBy: '2024-07-03' })).toEqual([]);
    expect(left({ replyBy: '2024-07-03' })).toEqual(['ký hiệu | letterhead trong de06.yaml']);
    expect(left({ workspace: BARE_WORKSPACE })).toContain('đoạn mở đầu | -');
  });

  it('says that nobody has sent rather than count to nought', () => {
    const text = linesOf(write([HOME]).body).join('\n');
    expect(text).toContain('chưa có đơn vị nào gửi báo cáo sử dụng được');
    expect(linesOf(write([HOME, TRADE]).body).join('\n')).toContain('01/02 đơn vị đã gửi');
  });

  it('tells until when', () => {
    const text = linesOf(write([HOME], { replyBy: '2024-07-03' }).body).join('\n');
    expect(text).toContain('ngày 03/7/2024');
  });
});

describe('writeMessages', () => {
  const about = (units: readonly BoardUnit[], given: Given = {}) =>
    writeMessages(factsOf(units, given), outline());

  it('writes one text an office, which names it', () => {
    const messages = about([HEALTH, HOME, JUSTICE, TRADE]);
    expect(messages.map(({ unit }) => unit.id)).toEqual([
      'so-noi-vu',
      'so-tu-phap',
      'so-cong-thuong',
    ]);
    for (const { unit, text } of messages) {
      expect(text.split('\n')[0]).toContain(unit.name);
      expect(text).not.toMatch(/undefined|null|\{|\n\n/);
    }
  });

  it('names the first cells and counts the rest', () => {
    const cells = ['G10', 'G11', 'G12', 'G13', 'G14'];
    const unit = { ...FINANCE, errors: cells.length };
    const diagnostics = cells.map((cell) => fault(FINANCE, cell));
    const [message] = about([unit], { diagnostics });
    expect(message?.text.match(/Ô G\d+/g)).toEqual(['Ô G10', 'Ô G11', 'Ô G12']);
    expect(message?.text).toContain('02 lỗi khác');
  });

  it('says until when', () => {
    const [message] = about([HOME], { replyBy: '2024-07-03' });
    expect(message?.text).toContain('03/7/2024');
  });
});

describe('don-doc.yaml', () => {
  const problem = (text: string) => {
    const result = readLetterOutline(text, PATH);
    return result.ok ? [] : result.problems.map(({ line, column }) => [line, column]);
  };
  const lineOf = (text: string, part: string) =>
    text.split('\n').findIndex((line) => line.includes(part)) + 1;

  it.each([
    ['a value that does not exist', '{period}', '{peroid}', 'subject:', 1],
    ['a condition that does not exist', 'when: inAppendix', 'when: appendix', 'when: appendix', 5],
    ['a list that does not exist', 'source: faulty', 'source: wrong', 'source: wrong', 5],
    ['a kind that does not exist', 'kind: point', 'kind: pint', 'kind: pint', 5],
    ['a key that does not exist', 'closing:', 'closng:', 'closng:', 1],
  ])('points at %s', (_, from, to, at, column) => {
    const text = SHIPPED.replace(new RegExp(`^(?!#)(.*)${from}`, 'm'), `$1${to}`);
    expect(problem(text)).toContainEqual([lineOf(text, at), column]);
  });
});

describe('docs/letter-values.md', () => {
  it('documents every name of the outline with its meaning, and no other', () => {
    const lines = readFileSync('docs/letter-values.md', 'utf8').split('\n');
    const documented = lines.slice(lines.findIndex((line) => line.startsWith('## ')));
    const tables: readonly Readonly<Record<string, string>>[] = Object.values(names);
    const expected = tables.flatMap((table) =>
      Object.entries(table).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`),
    );
    const rows = documented.filter((line) => line.startsWith('| `'));
    expect([...new Set(rows)].sort()).toEqual([...new Set(expected)].sort());
  });

  it('has words for every value', () => {
    const facts = factsOf([HOME, FINANCE]);
    for (const name of Object.keys(names.LETTER_VALUES)) {
      expect(letterText(`{${name}}`, facts), name).not.toMatch(/[{}]|undefined/);
    }
    for (const name of Object.keys(names.MESSAGE_VALUES)) {
      expect(messageText(`{${name}}`, FINANCE, facts), name).not.toMatch(/[{}]|undefined/);
    }
  });
});
