import { describe, expect, it } from 'vitest';
import { localTime } from '../../src/merge/received.js';

describe('localTime', () => {
  it.each([
    ['2024-06-25T09:30:00', '2024-06-25T09:30:00'],
    ['2024-06-25', '2024-06-25'],
    ['2024-06-25T02:30:00Z', '2024-06-25T09:30:00'],
    ['2024-06-25T20:00:00.500Z', '2024-06-26T03:00:00'],
    ['2024-06-25T09:30:00+07:00', '2024-06-25T09:30:00'],
    ['not a timeZ', 'not a timeZ'],
  ])('%s is %s in Việt Nam', (iso, local) => {
    expect(localTime(iso)).toBe(local);
  });
});
