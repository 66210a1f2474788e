/** SVG → PNG, by resvg as WebAssembly: the same on every system, with the font that comes along. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { markedPng } from './marks.js';

/** What does not come as JavaScript. */
export interface PngParts {
  /** resvg. */
  readonly wasm: Uint8Array;
  /** Tinos. */
  readonly font: Uint8Array;
}

/** Pixels of the PNG for one of the SVG: sharp on a slide. */
const ZOOM = 2;

let started: Promise<void> | undefined;

/** Bytes of the picture on white; the same for the same SVG. */
export async function pngOf(svg: string, { wasm, font }: PngParts): Promise<Uint8Array> {
  started ??= initWasm(wasm);
  await started;
  const drawing = new Resvg(svg, {
    background: '#FFFFFF',
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { fontBuffers: [font], defaultFontFamily: 'Tinos', serifFamily: 'Tinos' },
  });
  const image = drawing.render();
  const bytes = markedPng(image.asPng());
  image.free();
  drawing.free();
  return bytes;
}
