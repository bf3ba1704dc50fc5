import { round } from '../../decimal/decimal';
import { findPhrase, lexiconOf } from '../../settings/lexicon';
import { readingAt, type Table } from '../../tables/Table';
import { plainText } from '../../text/letters';
import { cellAddress, quoteSheetName } from '../../workbook/a1';
import type { RankingContext } from '../boardColumns';
import { figureFormula } from '../figureFormula';
import type { GroupCell } from './ChartPart';

/** The groups of the office above the units, where a table has them: points ÷ maximum, in percent. */
export function parentGroups(
  context: RankingContext,
): { readonly name: string; readonly cells: ReadonlyMap<string, GroupCell> } | undefined {
  const table = context.tables.find(({ kind }) => kind === 'parentGroups');
  if (table === undefined) return undefined;
  const lexicon = lexiconOf(context.settings);
  const cells = new Map<string, GroupCell>();
  table.rows.forEach(({ kind, name }, row) => {
    const group = findPhrase(lexicon, plainText(name), (meaning) => lexicon.groupKeys.has(meaning))?.meaning;
    const cell = kind === 'unit' ? groupCell(table, row, context) : undefined;
    if (group !== undefined && cell !== undefined && !cells.has(group)) cells.set(group, cell);
  });
  return cells.size === 0 ? undefined : { name: table.sheet, cells };
}

function groupCell(table: Table, row: number, context: RankingContext): GroupCell | undefined {
  const points = sourceCell(table, 'points', row, context);
  const max = sourceCell(table, 'maximum', row, context);
  if (points !== undefined && max !== undefined && max.value > 0) {
    const value = round((points.value / max.value) * 100, 1);
    const live = points.formula !== undefined && max.formula !== undefined;
    return { formula: live ? `ROUND((${points.formula})/(${max.formula})*100,1)` : undefined, value };
  }
  return sourceCell(table, 'rate', row, context);
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
