import { greatestOf } from '../decimal/extremes';
import type { Settings } from '../settings/Settings';
import { type CellRef, columnOf, tableAt } from '../tables/CellRef';
import { isGrouped, type Notation, notationOf } from '../tables/notation';
import type { Table } from '../tables/Table';
import { sheetsByName } from '../workbook/sheetsByName';
import type { Workbook } from '../workbook/Workbook';
import type { SourcedBoard } from './ScoreModel';

/** What tells how sources write their figures. */
interface Sources {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly settings: Settings;
}

/** How the column of a source writes its figures; `undefined` where it has none and no formats either. */
export function sourceNotation(
  { table: index, column }: Pick<CellRef, 'table' | 'column'>,
  { workbook, tables }: Sources,
): Notation | undefined {
  const table = tableAt(tables, index);
  const sheet = sheetsByName(workbook).get(table.sheet);
  return sheet === undefined ? undefined : notationOf(sheet, table, column);
}

/** Whether the thousands of a source's column have marks; `undefined` where its table has none. */
export function sourceGrouping(
  { table: index, column }: Pick<CellRef, 'table' | 'column'>,
  { workbook, tables }: Sources,
): boolean | undefined {
  const table = tableAt(tables, index);
  const sheet = sheetsByName(workbook).get(table.sheet);
  return sheet === undefined ? undefined : isGrouped(sheet, table, column);
}

/** The decimals of a column as it was read, blanks filled in. */
export function columnNotation(
  ref: Pick<CellRef, 'table' | 'column'>,
  sources: Sources,
): Pick<Notation, 'decimals' | 'isMixed'> {
  const { decimals } = columnOf(ref, sources.tables);
  return { decimals, isMixed: sourceNotation(ref, sources)?.isMixed ?? false };
}

/** Whether a board's composites are the sums of points. */
export function isAddedUp({ units }: SourcedBoard): boolean {
  return units.some(({ compositeFrom }) => compositeFrom?.kind === 'sum');
}

/**
 * As the table that gives a board's composites writes them; where they are the sums of points, as these and the composites of
 * before are written. `undefined` where nothing shows it.
 */
export function givenNotation(
  board: SourcedBoard,
  sources: Sources,
): Pick<Notation, 'decimals' | 'isMixed'> | undefined {
  const from = board.units.find(({ compositeFrom }) => compositeFrom !== undefined)?.compositeFrom;
  if (from === undefined || from.kind === 'cell') return from && columnNotation(from.cell, sources);
  const previous = board.units.find(({ previousFrom }) => previousFrom?.kind === 'cell')?.previousFrom;
  const before = previous?.kind === 'cell' ? [previous.cell] : [];
  const cells = from.terms.flatMap((term) => (term.kind === 'component' ? [] : [term.cell]));
  if (cells.length < from.terms.length) return undefined;
  const decimals = greatestOf([...cells, ...before].map((cell) => columnOf(cell, sources.tables).decimals));
  return { decimals: Math.min(decimals, sources.settings.decimals), isMixed: false };
}

/** As the cells write the composite of the whole that it is given by or adds up from; like the units' where these are worked out. */
export function wholeNotation(
  board: SourcedBoard,
  sources: Sources,
): Pick<Notation, 'decimals' | 'isMixed'> | undefined {
  const given = givenNotation(board, sources);
  const from = board.aggregate?.compositeFrom;
  if (given === undefined || from === undefined) return given;
  if (from.kind === 'cell') return columnNotation(from.cell, sources);
  const decimals = from.terms.flatMap((term) =>
    term.kind === 'cell' ? columnOf(term.cell, sources.tables).decimals : [],
  );
  return { decimals: greatestOf(decimals, given.decimals), isMixed: true };
}
