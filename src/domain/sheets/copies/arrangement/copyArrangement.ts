import type { CompletedTable } from '../../../scores/blanks/completions';
import type { Settings } from '../../../settings/Settings';
import type { Sheet } from '../../../workbook/Workbook';
import type { Arrangement } from '../../plan/CopiedRows';
import { rankedRows } from './rankedRows';

/** How the rows of a sheet's copy are to stand; `undefined` where they stand as in the source. */
export function copyArrangement(
  sheet: Sheet,
  tables: readonly CompletedTable[],
  { order }: Pick<Settings, 'order'>,
): Arrangement | undefined {
  const rows = order === 'rank' ? rankedRows(sheet, tables) : undefined;
  return rows === undefined ? undefined : { rows, staying: stayingColumns(sheet, rows) };
}

/** The columns of merged cells over rows that do not change places together. */
function stayingColumns({ merges }: Sheet, rows: readonly number[]): readonly number[] {
  const placeOf = new Map(rows.map((from, at) => [from, at]));
  const torn = merges.filter(({ top, bottom }) => {
    const first = placeOf.get(top) ?? top;
    return Array.from({ length: bottom - top + 1 }, (_, at) => top + at).some(
      (row, at) => (placeOf.get(row) ?? row) !== first + at,
    );
  });
  const columns = torn.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at));
  return [...new Set(columns)].sort((one, other) => one - other);
}
