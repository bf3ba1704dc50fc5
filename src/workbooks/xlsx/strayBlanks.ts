import { parseArea } from '../../domain/workbook/a1';

/** Blank rows and columns with a look are kept so far below and beside content: somebody drew them to write into. */
const ROWS_KEPT = 500;
const COLUMNS_KEPT = 50;
/** Fewer rows are not worth looking at one by one. */
const MANY_ROWS = 10_000;

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

/** Goes from one cell with content to the next, so that a million blank rows between cost no more than a search. */
function withoutStrayRows(xml: string): string {
  const [, prefix = ''] = /<((?:[\w.-]+:)?)sheetData\b/.exec(xml) ?? [];
  const row = `<${prefix}row `;
  const end = xml.lastIndexOf(`</${prefix}sheetData`);
  const nextContent = nearestOf(xml, [`<${prefix}v`, `<${prefix}f`, `<${prefix}is`], end);
  const kept: string[] = [];
  let from = 0;
  let content = 0;
  let at = xml.indexOf(row);
  while (at >= 0 && at < end) {
    const found = nextContent(at);
    const next = found < end ? xml.lastIndexOf(row, found) : end;
    const stray = firstRowBeyond(xml, row, at, next, content + ROWS_KEPT);
    if (stray < next) {
      kept.push(xml.slice(from, stray));
      from = next;
    }
    if (next < end) content = rowNumber(xml, next);
    at = xml.indexOf(row, found);
  }
  return kept.join('') + xml.slice(from);
}

/** A search for the nearest of several texts, each of which is looked for again only once it is passed. */
function nearestOf(xml: string, texts: readonly string[], end: number): (from: number) => number {
  const found = texts.map(() => -1);
  return (from) => {
    texts.forEach((text, index) => {
      if ((found[index] ?? -1) >= from) return;
      const position = xml.indexOf(text, from);
      found[index] = position < 0 ? end : position;
    });
    return Math.min(end, ...found);
  };
}

/** Where the first row beyond a number begins, or `to`. */
function firstRowBeyond(xml: string, row: string, from: number, to: number, number: number): number {
  let at = from;
  while (at >= 0 && at < to) {
    if (rowNumber(xml, at) > number) return at;
    at = xml.indexOf(row, at + 1);
  }
  return to;
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
  return rowNumber(xml, Math.max(xml.lastIndexOf('<row '), xml.lastIndexOf(':row ')));
}

/** The number of the row whose tag begins there; 0 where it has none. */
function rowNumber(xml: string, start: number): number {
  return Number(/^[^>]*?\sr="(\d+)"/.exec(xml.slice(start, start + 400))?.[1] ?? 0);
}
