/** Task codes: the STT of a row against the ids of the catalogue. */
import type { Catalogue, Task } from '../model/catalogue.js';
import { cleanText, foldKey } from '../text/fold.js';

/** "III.1.a)", " iii.1.A " → `iii.1.a`. */
export function codeKey(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[.):/]+$/, '');
}

const SECTION_NUMBER = /^([\p{L}\d]+(?:\.[\p{L}\d]+)*)\s*(?:[.)/:]|\s[-–—]\s)/u;

/** Number that a section's title begins with: "1. Công tác tham mưu" → `1`. */
function sectionNumber(title: string): string | undefined {
  const number = SECTION_NUMBER.exec(title)?.[1];
  return number === undefined || number.length > 8 ? undefined : codeKey(number);
}

/** Title of a section without its number, as a match key. */
export function sectionKey(title: string): string {
  return foldKey(title.replace(SECTION_NUMBER, ''));
}

/** Where a row stands: what its number and its section say of it. */
export interface RowPlace {
  readonly number: string;
  readonly section: string;
}

interface CodedTask {
  readonly task: Task;
  readonly code: string;
  readonly sectionKey: string;
}

/** "a)" under "1. …" means III.1.a by the number, or under the same title whatever its number. */
function meansInSection(place: RowPlace): (candidate: CodedTask) => boolean {
  const code = codeKey(place.number);
  if (code === '' || place.section === '') return () => false;
  const parent = sectionNumber(place.section);
  const path = parent === undefined ? undefined : `${parent}.${code}`;
  const title = sectionKey(place.section);
  const byNumber = (candidate: CodedTask) =>
    path !== undefined && (candidate.code === path || candidate.code.endsWith(`.${path}`));
  const byTitle = (candidate: CodedTask) =>
    title !== '' && candidate.sectionKey === title && candidate.code.endsWith(`.${code}`);
  return (candidate) => byNumber(candidate) || byTitle(candidate);
}

export interface CodeIndex {
  /** The task whose id the number is. */
  exact(number: string): Task | undefined;
  /** Tasks that the number means inside its section: "a)" under "1. …" → III.1.a. */
  inSection(place: RowPlace): readonly Task[];
}

/** Index of a catalogue's ids. */
export function codeIndex({ tasks }: Catalogue): CodeIndex {
  const coded = tasks.map(
    (task): CodedTask => ({
      task,
      code: codeKey(task.id),
      sectionKey: sectionKey(task.section),
    }),
  );
  const byCode = new Map(coded.map(({ task, code }) => [code, task]));
  return {
    exact: (number) => byCode.get(codeKey(number)),
    inSection: (place) => coded.filter(meansInSection(place)).map(({ task }) => task),
  };
}
