import { calculationOf } from '../../arithmetic';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import { correctionOfCell } from '../../corrections';
import { columnOf, figureAt, observedAt, type Place, shownAt, writtenLike } from '../../figures';
import { printedInterval, toleranceOf } from '../../interval';
import type { Correction, Observation, Severity } from '../../Observation';
import { amountOf, holdsIn, type TableRelation, termsOf, wouldHold } from '../../relations/Relation';
import { statedRelation } from '../../relations/StatedRelation';
import { solvedFor, suspectsIn } from '../../suspects';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { defineRule } from '../Rule';
import { type RowFormula, sentences } from './sentences';

/** Of fewer rows a majority says nothing. */
const MANY_ROWS = 5;

/** Columns that disagree with their formula: that of the code row, or the one that nearly all other rows follow. */
export const rowFormula = defineRule('row-formula', sentences, (context) =>
  context.checked.flatMap((checked) => {
    const coded = checked.relations.filter(({ from }) => from === 'code');
    const shown = checked.relations.filter(({ from }) => from === 'figures');
    return [
      ...coded.flatMap((relation) => brokenByCode(context, checked, relation, coded)),
      ...brokenByFigures(context, checked, shown),
    ];
  }),
);

function brokenByCode(
  context: CheckContext,
  checked: CheckedTable,
  stated: TableRelation,
  coded: readonly TableRelation[],
): readonly Observation<RowFormula>[] {
  const own = stated.relation.column;
  const [first] = stated.broken;
  // Where most rows break it, the formula or the whole column is another; that is one thing to say.
  if (first !== undefined && stated.rows.size >= MANY_ROWS && stated.broken.size * 2 > stated.rows.size) {
    const { correction: _, ...one } = broken(context, checked, stated, own, first, 'warning');
    const most = { broken: stated.broken.size, tried: stated.rows.size };
    return [{ ...one, unit: null, payload: { ...one.payload, most } }];
  }
  const units = [...stated.broken].filter((row) => !isExplained(checked.table, stated, row, coded));
  return [...units, ...aggregatesBroken(checked, stated)].map((row) =>
    broken(context, checked, stated, own, row, 'error'),
  );
}

/** Whether a rate is wrong only because one of its counts disagrees with a formula of its own. */
function isExplained(table: Table, { relation }: TableRelation, row: number, coded: readonly TableRelation[]): boolean {
  if (relation.kind !== 'ratio') return false;
  return coded.some((other) => {
    if (other.relation.kind !== 'sum' || !other.broken.has(row)) return false;
    if (!termsOf(relation).includes(other.relation.column)) return false;
    const wanted = amountOf(table, other.relation, row)?.value;
    return wanted !== undefined && wouldHold(table, relation, row, other.relation.column, wanted) === true;
  });
}

/** Aggregate rows that break a coded formula where neither a total nor a row below them is known to be wrong. */
function aggregatesBroken({ table, totals: { totals } }: CheckedTable, stated: TableRelation): readonly number[] {
  const { relation } = stated;
  if (relation.kind === 'ratio') return [];
  const columns = [relation.column, ...termsOf(relation)];
  return rowsOfKind(table, 'aggregate').filter(
    (row) =>
      holdsIn(table, relation, row) === false &&
      !totals.some(({ place, agrees }) => !agrees && place.row === row && columns.includes(place.column)) &&
      !(rowAt(table, row).members ?? []).some((member) => stated.broken.has(member)),
  );
}

function brokenByFigures(
  context: CheckContext,
  checked: CheckedTable,
  relations: readonly TableRelation[],
): readonly Observation<RowFormula>[] {
  const wrong = checked.totals.totals.filter(({ agrees }) => !agrees);
  const wrongTotals = new Set(wrong.map(({ place }) => place.column));
  const rows = [...new Set(relations.flatMap((relation) => [...relation.broken]))].sort((one, other) => one - other);
  return rows.flatMap((row) =>
    suspectsIn(row, relations, wrongTotals).map(({ column, relation }) =>
      broken(context, checked, relation, column, row, 'warning'),
    ),
  );
}

function broken(
  context: CheckContext,
  checked: CheckedTable,
  stated: TableRelation,
  at: number,
  row: number,
  severity: Severity,
): Observation<RowFormula> {
  const { table } = checked;
  const { relation } = stated;
  const place = { table, row, column: at };
  const column = columnOf(place);
  const found = figureAt(place);
  const amount = amountOf(table, relation, row);
  const wanted = solvedFor(table, relation, at, row);
  const decimals = relation.kind === 'ratio' ? column.decimals : undefined;
  const expected = wanted === undefined ? null : writtenLike(shownAt(context, place), wanted, table, decimals);
  const correction =
    wanted === undefined || found === null || expected === null
      ? undefined
      : proposed(checked, place, stated, found, wanted, expected);
  return observedAt<RowFormula>(context, place, {
    severity,
    expected,
    tolerance:
      found === null || amount === undefined ? null : toleranceOf(printedInterval(found, column), amount.interval),
    payload: {
      relation: statedRelation(table, stated),
      calculation: calculationOf(table, relation, row) ?? null,
      result: at === relation.column ? null : shownAt(context, { table, row, column: relation.column }),
      most: null,
    },
    ...(correction === undefined ? {} : { correction }),
  });
}

function proposed(
  { totals: { totals } }: CheckedTable,
  place: Place,
  stated: TableRelation,
  found: number,
  wanted: number,
  text: string,
): Correction | undefined {
  // A rate's own figure is seldom the one mistyped where totals tell of its counts.
  if (stated.relation.kind === 'ratio' && totals.length > 0) return undefined;
  return correctionOfCell(place, stated, totals, found, wanted, text);
}
