/** What an office has to mend, in lines of a letter, cells of its appendix and lines of a message. */
import { fileNameOf } from '../model/address.js';
import type { BoardUnit } from '../model/board.js';
import { lateness, receivedInSentence } from '../model/board-words.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Block } from '../model/document.js';
import type { LetterList } from '../model/letter-names.js';
import { SET_ASIDE_NAMES } from '../model/workbook.js';
import { lowerFirst, upperFirst } from '../text/case.js';
import { printCount } from '../text/number.js';
import type { LetterFacts } from './letter-facts.js';
import { closed, closedList, onOneLine, shorten } from './shorten.js';
import { timeOf } from './submission-table.js';

/** Cells named before the rest is only counted. */
const CELLS_NAMED = 3;
const MESSAGE_LIMIT = 160;

type Refused = BoardUnit['files'][number];

function refusedFiles({ files }: BoardUnit): readonly Refused[] {
  return files.filter(({ reason }) => reason !== null);
}

/** "sai kỳ báo cáo (tệp “…”)", files of one reason together. */
export function refusalsOf(unit: BoardUnit): readonly string[] {
  const names: Readonly<Record<string, string>> = SET_ASIDE_NAMES;
  const byReason = new Map<string, readonly string[]>();
  for (const { reason, file } of refusedFiles(unit)) {
    if (reason === null) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), `“${fileNameOf(file)}”`]);
  }
  return [...byReason].map(
    ([reason, files]) => `${lowerFirst(names[reason] ?? reason)} (tệp ${files.join(', ')})`,
  );
}

/** "ô G19 (tình trạng không nhận ra)". */
function cellWords({ at, title }: Diagnostic): string {
  return at.cell === undefined ? lowerFirst(title) : `ô ${at.cell} (${lowerFirst(title)})`;
}

/** "02 lỗi: ô K16 (…), ô G19 (…)". */
function faultWords(unit: BoardUnit, facts: LetterFacts): string {
  const faults = facts.faultsOf(unit);
  const told = faults.slice(0, CELLS_NAMED).map(cellWords);
  const rest = unit.errors - told.length;
  const more = rest > 0 && told.length > 0 ? ` và ${printCount(rest)} lỗi khác` : '';
  const cells = told.length === 0 ? '' : `: ${told.join(', ')}${more}`;
  return `${printCount(unit.errors)} lỗi${cells}`;
}

function lateWords(unit: BoardUnit): string {
  return ['gửi muộn', lateness(unit) ?? ''].join(' ').trimEnd();
}

const DETAILS: Readonly<Record<LetterList, (unit: BoardUnit, facts: LetterFacts) => string>> = {
  missing: () => '',
  unusable: (unit) => refusalsOf(unit).join('; '),
  faulty: faultWords,
  late: (unit) =>
    `${lateWords(unit)}${unit.receivedAt === null ? '' : ` (nhận ${receivedInSentence(unit.receivedAt)})`}`,
};

/** Lines of a list of the letter, closed with their marks; empty when there is nobody. */
export function reminderList(source: LetterList, facts: LetterFacts): readonly string[] {
  return closedList(
    facts.lists[source].map((unit) => {
      const detail = DETAILS[source](unit, facts);
      return detail === '' ? unit.name : `${unit.name}: ${detail}`;
    }),
  );
}

function standing(unit: BoardUnit, facts: LetterFacts): string {
  const is = (list: LetterList) => facts.lists[list].includes(unit);
  if (is('missing')) return 'Chưa gửi báo cáo';
  if (is('unusable')) return 'Tệp chưa sử dụng được';
  const late = is('late') ? [lateWords(unit)] : [];
  const faulty = is('faulty') ? ['báo cáo còn lỗi'] : [];
  const [first = '', ...rest] = [...late, ...faulty];
  return [upperFirst(first), ...rest].join(', ');
}

function toMend(unit: BoardUnit, facts: LetterFacts): string {
  const is = (list: LetterList) => facts.lists[list].includes(unit);
  if (is('unusable'))
    return refusalsOf(unit)
      .map((line) => closed(upperFirst(line), '.'))
      .join('\n');
  return is('faulty') ? closed(faultWords(unit, facts), '.') : '';
}

/** The appendix: every reminded office with what is wrong. */
export function reminderTable(facts: LetterFacts): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 7, align: 'center' },
      { title: 'Đơn vị', width: 28 },
      { title: 'Tình hình gửi báo cáo', width: 20, align: 'center' },
      { title: 'Thời điểm nhận', width: 14, align: 'center' },
      { title: 'Nội dung cần khắc phục', width: 44 },
    ],
    rows: facts.reminded.map((unit, index) => ({
      kind: 'cells',
      cells: [
        String(index + 1),
        unit.name,
        standing(unit, facts),
        timeOf(unit.receivedAt),
        toMend(unit, facts),
      ],
    })),
  };
}

/** Names of the files that count for the reader: the one used, else those refused. */
export function fileNames(unit: BoardUnit): string {
  const used = unit.files.filter(({ reason }) => reason === null);
  return (used.length > 0 ? used : unit.files)
    .map(({ file }) => `“${fileNameOf(file)}”`)
    .join(', ');
}

/** The first faults as lines of a message: "- Ô G19: …". */
export function faultLines(unit: BoardUnit, facts: LetterFacts): string {
  const faults = facts.faultsOf(unit);
  const told = faults.slice(0, CELLS_NAMED).map(({ at, message }) => {
    const where = at.cell === undefined ? '' : `Ô ${at.cell}: `;
    return `- ${where}${shorten(onOneLine(message), MESSAGE_LIMIT)}`;
  });
  const rest = unit.errors - told.length;
  const more = rest > 0 && told.length > 0 ? [`- Còn ${printCount(rest)} lỗi khác`] : [];
  return closedList([...told, ...more]).join('\n');
}
