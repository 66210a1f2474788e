/** Changing packages: what is written is what was put, and the rest is what it was. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/package/limits.js';
import { readRelationships } from '../../src/package/office-package.js';
import { PackageDraft } from '../../src/package/package-draft.js';
import { applyEdits, escapeXml, filled, withAttributes } from '../../src/package/xml-edit.js';
import { openZip } from '../../src/package/zip-archive.js';
import { packPart, writeZip } from '../../src/package/zip-writer.js';
import { nodePlatform } from '../support/platform.js';
import { unzip } from '../support/unzip.js';
import { buildZip, type ZipPart } from '../support/zip-builder.js';

const deflate = (content: Uint8Array): Uint8Array => deflateRawSync(content);

function draftOf(...parts: ZipPart[]): PackageDraft {
  return new PackageDraft(
    openZip(buildZip(parts), nodePlatform.inflate, DEFAULT_LIMITS),
    DEFAULT_LIMITS,
  );
}

function written(draft: PackageDraft): ReadonlyMap<string, string> {
  return new Map([...unzip(draft.bytes(deflate))].map(([name, part]) => [name, part.toString()]));
}

describe('writing zip files', () => {
  it('gives back what was packed, stored and deflated', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aăđ/_.'), minLength: 1 });
    const part = fc.record({ name, content: fc.uint8Array({ maxLength: 400 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(part, { selector: (one) => one.name }),
        fc.boolean(),
        (parts, small) => {
          const bytes = writeZip(
            parts.map((one) => packPart(one.name, one.content, small ? deflate : undefined)),
          );
          const found = unzip(bytes);
          expect([...found.keys()]).toEqual(parts.map((one) => one.name));
          for (const one of parts)
            expect([...(found.get(one.name) ?? [])]).toEqual([...one.content]);
        },
      ),
    );
  });
});

describe('a package draft', () => {
  it('writes changed parts in their place and new ones behind, as UTF-8', () => {
    const utf16 = Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>Đề</a>', 'utf16le');
    const draft = draftOf({ name: 'A.xml', content: utf16 }, { name: 'b', content: 'unchanged' });
    draft.put('new.xml', '<n/>');
    draft.put('a.xml', draft.text('a.xml').replace('Đề', 'Đề án'));
    expect([...written(draft)]).toEqual([
      ['A.xml', '<?xml version="1.0" encoding="UTF-8"?><a>Đề án</a>'],
      ['b', 'unchanged'],
      ['new.xml', '<n/>'],
    ]);
  });

  it('adds relationships with ids of their own, with a part for them where there is none', () => {
    const rels =
      '<Relationships><Relationship Id="rId2" Type="x/old" Target="y.xml"/></Relationships>';
    const draft = draftOf(
      { name: '[Content_Types].xml', content: '<t:Types xmlns:t="t"/>' },
      { name: 'xl/_rels/a.xml.rels', content: rels },
    );
    const ids = [
      draft.relate('xl/a.xml', 'x/one', 'xl/one.xml'),
      draft.relate('xl/a.xml', 'x/two', 'xl/two.xml'),
      draft.relate('xl/b.xml', 'x/one', 'xl/one.xml'),
    ];
    expect(new Set([...ids.slice(0, 2), 'rId2']).size).toBe(3);
    const archive = openZip(draft.bytes(), nodePlatform.inflate, DEFAULT_LIMITS);
    const found = readRelationships({ archive, limits: DEFAULT_LIMITS }, 'xl/a.xml');
    expect(found.map(({ type, target }) => [type, target])).toEqual([
      ['old', 'xl/y.xml'],
      ['one', 'xl/one.xml'],
      ['two', 'xl/two.xml'],
    ]);
    expect(written(draft).get('[Content_Types].xml')).toMatch(
      /^<t:Types xmlns:t="t"><t:Default Extension="rels"/,
    );
  });

  it('finds names that are free whatever their case', () => {
    const draft = draftOf({ name: 'XL/Comments.xml', content: '' });
    expect(draft.freeName('xl/comments', 'xml')).toBe('xl/comments2.xml');
  });
});

describe('edits', () => {
  it('are applied in order of place, and at one place in the order given', () => {
    const edits = [
      { from: 4, to: 5, text: '!' },
      { from: 2, to: 2, text: 'x' },
      { from: 2, to: 3, text: 'C' },
      { from: 2, to: 2, text: 'y' },
    ];
    expect(applyEdits('abcde', edits)).toBe('abxyCd!');
    expect(() =>
      applyEdits('abc', [
        { from: 0, to: 2, text: '' },
        { from: 1, to: 3, text: '' },
      ]),
    ).toThrow();
  });

  it('set, replace and take away attributes', () => {
    expect(withAttributes(`<c r='A1' s="1" t="s"/>`, { s: 5, t: undefined, n: 'a"<' })).toBe(
      `<c r='A1' s="5" n="a&quot;&lt;"/>`,
    );
    expect(withAttributes('<a>', { b: 1 })).toBe('<a b="1">');
    expect(filled('<x:a b="1" />', '<c/>')).toBe('<x:a b="1"><c/></x:a>');
    expect(escapeXml('<&">')).toBe('&lt;&amp;&quot;&gt;');
  });
});
