import { areaOf, stretchesOf } from '../../tables/areas';
import { contentOf, positionOf } from '../../tables/cells';
import { columnAt, compositeColumn } from '../../tables/columns';
import type { Table } from '../../tables/Table';
import type { Sheet } from '../../workbook/Workbook';
import { COUNT_FORMAT } from '../plan/look';
import { changeFormat, figureFormat, type Notation, notationOf } from '../plan/notation';
import type { PlannedCell, StyledArea } from '../plan/SheetPlan';

/** A cell kept as text (`@`) cannot show a formula's figure; it gets the format that its column's figures ask for. */
export function copiedFormats(
  table: Table,
  sheet: Sheet,
  index: number,
  cells: readonly PlannedCell[],
): readonly StyledArea[] {
  const rows = cells.flatMap((cell, row) => {
    if (cell === null) return [];
    const position = positionOf(table, row, index);
    const format = sheet.numberFormats[position.row]?.[position.column];
    const needed = format === '@' || (format === undefined && typeof contentOf(sheet, position) !== 'number');
    return needed ? [row] : [];
  });
  if (rows.length === 0) return [];
  const numberFormat = formatOf(table, sheet, index);
  return stretchesOf(table, rows).map((stretch) => ({ area: areaOf(table, index, stretch), style: { numberFormat } }));
}

function formatOf(table: Table, sheet: Sheet, index: number): string {
  const { role, decimals, figures, special } = columnAt(table, index);
  const isText =
    role === 'grade' ||
    role === 'previousGrade' ||
    figures.every((figure, row) => figure === null || special.get(row)?.kind === 'fraction');
  if (isText && role !== 'composite') return 'General';
  if (role === 'count') return COUNT_FORMAT;
  const own = notationOf(sheet, table, index);
  if (role === 'delta' || role === 'rankDelta')
    return changeFormat(own ?? { ...unsigned(table, sheet, decimals), hasPlus: false });
  return figureFormat({ decimals: Math.max(decimals, own?.decimals ?? 0), isMixed: own?.isMixed ?? false });
}

/** A column of changes that was left blank is filled in as the composites beside it are written. */
function unsigned(table: Table, sheet: Sheet, decimals: number): Pick<Notation, 'decimals' | 'isMixed'> {
  const composite = compositeColumn(table, 'composite');
  const beside = composite === undefined ? undefined : notationOf(sheet, table, composite);
  return { decimals, isMixed: beside?.isMixed ?? false };
}
