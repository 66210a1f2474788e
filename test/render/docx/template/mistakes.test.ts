/** Everything that can be wrong with a province's own Word file is told with its place; nothing is written. */
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../support/unzip.js';
import {
  altered,
  filled,
  p,
  section,
  table,
  textBox,
  wordFile,
} from '../../../support/word-template.js';
import { buildZip } from '../../../support/zip-builder.js';

async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const { bytes: written, problems } = await filled(bytes);
  expect(written).toBeUndefined();
  expect(problems.map(({ at, severity }) => `${at.file} ${severity}`)).toEqual(
    problems.map(() => 'mau.docx error'),
  );
  return problems.map(({ part = '', message }) => `${part}: ${message}`);
}

const anchor = '<w:r><w:br w:type="page"/></w:r>';

describe('names', () => {
  it('that do not exist, with the nearest one', async () => {
    expect(await faults(wordFile(p('Kỳ {{peroid}}')))).toEqual([
      'thân văn bản, đoạn 1 (“Kỳ {{peroid}}”): không có tên {{peroid}}; có phải {{period}}?',
    ]);
    const [far] = await faults(wordFile(p('{{hoàn toàn khác}}')));
    expect(far).toContain('docs/word-template.md');
    const [list] = await faults(wordFile(p('{{list.overdueTask}}')));
    expect(list).toContain('{{list.overdueTasks}}?');
  });

  it.each([
    ['{{period', '“}}”'],
    ['{{period}', '“}}”'],
    ['{{period {{total}}', '“}}”'],
    ['period}}', '“{{”'],
    ['{period}', '{{period}}'],
  ])('%s: braces that do not close', async (text, wanted) => {
    const [fault = ''] = await faults(wordFile(p(text)));
    expect(fault.split(': ').at(-1) ?? fault).toContain(wanted);
  });

  it('parted by the end of a paragraph, both halves', async () => {
    const found = await faults(wordFile(p('{{per') + p('iod}}')));
    expect(found.map((fault) => fault.slice(0, 20))).toEqual([
      'thân văn bản, đoạn 1',
      'thân văn bản, đoạn 2',
    ]);
  });

  it('of a part that the outline does not have', async () => {
    const [fault] = await faults(wordFile(p('{{part.9}}')));
    expect(fault).toMatch(/^thân văn bản, đoạn 1 .*chỉ có 5 mục lớn/);
  });

  it('are none at all', async () => {
    const [fault] = await faults(wordFile(p('Báo cáo {của tỉnh}')));
    expect(fault).toContain('không có tên nào');
  });
});

describe('blocks', () => {
  it.each([
    ['with other words', p('Kết quả: {{body}}'), 'đoạn 1', 'một mình'],
    [
      'beside a page break',
      `<w:p><w:r><w:t>{{body}}</w:t></w:r>${anchor}</w:p>`,
      'đoạn 1',
      'ngắt trang',
    ],
    [
      'beside a field',
      '<w:p><w:r><w:t>{{body}}</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>',
      'đoạn 1',
      'một đoạn riêng',
    ],
    [
      'where a section ends',
      `<w:p><w:pPr>${section()}</w:pPr><w:r><w:t>{{body}}</w:t></w:r></w:p>${p('x')}`,
      'đoạn 1',
      'ngắt phần',
    ],
    ['in a text box', textBox(p('{{body}}')), 'hộp văn bản', 'thân văn bản hoặc ô bảng'],
    [
      'in a content control',
      `<w:sdt><w:sdtContent>${p('{{body}}')}</w:sdtContent></w:sdt>`,
      'đoạn 1',
      'content control',
    ],
    ['twice', p('{{body}}') + p('{{ Body }}'), 'đoạn 2', 'đã có ở thân văn bản, đoạn 1'],
    ['appendices in a cell', table(p('{{appendices}}')), 'bảng 1, hàng 1', 'ô bảng'],
  ])('%s', async (_, body, place, message) => {
    const [fault = '', ...others] = await faults(wordFile(body));
    expect(fault).toContain(place);
    expect(fault).toContain(message);
    expect(others).toEqual([]);
  });

  it('in a text box above all text', async () => {
    const [fault] = await faults(wordFile(textBox(p('{{body}}')) + p('x')));
    expect(fault).toMatch(/^đầu thân văn bản, hộp văn bản /);
  });

  it('in a header', async () => {
    const [fault] = await faults(wordFile(p('x'), { header: p('{{body}}') }));
    expect(fault).toMatch(/^đầu trang \(“\{\{body\}\}”\): /);
  });

  it('all faults at once, in the order of the pages, tables counted', async () => {
    const body = p('') + p('{{mot}}') + table(p('{{hai}}'), p('a')) + p('b') + p('{{ba}}');
    const found = await faults(wordFile(body, { header: p('{{bon}}') }));
    expect(found.map((fault) => fault.split(' (')[0])).toEqual([
      'thân văn bản, đoạn 1',
      'thân văn bản, bảng 1, hàng 1',
      'thân văn bản, đoạn 3',
      'đầu trang',
    ]);
  });
});

describe('files', () => {
  const SAVE_AS = 'Word Document (*.docx)';
  const good = wordFile(p('{{period}}'));
  const bomb = buildZip([
    ...[...unzip(good)].map(([name, content]) => ({ name, content })),
    { name: 'word/media/image1.png', content: new Uint8Array(34_000_000) },
  ]);
  const word = (type: string) => `application/vnd.${type}.main+xml`;

  it.each([
    ['an old .doc, or a locked file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), SAVE_AS],
    ['text', Buffer.from('{{period}}'), SAVE_AS],
    ['half a file', good.slice(0, 700), SAVE_AS],
    [
      'a template of Word',
      wordFile(p('{{period}}'), {
        mainType: word('openxmlformats-officedocument.wordprocessingml.template'),
      }),
      SAVE_AS,
    ],
    [
      'a file with macros',
      wordFile(p('{{period}}'), { mainType: word('ms-word.document.macroEnabled') }),
      SAVE_AS,
    ],
    [
      'more paragraphs than any letterhead',
      wordFile(p('{{period}}') + '<w:p/>'.repeat(10_000)),
      'đoạn',
    ],
    [
      'styles in a namespace of another prefix',
      altered(wordFile(p('{{body}}')), 'word/styles.xml', (xml) =>
        xml.replaceAll('w:', 'x:').replace('xmlns:w', 'xmlns:x'),
      ),
      SAVE_AS,
    ],
    ['a part that inflates to more than any document needs', bomb, 'quá lớn'],
  ])('%s', async (_, bytes, advice) => {
    const [fault, ...others] = await faults(bytes);
    expect(fault).toContain(advice);
    expect(others).toEqual([]);
  });
});
