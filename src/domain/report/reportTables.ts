import { type ColumnPage, columnPages, type PageEnd } from '../sheets/plan/columnPages';
import type { ReportCell, ReportTable } from './Report';
import { type ColumnWidth, LARGEST, placedCells, ROOM, type ShownTable, tableOf, total } from './shownTable';

/** Letters of a table, in points: somewhat smaller only where words would be torn, never too small to be read. */
export const [SMALLEST, STEP] = [9, 0.5] as const;
/** In the text no smaller only to keep names on one line; an appendix rather keeps to its page. */
const EASY = 11;
/** What a text takes on two lines, of what it takes on one: lines end between words. */
const ON_TWO_LINES = 0.7;
/** How far columns are spread where a table is narrower than its page. */
const SPREAD = 1.5;

/**
 * A table as a document has it: where its columns are too many for a page, one below the other, each with the columns that say
 * which unit a row is of.
 * @param room in points
 */
export function reportTables(table: ShownTable, room: number): readonly ReportTable[] {
  if (total(smallest(table)) <= room) return [reportTable(table, room)];
  const named = withNames(table, room);
  return columnPages(smallest(named), pageEnds(table), table.titles, room).map((page) =>
    reportTable(withNames(withColumns(table, page), room), room),
  );
}

/** How wide its columns are at least, in points. */
function smallest({ columns }: ShownTable): readonly number[] {
  return columns.map(({ least }) => (least * SMALLEST) / LARGEST);
}

/** A table whose units' names stand on two lines at most, where that leaves half of the room to the figures beside them. */
function withNames(table: ShownTable, room: number): ShownTable {
  const columns = table.columns.map((column, at) =>
    at < table.titles ? { ...column, least: Math.max(column.least, column.wanted * ON_TWO_LINES) } : column,
  );
  const named = { ...table, columns };
  return total(smallest(named).slice(0, table.titles)) > room / 2 ? table : named;
}

/** Where a table may be parted: behind any column, best where the fewest of its headers go on. */
function pageEnds({ rows, headerRows, columns, titles }: ShownTable): readonly PageEnd[] {
  const headers = placedCells(rows.slice(0, headerRows));
  const torn = columns.map(
    (_, at) => headers.filter(({ cell, column }) => column <= at && column + cell.across > at + 1).length,
  );
  const fewest = Math.min(...torn.slice(titles, -1));
  return torn.map((count, at) => (at < titles ? 0 : count <= fewest ? 2 : 1));
}

/** A table with some of its columns, behind those that say which unit a row is of. */
function withColumns({ rows, headerRows, titles }: ShownTable, { first, last }: ColumnPage): ShownTable {
  const isKept = (column: number): boolean => column < titles || (column >= first && column <= last);
  const kept: ReportCell[][] = rows.map(() => []);
  for (const { cell, row, column } of placedCells(rows)) {
    const across = Array.from({ length: cell.across }, (_, at) => column + at).filter(isKept).length;
    if (across > 0) kept[row]?.push({ ...cell, across });
  }
  return tableOf(headerRows, kept, titles);
}

/** A table on a page: letters as large as fit, columns as wide as their texts want. */
function reportTable({ headerRows, rows, columns }: ShownTable, room: number): ReportTable {
  const fontSize = sizeFor(columns, room);
  const scale = fontSize / LARGEST;
  const least = columns.map((column) => column.least * scale);
  const wanted = columns.map((column) => column.wanted * scale);
  const [allLeast, allWanted] = [total(least), total(wanted)];
  const free = Math.max(0, room - allLeast);
  const widths =
    allWanted <= room
      ? wanted.map((width) => width * Math.min(SPREAD, room / allWanted))
      : least.map((width, at) => width + (free * ((wanted[at] ?? 0) - width)) / Math.max(1, allWanted - allLeast));
  const width = total(widths);
  return {
    kind: 'table',
    headerRows,
    rows,
    shares: widths.map((each) => each / width),
    width: Math.min(1, width / room),
    fontSize,
    ...(allLeast > room ? { isTorn: true } : {}),
  };
}

/** The largest letters with which no word is torn; somewhat smaller ones, still easily read, where texts then stay on one line. */
function sizeFor(columns: readonly ColumnWidth[], room: number): number {
  const [least, wanted] = [total(columns.map((each) => each.least)), total(columns.map((each) => each.wanted))];
  const largest = (width: number): number => Math.floor((LARGEST * room) / width / STEP) * STEP;
  const [untorn, unwrapped] = [largest(least), largest(wanted)];
  return Math.max(SMALLEST, Math.min(LARGEST, untorn, Math.max(room > ROOM.portrait ? SMALLEST : EASY, unwrapped)));
}
