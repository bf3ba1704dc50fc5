import type { CheckContext, CheckedTable } from '../../CheckContext';
import { waysOfTotal } from '../../waysOut';
import { columnOf, headerOf, observedAt, shownAt, writtenLike } from '../../figures';
import { printedInterval, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { calculationOfTotal, type Total } from '../../totals';
import { hasCriteria } from '../../../tables/criteria';
import { rowAt } from '../../../tables/rows';
import { beginsAsRate } from '../../../vocabulary/measures';
import { defineRule } from '../Rule';
import { sentences, type TotalMismatch } from './sentences';

/** Of fewer columns a majority says nothing. */
const MANY_COLUMNS = 3;

/** Aggregate rows that are not the sum, or the ratio of sums, of their rows. */
export const totalMismatch = defineRule('total-mismatch', sentences, (context) =>
  context.checked.flatMap((checked) => {
    const { totals } = checked.totals;
    const rows = [...new Set(totals.map(({ place }) => place.row))];
    return rows.flatMap((row) =>
      ofRow(
        context,
        checked,
        totals.filter(({ place }) => place.row === row),
      ),
    );
  }),
);

function ofRow(
  context: CheckContext,
  { table, relations }: CheckedTable,
  totals: readonly Total[],
): readonly Observation<TotalMismatch>[] {
  const wrong = totals.filter(({ agrees }) => !agrees);
  const [first] = wrong;
  if (first === undefined) return [];
  const sums = totals.filter(({ how }) => how === 'sum');
  const columns = { wrong: wrong.filter(({ how }) => how === 'sum').length, tried: sums.length };
  // Wrong in most columns, the row stands for other rows than those it was taken for; that is one thing to say, not ten.
  if (columns.tried >= MANY_COLUMNS && columns.wrong * 2 > columns.tried) {
    if (beginsAsRate(rowAt(table, first.place.row).name)) return [];
    const one = mismatch(context, first, columns);
    return [{ ...one, severity: 'warning', payload: { ...one.payload, how: 'many' } }];
  }
  return wrong.map((total) => ({
    ...mismatch(context, total, columns),
    ways: waysOfTotal(relations, total),
    against: [...total.members].map((member) => ({ ...total.place, row: member })),
  }));
}

function mismatch(context: CheckContext, total: Total, columns: TotalMismatch['columns']): Observation<TotalMismatch> {
  const { place, found, amount, how } = total;
  const column = columnOf(place);
  const shown = shownAt(context, place);
  return observedAt<TotalMismatch>(context, place, {
    severity: 'error',
    found: shown,
    expected: writtenLike(shown, amount.value, place.table, how === 'sum' ? undefined : column.decimals),
    tolerance: toleranceOf(printedInterval(found, column), amount.interval),
    payload: {
      how,
      header: headerOf(column),
      of: hasCriteria(place.table) ? 'criteria' : 'units',
      calculation: calculationOfTotal(total) ?? null,
      columns,
    },
  });
}
