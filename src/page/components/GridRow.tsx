import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { cellAddress } from '../../domain/workbook/a1';
import type { Area } from '../../domain/workbook/Workbook';
import type { PreviewCell } from '../../workbooks/xlsx/PreviewSheet';
import { cellLook } from '../cellLook';

const useStyles = makeStyles({
  number: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    padding: 0,
    backgroundColor: '#f3f3f3',
    borderRight: '1px solid #d4d4d4',
    borderBottom: '1px solid #d4d4d4',
    color: '#5c5c5c',
    fontSize: '11px',
    fontWeight: 'normal',
    textAlign: 'center',
  },
  cell: {
    padding: '1px 3px',
    borderRight: '1px solid #e4e4e4',
    borderBottom: '1px solid #e4e4e4',
    fontFamily: "Calibri, Carlito, 'Segoe UI', sans-serif",
    fontSize: '11pt',
    lineHeight: 1.25,
    verticalAlign: 'bottom',
    whiteSpace: 'pre',
    overflow: 'hidden',
  },
  spilling: { overflow: 'visible' },
  target: { outline: '2px solid #0f4c81', outlineOffset: '-2px' },
});

interface GridRowProps {
  readonly row: number;
  readonly cells: readonly (PreviewCell | undefined)[];
  readonly columns: number;
  /** In points. */
  readonly height: number | undefined;
  readonly merges: ReadonlyMap<string, Area>;
  readonly targetColumn: number | undefined;
}

/** One row of a sheet with its merged cells. */
export const GridRow = memo(function GridRow({ row, cells, columns, height, merges, targetColumn }: GridRowProps) {
  const styles = useStyles();
  const places = Array.from({ length: columns }, (_, column) => ({
    column,
    cell: cells[column],
    merge: merges.get(cellAddress(row, column)),
  }));
  return (
    <tr style={height === undefined ? undefined : { height: `${height}pt` }}>
      <th scope="row" className={styles.number}>
        {row + 1}
      </th>
      {places.map(({ column, cell, merge }) => {
        if (merge !== undefined && (merge.top !== row || merge.left !== column)) return null;
        // As in Excel, a text runs on over the empty cells beside it.
        const spills = merge === undefined && cell?.numeric === false && (cells[column + 1]?.text ?? '') === '';
        return (
          <td
            key={column}
            className={mergeClasses(styles.cell, spills && styles.spilling, targetColumn === column && styles.target)}
            style={cell === undefined ? undefined : cellLook(cell)}
            colSpan={merge === undefined ? undefined : merge.right - merge.left + 1}
            rowSpan={merge === undefined ? undefined : merge.bottom - merge.top + 1}
            data-target={targetColumn === column ? '' : undefined}
          >
            {cell?.text}
          </td>
        );
      })}
    </tr>
  );
});
