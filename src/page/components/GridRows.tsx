import type { Area } from '../../domain/workbook/Workbook';
import type { PreviewSheet } from '../../workbooks/xlsx/PreviewSheet';
import { useGrowing } from '../hooks/useGrowing';
import { GridRow } from './GridRow';

/** Rows drawn at once: about as many as are in sight. */
const STEP = 25;

interface GridRowsProps {
  readonly sheet: PreviewSheet;
  readonly merges: ReadonlyMap<string, Area>;
  /** The cell to show, which is there from the beginning. */
  readonly target: Area | undefined;
}

/** The rows of a sheet: those in sight first, the others when these have been drawn. */
export function GridRows({ sheet, merges, target }: GridRowsProps) {
  const { columnCount, firstRow, rowHeights, rows } = sheet;
  const drawn = useGrowing(rows.length, STEP);
  const shown = Math.max(drawn, target === undefined ? 0 : target.top - firstRow + 1);
  return rows
    .slice(0, shown)
    .map((cells, at) => (
      <GridRow
        key={firstRow + at}
        row={firstRow + at}
        cells={cells}
        columns={columnCount}
        height={rowHeights[at]}
        merges={merges}
        targetColumn={target?.top === firstRow + at ? target.left : undefined}
      />
    ));
}
