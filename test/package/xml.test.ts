import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/package/failure.js';
import { XmlReader } from '../../src/package/xml.js';
import { decodeEscapes } from '../../src/package/xml-text.js';

/** All tokens as one string; neighbouring texts joined. */
function tokens(xml: string): string {
  const reader = new XmlReader(xml, 'part', 50);
  let seen = '';
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open') seen += `<${reader.name} ${reader.attribute('a') ?? ''}>`;
    else if (token === 'close') seen += `</${reader.name}>`;
    else seen += reader.text;
  }
  return seen;
}

/** The same by an independent parser. */
function saxesTokens(xml: string): string {
  const parser = new SaxesParser();
  let seen = '';
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    seen += `<${local(tag.name)} ${tag.attributes.a ?? ''}>`;
  });
  parser.on('closetag', (tag) => {
    seen += `</${local(tag.name)}>`;
  });
  parser.on('text', (text) => {
    if (seen !== '') seen += text;
  });
  parser.on('cdata', (text) => {
    seen += text;
  });
  parser.write(xml).close();
  return seen.slice(0, seen.lastIndexOf('>') + 1);
}

function refused(xml: string): string {
  try {
    return tokens(xml);
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
}

describe('XmlReader', () => {
  it.each([
    '<r><x a="1"/><x a=\'2"\'></x></r>',
    '<?xml version="1.0"?>\n<!-- <c> -->\n<p:r xmlns:p="u"><p:x p:b="0" a = "1" >t</p:x ></p:r>\n',
    '<r>a<!-- <v>1</v> -->b<![CDATA[<&>]]>c</r>',
    '<r a="1 > 0">&lt;&amp;&gt;&quot;&apos;&#272;&#x1EC1;&#x1F600;</r>',
    '<r>a\r\nb\rc</r>',
    '<r a="x\ny\tz"/>',
    '<r><?pi <x> ?><Đề a="án"/></r>',
    '<r><a><b><c/></b></a></r>',
  ])('sees what an independent parser sees: %s', (xml) => {
    expect(tokens(xml)).toBe(saxesTokens(xml));
  });

  it.each([
    '<!DOCTYPE r [<!ENTITY x "y">]><r>&x;</r>',
    '<!DOCTYPE r><r/>',
    '<r>&x;</r>',
    '<r>&</r>',
    '<r>&#0;</r>',
    '<r>&#xD800;</r>',
    '<r>&#x110000;</r>',
    '<r a="&x;"/>',
    '<r><x></r></x>',
    '<r>',
    '<r',
    '<r a="1',
    '<r a=1/>',
    '<r a/>',
    '<r><!-- x</r>',
    '<r><![CDATA[x</r>',
    '<r/><r/>',
    '<r/>x',
    'x<r/>',
    '</r>',
    '<>',
    '< r/>',
    '<1/>',
    '<r></rr>',
    '',
  ])('refuses %s', (xml) => {
    expect(refused(xml)).toBe('damaged: part');
  });

  it('refuses to nest without end', () => {
    expect(refused('<a>'.repeat(51))).toBe('limit: xmlDepth');
  });

  it('leaves what a visitor does not read', () => {
    const reader = new XmlReader('<r><skip><v>1</v></skip><v>2<x>3</x>4</v><v/></r>', 'p', 9);
    const values: string[] = [];
    reader.root();
    reader.children((name) => {
      if (name === 'v') values.push(reader.content());
    });
    expect(values).toEqual(['24', '']);
    expect(reader.next()).toBe('end');
  });

  it('reads what any text becomes when escaped', () => {
    const escaped = (text: string): string =>
      text.replace(/[&<>"\r\n\t]/g, (letter) => `&#${letter.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tokens(`<r a="${escaped(text)}">${escaped(text)}</r>`)).toBe(
          `<r ${text}>${text}</r>`,
        );
      }),
    );
  });
});

describe('decodeEscapes', () => {
  it.each([
    ['a_x000D_\nb', 'a\r\nb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x00d_ _x000G_ _X000D_', '_x00d_ _x000G_ _X000D_'],
    ['_x0110__x1EC1_', 'Đề'],
  ])('decodes %j', (stored, text) => {
    expect(decodeEscapes(stored)).toBe(text);
  });
});
