/** Times of receipt, compared in Vietnamese time (UTC+7 the whole year). */

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/;
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** ISO time → local `2024-06-25T09:30:00`; a time without a zone is local already. */
export function localTime(iso: string): string {
  if (!ZONED.test(iso)) return iso;
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  return new Date(instant + VIETNAM_OFFSET_MS).toISOString().slice(0, 19);
}
