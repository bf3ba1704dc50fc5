import { subtract, sum } from '../decimal/decimal';
import type { CheckContext } from './CheckContext';
import type { Correction } from './Observation';
import { correctionOf } from './correction';
import { addressOf, figureAt, type Place, shownAt, written, writtenLike } from './figures';
import { type TableRelation, termsOf, wouldHold } from './relations/Relation';
import { missingTerms } from './suspects';
import type { Total } from './totals';

/**
 * The correction of a wrong total: the expected figure, unless a relation of the total row would then break; in that
 * case the rows' own broken relations may tell which of them lack what the total has.
 */
export function correctionOfTotal(
  context: CheckContext,
  relations: readonly TableRelation[],
  { place, amount, found, how }: Total,
): Correction | undefined {
  const { table, row, column } = place;
  const involved = relations.filter(
    ({ relation }) => relation.kind === 'sum' && [relation.column, ...termsOf(relation)].includes(column),
  );
  if (involved.every(({ relation }) => wouldHold(table, relation, row, column, amount.value) !== false)) {
    const decimals = how === 'sum' ? undefined : table.columns[column]?.decimals;
    const value = writtenLike(shownAt(context, place), amount.value, table, decimals);
    return correctionOf(addressOf(place), found, amount.value, value);
  }
  return lackingCells(place, involved, subtract(found, amount.value));
}

/**
 * The correction of a wrong cell in a row: the figure its relation asks for, as long as the column's totals would
 * then agree; otherwise the terms of the relation that their own totals say are lacking.
 */
export function correctionOfCell(
  place: Place,
  stated: TableRelation,
  totals: readonly Total[],
  found: number,
  wanted: number,
  text: string,
): Correction | undefined {
  const over = totalsOver(totals, place.row, place.column);
  const fits = over.every((total) => sum([total.amount.value, wanted, -found]) === total.found);
  if (fits) return correctionOf(addressOf(place), found, wanted, text);
  for (const column of termsOf(stated.relation)) {
    const [wrong] = totalsOver(totals, place.row, column).filter(({ agrees }) => !agrees);
    if (wrong === undefined) continue;
    const lacking = lackingCells({ ...place, column }, [stated], subtract(wrong.found, wrong.amount.value));
    if (lacking !== undefined) return lacking;
  }
  return undefined;
}

function totalsOver(totals: readonly Total[], row: number, column: number): readonly Total[] {
  return totals.filter(({ place, how, members }) => how === 'sum' && place.column === column && members.has(row));
}

function lackingCells(
  { table, column }: Place,
  relations: readonly TableRelation[],
  difference: number,
): Correction | undefined {
  const lacking = missingTerms(table, relations, column, difference);
  if (lacking.length === 0) return undefined;
  return {
    kind: 'cells',
    cells: lacking.map(({ row, by }) => {
      const cell = { table, row, column };
      return { cell: addressOf(cell), value: written(sum([figureAt(cell) ?? 0, by]), table) };
    }),
  };
}
