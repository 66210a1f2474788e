import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/workspace/yaml-file.js';

function problem(text: string) {
  const result = parseYaml(text, 'de06.yaml');
  return result.ok ? undefined : result.problems[0];
}

describe('parseYaml', () => {
  it('gives values, and the place of keys and list items', () => {
    const result = parseYaml('\uFEFFa: 1\nb:\n  - x\n  - c: đ\n', 'de06.yaml');
    if (!result.ok) throw new Error('not parsed');
    const { value, locate } = result.value;
    expect(value).toEqual({ a: 1, b: ['x', { c: 'đ' }] });
    expect(locate(['a'])).toEqual({ line: 1, column: 1 });
    expect(locate(['b', 0])).toEqual({ line: 3, column: 5 });
    expect(locate(['b', 1, 'c'])).toEqual({ line: 4, column: 5 });
    expect(locate(['b', 2])).toBeUndefined();
    expect(locate(['a', 'b'])).toBeUndefined();
    expect(locate([])).toBeUndefined();
  });

  it.each([
    ['a: 1\na: 2\n', 2, 'khóa này đã có ở trên; mỗi khóa chỉ ghi một lần'],
    ['a:\n\tb: 1\n', 2, 'đầu dòng có dấu tab; hãy thụt dòng bằng dấu cách'],
    ['a: x: y\n', 1, 'có hai dấu hai chấm trên một dòng; hãy đặt giá trị trong dấu nháy'],
    ['a: "x\n', 2, 'thiếu dấu đóng (nháy, ngoặc) hoặc dấu hai chấm'],
  ])('says what is wrong with %j', (text, line, advice) =>
    expect(problem(text)).toMatchObject({
      at: { file: 'de06.yaml' },
      line,
      message: `Tệp không đúng cách viết YAML: ${advice}.`,
      severity: 'error',
    }),
  );

  it('refuses aliases that expand without end', () => {
    const line = (name: string, of: string) =>
      `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`;
    const text = [
      'a: &a [x, x]',
      line('b', 'a'),
      line('c', 'b'),
      line('d', 'c'),
      line('e', 'd'),
    ].join('\n');
    expect(problem(text)?.message).toBe(
      'Tệp dùng quá nhiều tham chiếu (&, *); hãy ghi thẳng giá trị.',
    );
  });

  it.each(['a: &a [*a]', 'a: &a\n  b:\n    c: *a'])(
    'refuses a value that holds itself: %j',
    (text) => {
      expect(problem(text)).toMatchObject({ at: { file: 'de06.yaml' }, severity: 'error' });
    },
  );

  it('takes a value that is named again', () => {
    const result = parseYaml('a: &a [x]\nb: *a', 'de06.yaml');
    expect(result).toMatchObject({ ok: true, value: { value: { a: ['x'], b: ['x'] } } });
  });

  it('__proto__ is a key like any other', () => {
    const result = parseYaml('__proto__: { polluted: 1 }\n', 'de06.yaml');
    expect(result.ok && Object.keys(result.value.value as object)).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
