/** Page geometry in twips (1/20 pt). Legal source: Nghị định 30/2020/NĐ-CP, Phụ lục I, I.1–3. */
import { TWIPS_PER_MM } from '../../model/word.js';

/** A4, 210 × 297 mm. */
export const PAGE_WIDTH = 11_906;
export const PAGE_HEIGHT = 16_838;

/** Top and bottom 20 mm, left 30 mm, right 15 mm; each a hair inside the decree's bounds. */
export const MARGIN = {
  top: 1135,
  bottom: 1135,
  left: 1702,
  right: 852,
  header: 567,
  footer: 567,
} as const;

/** Millimetres → twips. */
export function millimetres(length: number): number {
  return Math.round(length * TWIPS_PER_MM);
}

/** Width of the text area, standing and lying. */
export const PORTRAIT_TEXT = PAGE_WIDTH - MARGIN.left - MARGIN.right;
export const LANDSCAPE_TEXT = PAGE_HEIGHT - MARGIN.left - MARGIN.right;

/** 1.27 cm. */
export const FIRST_LINE = 720;

/** Splits a width into whole twips by shares; the last column takes what rounding leaves. */
export function columnWidths(width: number, shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / total));
  const rest = width - widths.reduce((sum, own) => sum + own, 0);
  return widths.map((own, index) => (index === widths.length - 1 ? own + rest : own));
}
