import { round, subtract, sum } from '../decimal/decimal';
import { slipBetween } from './correction';
import { columnOf, figureAt, type Place } from './figures';
import { halfUnit } from './interval';
import type { OtherFigure, Way } from './Observation';
import { type TableRelation, termsOf, wouldHold } from './relations/Relation';
import { missingTerms, solvedFor } from './suspects';
import type { Total } from './totals';

/**
 * The ways out for a wrong total: what its rows come to, unless a relation of the total row would then break; or, in the
 * rows that break relations of their own, what they lack of it.
 */
export function waysOfTotal(relations: readonly TableRelation[], { place, amount, found, how }: Total): readonly Way[] {
  const { table, row, column } = place;
  const involved = relations.filter(
    ({ relation }) => relation.kind === 'sum' && [relation.column, ...termsOf(relation)].includes(column),
  );
  const figure = how === 'sum' ? amount.value : round(amount.value, columnOf(place).decimals);
  const holds = involved.every(({ relation }) => wouldHold(table, relation, row, column, figure) !== false);
  return [
    ...(holds ? [{ figures: [{ ...place, figure }], follows: true as const }] : []),
    ...wayOfRows(place, involved, subtract(found, amount.value)),
  ];
}

/**
 * The ways out for a wrong cell of a sum in a row: the figure that its relation asks for, the same in any other cell of
 * it, or in several rows what their own totals say they lack.
 */
export function waysOfCell(
  place: Place,
  stated: TableRelation,
  totals: readonly Total[],
  wanted: number,
): readonly Way[] {
  const { table, row } = place;
  const columns = [stated.relation.column, ...termsOf(stated.relation)];
  const others = columns.flatMap((column): readonly OtherFigure[] => {
    const figure = column === place.column ? undefined : solvedFor(table, stated.relation, column, row);
    return figure === undefined ? [] : [{ table, row, column, figure }];
  });
  const lacking = columns.flatMap((column) =>
    totals
      .filter(
        ({ place: at, how, members, agrees }) => !agrees && how === 'sum' && at.column === column && members.has(row),
      )
      .flatMap(({ found, amount }) => wayOfRows({ ...place, column }, [stated], subtract(found, amount.value))),
  );
  return [
    { figures: [{ ...place, figure: wanted }], follows: true },
    ...others.map((each): Way => ({ figures: [each] })),
    ...lacking,
  ];
}

function wayOfRows({ table, column }: Place, relations: readonly TableRelation[], difference: number): readonly Way[] {
  const lacking = missingTerms(table, relations, column, difference);
  if (lacking.length === 0) return [];
  const figures = lacking.map(({ row, by }) => {
    const cell = { table, row, column };
    return { ...cell, figure: sum([figureAt(cell) ?? 0, by]) };
  });
  return [{ figures }];
}
/** The ways out for a figure that is not the sum of others: what they come to, or in each of them what is lacking. */
export function waysOfSum(
  total: OtherFigure,
  terms: readonly Place[],
  signs: readonly (1 | -1)[] = terms.map(() => 1),
): readonly Way[] {
  const figures = terms.map((each) => figureAt(each) ?? 0);
  const expected = sum(figures.map((figure, at) => (signs[at] ?? 1) * figure));
  const lacking = subtract(total.figure, expected);
  return [
    { figures: [{ ...total, figure: expected }] },
    ...terms.map(({ table, row, column }, at): Way => ({
      figures: [{ table, row, column, figure: sum([figures[at] ?? 0, (signs[at] ?? 1) * lacking]) }],
    })),
  ];
}

/**
 * The ways out for a figure that is not the mean of others: what they come to, or in each of them the figure that a slip of the hand
 * made it of, where the mean's rounding leaves room for one; other figures of it would do as well.
 */
export function waysOfMean(
  mean: OtherFigure,
  terms: readonly Place[],
  { times }: { readonly times: number },
): readonly Way[] {
  const figures = terms.map((each) => figureAt(each) ?? 0);
  const of = terms.length / times;
  const half = halfUnit(columnOf(mean)) * of;
  const added = sum(figures);
  return [
    { figures: [{ ...mean, figure: round(added / of, columnOf(mean).decimals) }] },
    ...terms.map(({ table, row, column }, at): Way => {
      const figure = figures[at] ?? 0;
      const { decimals } = columnOf({ table, row, column });
      const needed = figure + mean.figure * of - added;
      const slip = figuresBetween(needed - half, needed + half, decimals).find(
        (each) => slipBetween(figure, each) !== undefined,
      );
      return slip === undefined
        ? { figures: [{ table, row, column, figure: round(needed, decimals) }], isOneOfSeveral: true }
        : { figures: [{ table, row, column, figure: slip }] };
    }),
  ];
}

/** All figures of so many decimals between two others. */
function figuresBetween(low: number, high: number, decimals: number): readonly number[] {
  const unit = 10 ** decimals;
  const [first, last] = [Math.ceil(low * unit - 1e-6), Math.floor(high * unit + 1e-6)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => round((first + at) / unit, decimals));
}
