import type { CheckContext, CheckedTable } from '../../CheckContext';
import { figureAt } from '../../figures';
import type { Observation } from '../../Observation';
import { type BrokenRelation, brokenRelation, mostlyBroken } from '../../relations/brokenRelation';
import {
  addsComponents,
  amountOf,
  holdsIn,
  type Relation,
  type TableRelation,
  termsOf,
  wouldHold,
} from '../../relations/Relation';
import { suspectsIn } from '../../suspects';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { defineRule } from '../Rule';
import { sentences } from './sentences';

/** Of fewer rows a majority says nothing. */
const MANY_ROWS = 5;

/** Columns that disagree with their formula: that of the code row, or the one that nearly all other rows follow. */
export const rowFormula = defineRule('row-formula', sentences, (context) =>
  context.checked.flatMap((checked) => {
    const coded = checked.relations.filter((each) => each.from === 'code' && !addsComponents(checked.table, each));
    const shown = checked.relations.filter(({ from }) => from === 'figures' || from === 'header');
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
): readonly Observation<BrokenRelation>[] {
  const own = stated.relation.column;
  const [first] = stated.broken;
  // Where most rows break it, the formula or the whole column is another; that is one thing to say.
  if (first !== undefined && stated.rows.size >= MANY_ROWS && stated.broken.size * 2 > stated.rows.size) {
    return [mostlyBroken(context, checked, stated, first)];
  }
  const units = [...stated.broken].filter((row) => !isExplained(checked.table, stated, row, coded));
  return [...units, ...aggregatesBroken(checked, stated)].map((row) =>
    brokenRelation(context, checked, stated, own, row, 'error'),
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
): readonly Observation<BrokenRelation>[] {
  const rows = [...new Set(relations.flatMap((relation) => [...relation.broken]))].sort((one, other) => one - other);
  return rows.flatMap((row) =>
    suspectsIn(row, relations, checked.totals.totals).map(({ column, relation }) =>
      brokenRelation(
        context,
        checked,
        relation,
        isBeyondAll(checked.table, relation.relation, row) ? relation.relation.column : column,
        row,
        relation.from === 'header' ? 'error' : 'warning',
      ),
    ),
  );
}

/** Whether a rate says more than all of a whole that its part does not exceed: it is itself what is wrong. */
function isBeyondAll(table: Table, relation: Relation, row: number): boolean {
  const rate = figureAt({ table, row, column: relation.column });
  const amount = amountOf(table, relation, row)?.value;
  return relation.kind === 'ratio' && rate !== null && rate > 100 && amount !== undefined && amount <= 100;
}
