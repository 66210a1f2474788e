/** Pages: size, margins and numbers of each section. */
import { type PageNumbering, TWIPS_PER_MM, type WordSection } from '../model/word.js';
import { all, child, toggle, type WordNode, whole } from '../word/node.js';
import { readParagraph } from './paragraph.js';
import type { Styles } from './styles.js';

const A4 = { width: 11_906, height: 16_838 } as const;
const INCH = 1440;

const millimetres = (twips: number) => twips / TWIPS_PER_MM;

type Place = PageNumbering['where'];
type Page = 'default' | 'first';

/** The part behind a relationship. */
export type PartOf = (id: string | undefined) => WordNode | undefined;

/** The paragraph that prints the number of the page. */
function numberIn(part: WordNode | undefined, styles: Styles) {
  const holders = all(part, 'p').filter((one) =>
    [
      ...all(one, 'instrText').map(({ text }) => text),
      ...all(one, 'fldSimple').map(({ attributes }) => attributes.get('instr') ?? ''),
    ].some((code) => /^\s*PAGE\b/i.test(code)),
  );
  const [outer] = holders;
  // Word's gallery puts the number into a box: the paragraph within holds it.
  const paragraph = holders.findLast((one) => one === outer || all(outer, 'p').includes(one));
  if (!paragraph) return undefined;
  const place = paragraph === outer ? { section: 0 } : { section: 0, box: { framed: false } };
  const read = readParagraph(paragraph, styles, place);
  if (read.runs.length > 0) return read;
  // The field's result is not stored: measured as a run of its own.
  const shown = all(paragraph, 'r').map((run) => ({
    ...run,
    children: [
      ...run.children.filter(({ name }) => name === 'rPr'),
      { name: 't', attributes: new Map<string, string>(), children: [], text: '2' },
    ],
  }));
  const pPr = paragraph.children.filter(({ name }) => name === 'pPr');
  const filled = { ...paragraph, children: [...pPr, ...shown.slice(0, 1)] };
  return readParagraph(filled, styles, place);
}

/** Sections in order; headers that one does not name are those of the section before. */
export function readSections(
  nodes: readonly WordNode[],
  styles: Styles,
  partOf: PartOf,
): readonly WordSection[] {
  const inherited = new Map<string, WordNode | undefined>();
  return nodes.map((node, index) => {
    for (const where of ['header', 'footer'] as const) {
      for (const reference of node.children.filter(({ name }) => name === `${where}Reference`)) {
        const page = reference.attributes.get('type') ?? 'default';
        inherited.set(`${where} ${page}`, partOf(reference.attributes.get('id')));
      }
    }
    const size = child(node, 'pgSz');
    const margin = child(node, 'pgMar');
    const side = (...names: readonly string[]) =>
      millimetres(Math.abs(whole(margin, ...names) ?? INCH));
    const numbered = (page: Page): PageNumbering | undefined => {
      for (const where of ['header', 'footer'] as const satisfies readonly Place[]) {
        const paragraph = numberIn(inherited.get(`${where} ${page}`), styles);
        if (paragraph) return { where, paragraph };
      }
      return undefined;
    };
    const numbering = numbered('default');
    const titled = toggle(child(node, 'titlePg')) ?? false;
    const restartsAt = whole(child(node, 'pgNumType'), 'start') ?? (index === 0 ? 1 : undefined);
    return {
      width: millimetres(whole(size, 'w') ?? A4.width),
      height: millimetres(whole(size, 'h') ?? A4.height),
      margins: {
        top: side('top'),
        bottom: side('bottom'),
        left: side('left', 'start'),
        right: side('right', 'end'),
      },
      ...(numbering ? { numbering } : {}),
      numberOnFirst: (titled ? numbered('first') : numbering) !== undefined,
      ...(restartsAt === undefined ? {} : { restartsAt }),
    };
  });
}

/** A section ends with the paragraph that holds its properties; the last with the body. */
export function sectionEnd(paragraph: WordNode): WordNode | undefined {
  return child(paragraph, 'pPr', 'sectPr');
}
