import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/model/form.js';
import { RULES } from '../../src/rules/list.js';
import { foldKey } from '../../src/text/fold.js';
import { readForm } from '../../src/workspace/form-file.js';

function builtIn(id: string): Form {
  const path = `templates/${id}/form.yaml`;
  const result = readForm(readFileSync(path, 'utf8'), path);
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  return result.value;
}

const forms = readdirSync('templates').filter((id) =>
  readdirSync(`templates/${id}`).includes('form.yaml'),
);

describe('built-in forms', () => {
  it.each(forms)('%s is a form whose id is its folder', (id) => expect(builtIn(id).id).toBe(id));

  it('Phụ lục V has the twelve columns in order, and two that de06 fills in itself', () => {
    const { columns } = builtIn('phu-luc-v');
    expect(columns.map(({ key, title }) => `${key}: ${title}`)).toEqual([
      'number: STT',
      'content: Nội dung nhiệm vụ',
      'leads: Đơn vị chủ trì',
      'coordinating: Đơn vị phối hợp',
      'deadline: Thời hạn hoàn thành',
      'product: Sản phẩm',
      'lastResult: Kết quả kỳ trước',
      'status: Tình trạng',
      'result: Kết quả thực hiện',
      'difficulties: Khó khăn, vướng mắc',
      'proposals: Đề xuất, kiến nghị',
      'completedOn: Ngày hoàn thành',
      'note: Ghi chú',
      'due: Hạn cuối theo danh mục',
    ]);
    const keys = (of: 'required' | 'essential') => columns.filter((c) => c[of]).map((c) => c.key);
    expect(keys('required')).toEqual(['number', 'content', 'status', 'result']);
    expect(keys('essential')).toEqual(['content', 'status']);
  });

  it('a label with two readings belongs to both columns', () => {
    const holders = (label: string) =>
      builtIn('phu-luc-v')
        .columns.filter((c) => [c.title, ...c.aliases].some((t) => foldKey(t) === foldKey(label)))
        .map((column) => column.key);
    expect(holders('Tiến độ')).toEqual(['deadline', 'status']);
    expect(holders('Kết quả')).toEqual(['product', 'status', 'result']);
    expect(holders('Thời gian hoàn thành')).toEqual(['deadline']);
  });

  it.each([
    ['Đã hoàn thành', 'completed', false],
    ['Hoàn thành trễ hạn', 'completed', true],
    ['Thường xuyên', 'ongoing', false],
    ['Đang triển khai', 'in-progress', false],
    ['Chưa hoàn thành', 'in-progress', false],
    ['Chưa triển khai', 'not-started', false],
    ['Chậm muộn', 'in-progress', true],
    ['Đang thực hiện quá hạn', 'in-progress', true],
    ['Tạm dừng', 'other', false],
  ])('%s means %s (late: %s)', (text, state, claimsLate) =>
    expect(builtIn('phu-luc-v').statuses).toContainEqual({ text, state, claimsLate }),
  );

  it('a task that begins with "Tổng hợp" is no total row', () => {
    expect(builtIn('phu-luc-v').totalWords).toEqual(['Tổng', 'Tổng cộng', 'Tổng số', 'Cộng']);
  });

  it('runs every rule there is for files and rounds', () => {
    const names = RULES.filter(({ scope }) => scope !== 'workbook').map(({ name }) => name);
    expect(Object.keys(builtIn('phu-luc-v').rules).sort()).toEqual(names.sort());
  });

  it('the lists have the columns of the working folder, and neither rules nor statuses', () => {
    const titles = (id: string) =>
      builtIn(id)
        .columns.map((column) => column.title)
        .join(', ');
    expect(titles('don-vi')).toBe(
      'Mã đơn vị, Tên đơn vị, Nhóm, Tên gọi khác, Kế thừa từ, Hiệu lực từ, Hiệu lực đến',
    );
    expect(titles('nhiem-vu')).toBe(
      'Mã nhiệm vụ, Mục, Nội dung nhiệm vụ, Đơn vị chủ trì, Đơn vị phối hợp, Thời hạn hoàn thành, Sản phẩm',
    );
    expect(titles('so-nhan')).toBe('Tên tệp, Thời điểm nhận, Ghi chú');
    for (const id of ['don-vi', 'nhiem-vu', 'so-nhan']) {
      expect(builtIn(id)).toMatchObject({ rules: {}, statuses: [] });
    }
  });
});

describe('readForm', () => {
  it('points at line and column', () => {
    const text = 'id: thu\ntitle: Thử\ncolumns:\n  - key: a\n    title: A\n    typ: text\n';
    expect(readForm(text, 'form.yaml')).toEqual({
      ok: false,
      problems: [
        {
          at: { file: 'form.yaml' },
          line: 6,
          column: 5,
          message: 'Trong “columns[1]”: không có khóa “typ”; có phải “type”?',
          severity: 'error',
        },
      ],
    });
  });

  it('a missing key points at the entry that lacks it; an empty file at nothing', () => {
    const text = 'id: thu\ntitle: Thử\ncolumns:\n  - key: a\n    title: A\n  - title: B\n';
    const result = readForm(text, 'form.yaml');
    expect(result.problems).toMatchObject([
      { line: 6, column: 5, message: '“columns[2].key” còn thiếu.' },
    ]);
    expect(readForm('', 'form.yaml').problems.map((problem) => problem.message)).toEqual([
      '“id” còn thiếu.',
      '“title” còn thiếu.',
      '“columns” còn thiếu.',
    ]);
  });
});
