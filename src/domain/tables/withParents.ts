import { unitName } from '../vocabulary/unitName';
import { levelClass } from '../vocabulary/unitLevels';
import type { Grid } from './grid';
import type { Row } from './Table';

/**
 * Gives every unit the one above it: the text of a parent column, merged or written once over several rows, or the
 * heading of a section that names a district or province.
 * @param column the parent column of the sheet, where the table has one
 */
export function withParents(rows: readonly Row[], grid: Grid, column: number | undefined): readonly Row[] {
  let parent = '';
  return rows.map((row) => {
    if (row.kind === 'section' || (row.kind === 'aggregate' && row.ordinal !== undefined)) {
      parent = column === undefined && levelClass(unitName(row.name).level) === 'upper' ? row.name : '';
    }
    if (row.kind !== 'unit') return row;
    if (column !== undefined) {
      const merge = grid.mergeAt(row.row, column);
      const own = merge === undefined ? grid.textAt(row.row, column) : grid.textAt(merge.top, merge.left);
      if (own !== '') parent = own;
    }
    return parent === '' ? row : { ...row, parent };
  });
}
