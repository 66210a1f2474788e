/** Our styles in a province's file: those that it has, by name, keep its look; the others are added. */
import { Document, type IParagraphStyleOptions, Packer } from 'docx';
import type { Inflate } from '../../../model/grid.js';
import type { PackageDraft } from '../../../package/package-draft.js';
import { escapeAttribute } from '../../../package/xml-edit.js';
import { all, partTree, val } from '../../../word/node.js';
import { openOwnWord } from '../../../word/word-package.js';
import { STYLES, type StyleId } from '../styles.js';

/** Id of a style of ours → id of the style that stands for it in the file. */
export type StyleIds = ReadonlyMap<string, string>;

/** What blocks and appendices are set in. */
const WANTED: readonly StyleId[] = [
  'Heading1',
  'Heading2',
  'Heading3',
  'BodyText',
  'DashItem',
  'TableCaption',
  'TableHeader',
  'TableCell',
  'ChartFrame',
  'RuleLine',
  'AppendixLabel',
  'AppendixTitle',
  'AppendixSource',
];

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const STYLES_RELATION =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';

interface OwnStyle {
  readonly id: string;
  readonly name: string;
  readonly xml: string;
}

/** A style that says all that ours take from the defaults of our own documents. */
function standalone(style: IParagraphStyleOptions): IParagraphStyleOptions {
  const { run, paragraph } = style;
  const indent = { left: 0, right: 0, firstLine: 0, ...paragraph?.indent };
  return {
    ...style,
    run: { ...STYLES.default?.document?.run, ...run },
    paragraph: { alignment: 'left', ...paragraph, indent },
  };
}

/** The wanted styles as docx writes them. */
async function ownStyles(inflate: Inflate): Promise<readonly OwnStyle[]> {
  const { heading1, heading2, heading3 } = STYLES.default ?? {};
  const paragraphStyles = [
    { id: 'Heading1', ...heading1 },
    { id: 'Heading2', ...heading2 },
    { id: 'Heading3', ...heading3 },
    ...(STYLES.paragraphStyles ?? []),
  ].map(standalone);
  const file = new Document({ styles: { paragraphStyles }, sections: [] });
  const { archive } = openOwnWord(await Packer.pack(file, 'uint8array'), inflate);
  const xml = new TextDecoder().decode(archive.read('word/styles.xml'));
  const written = [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs)];
  // Of two styles of one id the last is ours; the first is docx's own heading.
  const byId = new Map(written.map(([style, id = '']) => [id, style]));
  return WANTED.map((id) => {
    const style = byId.get(id) ?? '';
    return { id, xml: style, name: /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? id };
  });
}

/** Word writes aliases behind the name, and heads the names of its own styles in small letters. */
const namesIn = (names: string) =>
  names.split(',').map((name) => name.trim().normalize('NFC').toLowerCase());

/** An id that the file has not given away: "BodyText" is another style's in Word. */
function freeId(id: string, taken: ReadonlySet<string | undefined>): string {
  let candidate = id;
  while (taken.has(candidate)) candidate = `${candidate}ND30`;
  return candidate;
}

/** Adds what the file lacks of the styles of blocks. */
export async function addStyles(
  draft: PackageDraft,
  main: string,
  known: string | undefined,
  inflate: Inflate,
): Promise<StyleIds> {
  const part = known ?? draft.freeName('word/styles', 'xml');
  if (known === undefined) {
    draft.put(part, EMPTY_STYLES);
    draft.declare(part, STYLES_TYPE);
    draft.relate(main, STYLES_RELATION, part);
  }
  const styles = all(known === undefined ? undefined : partTree(draft.source, known), 'style');
  const paragraphs = styles.filter(({ attributes }) => attributes.get('type') === 'paragraph');
  const taken = new Set(styles.map(({ attributes }) => attributes.get('styleId')));
  const byName = new Map(
    paragraphs.flatMap((style) =>
      namesIn(val(style, 'name') ?? '').map((name) => [name, style.attributes.get('styleId')]),
    ),
  );
  const own = await ownStyles(inflate);
  const added: OwnStyle[] = [];
  const ids = new Map<string, string>();
  const normal = byName.get('normal');
  if (normal !== undefined) ids.set('Normal', normal);
  for (const style of own) {
    const theirs = namesIn(style.name).flatMap((name) => byName.get(name) ?? [])[0];
    ids.set(style.id, theirs ?? freeId(style.id, taken));
    if (theirs === undefined) added.push(style);
  }
  const renamed = (xml: string) =>
    xml.replace(
      /((?:w:styleId|<w:(?:basedOn|next) w:val)=")([^"]*)"/g,
      (_, opening: string, id: string) => `${opening}${escapeAttribute(ids.get(id) ?? id)}"`,
    );
  if (added.length > 0) draft.append(part, added.map(({ xml }) => renamed(xml)).join(''));
  return ids;
}
