/** What a new working folder starts with. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readWorkspace, workspaceSchema } from '../../src/workspace/config.js';
import {
  NO_DATA,
  STARTING_NAMES,
  type StartingData,
  startingDataFrom,
} from '../../src/workspace/starting-data.js';
import { tasksBook, unitsBook } from '../../src/workspace/starting-lists.js';
import { settingsText } from '../../src/workspace/starting-text.js';
import { templateForm } from '../merge/workbook-round-trip.js';

const template = readFileSync('templates/khoi-tao/de06.yaml', 'utf8');

function dataNamed(name: string): StartingData {
  return startingDataFrom(readFileSync(`templates/du-lieu/${name}.json`, 'utf8'));
}

function read(data: StartingData) {
  const result = readWorkspace(settingsText(template, data), 'de06.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('de06.yaml of a new folder', () => {
  it('names every key that there is, those of each part too', () => {
    const text = settingsText(template, NO_DATA);
    const { properties = {} } = z.toJSONSchema(workspaceSchema, { io: 'input' });
    const parts = ['letterhead', 'signer', 'options', 'cycles'];
    const inner = parts.flatMap((part) => Object.keys(Object(properties[part]).properties));
    expect(inner.length).toBeGreaterThan(10);
    const named = (key: string, indent: string) =>
      new RegExp(`^(?:# )?${indent}(?:# )?${key}:`, 'm').test(text);
    expect(Object.keys(properties).filter((key) => !named(key, ''))).toEqual([]);
    expect(inner.filter((key) => !named(key, '  '))).toEqual([]);
  });

  it('is read without a fault when nothing is known', () => {
    expect(read(NO_DATA)).toMatchObject({
      form: 'phu-luc-v',
      rosterPath: 'danh-muc/don-vi.xlsx',
      letterhead: { parent: [], issuer: [] },
      options: { strictDeadlines: false },
    });
  });

  it.each(STARTING_NAMES)('carries the settings of %s', (name) => {
    const data = dataNamed(name);
    expect(read(data)).toMatchObject({
      province: data.province,
      letterhead: { issuer: [data.agency.toLocaleUpperCase('vi')], name: data.agency },
      cycles: { month: { submitBy: data.submitBy } },
    });
  });

  it('keeps whatever a person answers', () => {
    const agency = 'Tổ công tác: "Đề án 06" # {tỉnh}';
    expect(read({ ...NO_DATA, agency }).letterhead.name).toBe(agency);
  });
});

describe('the lists of a new folder', () => {
  it.each(STARTING_NAMES)('of %s have no code twice and explain each of their columns', (name) => {
    const data = dataNamed(name);
    for (const book of [
      unitsBook(templateForm('don-vi'), data),
      tasksBook(templateForm('nhiem-vu'), data),
    ]) {
      const codes = book.rows.map(([code]) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(book.columns.filter(({ hint, example }) => hint === '' || example === '')).toEqual([]);
    }
  });
});

describe('the tasks of a new folder', () => {
  it.each(STARTING_NAMES)('stand in groups that have a name: %s', (name) => {
    const { tasks } = dataNamed(name);
    expect(tasks.filter(({ section }) => section !== '' && !/\p{L}{2}/u.test(section))).toEqual([]);
  });
});
