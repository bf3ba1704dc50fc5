import { columnsWhere } from '../../tables/columns';
import { rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import { holdsIn, type Relation } from './Relation';

/** In fewer rows a share could hold by chance. */
const TELLING_ROWS = 3;

/** `Chỉ số (%)` of `Điểm đạt` and `Điểm tối đa`: the composites that two thirds of the rows show to be what points are of their maxima. */
export function sharesOfMaximum(table: Table): readonly Relation[] {
  const now = (wanted: ColumnRole): readonly number[] =>
    columnsWhere(table, ({ role, group, earlier }) => role === wanted && group === undefined && earlier !== true);
  const rows = rowsOfKind(table, 'unit');
  const pairs = now('points').flatMap((points) => now('maximum').map((maximum) => [points, maximum] as const));
  return now('composite').flatMap((column) => {
    const shares = pairs.map(([points, maximum]): Relation => ({
      kind: 'ratio',
      column,
      numerator: [points],
      denominator: [maximum],
    }));
    const shown = shares.find((share) => {
      const held = rows.map((row) => holdsIn(table, share, row)).filter((holds) => holds !== undefined);
      const kept = held.filter((holds) => holds).length;
      return kept >= TELLING_ROWS && kept * 3 >= held.length * 2;
    });
    return shown === undefined ? [] : [shown];
  });
}
