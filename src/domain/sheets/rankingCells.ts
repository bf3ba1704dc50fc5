import type { CellRef, SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { decimalsJudged } from '../scores/roundedComposites';
import { readingAt } from '../tables/Table';
import { cellAddress, columnLetters, quoteSheetName } from '../workbook/a1';
import type { Sheet } from '../workbook/Workbook';
import { type BoardColumn, figureAt, type RankingContext } from './boardColumns';
import { figureFormula } from './figureFormula';
import { differenceFormula, gradeFormula, rankFormula } from './formulas';
import { ownSheet } from './resolveFormula';
import type { FormulaCell, PlannedCell } from './SheetPlan';

export function rankingCell(
  column: BoardColumn,
  at: number,
  unit: SourcedUnit,
  row: number,
  body: { readonly first: number; readonly last: number },
  columns: readonly BoardColumn[],
  board: SourcedBoard,
  context: RankingContext,
): PlannedCell {
  const isAggregate = unit === board.aggregate;
  const own = (kind: BoardColumn['kind']): string =>
    cellAddress(
      row,
      columns.findIndex((each) => each.kind === kind),
    );
  const range = (index: number): string =>
    `$${columnLetters(index)}$${body.first + 1}:$${columnLetters(index)}$${body.last + 1}`;
  const places = columns.findIndex(({ kind }) => kind === 'place');
  const rankIn = (index: number, lowerIsBetter = false): string => {
    const cell = cellAddress(row, index);
    const tiedBefore = `COUNTIFS(${range(index)},${cell},${range(places)},"<"&${cellAddress(row, places)})`;
    return rankFormula(cell, { ranges: [range(index)], ties: context.settings.ties, tiedBefore, lowerIsBetter });
  };
  const blankable = (formula: string, value: number | string | null): FormulaCell => ({ formula, value: value ?? '' });
  switch (column.kind) {
    case 'rank':
      return isAggregate ? null : blankable(rankIn(columns.findIndex(({ kind }) => kind === 'composite')), unit.rank);
    case 'name':
      return unit.name;
    case 'code':
      return unit.code;
    case 'place':
      return isAggregate ? null : unit.place;
    case 'composite':
      return compositeCell(unit, row, columns, board, context);
    case 'grade':
      return blankable(gradeFormula(own('composite'), context.settings, context.places), unit.grade);
    case 'previous': {
      const from = unit.previousFrom;
      if (from === undefined) return null;
      return from.kind === 'value' ? from.value : referenceTo(from.cell, unit.previous, context);
    }
    case 'delta':
      return blankable(differenceFormula(own('composite'), own('previous')), unit.delta);
    case 'previousRank':
      if (isAggregate) return null;
      return unit.previousRank === null
        ? null
        : blankable(rankIn(columns.findIndex(({ kind }) => kind === 'previous')), unit.previousRank);
    case 'rankDelta': {
      if (isAggregate || unit.rank === null || unit.previousRank === null) return null;
      return blankable(differenceFormula(own('previousRank'), own('rank')), unit.previousRank - unit.rank);
    }
    case 'indicator': {
      const cell = unit.indicators[column.index];
      return cell === undefined ? null : referenceTo(cell, figureAt(cell, context), context);
    }
    case 'indicatorRank': {
      const lower = board.indicators[column.index]?.lowerIsBetter === true;
      return isAggregate ? null : blankable(rankIn(at - 1, lower), unit.indicatorRanks[column.index] ?? null);
    }
  }
}

/** The composite from its own cell, or the sum of the points that stand in the same row. */
function compositeCell(
  unit: SourcedUnit,
  row: number,
  columns: readonly BoardColumn[],
  board: SourcedBoard,
  context: RankingContext,
): PlannedCell {
  const from = unit.compositeFrom;
  if (from === undefined) return null;
  if (from.kind === 'cell') return referenceTo(from.cell, unit.score, context);
  const terms = from.terms.map((term) => {
    const index = unit.indicators.findIndex(
      (cell) => cell?.table === term.table && cell.column === term.column && cell.row === term.row,
    );
    const at = columns.findIndex((column) => column.kind === 'indicator' && column.index === index && index >= 0);
    return at >= 0 && board.indicators[index] !== undefined ? cellAddress(row, at) : undefined;
  });
  if (terms.some((term) => term === undefined)) return unit.score;
  const { rounding, decimals } = context.settings;
  return { formula: `ROUND(SUM(${terms.join(',')}),${rounding === 'early' ? decimals : 10})`, value: unit.score };
}

/** A live reference to a source cell's figure; the figure itself where no formula can read the cell as it stands. */
function referenceTo(cell: CellRef, value: number | null, context: RankingContext): PlannedCell {
  const table = context.tables[cell.table];
  const column = table?.columns[cell.column];
  const row = table?.rows[cell.row]?.row;
  if (table === undefined || column === undefined || row === undefined) return value;
  const copy = context.copyKeys.get(table.sheet);
  if (copy !== undefined && context.completions[cell.table]?.has(`${cell.row}/${cell.column}`) === true) {
    return { formula: `${ownSheet(copy)}!${cellAddress(row, column.column)}`, value: value ?? '' };
  }
  const sheet: Sheet | undefined = context.workbook.sheets.find(({ name }) => name === table.sheet);
  const raw = sheet?.rows[row]?.[column.column] ?? null;
  const address = `${quoteSheetName(table.sheet)}!${cellAddress(row, column.column)}`;
  const formula = figureFormula(
    address,
    raw,
    readingAt(column, cell.row),
    column.decimalSeparator ?? table.decimalSeparator,
    decimalsJudged(column, context.settings),
  );
  return formula === undefined ? value : { formula, value: value ?? '' };
}
