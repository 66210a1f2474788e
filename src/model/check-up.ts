/** What `doctor` finds about the set-up. */
export interface CheckUpItem {
  /** `error`: de06 cannot work so; `warning`: it works, with less. */
  readonly level: 'ok' | 'warning' | 'error';
  /** In Vietnamese, without a full stop's worth of advice. */
  readonly fact: string;
  /** How to mend it, in Vietnamese. */
  readonly remedy?: string;
}

export interface CheckUpGroup {
  readonly title: string;
  readonly items: readonly CheckUpItem[];
}
