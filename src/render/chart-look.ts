/** How charts look, in Word and as pictures: told apart also in a copy in black and white. */

export interface LayerLook {
  /** RGB. */
  readonly color: string;
  /** Of a label that stands on the colour. */
  readonly ink: string;
}

export const BLACK = '000000';
export const WHITE = 'FFFFFF';

/** The colour of a chart's only series. */
export const SINGLE_COLOR = '1F3864';

/** Neighbours are dark and light in turn. */
const LAYERS = [
  { color: SINGLE_COLOR, ink: WHITE },
  { color: '9DC3E6', ink: BLACK },
  { color: '2E75B6', ink: WHITE },
  { color: 'E7E6E6', ink: BLACK },
  { color: '404040', ink: WHITE },
  { color: 'FFD966', ink: BLACK },
] as const satisfies readonly LayerLook[];

/** The look of the layer, the column or the slice in this place. */
export function layerAt(index: number): LayerLook {
  return LAYERS[index % LAYERS.length] ?? LAYERS[0];
}
