/** Word files as XML, the way Word and LibreOffice write them, for tests of filling them. */

import type { Consolidated } from '../../src/model/consolidated.js';
import type { Outline } from '../../src/model/outline.js';
import { fillTemplate } from '../../src/render/docx/template/fill.js';
import { readTemplate } from '../../src/render/docx/template/read-template.js';
import { fillingOf } from '../../src/report/filling.js';
import { nodePlatform } from './platform.js';
import { consolidated, noticeTasks, POLICE_WORKSPACE, shippedOutline } from './report-builder.js';
import { unzip } from './unzip.js';
import { buildZip } from './zip-builder.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const MAIN_TYPE = `${WORD}.document.main+xml`;
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;

/** A paragraph; of several texts each is a run of its own, the first in bold. */
export function p(...texts: readonly string[]): string {
  const run = (text: string, index: number) =>
    `<w:r>${index === 0 && texts.length > 1 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${texts.map(run).join('')}</w:p>`;
}

/** A table of one row. */
export function table(...cells: readonly string[]): string {
  const row = cells.map(
    (cell) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${cells.map(() => '<w:gridCol w:w="4000"/>').join('')}</w:tblGrid><w:tr>${row.join('')}</w:tr></w:tbl>`;
}

/** A text box as Word writes it: the shape, and a copy of its text for old programs. */
export function textBox(content: string): string {
  const shape = `<wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="Text Box 1"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>`;
  const old = `<w:pict><v:shape id="_x0000_s1" style="width:70pt;height:24pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${shape}</w:drawing></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

/** `sectPr` of an A4 page with margins of 2 cm left and right, standing or lying. */
export function section(lying = false, rest = ''): string {
  const size = lying ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"';
  return `<w:sectPr>${rest}<w:pgSz ${size}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}

export interface Layout {
  readonly header?: string;
  /** `w:style` elements besides Normal. */
  readonly styles?: string;
  /** Properties of Normal, which all styles build upon. */
  readonly normal?: string;
  readonly mainType?: string;
}

/** Bytes of a .docx with this body. */
export function wordFile(
  body: string,
  { header, styles = '', normal = '', mainType = MAIN_TYPE }: Layout = {},
) {
  const withSection = body.endsWith('</w:sectPr>')
    ? body
    : body +
      section(
        false,
        header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId2"/>',
      );
  const override = (part: string, type: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${type}"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  const relations = (...own: readonly string[]) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own.join('')}</Relationships>`;
  const own =
    header === undefined
      ? []
      : [{ name: 'word/header1.xml', content: `${HEAD}<w:hdr ${NAMESPACES}>${header}</w:hdr>` }];
  return buildZip([
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', mainType)}${override('styles', `${WORD}.styles+xml`)}${header === undefined ? '' : override('header1', `${WORD}.header+xml`)}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations(
        relation('rId1', 'styles', 'styles.xml'),
        ...(header === undefined ? [] : [relation('rId2', 'header', 'header1.xml')]),
      ),
    },
    {
      name: 'word/document.xml',
      content: `${HEAD}<w:document ${NAMESPACES}><w:body>${withSection}</w:body></w:document>`,
    },
    {
      name: 'word/styles.xml',
      content: `${HEAD}<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Binhthng"><w:name w:val="Normal"/>${normal}</w:style>${styles}</w:styles>`,
    },
    ...own,
  ]);
}

/** The file with one part rewritten; without it where nothing is given back. */
export function altered(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string | Uint8Array | undefined,
): Uint8Array {
  const parts = [...unzip(bytes)].flatMap(([name, old]) => {
    const content = name === part ? change(old.toString('utf8')) : old;
    return content === undefined ? [] : [{ name, content }];
  });
  return buildZip(parts);
}

export interface FillOptions {
  readonly round?: Consolidated;
  readonly outline?: Outline;
  readonly withAppendices?: boolean;
}

/** Fills a file with the round of June 2024, or another; the bytes, or lines "place: message". */
export async function filled(
  bytes: Uint8Array,
  { round, outline, withAppendices = true }: FillOptions = {},
) {
  const read = readTemplate('mau.docx', bytes, nodePlatform.inflate);
  if (!read.ok) return { problems: read.problems };
  const filling = fillingOf(
    round ?? consolidated(noticeTasks()),
    POLICE_WORKSPACE,
    outline ?? shippedOutline(),
    { number: '5', date: '2024-07-05' },
    withAppendices,
  );
  const result = await fillTemplate(read.value, filling, nodePlatform);
  return result.ok
    ? { bytes: result.value, problems: result.problems }
    : { problems: result.problems };
}

/** As `filled`, which must succeed. */
export async function filledBytes(
  bytes: Uint8Array,
  options: FillOptions = {},
): Promise<Uint8Array> {
  const result = await filled(bytes, options);
  if (result.bytes === undefined) throw new Error(JSON.stringify(result.problems));
  return result.bytes;
}
