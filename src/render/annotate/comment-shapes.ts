/** The drawing part without which Excel shows no comment: one hidden box for each. */
import { damaged } from '../../package/failure.js';

export interface CommentBox {
  readonly row: number;
  readonly column: number;
  readonly anchor: string;
}

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const SHAPE_TYPE = '_x0000_t202';
const FIRST_ID = 1025;

const SHAPE_TYPE_XML = `<v:shapetype ${NAMESPACES} id="${SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
const EMPTY = `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

function shape(id: number, { row, column, anchor }: CommentBox): string {
  return `<v:shape ${NAMESPACES} id="_x0000_s${id}" type="#${SHAPE_TYPE}" style="position:absolute;width:240pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

/**
 * Adds boxes to a drawing part, or begins one. It is changed as text: what Excel writes there is
 * not always XML. Throws `damaged` when its end is not found.
 */
export function withCommentBoxes(old: string | undefined, boxes: readonly CommentBox[]): string {
  const drawing = old ?? EMPTY;
  const end = drawing.lastIndexOf('</xml>');
  if (end < 0) throw damaged('vmlDrawing');
  const ids = [...drawing.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, id]) => Number(id));
  const first = ids.reduce((highest, id) => Math.max(highest, id), FIRST_ID - 1) + 1;
  const type = drawing.includes(`id="${SHAPE_TYPE}"`) ? '' : SHAPE_TYPE_XML;
  const shapes = boxes.map((box, index) => shape(first + index, box)).join('');
  return drawing.slice(0, end) + type + shapes + drawing.slice(end);
}
