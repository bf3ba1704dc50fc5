import { attributeOf, childOf, childrenOf, type Element, elementsBelow } from '../../../xml/xml';
import { sectionOf, sectionWidth } from './sections';

/** Between a cell's lines and its text where nobody says, left and right together, in twips. */
const CELL_MARGINS = 216;
/** The same of a text box. */
const BOX_MARGINS = 288;
const [EMU_A_TWIP, TWIPS_A_POINT] = [635, 20];

/** The width of the text where a paragraph stands, in twips: of its cell, its text box or its section's page. */
export function roomAt(paragraph: Element): number {
  let child = paragraph;
  for (let at = paragraph.parentElement; at !== null; at = at.parentElement) {
    const width = at.localName === 'tc' ? cellWidth(at) : at.localName === 'txbxContent' ? boxWidth(at) : undefined;
    if (width !== undefined) return width;
    if (at.localName === 'body') return sectionWidth(sectionOf(child));
    child = at;
  }
  return sectionWidth(undefined);
}

/** By the table's grid, else as wide as the cell says itself. */
function cellWidth(cell: Element): number | undefined {
  const row = ancestor(cell, 'tr');
  const table = row && ancestor(row, 'tbl');
  if (row === undefined || table === undefined) return undefined;
  const grid = childOf(table, 'tblGrid');
  const columns = grid === undefined ? [] : childrenOf(grid, 'gridCol').map((each) => twips(each));
  const skipped = Number(valueOf(childOf(row, 'trPr'), 'gridBefore') ?? 0);
  const cells = elementsBelow(row, 'tc').filter((each) => ancestor(each, 'tr') === row);
  const spanOf = (each: Element): number => Number(valueOf(childOf(each, 'tcPr'), 'gridSpan') ?? 1);
  const first = skipped + cells.slice(0, cells.indexOf(cell)).reduce((sum, each) => sum + spanOf(each), 0);
  const own = columns.slice(first, first + spanOf(cell)).reduce((sum, each) => sum + each, 0);
  const properties = childOf(cell, 'tcPr');
  const said = properties && childOf(properties, 'tcW');
  const width = own > 0 ? own : said !== undefined && attributeOf(said, 'type') === 'dxa' ? twips(said) : 0;
  return width > 0 ? width - marginsOf(cell, table) : undefined;
}

function marginsOf(cell: Element, table: Element): number {
  const properties = [childOf(cell, 'tcPr'), childOf(table, 'tblPr')];
  const [found] = [
    properties[0] && childOf(properties[0], 'tcMar'),
    properties[1] && childOf(properties[1], 'tblCellMar'),
  ].flatMap((each) => each ?? []);
  if (found === undefined) return CELL_MARGINS;
  const sides = childrenOf(found).filter(({ localName }) =>
    ['left', 'right', 'start', 'end'].includes(localName ?? ''),
  );
  return sides.length === 2 ? sides.reduce((sum, each) => sum + twips(each), 0) : CELL_MARGINS;
}

/** By the drawing that the box is in, or by its style where it is one of the older kind. */
function boxWidth(box: Element): number | undefined {
  const drawing = ancestor(box, 'inline') ?? ancestor(box, 'anchor');
  const extent = drawing && childOf(drawing, 'extent');
  if (extent !== undefined) return Number(attributeOf(extent, 'cx') ?? NaN) / EMU_A_TWIP - BOX_MARGINS;
  const shape = ancestor(box, 'shape') ?? ancestor(box, 'rect');
  const points = /(?:^|;)\s*width:\s*([\d.]+)pt/u.exec((shape && attributeOf(shape, 'style')) ?? '')?.[1];
  return points === undefined ? undefined : Number(points) * TWIPS_A_POINT - BOX_MARGINS;
}

function ancestor(element: Element, localName: string): Element | undefined {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (at.localName === localName) return at;
  return undefined;
}

function valueOf(properties: Element | undefined, name: string): string | undefined {
  const child = properties && childOf(properties, name);
  return child && attributeOf(child, 'val');
}

function twips(element: Element): number {
  return Number(attributeOf(element, 'w') ?? 0);
}
