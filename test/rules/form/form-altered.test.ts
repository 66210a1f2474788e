import { describe, expect, it } from 'vitest';
import {
  type Edit,
  filled,
  received,
  sampleForm,
  sheetIn,
  written,
} from '../../support/issued-form.js';
import { runRule } from '../../support/round-builder.js';

async function altered(edit: Edit) {
  const bytes = await written(sampleForm(), (sheet, workbook) => {
    filled(sheet, workbook);
    edit(sheet, workbook);
  });
  return runRule('form-altered', received(bytes)).map(({ code, severity, at, args }) =>
    [code, severity, at.sheet, at.cell, args.kind, args.subject].join(' '),
  );
}

describe('form-altered', () => {
  it('is silent when the form was only filled in', async () => {
    expect(await altered(() => {})).toEqual([]);
  });

  it.each<readonly [string, Edit, string]>([
    [
      'a given text',
      (sheet) => {
        sheet.getCell('B9').value = 'Sử dụng thẻ Căn cước công dân';
      },
      'DE133 warning Báo cáo B9 cell III.1.a',
    ],
    [
      'a deadline that was emptied',
      (sheet) => {
        sheet.getCell('E9').value = null;
      },
      'DE133 warning Báo cáo E9 cell III.1.a',
    ],
    [
      'the hidden due date',
      (sheet) => {
        sheet.getCell('M9').value = new Date('2024-12-31T00:00:00Z');
      },
      'DE133 warning Báo cáo M9 cell III.1.a',
    ],
    [
      'a title line',
      (sheet) => {
        sheet.getCell('A3').value = 'Kỳ báo cáo: tháng 7 năm 2024 (2024-07)';
      },
      'DE133 warning Báo cáo A3 title ',
    ],
    [
      'a header',
      (sheet) => {
        sheet.getCell('C7').value = 'Cơ quan chủ trì';
      },
      'DE133 warning Báo cáo C7 header Đơn vị chủ trì',
    ],
    [
      'the hidden sheet',
      (_, workbook) => {
        sheetIn(workbook, '_de06').getCell('A4').value = '{}';
      },
      'DE133 warning _de06  stamp ',
    ],
  ])('names %s', async (_, edit, expected) => {
    expect(await altered(edit)).toEqual([expected]);
  });

  it('names a task that was put in the place of another', async () => {
    const found = await altered((sheet) => {
      sheet.getCell('A11').value = 'IX.9';
      sheet.getCell('B11').value = 'Nhiệm vụ đơn vị tự thêm vào bảng';
    });
    expect(found).toEqual([
      'DE133 warning Báo cáo  row-missing III.2.a',
      'DE133 warning Báo cáo A11 row-added IX.9',
    ]);
  });

  it('has nothing to say of a file that is no form of ours', async () => {
    const bytes = await written(sampleForm(), (_, workbook) => workbook.removeWorksheet('_de06'));
    expect(runRule('form-altered', received(bytes))).toEqual([]);
  });
});
