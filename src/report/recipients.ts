/** "Nơi nhận" of a document. */
import { unmarked } from '../text/fold.js';

function isAsAbove(name: string): boolean {
  return unmarked(name) === 'nhu tren';
}

/**
 * A document with “Kính gửi” names "Như trên" first (NĐ 30/2020, Phụ lục I, II.9); in one without
 * there is nothing above to mean.
 */
export function recipientsOf(
  recipients: readonly string[],
  hasAddressees: boolean,
): readonly string[] {
  if (!hasAddressees) return recipients.filter((name) => !isAsAbove(name));
  return recipients.some(isAsAbove) ? recipients : ['Như trên', ...recipients];
}
