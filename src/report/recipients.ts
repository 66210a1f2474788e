/** "Nơi nhận" of a document. */
import { unmarked } from '../text/fold.js';

/** A document with “Kính gửi” names "Như trên" first (NĐ 30/2020, Phụ lục I, II.9). */
export function recipientsOf(
  recipients: readonly string[],
  hasAddressees: boolean,
): readonly string[] {
  const asAbove = hasAddressees && !recipients.some((name) => unmarked(name) === 'nhu tren');
  return asAbove ? ['Như trên', ...recipients] : recipients;
}
