import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { correctionOfTotal } from '../corrections';
import { findingAt, shownAt, writtenLike } from '../figures';
import { printedInterval, toleranceOf } from '../interval';
import type { TableRelation } from '../relations/Relation';
import { type Total, totalsOf } from '../totals';
import type { Table } from '../../tables/Table';

/** Aggregate rows that are not the sum, or the ratio of sums, of their rows. */
export const totalMismatch: Check = (context) =>
  context.tables.flatMap((table, index) => {
    const relations = context.relations.filter((each) => each.table === index);
    const { totals } = totalsOf(table, relations);
    const rows = [...new Set(totals.map(({ place }) => place.row))];
    return rows.flatMap((row) =>
      ofRow(
        context,
        table,
        relations,
        totals.filter(({ place }) => place.row === row),
      ),
    );
  });

function ofRow(
  context: CheckContext,
  table: Table,
  relations: readonly TableRelation[],
  totals: readonly Total[],
): readonly RawFinding[] {
  const wrong = totals.filter(({ agrees }) => !agrees);
  const [first] = wrong;
  if (first === undefined) return [];
  const sums = totals.filter(({ how }) => how === 'sum');
  const wrongSums = wrong.filter(({ how }) => how === 'sum');
  // Wrong in most columns, the row stands for other rows than those it was taken for; that is one thing to say, not ten.
  if (sums.length >= 3 && wrongSums.length * 2 > sums.length) {
    if (/^\s*(?:tỷ|tỉ) lệ/iu.test(table.rows[first.place.row]?.name ?? '')) return [];
    return [
      {
        ...mismatch(context, first),
        severity: 'warning',
        words: { how: 'many', columns: String(wrongSums.length) },
      },
    ];
  }
  return wrong.map((total) => {
    const correction = correctionOfTotal(context, relations, total);
    return { ...mismatch(context, total), ...(correction === undefined ? {} : { correction }) };
  });
}

function mismatch(context: CheckContext, { place, found, amount, how }: Total): RawFinding {
  const column = place.table.columns[place.column];
  const shown = shownAt(context, place);
  return findingAt(context, place, {
    rule: 'total-mismatch',
    severity: 'error',
    found: shown,
    expected: writtenLike(shown, amount.value, place.table, how === 'sum' ? undefined : decimalsFor(place)),
    tolerance: column === undefined ? null : toleranceOf(printedInterval(found, column), amount.interval),
    words: { how },
  });
}

function decimalsFor({ table, column }: Total['place']): number {
  return table.columns[column]?.decimals ?? 2;
}
