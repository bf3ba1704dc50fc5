import { attributeOf, childOf, childrenOf, type Element, elementsBelow } from '../../../xml/xml';
import { sectionOf, sectionWidth } from './sections';

/** Between a cell's lines and its text where nobody says, left and right together, in twips. */
const CELL_MARGINS = 216;
/** The same of a text box, and above and below its text. */
const BOX_MARGINS = { sides: 288, updown: 144 };
const [EMU_A_TWIP, TWIPS_A_POINT] = [635, 20];
/** The share of a table's whole room, in fiftieths of a percent. */
const WHOLE = 5000;

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

/** The height of the text box that a paragraph stands in, in twips; `undefined` where there is none, or where it grows with its text. */
export function boxHeightAt(paragraph: Element): number | undefined {
  const box = ancestor(paragraph, 'txbxContent');
  if (box === undefined || grows(box)) return undefined;
  const drawing = drawingOf(box);
  const extent = drawing && childOf(drawing, 'extent');
  const height = extent === undefined ? points(box, 'height') : Number(attributeOf(extent, 'cy') ?? NaN) / EMU_A_TWIP;
  return height === undefined || Number.isNaN(height) ? undefined : height - BOX_MARGINS.updown;
}

function grows(box: Element): boolean {
  const shape = ancestor(box, 'wsp');
  const body = shape && childOf(shape, 'bodyPr');
  if (body !== undefined) return childOf(body, 'spAutoFit') !== undefined;
  const older = ancestor(box, 'textbox');
  return /mso-fit-shape-to-text:\s*t/u.test((older && attributeOf(older, 'style')) ?? '');
}

/** By the table's grid, else as wide as the cell says itself, else one of cells of one width. */
function cellWidth(cell: Element): number | undefined {
  const row = ancestor(cell, 'tr');
  const table = row && ancestor(row, 'tbl');
  if (row === undefined || table === undefined) return undefined;
  const grid = childOf(table, 'tblGrid');
  const columns = grid === undefined ? [] : childrenOf(grid, 'gridCol').map((each) => twips(each));
  const skipped = Number(valueOf(childOf(row, 'trPr'), 'gridBefore') ?? 0);
  const cells = elementsBelow(row, 'tc').filter((each) => ancestor(each, 'tr') === row);
  const spanOf = (each: Element): number => Number(valueOf(childOf(each, 'tcPr'), 'gridSpan') ?? 1);
  const first = skipped + sum(cells.slice(0, cells.indexOf(cell)).map(spanOf));
  const own = sum(columns.slice(first, first + spanOf(cell)));
  const ofTable = saidWidth(childOf(table, 'tblPr'), 'tblW', () => roomAt(table));
  // A table's own width goes before that of its grid, which programs that do not lay it out leave as they please.
  const width =
    own > 0
      ? own * (ofTable === undefined ? 1 : ofTable / sum(columns))
      : (saidWidth(childOf(cell, 'tcPr'), 'tcW', () => ofTable ?? roomAt(table)) ??
        ((ofTable ?? roomAt(table)) * spanOf(cell)) / sum(cells.map(spanOf)));
  return width - marginsOf(cell, table);
}

/**
 * A width that the properties of a table or a cell say, in twips; `undefined` where they leave it to the program.
 * @param whole what a share is of
 */
function saidWidth(properties: Element | undefined, name: string, whole: () => number): number | undefined {
  const said = properties && childOf(properties, name);
  const [value = '', type] = said === undefined ? [] : [attributeOf(said, 'w'), attributeOf(said, 'type')];
  const figure = Number.parseFloat(value);
  if (!(figure > 0) || type === 'auto' || type === 'nil') return undefined;
  if (value.endsWith('%')) return (whole() * figure) / 100;
  return type === 'pct' ? (whole() * figure) / WHOLE : figure;
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
  return sides.length === 2 ? sum(sides.map(twips)) : CELL_MARGINS;
}

/** By the drawing that the box is in, or by its style where it is one of the older kind. */
function boxWidth(box: Element): number | undefined {
  const drawing = drawingOf(box);
  const extent = drawing && childOf(drawing, 'extent');
  const width = extent === undefined ? points(box, 'width') : Number(attributeOf(extent, 'cx') ?? NaN) / EMU_A_TWIP;
  return width === undefined ? undefined : width - BOX_MARGINS.sides;
}

function drawingOf(box: Element): Element | undefined {
  return ancestor(box, 'inline') ?? ancestor(box, 'anchor');
}

/** A measure of an older box by its style, in twips. */
function points(box: Element, measure: 'width' | 'height'): number | undefined {
  const shape = ancestor(box, 'shape') ?? ancestor(box, 'rect');
  const style = (shape && attributeOf(shape, 'style')) ?? '';
  const said = new RegExp(`(?:^|;)\\s*${measure}:\\s*([\\d.]+)pt`, 'u').exec(style)?.[1];
  return said === undefined ? undefined : Number(said) * TWIPS_A_POINT;
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

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
