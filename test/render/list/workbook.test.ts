import { describe, expect, it } from 'vitest';
import { bindTable } from '../../../src/bind/table.js';
import type { ListBook } from '../../../src/model/list-book.js';
import { readGrid } from '../../../src/read/read.js';
import { renderList } from '../../../src/render/list/workbook.js';
import { NO_DATA, type StartingData } from '../../../src/workspace/starting-data.js';
import { tasksBook, unitsBook } from '../../../src/workspace/starting-lists.js';
import { templateForm } from '../../merge/workbook-round-trip.js';
import { faultsOf } from '../../support/open-xml.js';
import { nodePlatform } from '../../support/platform.js';

const DAY = '2026-01-05';
const UNITS = templateForm('don-vi');
const TASKS = templateForm('nhiem-vu');
const DATA: StartingData = {
  ...NO_DATA,
  units: [
    {
      id: 'so-tu-phap',
      name: 'Sở Tư pháp',
      group: 'so',
      aliases: ['Sở TP', 'STP'],
      successorOf: [],
      validFrom: '01/7/2025',
      validTo: '',
    },
  ],
  tasks: [
    {
      id: '1.10',
      section: '1. Dịch vụ công',
      content: '- Rà soát thủ tục',
      leads: 'Sở Tư pháp',
      coordinating: '',
      deadline: '15/7/2026',
      product: '',
    },
  ],
};

async function tableOf(book: ListBook, form: typeof UNITS) {
  const read = readGrid(await renderList(book, DAY), nodePlatform);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return bindTable(read.grid, form, 'danh-muc.xlsx').table;
}

describe('renderList', () => {
  it('is read back as the list that it is, when it is still blank too', async () => {
    for (const [book, form] of [
      [unitsBook(UNITS, NO_DATA), UNITS],
      [tasksBook(TASKS, NO_DATA), TASKS],
    ] as const) {
      const table = await tableOf(book, form);
      expect(table?.sheet).toBe(form.title);
      expect(table?.rows).toEqual([]);
      expect(table?.problems).toEqual([]);
      expect(table?.columns.map(({ key }) => key)).toEqual(form.columns.map(({ key }) => key));
    }
  });

  it('keeps codes and texts as texts, and days as days', async () => {
    const [unit] = (await tableOf(unitsBook(UNITS, DATA), UNITS))?.rows ?? [];
    expect(unit?.cells).toMatchObject({
      id: { text: 'so-tu-phap' },
      group: { text: 'Sở' },
      aliases: { text: 'Sở TP; STP' },
      validFrom: { cell: { date: '2025-07-01' } },
    });
    const [task] = (await tableOf(tasksBook(TASKS, DATA), TASKS))?.rows ?? [];
    expect(task?.cells).toMatchObject({
      id: { text: '1.10', cell: { kind: 'text' } },
      content: { text: '- Rà soát thủ tục' },
      deadline: { text: '15/7/2026', cell: { kind: 'text' } },
    });
  });

  it('passes the Open XML validator', { timeout: 60_000 }, async () => {
    expect(await faultsOf(await renderList(unitsBook(UNITS, DATA), DAY), 'xlsx')).toEqual([]);
  });
});
