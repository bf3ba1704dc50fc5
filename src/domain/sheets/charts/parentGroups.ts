import { divide, multiply, round } from '../../decimal/decimal';
import { findPhrase, lexiconOf } from '../../settings/lexicon';
import { readingAt, type Table } from '../../tables/Table';
import { plainText } from '../../text/letters';
import { cellAddress, quoteSheetName } from '../../workbook/a1';
import type { RankingContext } from '../ranking/boardColumns';
import { figureFormula } from '../plan/figureFormula';
import type { GroupCell } from './ChartPart';
import type { GroupFigure, GroupFigures } from './groupFigures';

/** The groups of the office above the units, where a table has them. */
export function parentGroups(
  context: RankingContext,
): { readonly name: string; readonly figures: GroupFigures } | undefined {
  const table = context.tables.find(({ kind }) => kind === 'parentGroups');
  if (table === undefined) return undefined;
  const lexicon = lexiconOf(context.settings);
  const figures = new Map<string, GroupFigure>();
  table.rows.forEach(({ kind, name }, row) => {
    const group = findPhrase(lexicon, plainText(name), (meaning) => lexicon.groupKeys.has(meaning))?.meaning;
    const figure = kind === 'unit' ? groupFigure(table, row, context) : undefined;
    if (group !== undefined && figure !== undefined && !figures.has(group)) figures.set(group, figure);
  });
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
  const column = table.columns.find((each) => each.role === role && each.earlier !== true);
  const value = column?.figures[row] ?? null;
  const at = table.rows[row]?.row;
  if (column === undefined || value === null || at === undefined) return undefined;
  const raw = workbook.sheets.find(({ name }) => name === table.sheet)?.rows[at]?.[column.column] ?? null;
  const address = `${quoteSheetName(table.sheet)}!${cellAddress(at, column.column)}`;
  const separator = column.decimalSeparator ?? table.decimalSeparator;
  return { formula: figureFormula(address, raw, readingAt(column, row), separator), value };
}
