import { divide, multiply, round } from '../../decimal/decimal';
import { itemFinder } from '../../settings/itemWords';
import { figureAt } from '../../tables/cells';
import { columnsWhere } from '../../tables/columns';
import { rowAt, rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import type { RankingContext } from '../ranking/boardColumns';
import { sourceFormula } from '../plan/sourceFormula';
import type { GroupCell } from './ChartPart';
import type { GroupFigure, GroupFigures } from './groupFigures';

/** The groups of the office above the units, where a table has them. */
export function parentGroups(
  context: RankingContext,
): { readonly name: string; readonly figures: GroupFigures } | undefined {
  const table = context.tables.find(({ kind }) => kind === 'parentGroups');
  if (table === undefined) return undefined;
  const itemIn = itemFinder(context.settings);
  const figures = new Map<string, GroupFigure>();
  for (const row of rowsOfKind(table, 'unit')) {
    const group = itemIn(rowAt(table, row).name);
    const figure = groupFigure(table, row, context);
    if (group !== undefined && figure !== undefined && !figures.has(group)) figures.set(group, figure);
  }
  return figures.size === 0 ? undefined : { name: table.sheet, figures };
}

function groupFigure(table: Table, row: number, context: RankingContext): GroupFigure | undefined {
  const points = sourceCell(table, 'points', row, context);
  const max = sourceCell(table, 'maximum', row, context);
  const rate = sourceCell(table, 'rate', row, context);
  const share = points === undefined || max === undefined || max.value <= 0 ? undefined : shareOf(points, max);
  if (share === undefined && rate === undefined) return undefined;
  return { ...(share === undefined ? {} : { points: share }), ...(rate === undefined ? {} : { rate }) };
}

function shareOf(points: GroupCell, max: GroupCell): GroupCell | undefined {
  const share = divide(multiply(points.value, 100), max.value);
  if (share === undefined) return undefined;
  const live = points.formula !== undefined && max.formula !== undefined;
  return {
    formula: live ? `ROUND((${points.formula})/(${max.formula})*100,1)` : undefined,
    value: round(share, 1),
  };
}

function sourceCell(
  table: Table,
  role: 'points' | 'maximum' | 'rate',
  row: number,
  { workbook }: RankingContext,
): GroupCell | undefined {
  const [column] = columnsWhere(table, (each) => each.role === role && each.earlier !== true);
  const value = column === undefined ? null : figureAt(table, row, column);
  if (column === undefined || value === null) return undefined;
  return { formula: sourceFormula(workbook, table, row, column), value };
}
