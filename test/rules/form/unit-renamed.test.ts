import { describe, expect, it } from 'vitest';
import {
  at,
  catalogueOf,
  marks,
  roundOf,
  runRule,
  submissionOf,
} from '../../support/round-builder.js';

const decided = {
  from: 'title',
  text: 'Sở Thông tin và Truyền thông',
  at: at('A2'),
  unitIds: ['so-khoa-hoc-va-cong-nghe'],
  match: 'former',
} as const;
const unit = {
  id: 'so-khoa-hoc-va-cong-nghe',
  name: 'Sở Khoa học và Công nghệ',
  decided,
  mentions: [decided],
};

describe('unit-renamed', () => {
  it('names the old name of a sender and the unit that it counts for', () => {
    const diagnostics = runRule('unit-renamed', roundOf([submissionOf([], { unit })]));
    expect(marks(diagnostics)).toEqual(['DE138 warning PL V!A2']);
    expect(diagnostics[0]?.suggestion).toBe('Sở Khoa học và Công nghệ');
  });

  it('says once what a catalogue names in many cells', () => {
    const place = (cell: string) => ({ file: 'danh-muc/nhiem-vu.csv', sheet: 'CSV', cell });
    const renaming = (cell: string) => ({ at: place(cell), name: 'Sở TT&TT', unit: unit.name });
    const catalogue = { ...catalogueOf(), renamings: [renaming('D2'), renaming('E3')] };
    const [found, ...more] = runRule('unit-renamed', roundOf([], { catalogue }));
    expect(more).toEqual([]);
    expect([found?.at, found?.related]).toEqual([place('D2'), [place('E3')]]);
  });

  it('is silent about names of today', () => {
    expect(runRule('unit-renamed', roundOf([submissionOf([{}])]))).toEqual([]);
  });
});
