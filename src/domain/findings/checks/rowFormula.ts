import { rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { correctionOfCell } from '../corrections';
import { figureAt, findingAt, shownAt, writtenLike } from '../figures';
import { printedInterval, toleranceOf } from '../interval';
import { amountOf, holdsIn, type TableRelation, termsOf, wouldHold } from '../relations/Relation';
import { solvedFor, suspectsIn } from '../suspects';
import { type Total, totalsOf } from '../totals';

const MANY_ROWS = 5;

/** A table with its relations and totals. */
interface Checked {
  readonly context: CheckContext;
  readonly table: Table;
  readonly totals: readonly Total[];
}

/** Columns that disagree with their formula: that of the code row, or the one that nearly all other rows follow. */
export const rowFormula: Check = (context) =>
  context.tables.flatMap((table, index) => {
    const relations = context.relations.filter((each) => each.table === index);
    if (relations.length === 0) return [];
    const checked = { context, table, totals: totalsOf(table, relations).totals };
    const coded = relations.filter(({ from }) => from === 'code');
    const shown = relations.filter(({ from }) => from === 'figures');
    return [...coded.flatMap((relation) => brokenByCode(checked, relation, coded)), ...brokenByFigures(checked, shown)];
  });

function brokenByCode(checked: Checked, stated: TableRelation, coded: readonly TableRelation[]): readonly RawFinding[] {
  const own = stated.relation.column;
  const [first] = stated.broken;
  // Where most rows break it, the formula or the whole column is another; that is one thing to say.
  if (first !== undefined && stated.rows.size >= MANY_ROWS && stated.broken.size * 2 > stated.rows.size) {
    const { correction: _, ...one } = broken(checked, stated, own, first, 'warning');
    return [{ ...one, words: { count: String(stated.broken.size) } }];
  }
  const units = [...stated.broken].filter((row) => !isExplained(checked.table, stated, row, coded));
  return [...units, ...aggregatesBroken(checked, stated)].map((row) => broken(checked, stated, own, row, 'error'));
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
function aggregatesBroken({ table, totals }: Checked, stated: TableRelation): readonly number[] {
  const { relation } = stated;
  if (relation.kind === 'ratio') return [];
  const columns = [relation.column, ...termsOf(relation)];
  return rowsOfKind(table, 'aggregate').filter(
    (row) =>
      holdsIn(table, relation, row) === false &&
      !totals.some(({ place, agrees }) => !agrees && place.row === row && columns.includes(place.column)) &&
      !(table.rows[row]?.members ?? []).some((member) => stated.broken.has(member)),
  );
}

function brokenByFigures(checked: Checked, relations: readonly TableRelation[]): readonly RawFinding[] {
  const wrongTotals = new Set(checked.totals.filter(({ agrees }) => !agrees).map(({ place }) => place.column));
  const rows = [...new Set(relations.flatMap((relation) => [...relation.broken]))].sort((one, other) => one - other);
  return rows.flatMap((row) =>
    suspectsIn(row, relations, wrongTotals).map(({ column, relation }) =>
      broken(checked, relation, column, row, 'warning'),
    ),
  );
}

function broken(
  { context, table, totals }: Checked,
  stated: TableRelation,
  at: number,
  row: number,
  severity: 'error' | 'warning',
): RawFinding {
  const { relation } = stated;
  const place = { table, row, column: at };
  const column = table.columns[at];
  const found = figureAt(place);
  const amount = amountOf(table, relation, row);
  const wanted = solvedFor(table, relation, at, row);
  const shown = shownAt(context, place);
  const decimals = relation.kind === 'ratio' ? column?.decimals : undefined;
  const expected = wanted === undefined ? null : writtenLike(shown, wanted, table, decimals);
  const correction =
    wanted === undefined || found === null || expected === null || (relation.kind === 'ratio' && totals.length > 0)
      ? undefined
      : correctionOfCell(place, stated, totals, found, wanted, expected);
  return findingAt(context, place, {
    rule: 'row-formula',
    severity,
    expected,
    tolerance:
      column === undefined || found === null || amount === undefined
        ? null
        : toleranceOf(printedInterval(found, column), amount.interval),
    relation: { table, stated },
    ...(correction === undefined ? {} : { correction }),
  });
}
