import { describe, expect, it } from 'vitest';
import { fillingOf } from '../../src/report/filling.js';
import { consolidated, POLICE_WORKSPACE, shippedOutline, task } from '../support/report-builder.js';

describe('fillingOf', () => {
  it('names no source where there is no room for the appendix that holds it', () => {
    const told = (withAppendices: boolean) => {
      const round = consolidated([task({ id: 'I.4', result: 'Đã họp' })]);
      const options = { sources: true };
      const outline = shippedOutline();
      const filling = fillingOf(round, POLICE_WORKSPACE, outline, options, withAppendices);
      const body = JSON.stringify(filling.blocks({ kind: 'block', name: 'body' }));
      return { appendices: filling.document.appendices.length, cites: body.includes('[I.4]') };
    };
    expect(told(true)).toEqual({ appendices: 4, cites: true });
    expect(told(false)).toEqual({ appendices: 0, cites: false });
  });
});
