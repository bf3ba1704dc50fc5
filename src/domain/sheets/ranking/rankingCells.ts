import type { PointsTerm, SourcedBoard, SourcedUnit } from '../../scores/ScoreModel';
import { decimalsJudged } from '../../scores/roundedComposites';
import { indexOf } from '../../settings/indexOf';
import { type CellRef, columnOf, figureOf, tableAt } from '../../tables/CellRef';
import { positionOf, type SheetPosition } from '../../tables/cells';
import { cellAddress, columnLetters } from '../../workbook/a1';
import { sheetsByName } from '../../workbook/sheetsByName';
import { isShownInPercent } from '../copies/copyFormats';
import type { BoardColumn, RankingContext } from './boardColumns';
import { componentFormula } from '../plan/componentFormula';
import { CopiedRows } from '../plan/CopiedRows';
import { differenceFormula, gradeFormula, rankFormula } from '../plan/formulas';
import { ownSheet } from '../plan/resolveFormula';
import type { FormulaCell, PlannedCell, SheetPlan } from '../plan/SheetPlan';
import { sourceFormula } from '../plan/sourceFormula';

/** The ranking that cells are written for. */
export interface RankingFrame {
  readonly board: SourcedBoard;
  readonly columns: readonly BoardColumn[];
  /** The rows of the units, zero-based. */
  readonly body: { readonly first: number; readonly last: number };
  readonly context: RankingContext;
}

/** Writes a column's cell for a unit in a row of the sheet, zero-based. */
export type RankingColumn = (unit: SourcedUnit, row: number) => PlannedCell;

/** How the cells of one column are written; whatever its rows have in common is worked out once. */
export function rankingColumn(column: BoardColumn, at: number, frame: RankingFrame): RankingColumn {
  const { board, columns, context } = frame;
  const placeOf = (kind: BoardColumn['kind']): number => columns.findIndex((each) => each.kind === kind);
  const ofUnits =
    (write: RankingColumn): RankingColumn =>
    (unit, row) =>
      unit === board.aggregate ? null : write(unit, row);
  switch (column.kind) {
    case 'rank': {
      const rankIn = ranksIn(placeOf('composite'), frame);
      return ofUnits((unit, row) => blankable(rankIn(row), unit.rank));
    }
    case 'name':
      return (unit) => unit.name;
    case 'code':
      return (unit) => unit.code;
    case 'place':
      return ofUnits((unit) => unit.place);
    case 'composite':
      return (unit, row) => compositeCell(unit, row, frame);
    case 'grade': {
      const composite = placeOf('composite');
      const index = indexOf(board, context.settings);
      return (unit, row) =>
        unit.score !== null && unit.grade === null
          ? null
          : blankable(gradeFormula(cellAddress(row, composite), index, context.places), unit.grade);
    }
    case 'previous': {
      const composite = placeOf('composite');
      return (unit, row) => previousCell(unit, cellAddress(row, composite), context);
    }
    case 'delta': {
      const [composite, previous] = [placeOf('composite'), placeOf('previous')];
      return (unit, row) =>
        blankable(differenceFormula(cellAddress(row, composite), cellAddress(row, previous)), unit.delta);
    }
    case 'previousRank': {
      const rankIn = ranksIn(placeOf('previous'), frame);
      return ofUnits((unit, row) => (unit.previousRank === null ? null : blankable(rankIn(row), unit.previousRank)));
    }
    case 'rankDelta': {
      const [before, now] = [placeOf('previousRank'), placeOf('rank')];
      return ofUnits(({ rank, previousRank }, row) =>
        rank === null || previousRank === null
          ? null
          : blankable(differenceFormula(cellAddress(row, before), cellAddress(row, now)), previousRank - rank),
      );
    }
    case 'indicator':
      return (unit) => {
        const cell = unit.indicators[column.index];
        return cell === undefined ? null : referenceTo(cell, figureOf(cell, context.tables), context);
      };
    case 'indicatorRank': {
      const rankIn = ranksIn(at - 1, frame, board.indicators[column.index]?.lowerIsBetter === true);
      return ofUnits((unit, row) => blankable(rankIn(row), unit.indicatorRanks[column.index] ?? null));
    }
  }
}

/** The formulas of the ranks in one column of the sheet, by row. */
function ranksIn(
  index: number,
  { columns, body, context }: RankingFrame,
  lowerIsBetter = false,
): (row: number) => string | undefined {
  const range = (at: number): string =>
    `$${columnLetters(at)}$${body.first + 1}:$${columnLetters(at)}$${body.last + 1}`;
  const ranges = [range(index)];
  const places = columns.findIndex(({ kind }) => kind === 'place');
  const { ties } = context.settings;
  return (row) => {
    const cell = cellAddress(row, index);
    const tiedBefore = (): string =>
      `COUNTIFS(${range(index)},${cell},${range(places)},"<"&${cellAddress(row, places)})`;
    return rankFormula(cell, { ranges, count: body.last - body.first + 1, ties, tiedBefore, lowerIsBetter });
  };
}

function blankable(formula: string | undefined, value: number | string | null): FormulaCell | number | string | null {
  return formula === undefined ? value : { formula, value: value ?? '' };
}

/** The composite from its own cell, or the sum of the points that stand in the same row. */
function compositeCell(unit: SourcedUnit, row: number, { columns, board, context }: RankingFrame): PlannedCell {
  const from = unit.compositeFrom;
  if (from === undefined) return null;
  if (from.kind === 'cell') return referenceTo(from.cell, unit.score, context);
  const terms = from.terms.map((term) => {
    if (term.kind === 'component') return workedComponent(term, context);
    if (term.kind === 'adjustment') return adjustment(term, context);
    const index = unit.indicators.findIndex(
      (cell) => cell?.table === term.cell.table && cell.column === term.cell.column && cell.row === term.cell.row,
    );
    const at = columns.findIndex((column) => column.kind === 'indicator' && column.index === index && index >= 0);
    return at >= 0 && board.indicators[index] !== undefined ? cellAddress(row, at) : undefined;
  });
  if (terms.some((term) => term === undefined)) return unit.score;
  const { rounding, decimals } = context.settings;
  return { formula: `ROUND(SUM(${terms.join(',')}),${rounding === 'early' ? decimals : 10})`, value: unit.score };
}

/** A bonus or deduction over the source's cell, where words and blanks are none. */
function adjustment(
  { cell: { table, row, column }, sign }: Extract<PointsTerm, { kind: 'adjustment' }>,
  { tables, workbook }: RankingContext,
): string | undefined {
  const formula = sourceFormula(workbook, tableAt(tables, table), row, column);
  return formula === undefined ? undefined : `${sign === 1 ? '' : '-'}N(${formula})`;
}

/** The composite of before: where a cell gives it from there, where a cell gives the change as the composite less that. */
function previousCell(
  { previousFrom: from, previous }: SourcedUnit,
  composite: string,
  context: RankingContext,
): PlannedCell {
  if (from === undefined) return null;
  if (from.kind === 'value') return from.value;
  if (from.kind === 'cell') return referenceTo(from.cell, previous, context);
  const { table, row, column } = from.cell;
  const change = sourceFormula(context.workbook, tableAt(context.tables, table), row, column);
  return blankable(change === undefined ? undefined : differenceFormula(composite, change), previous);
}

/** The points of a component over the source's cells; `undefined` where no formula can read one of them. */
function workedComponent(
  { table, row, parts, worked }: Extract<PointsTerm, { kind: 'component' }>,
  { tables, workbook }: RankingContext,
): string | undefined {
  const { counts, rate, maximum } = parts;
  const needed = [counts?.achieved, counts?.total, counts === undefined ? rate : undefined, maximum];
  const formulas = new Map<number, string>();
  for (const column of needed) {
    if (column === undefined) continue;
    const formula = sourceFormula(workbook, tableAt(tables, table), row, column);
    if (formula === undefined) return undefined;
    formulas.set(column, formula);
  }
  return componentFormula(parts, worked, (column) => {
    const formula = formulas.get(column);
    if (formula === undefined) throw new RangeError(`column ${column} is no part of the component`);
    return formula;
  });
}

/** Where a source's cell stands in its completed copy. */
function copiedPosition(
  { row, column }: SheetPosition,
  { arrangement }: Pick<SheetPlan, 'arrangement'>,
): SheetPosition {
  return { row: arrangement === undefined ? row : new CopiedRows(arrangement).rowOf(row), column };
}

/** A live reference to a source cell's figure; the figure itself where no formula can read the cell as it stands. */
function referenceTo(cell: CellRef, value: number | null, context: RankingContext): PlannedCell {
  const { row, column } = cell;
  const table = tableAt(context.tables, cell.table);
  const copy = context.copies.get(table.sheet);
  const completion = context.completions[cell.table]?.get(column)?.get(row);
  if (copy !== undefined && completion !== undefined) {
    const position = copiedPosition(positionOf(table, row, column), copy);
    const copied = `${ownSheet(copy.key)}!${cellAddress(position.row, position.column)}`;
    const sheet = sheetsByName(context.workbook).get(table.sheet);
    const isShare =
      completion.by.kind === 'ratio' && sheet !== undefined && isShownInPercent(table, sheet, row, column);
    return { formula: isShare ? `IF(${copied}="","",${copied}*100)` : copied, value: value ?? '' };
  }
  const decimals = decimalsJudged(columnOf(cell, context.tables), context.settings);
  const formula = sourceFormula(context.workbook, table, row, column, decimals);
  return formula === undefined ? value : { formula, value: value ?? '' };
}
