import { sum } from '../../../decimal/decimal';
import { indexOf } from '../../../settings/indexOf';
import { parentFigures } from '../../../scores/parentFigures';
import { tableAt } from '../../../tables/CellRef';
import { rangesOf } from '../../../tables/areas';
import { addsItems, compositeColumn } from '../../../tables/columns';
import { isMean, rowAt, totalRows } from '../../../tables/rows';
import { sumOf } from '../../arithmetic';
import type { CheckContext } from '../../CheckContext';
import { addressOf, columnOf, figureAt, headerOf, observedAt, type Place, written } from '../../figures';
import { meet, printedInterval, sumOfIntervals, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { sameTime } from '../../sameTime';
import { agree, contradiction } from './contradiction';
import type { CrossTable } from './sentences';

/** The composite in the row of the whole, against the table of the same office's groups: its total, or else what they add up to. */
export function parentComposite(context: CheckContext): readonly Observation<CrossTable>[] {
  const { tables, joined, settings } = context;
  const parent = parentFigures(tables, joined, settings);
  if (parent === undefined) return [];
  const { items } = indexOf(parent.roster, settings);
  const points = items.flatMap(({ key }): readonly Place[] => {
    const cell = parent.figures.cellOf({ role: 'points', group: key });
    return cell === undefined ? [] : [{ ...cell, table: tableAt(tables, cell.table) }];
  });
  const [first] = points;
  if (first === undefined) return [];
  const total = totalRows(first.table)
    .map((row): Place => ({ ...first, row }))
    .find((place) => figureAt(place) !== null);
  return parent.roster.aggregates.flatMap(({ table: at, row }): readonly Observation<CrossTable>[] => {
    const table = tableAt(tables, at);
    const column = compositeColumn(table, 'composite');
    if (column === undefined || !addsItems(table) || isMean(rowAt(table, row))) return [];
    const place = { table, row, column };
    if (figureAt(place) === null || !sameTime(table, first.table)) return [];
    if (total !== undefined)
      return agree(place, total) === false ? [contradiction(context, place, total, headerOf(columnOf(place)))] : [];
    return points.length < items.length ? [] : againstSum(context, place, points);
  });
}

/** A composite beside the sum of the points of all groups; nothing where they agree within their rounding. */
function againstSum(context: CheckContext, place: Place, points: readonly Place[]): readonly Observation<CrossTable>[] {
  const terms = points.flatMap((each) => {
    const figure = figureAt(each);
    return figure === null ? [] : [{ figure, interval: printedInterval(figure, columnOf(each)) }];
  });
  const composite = figureAt(place);
  const [first] = points;
  if (composite === null || first === undefined) return [];
  const printed = printedInterval(composite, columnOf(place));
  const added = sumOfIntervals(terms.map(({ interval }) => interval));
  if (meet(printed, added)) return [];
  const rows = points.map(({ row }) => row).toSorted((one, other) => one - other);
  return [
    observedAt<CrossTable>(context, place, {
      severity: 'error',
      expected: written(sum(terms.map(({ figure }) => figure)), place.table),
      tolerance: toleranceOf(printed, added),
      other: { sheet: first.table.sheet, cell: addressOf(first) },
      payload: {
        about: headerOf(columnOf(place)),
        cell: rangesOf(first.table, rows, first.column),
        sheet: first.table.sheet === place.table.sheet ? null : first.table.sheet,
        isDoubtful: false,
        calculation: sumOf(terms.map(({ figure }) => written(figure, place.table))),
      },
    }),
  ];
}
