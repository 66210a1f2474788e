import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.js';
import type { Outline } from '../../src/model/outline.js';
import { blanksOf } from '../../src/report/blanks.js';
import { writeReport } from '../../src/report/report.js';
import type { TextFile } from '../../src/report/texts.js';
import {
  BARE_WORKSPACE,
  consolidated,
  POLICE_WORKSPACE,
  shippedOutline,
  task,
} from '../support/report-builder.js';

const FILE = 'noi-dung/{periodId}/nguyen-nhan.txt';
const PATH = 'noi-dung/2024-06/nguyen-nhan.txt';

const BLOCK = {
  kind: 'text',
  file: FILE,
  setting: 'nguyen-nhan',
  otherwise: 'Nguyên nhân: …',
} as const;

function outlined(...body: Outline['body'][number][]): Outline {
  return { ...shippedOutline(), body: [{ kind: 'heading', level: 1, text: 'Phần' }, ...body] };
}

function written(lines: readonly string[], texts: Record<string, string> = {}) {
  const files = new Map<string, TextFile>([[FILE, { path: PATH, lines }]]);
  const workspace = { ...BARE_WORKSPACE, texts };
  return writeReport(consolidated([task()]), workspace, outlined(BLOCK), { texts: files });
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    return block.kind === 'list' ? block.items.map((item) => `- ${item}`) : [];
  });
}

/** Without the opening and the closing sentence. */
const toldOf = (blocks: readonly Block[]) => linesOf(blocks).slice(1, -1);

describe('a block of kind text', () => {
  it('tells lines as paragraphs and dashes as a list', () => {
    const { body } = written(['Một là:', '- thiếu người', '+ thiếu máy', '', 'Hai là, chậm.']);
    expect(toldOf(body)).toEqual(['Một là:', '- thiếu người', '- thiếu máy', 'Hai là, chậm.']);
    expect(body.filter(({ kind }) => kind === 'list')).toHaveLength(1);
  });

  it('leaves names in braces and hostile letters as the drafter typed them', () => {
    const { body } = written(['{total} và {{total}} …', '-không phải danh sách']);
    expect(toldOf(body)).toEqual(['{total} và {{total}} …', '-không phải danh sách']);
  });

  it('takes de06.yaml where the file has nothing, and the file first', () => {
    const texts = { 'nguyen-nhan': 'Dòng một\n- Dòng hai\n' };
    expect(toldOf(written([], texts).body)).toEqual(['Dòng một', '- Dòng hai']);
    expect(toldOf(written([' \u200b '], texts).body)).toEqual(['Dòng một', '- Dòng hai']);
    expect(toldOf(written(['Tệp'], texts).body)).toEqual(['Tệp']);
  });

  it('does not mistake a property of every object for a text', () => {
    const block = { ...BLOCK, setting: 'constructor' };
    const document = writeReport(consolidated([task()]), BARE_WORKSPACE, outlined(block));
    expect(toldOf(document.body)).toEqual(['Nguyên nhân: …']);
  });

  it('says what to write where there is nothing yet', () => {
    expect(toldOf(written([]).body)).toEqual(['Nguyên nhân: …']);
    const blanks = blanksOf(written([]));
    expect(blanks).toContainEqual({ place: 'mục I', count: 1, remedy: PATH });
    expect(blanksOf(written(['Đã rõ'])).some(({ remedy }) => remedy === PATH)).toBe(false);
  });
});

describe('a block of kind sentence', () => {
  const paragraph = { kind: 'paragraph', text: 'Một.' } as const;
  const sentence = (text: string, when?: 'hasTasks' | 'hasOverdue', otherwise?: string) =>
    ({
      kind: 'sentence',
      text,
      ...(when ? { when } : {}),
      ...(otherwise ? { otherwise } : {}),
    }) as const;
  const told = (...body: Outline['body'][number][]) =>
    toldOf(writeReport(consolidated([task()]), BARE_WORKSPACE, outlined(...body)).body);

  it('goes on with the paragraph before it, where its condition holds', () => {
    expect(
      told(
        paragraph,
        sentence('Hai.'),
        sentence('Ba.', 'hasOverdue'),
        sentence('Bốn.', 'hasTasks'),
      ),
    ).toEqual(['Một. Hai. Bốn.']);
    expect(told(paragraph, sentence('Hai.', 'hasOverdue', 'Không.'))).toEqual(['Một. Không.']);
  });

  it('opens a paragraph after anything else', () => {
    expect(told(sentence('Một.'), sentence('Hai.'))).toEqual(['Một. Hai.']);
  });
});

describe('blanksOf', () => {
  it('names what the head and the foot lack', () => {
    const bare = writeReport(consolidated([task()]), BARE_WORKSPACE, outlined(BLOCK));
    expect(blanksOf(bare).map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        'cơ quan ban hành',
        'số văn bản',
        'ngày ban hành',
        'họ tên người ký',
      ]),
    );
    const whole = writeReport(consolidated([task()]), POLICE_WORKSPACE, outlined(), {
      number: '15',
      date: '2024-06-30',
    });
    expect(blanksOf(whole)).toEqual([]);
  });

  it('names a part by its own number, not by those of a part before it', () => {
    const heading = (level: 1 | 2) => ({ kind: 'heading', level, text: 'Mục' }) as const;
    const blank = { kind: 'paragraph', text: 'Còn …' } as const;
    const outline = outlined(heading(2), blank, heading(1), blank);
    const places = blanksOf(writeReport(consolidated([task()]), POLICE_WORKSPACE, outline));
    expect(places.map(({ place }) => place)).toEqual(expect.arrayContaining(['mục I.1', 'mục II']));
  });

  it('counts the blanks of offices’ texts, not the mark of a text that goes on', () => {
    const result = `Đã ban hành Kế hoạch số …/KH-UBND. ${'Đã tổ chức hội nghị. '.repeat(30)}`;
    const outline = outlined({ kind: 'sections', source: 'results' });
    const document = writeReport(consolidated([task({ result })]), POLICE_WORKSPACE, outline, {
      number: '15',
      date: '2024-06-30',
    });
    expect(blanksOf(document)).toEqual([{ place: 'mục I', count: 1 }]);
  });
});
