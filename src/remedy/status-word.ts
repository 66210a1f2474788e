import { mainWord } from '../model/status-word.js';
import { foldKey } from '../text/fold.js';
import type { Remedy } from './remedy.js';

const lengthOf = (key: string): number => key.split(' ').length;

/**
 * A word that the form lists for a state → the form's own word for that state. What says more than
 * the state stays, as the own word would lose it: that the task is late, a share, a remark, and
 * any word longer than the own one ("Đã hoàn thành trong hạn", "Thường xuyên, có hiệu quả").
 */
export const statusWordRemedy: Remedy = {
  kind: 'status-word',
  mend: (text, { type }, form) => {
    if (type !== 'status' || /\d/.test(text)) return undefined;
    const key = foldKey(text);
    const word = form.statuses.find((one) => foldKey(one.text) === key);
    if (word === undefined || word.claimsLate) return undefined;
    const own = mainWord(form, word.state);
    return own === text || lengthOf(key) > lengthOf(foldKey(own)) ? undefined : own;
  },
};
