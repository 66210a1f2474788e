import { partsOf } from '../text/calendar.js';
import { readDate } from '../text/date.js';
import type { Remedy } from './remedy.js';

const USUAL = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

const padded = (value: number): string => String(value).padStart(2, '0');

/** A day written in another way than 05/04/2024: "5.4.24", "ngày 05 tháng 4 năm 2024", "2024-04-05". */
export const dateTextRemedy: Remedy = {
  kind: 'date',
  mend: (text, { type }) => {
    if (type !== 'date' && type !== 'deadline') return undefined;
    const date = USUAL.test(text) ? undefined : readDate(text);
    if (date === undefined) return undefined;
    const { year, month, day } = partsOf(date);
    return `${padded(day)}/${padded(month)}/${year}`;
  },
};
