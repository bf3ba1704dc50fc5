import { parseArea } from '../../domain/workbook/a1';

/** Blank rows and columns with a look are kept so far below and beside content: somebody drew them to write into. */
const ROWS_KEPT = 500;
const COLUMNS_KEPT = 50;
/** Fewer rows are not worth looking at one by one. */
const MANY_ROWS = 10_000;

const ROW = /<(?:[\w.-]+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?row>)/g;
const CELL = /<(?:[\w.-]+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?c>)/g;
const CONTENT = /<(?:[\w.-]+:)?(?:v|f|is)\b/;
/** A cell beyond column AZ. */
const FAR_COLUMN = /\br="(?:[B-Z][A-Z]|[A-Z]{3})\d/;

/**
 * A sheet's part without the blank cells that lie far from all content: a whole formatted column has a million of them,
 * and the library keeps a place for every cell up to the last one.
 */
export function withoutStrayBlanks(xml: string): string {
  const rows = lastRow(xml) > MANY_ROWS ? withoutStrayRows(xml) : xml;
  return FAR_COLUMN.test(rows) ? withoutStrayColumns(rows) : rows;
}

function withoutStrayRows(xml: string): string {
  let content = 0;
  return xml.replace(ROW, (row: string, attributes: string, cells: string | undefined) => {
    const number = Number(/\br="(\d+)"/.exec(attributes)?.[1]);
    if (cells !== undefined && CONTENT.test(cells)) content = number;
    return number > content + ROWS_KEPT ? '' : row;
  });
}

function withoutStrayColumns(xml: string): string {
  let widest = 0;
  for (const [, attributes = '', inside = ''] of xml.matchAll(CELL)) {
    if (CONTENT.test(inside)) widest = Math.max(widest, columnOf(attributes));
  }
  return xml.replace(CELL, (cell: string, attributes: string, inside: string | undefined) =>
    columnOf(attributes) > widest + COLUMNS_KEPT && !CONTENT.test(inside ?? '') ? '' : cell,
  );
}

function columnOf(attributes: string): number {
  return parseArea(/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '')?.left ?? 0;
}

/** The number of the last row; rows stand in order. */
function lastRow(xml: string): number {
  const start = Math.max(xml.lastIndexOf('<row '), xml.lastIndexOf(':row '));
  return Number(/^.row [^>]*?\br="(\d+)"/.exec(xml.slice(start, start + 400))?.[1] ?? 0);
}
