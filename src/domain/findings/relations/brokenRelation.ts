import { round } from '../../decimal/decimal';
import { type Arithmetic, arithmeticText, calculationOf } from '../arithmetic';
import { decimalsRounded } from '../../tables/roundedRates';
import type { CheckContext, CheckedTable } from '../CheckContext';
import { waysOfCell } from '../waysOut';
import { columnOf, figureAt, observedAt, type Place, shownAt, writtenLike } from '../figures';
import { printedInterval, toleranceOf } from '../interval';
import type { Observation, Severity, Way } from '../Observation';
import { solvedFor, speaksAgainst } from '../suspects';
import { amountOf, type Relation, type TableRelation, termsOf } from './Relation';
import { statedRelation, type StatedRelation } from './StatedRelation';

/** A relation that does not hold in a row. */
export interface BrokenRelation {
  readonly relation: StatedRelation;
  /** The other side of the relation in the row; null where one of its figures is missing. */
  readonly calculation: Arithmetic | null;
  /** The figure of the column that is the result, where another cell of the row is the one to look at. */
  readonly result: string | null;
  /** The rows that break the relation where most do, out of those that could be tried; null for one row. */
  readonly most: { readonly broken: number; readonly tried: number } | null;
}

/** The observation about a relation that a row breaks, at the cell of it that is most likely wrong. */
export function brokenRelation(
  context: CheckContext,
  checked: CheckedTable,
  stated: TableRelation,
  at: number,
  row: number,
  severity: Severity,
): Observation<BrokenRelation> {
  const { table } = checked;
  const { relation } = stated;
  const place = { table, row, column: at };
  const column = columnOf(place);
  const found = figureAt(place);
  const amount = amountOf(table, relation, row);
  const wanted = solvedFor(table, relation, at, row);
  const decimals = relation.kind === 'ratio' ? decimalsRounded(column) : undefined;
  const expected = wanted === undefined ? null : writtenLike(shownAt(context, place), wanted, table, decimals);
  return observedAt<BrokenRelation>(context, place, {
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
    ways: wanted === undefined ? [] : waysOut(checked, place, stated, wanted),
  });
}

/** One finding for a relation that most rows break: the formula or the whole column is another, which is to be asked. */
export function mostlyBroken(
  context: CheckContext,
  checked: CheckedTable,
  stated: TableRelation,
  first: number,
): Observation<BrokenRelation> {
  const { ways: _, ...one } = brokenRelation(context, checked, stated, stated.relation.column, first, 'warning');
  const most = { broken: stated.broken.size, tried: stated.rows.size };
  return { ...one, unit: null, payload: { ...one.payload, most } };
}

/** The calculation of a broken relation in its row, as printed; empty where a figure is missing. */
export function calculationText({ calculation }: BrokenRelation): string {
  return calculation === null ? '' : arithmeticText(calculation);
}

/** The same with what it comes to, `17 + 5 = 22`; a figure alone is what it comes to. */
export function equationText(about: BrokenRelation, result: string | null): string {
  const sum = calculationText(about);
  return result === null || result === '' || result === sum ? sum : `${sum} = ${result}`;
}

function waysOut(checked: CheckedTable, place: Place, stated: TableRelation, wanted: number): readonly Way[] {
  if (stated.relation.kind === 'sum') return waysOfCell(place, stated, checked.totals.totals, wanted);
  if (!agreeCounts(checked, stated.relation, place.row)) return [];
  return [{ figures: [{ ...place, figure: round(wanted, decimalsRounded(columnOf(place))) }], follows: true }];
}

/** Whether no total and no sum of the row speaks against the counts of a rate: one of them would be the one mistyped. */
function agreeCounts({ totals: { totals }, relations }: CheckedTable, rate: Relation, row: number): boolean {
  const counts = termsOf(rate);
  const isOfCount = ({ relation }: TableRelation): boolean =>
    relation.kind === 'sum' && [relation.column, ...termsOf(relation)].some((column) => counts.includes(column));
  return (
    !totals.some((total) => counts.includes(total.place.column) && speaksAgainst(total, row, relations)) &&
    !relations.some((each) => each.broken.has(row) && isOfCount(each))
  );
}
