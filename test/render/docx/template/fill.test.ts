/** A province's own Word file, filled in. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWord } from '../../../../src/inspect/check.js';
import { readWord } from '../../../../src/inspect/read-word.js';
import { OUTLINE_VALUES } from '../../../../src/model/outline-names.js';
import { DOCUMENT_VALUES, TEMPLATE_NAMES } from '../../../../src/model/template-names.js';
import { renderDocx } from '../../../../src/render/docx/document.js';
import { writeReport } from '../../../../src/report/report.js';
import { readDocx, type ShownParagraph } from '../../../support/docx-reader.js';
import { faultsOf } from '../../../support/open-xml.js';
import { nodePlatform } from '../../../support/platform.js';
import {
  consolidated,
  noticeTasks,
  POLICE_WORKSPACE,
  shippedOutline,
  task,
} from '../../../support/report-builder.js';
import { unzip } from '../../../support/unzip.js';
import {
  altered,
  filled,
  filledBytes,
  p,
  section,
  table,
  textBox,
  wordFile,
} from '../../../support/word-template.js';
import { all, child, shownText, val } from '../../../support/xml-tree.js';
import { buildZip } from '../../../support/zip-builder.js';

const texts = (paragraphs: readonly ShownParagraph[]) => paragraphs.map(({ text }) => text);
const part = (bytes: Uint8Array, name: string) => unzip(bytes).get(name)?.toString('utf8') ?? '';

const findings = (bytes: Uint8Array) => faultsOf(bytes, 'docx');

/** A file with the outline's chart, as somebody takes it over from a report of ours. */
async function withChart(alt: string, form: 'bar' | 'doughnut' = 'bar'): Promise<Uint8Array> {
  const report = writeReport(
    consolidated([task({ status: 'completed' })]),
    POLICE_WORKSPACE,
    shippedOutline(),
  );
  const blocks = report.body
    .flatMap((block) => (block.kind === 'chart' ? [{ ...block, alt, form }] : []))
    .slice(0, 1);
  return renderDocx({
    ...report,
    appendices: [],
    body: [...blocks, { kind: 'paragraph', runs: [{ text: '{{chart.submissions}}' }] }],
  });
}

describe('values', () => {
  it('take the format of the run that they stand in, however the name is cut up or spaced', async () => {
    const bytes = await filledBytes(
      wordFile(p('Kỳ {{per', 'io', 'd}}, {{ Total }} và {{total}} nhiệm vụ')),
    );
    const [line] = readDocx(bytes).paragraphs;
    expect(line?.text).toBe('Kỳ tháng 6 năm 2024, 50 và 50 nhiệm vụ');
    const runs = line === undefined ? [] : all(line.node, 'w:r');
    const bold = runs.filter((run) => child(run, 'w:rPr', 'w:b')).map(shownText);
    expect(bold.join('')).toBe('Kỳ tháng 6 năm 2024');
  });

  it('stand in headers, cells and text boxes, in both copies of these', async () => {
    const bytes = await filledBytes(
      wordFile(table(p('{{total}}'), p('{{completed}}')) + textBox(p('Kỳ {{period}}')), {
        header: p('Số: {{number}}'),
      }),
    );
    expect(part(bytes, 'word/header1.xml')).toContain('05/BC-CAT');
    expect(part(bytes, 'word/document.xml').match(/tháng 6 năm 2024/g)).toHaveLength(2);
    expect(texts(readDocx(bytes).paragraphs)).toEqual(expect.arrayContaining(['50', '10']));
  });

  it('of several lines break where the settings do', async () => {
    const [, title] = texts(
      readDocx(await filledBytes(wordFile(p('{{issuingBody}}') + p('{{signerTitle}}')))).paragraphs,
    );
    expect(title).toBe('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC');
  });

  it('all have words', async () => {
    const names = [...Object.keys(DOCUMENT_VALUES), ...Object.keys(OUTLINE_VALUES)];
    const body = names.map((name) => p(`${name}={{${name}}}`)).join('');
    for (const text of texts(readDocx(await filledBytes(wordFile(body))).paragraphs)) {
      expect(text).toMatch(/^\w+=(?!.*(?:undefined|NaN|\{\{))\S/);
    }
  });
});

describe('blocks', () => {
  it('end on the page of what follows them: the signature, the closing sentence', async () => {
    for (const [name, stays] of [
      ['{{closing}}', true],
      ['{{body}}', true],
      ['{{list.proposals}}', false],
    ] as const) {
      const file = wordFile(p(name) + p('KT. GIÁM ĐỐC'));
      const { paragraphs } = readDocx(await filledBytes(file));
      const signature = paragraphs.findIndex(({ text }) => text === 'KT. GIÁM ĐỐC');
      expect(paragraphs[signature - 1]?.keepNext, name).toBe(stays);
    }
  });

  it('all stand, and none leaves an empty place', async () => {
    const names = TEMPLATE_NAMES.filter(
      (name) =>
        name.includes('.') || ['body', 'opening', 'closing', 'basis', 'appendices'].includes(name),
    );
    for (const round of [consolidated([]), consolidated(noticeTasks())]) {
      const body = names
        .map((name) => p(`<<${name}>>`.replaceAll('<', '&lt;')) + p(`{{${name}}}`))
        .join('');
      const bytes = await filledBytes(wordFile(body), { round });
      const { body: read } = readDocx(bytes);
      const { show } = readDocx(bytes);
      const blocks = read.children.map((node) =>
        node.name !== 'w:p' || all(node, 'w:drawing').length > 0 ? node.name : show(node).text,
      );
      blocks.forEach((block, index) => {
        if (block.startsWith('<<'))
          expect(blocks[index + 1], block).not.toMatch(/^(?:<<.*|w:sectPr)?$/);
      });
      expect(await findings(bytes)).toEqual([]);
    }
  });

  it('fit the text of their section, or their cell, and end a cell with a paragraph', async () => {
    const standing = `<w:p><w:pPr>${section()}</w:pPr></w:p>`;
    const body =
      p('{{table.states}}') +
      standing +
      table(p('{{table.submissions}}'), p('x')) +
      p('{{table.tasks}}') +
      section(true);
    const bytes = await filledBytes(wordFile(body));
    const { body: read } = readDocx(bytes);
    const widths = all(read, 'w:tbl').map(
      (own) => child(own, 'w:tblPr', 'w:tblW')?.attributes['w:w'],
    );
    // 21 cm and 29,7 cm less 4 cm; a cell of 4000 twips less its margins.
    expect(widths).toEqual(['9638', '0', '3784', '14570']);
    for (const cell of all(read, 'w:tc')) expect(cell.children.at(-1)?.name).toBe('w:p');
    expect(await findings(bytes)).toEqual([]);
  });

  it('stand in the styles of the file that have our names, else in ours under free ids', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="N30Nidung"><w:name w:val="NĐ30 Nội dung"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/></w:style>' +
      '<w:style w:type="character" w:styleId="DashItem"><w:name w:val="Dash"/></w:style>';
    const bytes = await filledBytes(
      wordFile(`${p('{{body}}')}<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p>`, {
        styles,
      }),
    );
    const { paragraphs, part: tree } = readDocx(bytes);
    const used = new Set(paragraphs.map(({ style }) => style));
    expect([...used]).toEqual(
      expect.arrayContaining(['u1', 'N30Nidung', 'DashItemND30', 'Heading2', 'BodyText']),
    );
    expect(paragraphs.filter(({ style }) => style === 'BodyText')).toHaveLength(1);
    const known = all(tree('word/styles.xml'), 'w:style');
    const names = known.map((style) => val(style, 'w:name'));
    expect(names.filter((name) => name === 'NĐ30 Nội dung')).toHaveLength(1);
    for (const style of known) {
      const based = val(style, 'w:basedOn');
      if (based !== undefined)
        expect(
          known.some((own) => own.attributes['w:styleId'] === based),
          based,
        ).toBe(true);
    }
    expect(await findings(bytes)).toEqual([]);
  });

  it('are as Nghị định 30 wants them, whatever the file makes of Normal', async () => {
    const normal =
      '<w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/><w:ind w:left="300" w:firstLine="400"/><w:jc w:val="right"/></w:pPr>' +
      '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:color w:val="FF0000"/><w:sz w:val="22"/></w:rPr>';
    const bytes = await filledBytes(wordFile(p('{{body}}') + p('{{closing}}'), { normal }));
    const read = readWord(bytes, nodePlatform.inflate);
    if (!read.ok) throw new Error(read.failure.detail);
    const ofText = checkWord(read.document, 'x').filter(({ paragraph }) => paragraph !== null);
    expect(ofText.map(({ code, part: place }) => `${code} ${place}`)).toEqual([]);
  });

  it('of appendices each stand in a section like the one named, whose pages begin anew', async () => {
    const end = section(true).replace('</w:sectPr>', '<w:pgNumType w:start="1"/></w:sectPr>');
    const bytes = await filledBytes(
      wordFile(`<w:p><w:pPr>${section()}</w:pPr></w:p>${p('{{appendices}}')}${end}`),
    );
    const { sections, paragraphs } = readDocx(bytes);
    expect(
      sections.map((own) => [
        child(own, 'w:pgSz')?.attributes['w:orient'],
        child(own, 'w:pgNumType')?.attributes['w:start'],
      ]),
    ).toEqual([
      [undefined, undefined],
      ['landscape', '1'],
      ['landscape', '1'],
    ]);
    expect(texts(paragraphs)).toEqual(expect.arrayContaining(['Phụ lục I', 'Phụ lục II']));
  });

  it('name no appendix by number, and cut nothing short, where the file has no place for them', async () => {
    const bytes = await filledBytes(wordFile(p('{{body}}')), { withAppendices: false });
    expect(texts(readDocx(bytes).paragraphs).join('\n')).not.toMatch(/Phụ lục I/);
  });
});

describe('charts', () => {
  it('of the file take new data and keep their design; others stand beside them', async () => {
    const template = await withChart('{{chart.states}}');
    const bytes = await filledBytes(template);
    const names = [...unzip(bytes).keys()].filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(names).toHaveLength(2);
    const [kept = ''] = names
      .map((name) => part(bytes, name))
      .filter((xml) => xml.includes('Đang thực hiện'));
    expect(kept.match(/<c:v>28<\/c:v>/)).not.toBeNull();
    expect(part(bytes, 'word/document.xml')).not.toContain('{{');
    expect(await findings(bytes)).toEqual([]);
  });

  it('with nothing to show do not keep the figures of the file', async () => {
    const bytes = await filledBytes(await withChart('{{chart.states}}'), {
      round: consolidated([]),
    });
    expect(
      [...unzip(bytes).entries()]
        .filter(([name]) => name.startsWith('word/charts/chart'))
        .map(([, xml]) => xml.toString('utf8'))
        .join(''),
    ).toContain('Không có số liệu');
  });

  it('of a kind that cannot take the data are told', async () => {
    const sections = ['A', 'B'].map((section, at) =>
      task({ id: `${at}`, section, status: at === 0 ? 'completed' : 'in-progress' }),
    );
    // A pie, unlike a ring, has one series.
    const rings = unzip(await withChart('{{chart.bySection}}', 'doughnut'));
    const pie = [...rings].map(([name, content]) => ({
      name,
      content: /charts\/chart\d+\.xml$/.test(name)
        ? content
            .toString('utf8')
            .replaceAll('doughnutChart', 'pieChart')
            .replace(/<c:holeSize[^>]*>/, '')
        : new Uint8Array(content),
    }));
    const { bytes, problems } = await filled(buildZip(pie), { round: consolidated(sections) });
    expect(bytes).toBeUndefined();
    expect(problems.map(({ part: where }) => where)).toEqual([
      expect.stringContaining('chữ thay thế của hình'),
    ]);
  });

  it('are no pictures: a name on another drawing is told', async () => {
    const { problems } = await filled(
      wordFile(
        textBox(p('{{total}}')).replace(
          'name="Text Box 1"',
          'name="Text Box 1" descr="{{chart.states}}"',
        ),
      ),
    );
    expect(problems.map(({ message }) => message).join()).toContain('không phải là biểu đồ');
  });
});

describe('a name where docx does not look', () => {
  it('is told, not left in the report', async () => {
    const ruby = (text: string) =>
      `<w:p><w:r><w:ruby><w:rt>${p(text).slice(5, -6)}</w:rt><w:rubyBase>${p('x').slice(5, -6)}</w:rubyBase></w:ruby></w:r></w:p>`;
    const { bytes, problems } = await filled(wordFile(ruby('{{total}}')));
    expect(bytes).toBeUndefined();
    expect(problems.map(({ part: where }) => where)).toEqual([expect.stringContaining('đoạn 1')]);
  });
});

describe('what offices wrote', () => {
  const nasty =
    'Kết quả {{total}} {{body}} {{list.proposals}} {period} \u0007\u202E\uD800 😀 {'.concat(
      'x'.repeat(32_000),
    );

  it('is printed as it is and never taken for a name', async () => {
    const round = consolidated([
      task({
        status: 'completed',
        result: nasty,
        proposals: `${nasty}y`,
        content: 'Nhiệm vụ {{period}}',
      }),
    ]);
    const bytes = await filledBytes(
      wordFile(p('{{body}}') + p('{{list.proposals}}') + p('{{appendices}}') + p('{{total}}')),
      { round },
    );
    const xml = part(bytes, 'word/document.xml');
    expect(xml).toContain('Kết quả {{total}} {{body}} {{list.proposals}} {period}');
    expect(xml).toContain('Nhiệm vụ {{period}}');
    expect(xml).toContain('😀');
    expect(xml).not.toMatch(/[\p{Cc}\u202E\uFDD0]/u);
    expect(await findings(bytes)).toEqual([]);
  });

  it('may repeat itself more than a stranger’s file might', async () => {
    const tasks = Array.from({ length: 40 }, (_, at) =>
      task({ id: `I.${at + 1}`, status: 'completed', result: 'x'.repeat(32_000) }),
    );
    const bytes = await filledBytes(wordFile(p('{{table.tasks}}')), { round: consolidated(tasks) });
    expect(part(bytes, 'word/document.xml').length).toBeGreaterThan(40 * 32_000);
  });
});

describe('everything else', () => {
  it('stays as it was, part for part', async () => {
    const template = wordFile(p('{{total}}'), { header: p('Đầu trang của tỉnh') });
    const before = unzip(template);
    const after = unzip(await filledBytes(template));
    for (const name of before.keys()) expect([...after.keys()]).toContain(name);
    expect(after.get('word/styles.xml')?.toString('utf8')).toContain('w:styleId="Binhthng"');
    expect(part(await filledBytes(template), 'word/header1.xml')).toContain('Đầu trang của tỉnh');
  });

  it('may be in any encoding that XML is written in', async () => {
    const parts = ['word/document.xml', 'word/styles.xml'];
    const template = parts.reduce(
      (bytes, name) => altered(bytes, name, (xml) => Buffer.from(`\uFEFF${xml}`, 'utf16le')),
      wordFile(p('Báo cáo {{period}}') + p('{{table.states}}')),
    );
    const bytes = await filledBytes(template);
    const [first] = texts(readDocx(bytes).paragraphs);
    expect(first).toBe('Báo cáo tháng 6 năm 2024');
    expect(await findings(bytes)).toEqual([]);
  });

  it('may name styles that it does not have', async () => {
    const bytes = await filledBytes(
      altered(wordFile(p('{{table.states}}')), 'word/styles.xml', () => undefined),
    );
    expect(part(bytes, 'word/document.xml')).toContain('<w:tbl>');
  });

  it('is the same on every run', async () => {
    const template = await withChart('{{chart.states}}');
    const [one, two] = [unzip(await filledBytes(template)), unzip(await filledBytes(template))];
    expect([...one.keys()]).toEqual([...two.keys()]);
    for (const [name, content] of one)
      expect(content.equals(two.get(name) ?? Buffer.alloc(0)), name).toBe(true);
  });

  it('made by LibreOffice has no finding that the file itself does not have', async () => {
    const template = readFileSync('test/render/docx/template/libreoffice.docx');
    const kinds = async (bytes: Uint8Array) =>
      new Set((await findings(bytes)).map(({ id, description }) => `${id} ${description}`));
    const own = await kinds(template);
    const bytes = await filledBytes(template);
    for (const kind of await kinds(bytes)) expect(own).toContain(kind);
    expect(part(bytes, 'word/document.xml')).not.toContain('{{');
  });
});
