import { areaOf, stretchesOf } from '../../tables/areas';
import { contentOf, positionOf } from '../../tables/cells';
import { columnAt } from '../../tables/columns';
import type { Column, Table } from '../../tables/Table';
import type { Sheet } from '../../workbook/Workbook';
import { COUNT_FORMAT, decimalFormat, signedFormat } from '../plan/look';
import type { PlannedCell, StyledArea } from '../plan/SheetPlan';

/** A cell kept as text (`@`) cannot show a formula's figure; it gets the format that its column's figures ask for. */
export function copiedFormats(
  table: Table,
  sheet: Sheet,
  index: number,
  cells: readonly PlannedCell[],
): readonly StyledArea[] {
  const column = columnAt(table, index);
  const rows = cells.flatMap((cell, row) => {
    if (cell === null) return [];
    const position = positionOf(table, row, index);
    const format = sheet.numberFormats[position.row]?.[position.column];
    const needed = format === '@' || (format === undefined && typeof contentOf(sheet, position) !== 'number');
    return needed ? [row] : [];
  });
  const numberFormat = formatOf(column);
  return stretchesOf(table, rows).map((stretch) => ({ area: areaOf(table, index, stretch), style: { numberFormat } }));
}

function formatOf(column: Column): string {
  const { role, decimals, figures, special } = column;
  const isText =
    role === 'grade' ||
    role === 'previousGrade' ||
    figures.every((figure, row) => figure === null || special.get(row)?.kind === 'fraction');
  if (isText && role !== 'composite') return 'General';
  if (role === 'count') return COUNT_FORMAT;
  return role === 'delta' || role === 'rankDelta' ? signedFormat(decimals) : decimalFormat(decimals);
}
