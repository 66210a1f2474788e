/** `render --bieu-do`: the charts of a report as files beside it. */
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { de06, ROOT } from '../support/de06.js';
import { sharedFolder } from '../support/work-folder.js';
import { parseXml } from '../support/xml-tree.js';

const at = sharedFolder();

const render = (...args: string[]) =>
  de06(['render', 'tong-hop.xlsx', '-o', 'bao-cao.docx', '--outline', 'quy', ...args], at());

beforeAll(() => {
  const source = join(ROOT, 'fixtures/phu-luc-v/bac-giang-2024-06/in');
  de06(['merge', source, '-p', '2024-06', '-o', at('tong-hop.xlsx'), '-q']);
}, 120_000);

const NAMES = ['01-tinh-trang', '02-theo-nhom', '03-theo-don-vi'];
const FILES = NAMES.flatMap((name) => [`${name}.png`, `${name}.svg`]);

describe('render --bieu-do', () => {
  it('writes each chart as .svg and .png, the same on every run', () => {
    expect(render('--bieu-do', 'anh').code).toBe(0);
    expect(readdirSync(at('anh')).sort()).toEqual(FILES);
    const before = FILES.map((name) => readFileSync(at('anh', name)));
    expect(render('--bieu-do', 'anh').code).toBe(0);
    for (const [index, name] of FILES.entries())
      expect(readFileSync(at('anh', name)).equals(before[index] ?? Buffer.alloc(0))).toBe(true);
    expect(parseXml(before[1]?.toString('utf8') ?? '').attributes.role).toBe('img');
  });

  it('writes nothing over a picture of somebody else', () => {
    rmSync(at('bao-cao.docx'), { force: true });
    writeFileSync(at('anh', '02-theo-nhom.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { code, err } = render('--bieu-do', 'anh');
    expect(code).toBe(2);
    expect(err).toContain('02-theo-nhom.svg');
    expect(readdirSync(at())).not.toContain('bao-cao.docx');
    expect(render('--bieu-do', 'anh', '--force').code).toBe(0);
  });

  it('names pictures of an earlier run', () => {
    copyFileSync(at('anh', '01-tinh-trang.png'), at('anh', '09-cu.png'));
    expect(render('--bieu-do', 'anh').err).toContain('09-cu.png');
  });
});
