/** Rule files, the list and the reference say the same. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainedFormatRules, formatRulesMarkdown } from '../../src/inspect/document.js';
import { FORMAT_RULES } from '../../src/inspect/list.js';

const DOCS = 'docs/format-rules.md';

it('has each rule file in the list, and each entry has a file', () => {
  const files = readdirSync('src/inspect/rules').map((file) => file.replace(/\.ts$/, ''));
  expect(FORMAT_RULES.map(({ name }) => name).sort()).toEqual(files.sort());
});

it('has unique, ascending codes and explains each', () => {
  const codes = explainedFormatRules().map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const { code, title, what, why, fix } of explainedFormatRules()) {
    expect(code).toMatch(/^DE6\d\d$/);
    expect(title).not.toMatch(/[.;:]$/);
    for (const text of [what, why, fix]) expect(text).toMatch(/^\p{Lu}.+\.$/u);
  }
});

it('docs/format-rules.md is fresh (UPDATE_DOCS=1 writes it)', () => {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(DOCS, formatRulesMarkdown());
  expect(readFileSync(DOCS, 'utf8')).toBe(formatRulesMarkdown());
});
