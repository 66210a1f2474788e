import { describe, expect, it } from 'vitest';
import { formFrom } from '../../src/forms/form.js';

const minimal = {
  id: 'mau-thu',
  title: 'Biểu thử',
  columns: [{ key: 'content', title: 'Nội dung' }],
};

function messages(value: unknown): readonly string[] {
  const result = formFrom(value, 'form.yaml');
  return result.ok ? [] : result.problems.map((problem) => problem.message);
}

describe('formFrom', () => {
  it('fills in what a form may leave out', () => {
    const result = formFrom(minimal, 'form.yaml');
    expect(result).toEqual({
      ok: true,
      problems: [],
      value: {
        id: 'mau-thu',
        title: 'Biểu thử',
        titlePatterns: [],
        columns: [
          {
            key: 'content',
            title: 'Nội dung',
            aliases: [],
            type: 'text',
            required: false,
            essential: false,
          },
        ],
        statuses: [],
        totalWords: [],
        signatureWords: [],
        senderLabels: [],
        addresseeLabels: [],
        periodLabels: [],
        rules: {},
      },
    });
  });

  it('reads status words, rule settings and blank keys', () => {
    const result = formFrom(
      {
        ...minimal,
        titlePatterns: null,
        columns: [{ key: 'status', title: 'Tình trạng', aliases: null, essential: true }],
        statuses: [
          { state: 'completed', words: ['Đã xong', 'Xong'] },
          { state: 'in-progress', late: true, words: ['Chậm'] },
        ],
        rules: {
          overdue: null,
          'unit-missing': 'off',
          'task-near': { params: { threshold: 0.9 } },
        },
      },
      'form.yaml',
    );
    expect(result.ok && result.value.statuses).toEqual([
      { text: 'Đã xong', state: 'completed', claimsLate: false },
      { text: 'Xong', state: 'completed', claimsLate: false },
      { text: 'Chậm', state: 'in-progress', claimsLate: true },
    ]);
    expect(result.ok && result.value.rules).toEqual({
      overdue: {},
      'unit-missing': { severity: 'off' },
      'task-near': { params: { threshold: 0.9 } },
    });
    expect(result.ok && result.value.columns[0]?.required).toBe(true);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', {}, ['“id” còn thiếu.', '“title” còn thiếu.', '“columns” còn thiếu.']],
    ['an unknown key', { ...minimal, colums: [] }, ['Không có khóa “colums”; có phải “columns”?']],
    [
      'an unknown key inside',
      { ...minimal, columns: [{ key: 'a', title: 'A', alias: ['B'] }] },
      ['Trong “columns[1]”: không có khóa “alias”; có phải “aliases”?'],
    ],
    [
      'a wrong type',
      { ...minimal, columns: [{ key: 'a', title: 5 }] },
      ['“columns[1].title” phải là chữ, đang là “5”.'],
    ],
    [
      'a text for a list',
      { ...minimal, totalWords: 'Tổng' },
      ['“totalWords” phải là danh sách (mỗi dòng một mục, bắt đầu bằng “- ”), đang là chữ “Tổng”.'],
    ],
    [
      'a bad choice',
      { ...minimal, columns: [{ key: 'a', title: 'A', type: 'dates' }] },
      [
        '“columns[1].type” phải là một trong: text, number, units, deadline, status, date, percent, đang là chữ “dates”; có phải “date”?',
      ],
    ],
    [
      'a bad id',
      { ...minimal, id: 'Mẫu thử' },
      ['“id” phải là chữ thường không dấu, nối bằng “-”, ví dụ phu-luc-v.'],
    ],
    ['an empty title', { ...minimal, title: '' }, ['“title” không được để trống.']],
    ['no column', { ...minimal, columns: [] }, ['“columns” cần ít nhất 1 mục.']],
    [
      'a bad severity',
      { ...minimal, rules: { overdue: 'warn' } },
      [
        '“rules.overdue” phải là một trong: error, warning, info, off, đang là chữ “warn”; có phải “warning”?',
      ],
    ],
    [
      'a bad rule setting',
      { ...minimal, rules: { overdue: { severty: 'off' } } },
      ['Trong “rules.overdue”: không có khóa “severty”; có phải “severity”?'],
    ],
    [
      'a column twice',
      {
        ...minimal,
        columns: [
          { key: 'a', title: 'Ghi chú' },
          { key: 'a', title: 'GHI CHÚ' },
        ],
      },
      [
        '“columns[2].key”: “a” đã dùng cho cột thứ 1.',
        '“columns[2].title”: “GHI CHÚ” đã dùng cho cột thứ 1.',
      ],
    ],
    [
      'a word with two meanings',
      {
        ...minimal,
        statuses: [
          { state: 'completed', words: ['Xong'] },
          { state: 'ongoing', words: ['xong '] },
        ],
      },
      [
        '“statuses[2].words[1]”: “xong ” đã có ở một tình trạng khác; mỗi từ chỉ được có một nghĩa.',
      ],
    ],
    ['not a form at all', 'phu-luc-v', ['Phải là nhóm khóa, đang là chữ “phu-luc-v”.']],
  ])('says what is wrong: %s', (_, value, expected) => expect(messages(value)).toEqual(expected));
});
