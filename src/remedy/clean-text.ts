import { cleanText } from '../text/fold.js';
import type { Remedy } from './remedy.js';

/** Outer, doubled and odd spaces, invisible marks, letters put together from parts. */
export const cleanTextRemedy: Remedy = {
  kind: 'spaces',
  mend: (text) => {
    const clean = cleanText(text);
    return clean === text ? undefined : clean;
  },
};
