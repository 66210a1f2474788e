import { describe, expect, it } from 'vitest';
import type { WordNode } from '../../src/word/node.js';
import { textAreaWidth } from '../../src/word/section.js';

function node(name: string, attributes: Record<string, string>): WordNode {
  return { name, attributes: new Map(Object.entries(attributes)), children: [], text: '' };
}

const PAGE = node('pgSz', { w: '12000' });
const section = (...children: readonly WordNode[]): WordNode => ({
  ...node('sectPr', {}),
  children: [PAGE, ...children],
});

describe('textAreaWidth', () => {
  it('leaves out the margins and the gutter', () => {
    const margins = node('pgMar', { left: '1000', right: '500', gutter: '300' });
    expect(textAreaWidth(section(margins))).toBe(10_200);
  });

  it('is that of one column where the text runs in several', () => {
    const margins = node('pgMar', { left: '1000', right: '1000' });
    const columns = node('cols', { num: '2', space: '400' });
    expect(textAreaWidth(section(margins, columns))).toBe(4800);
  });
});
