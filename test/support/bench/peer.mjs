/** The obvious script that de06 is measured against: exceljs reads every workbook and writes one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const [, , folder, output] = process.argv;
const all = new ExcelJS.Workbook();
const target = all.addWorksheet('Tổng hợp');
for (const name of readdirSync(folder)) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, name));
  for (const row of workbook.worksheets[0].getSheetValues()) {
    if (row?.[1] !== undefined) target.addRow([name, ...row.slice(1)]);
  }
}
await all.xlsx.writeFile(output);
