import { describe, expect, it } from 'vitest';
import { renderForm } from '../../../src/render/form/workbook.js';
import { EITHER, openWorkbook, sampleForm, sheetIn } from '../../support/issued-form.js';
import { faultsOf } from '../../support/open-xml.js';
import { unzip } from '../../support/unzip.js';

const previous = { period: 'tháng 5 năm 2024', texts: new Map([['III.1.a', 'Đang thực hiện']]) };

async function sheetXml(part: number): Promise<string> {
  const parts = unzip(await renderForm(sampleForm()));
  return new TextDecoder().decode(parts.get(`xl/worksheets/sheet${part}.xml`));
}

describe('renderForm', () => {
  it('locks what is given and opens what the office writes, without a password', async () => {
    const workbook = await openWorkbook(await renderForm(sampleForm()));
    const sheet = sheetIn(workbook, 'Báo cáo');
    const isOpen = (cell: string) => sheet.getCell(cell).protection?.locked === false;
    expect(['A', 'B', 'C', 'D', 'E', 'F', 'M'].filter((column) => isOpen(`${column}9`))).toEqual(
      [],
    );
    expect(['G', 'H', 'I', 'J', 'K', 'L'].filter((column) => isOpen(`${column}13`))).toHaveLength(
      6,
    );
    expect(await sheetXml(1)).toMatch(/<sheetProtection sheet="1"(?![^>]*(?:hash|password))[^>]*>/);
    expect(await sheetXml(2)).toContain('<sheetProtection sheet="1"');
  });

  it('keeps typed texts as texts, and codes and dates as they are', async () => {
    const sheet = sheetIn(await openWorkbook(await renderForm(sampleForm())), 'Báo cáo');
    expect(sheet.getCell('H9').numFmt).toBe('@');
    expect(sheet.getCell('A10').value).toBe('III.1.10');
    expect(sheet.getCell('M9').value).toEqual(new Date('2024-05-31T00:00:00Z'));
  });

  it('offers the states, checks dates and hints in each open column, in ranges that do not overlap', async () => {
    const xml = await sheetXml(1);
    const ranges = [...xml.matchAll(/<dataValidation [^>]*type="(\w+)"[^>]*sqref="([^"]+)"/g)];
    expect(ranges.map(([, type, range]) => `${type} ${range}`).sort()).toEqual([
      'date K13:K13',
      'date K9:K11',
      'list G13:G13',
      'list G9:G11',
      ...['H', 'I', 'J', 'L'].flatMap((column) => [
        `textLength ${column}13:${column}13`,
        `textLength ${column}9:${column}11`,
      ]),
    ]);
  });

  it('compares only numbers with numbers: Excel takes TRUE neither for 1 nor for less than 2', async () => {
    const colours = [...(await sheetXml(1)).matchAll(/<formula>(.*?)<\/formula>/g)]
      .map(([, formula = '']) => formula)
      .filter((formula) => formula.includes('TRIM'));
    expect(colours.length).toBeGreaterThan(5);
    expect(colours.filter((formula) => !/^1\*.*=1$/.test(formula))).toEqual([]);
    const all = `${colours.join('')}${await sheetXml(2)}`;
    expect(all.match(/\)&gt;0\)/g)).toHaveLength(all.match(/\(\(0\+/g)?.length ?? 0);
  });

  it('counts on the check sheet what the blank form lacks', async () => {
    const sheet = sheetIn(await openWorkbook(await renderForm(sampleForm())), 'Kiểm tra');
    expect(sheet.getCell('B6').result).toBe(3);
    expect(sheet.getCell('C6').result).toBe('G9');
  });

  it('does not ask for what another lead may report instead', async () => {
    const form = sampleForm({ catalogue: EITHER });
    const sheet = sheetIn(await openWorkbook(await renderForm(form)), 'Kiểm tra');
    expect(sheet.getCell('B6').result).toBe(2);
    expect(sheet.getCell('B7').result).toBe(0);
    expect(sheet.getCell('B7').formula).toContain('12');
  });

  it('hides the stamp where only a programmer finds it', async () => {
    const workbook = await openWorkbook(await renderForm(sampleForm({ previous })));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Báo cáo', 'visible'],
      ['Kiểm tra', 'visible'],
      ['_de06', 'veryHidden'],
    ]);
  });

  it('prints on A4 landscape, one page wide, header repeated, hidden column left out', async () => {
    const sheet = sheetIn(await openWorkbook(await renderForm(sampleForm())), 'Báo cáo');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toContain('7');
    expect(sheet.pageSetup.printArea).toMatch(/^A1:L\d+$/);
  });

  it('gives the same parts for the same input', async () => {
    const [one, two] = [await renderForm(sampleForm()), await renderForm(sampleForm())];
    expect(unzip(one)).toEqual(unzip(two));
  });

  it('passes the Open XML validator', { timeout: 60_000 }, async () => {
    expect(await faultsOf(await renderForm(sampleForm({ previous })), 'xlsx')).toEqual([]);
  });
});
