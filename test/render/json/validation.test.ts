import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import { diagnosticOutput } from '../../../src/model/diagnostic-output.js';
import { validationSchema } from '../../../src/model/validation.js';
import { printJson } from '../../../src/render/json/print.js';
import { validationOf } from '../../../src/render/json/validation.js';
import { round, submission, TOOL } from '../../merge/case-builder.js';

function diagnostic(severity: Diagnostic['severity'], file: string, cell?: string): Diagnostic {
  return {
    code: 'DE203',
    rule: 'status-unknown',
    title: 'Tình trạng không nhận ra',
    severity,
    message: 'Tình trạng “Gần xong” không nhận ra.',
    hint: 'Chọn một trong các từ có trong biểu.',
    at: cell === undefined ? { file } : { file, sheet: 'PL V', cell },
    related: [{ file, sheet: 'PL V' }],
    args: { value: 'Gần xong' },
  };
}

describe('diagnosticOutput', () => {
  it('spreads the place out and leaves nothing undefined', () => {
    expect(diagnosticOutput(diagnostic('error', 'a.xlsx', 'E7'))).toMatchObject({
      code: 'DE203',
      rule: 'status-unknown',
      file: 'a.xlsx',
      sheet: 'PL V',
      cell: 'E7',
      column: null,
      value: null,
      suggestion: null,
      related: [{ file: 'a.xlsx', sheet: 'PL V', cell: null }],
    });
  });
});

describe('validationOf', () => {
  const files = [
    submission({ from: 'a', file: 'a.xlsx', sent: [{}, {}] }),
    submission({ from: 'a', file: 'a2.xlsx', sent: [{}] }),
    submission({
      file: 'anh.png',
      failure: { kind: 'unsupported', detail: 'PNG' },
      table: undefined,
    }),
  ];
  const found = [
    diagnostic('error', 'a.xlsx', 'E7'),
    diagnostic('warning', 'a.xlsx', 'E8'),
    diagnostic('info', 'a2.xlsx'),
    diagnostic('error', 'anh.png'),
  ];
  const validation = validationOf(round(files), found, TOOL);

  it('counts faults by file, in the order given', () => {
    expect(
      validation.files.map(({ path, unit, sheet, rows, errors, warnings }) => [
        path,
        unit.id,
        sheet,
        rows,
        errors,
        warnings,
      ]),
    ).toEqual([
      ['a.xlsx', 'a', 'PL V', 2, 1, 1],
      ['a2.xlsx', 'a', 'PL V', 1, 0, 0],
      ['anh.png', null, null, 0, 1, 0],
    ]);
  });

  it('sums up files, units, rows and faults', () => {
    expect(validation.summary).toEqual({
      files: 3,
      units: 1,
      rows: 3,
      errors: 2,
      warnings: 1,
      infos: 1,
    });
  });

  it('is valid against its schema, with and without a period', () => {
    expect(validationSchema.safeParse(validation).error).toBeUndefined();
    const open = validationOf(round([], { cycle: undefined, asOf: undefined }), [], TOOL);
    expect(validationSchema.safeParse(open).error).toBeUndefined();
    expect(open).toMatchObject({ period: null, asOf: null });
  });

  it('prints with two spaces and one final newline', () => {
    expect(printJson({ b: [1], a: 'Đề án' })).toBe('{\n  "b": [\n    1\n  ],\n  "a": "Đề án"\n}\n');
  });
});
