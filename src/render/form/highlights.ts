/** Colours that show at once what a row still lacks. */
import type { Worksheet } from 'exceljs';
import type { Check } from './checks.js';
import type { Layout } from './layout.js';
import { LATE, MISSING, WRONG } from './style.js';

const STYLES = { missing: MISSING, wrong: WRONG, late: LATE } as const;

/** One conditional format for each check and section that it concerns. */
export function addHighlights(sheet: Worksheet, checks: readonly Check[], layout: Layout): void {
  checks.forEach(({ key, colour, roles, condition }, order) => {
    for (const { role, first, last } of layout.blocks) {
      const column = layout.letters(key);
      if (!roles.includes(role) || column === undefined) continue;
      const formula = condition((other) => `$${layout.letters(other)}${first}`);
      sheet.addConditionalFormatting({
        ref: `${column}${first}:${column}${last}`,
        rules: [
          {
            type: 'expression',
            priority: order + 1,
            // Excel does not take TRUE for equal to 1.
            formulae: [`1*${formula}=1`],
            style: STYLES[colour],
          },
        ],
      });
    }
  });
}
