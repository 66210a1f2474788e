/** The charts of a report as files for slides, messages and web pages. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isOwnPng, isOwnSvg, type ReportDocument, reportPictures } from '../index.js';
import type { Console } from './console.js';
import { withSlashes } from './input-files.js';
import { leftOver } from './left-over.js';
import { refuseOutputs, writeOutput } from './output-file.js';

export interface PictureRequest {
  readonly folder: string;
  readonly force: boolean;
}

/** A file of the product, beside this one in `dist/`. */
function shipped(name: string): Promise<Uint8Array> {
  return readFile(new URL(`./${name}`, import.meta.url));
}

/**
 * Draws the charts; what it returns writes them.
 * @throws Fault when a file is in the way that is none of de06's pictures
 */
export async function preparePictures(
  document: ReportDocument,
  { folder, force }: PictureRequest,
  console: Console,
): Promise<() => Promise<void>> {
  const [wasm, font] = await Promise.all([shipped('resvg.wasm'), shipped('tinos.ttf')]);
  const pictures = await reportPictures(document, { wasm, font });
  const files = pictures.flatMap(({ name, svg, png }) => {
    const at = withSlashes(join(folder, name));
    return [
      { path: `${at}.svg`, ending: '.svg', recognise: isOwnSvg, content: svg },
      { path: `${at}.png`, ending: '.png', recognise: isOwnPng, content: png },
    ];
  });
  await refuseOutputs(files, force);
  const names = new Set(files.map(({ path }) => basename(path)));
  const old = await leftOver(folder, ['.svg', '.png'], names);
  return async () => {
    for (const { path, content } of files) await writeOutput(path, content);
    console.note(
      pictures.length === 0
        ? 'Báo cáo không có biểu đồ nào nên không ghi ảnh.'
        : `Đã ghi ${pictures.length} biểu đồ (.svg và .png) vào ${folder}.`,
    );
    if (old.length > 0)
      console.note(`Tệp không thuộc lần ghi này, xem lại trước khi dùng: ${old.join(', ')}`);
  };
}
