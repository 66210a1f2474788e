/** New data for a chart that the province's file holds, which keeps its design. */
import { PackagePart, type TemplateDrawing, type TemplatePackage } from 'docx';
import { ChartDataPatch } from 'docx/charts';
import type { Block, ChartBlock } from '../../../model/document.js';
import { chartWorkbook } from '../chart-workbook.js';

/** Stands where there is nothing to draw, instead of the figures that the file came with. */
const NO_DATA = {
  categories: ['Không có số liệu'],
  series: [{ name: 'Số lượng', values: [0] }],
  alt: 'Biểu đồ. Không có số liệu.',
} as const;

/** The patch; `refused` hears of a chart of a kind that takes no data of this shape. */
export class TemplateChart extends ChartDataPatch {
  readonly #workbook: Uint8Array;
  readonly #refused: () => void;

  constructor(block: Block | undefined, refused: () => void) {
    const { categories, series, alt }: Pick<ChartBlock, 'categories' | 'series' | 'alt'> =
      block?.kind === 'chart' ? block : NO_DATA;
    super({ categories, series, description: alt });
    this.#workbook = chartWorkbook({ categories, series });
    this.#refused = refused;
  }

  /** With a workbook of ours: that of docx is stamped with the clock. */
  override patch(drawing: TemplateDrawing, template: TemplatePackage): void {
    try {
      super.patch(drawing, {
        ...template,
        replaceRelatedPart: (from, id, { options }) =>
          template.replaceRelatedPart(
            from,
            id,
            new PackagePart({ ...options, content: this.#workbook }),
          ),
      });
    } catch {
      this.#refused();
    }
  }
}
