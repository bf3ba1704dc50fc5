import { sum } from '../../../decimal/decimal';
import { columnAt, columnsWith } from '../../../tables/columns';
import { isMean, membersOf, rowAt, rowsOfKind } from '../../../tables/rows';
import { sumOf } from '../../arithmetic';
import type { CheckContext, CheckedTable } from '../../CheckContext';
import { columnOf, figureAt, observedAt, type Place, shownAt, written, writtenLike } from '../../figures';
import { meet, printedInterval, sumOfIntervals, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { addsComponents, termsOf } from '../../relations/Relation';
import { waysOfSum } from '../../waysOut';
import { defineRule } from '../Rule';
import { type ComponentSum, sentences } from './sentences';

/** Of fewer rows a majority says nothing. */
const MANY_ROWS = 5;

/** Points of groups that are not the sum of their components', in rows below the group or in columns beside it. */
export const componentSum = defineRule('component-sum', sentences, (context) =>
  context.checked.flatMap((checked) => [...inColumns(context, checked), ...inRows(context, checked)]),
);

function inColumns(context: CheckContext, checked: CheckedTable): readonly Observation<ComponentSum>[] {
  const { table } = checked;
  return checked.relations
    .filter((each) => addsComponents(table, each))
    .flatMap(({ relation, rows, broken }) => {
      const wrong = [...broken].flatMap(
        (row) =>
          judge(
            context,
            { table, row, column: relation.column },
            termsOf(relation).map((column) => ({ table, row, column })),
          ) ?? [],
      );
      const [first] = wrong;
      if (first === undefined || rows.size < MANY_ROWS || broken.size * 2 <= rows.size) return wrong;
      // Where most rows break it, the group's points are worked out otherwise (a bonus, a limit), or the columns are others.
      const { ways: _, ...one } = first;
      const most = { wrong: broken.size, tried: rows.size };
      return [{ ...one, severity: 'warning' as const, unit: null, payload: { ...one.payload, most } }];
    });
}

/** The rows of groups, and of all of them, in a table of components. */
function inRows(context: CheckContext, { table }: CheckedTable): readonly Observation<ComponentSum>[] {
  const [column] = table.kind === 'components' ? columnsWith(table, 'points') : [];
  if (column === undefined) return [];
  return rowsOfKind(table, 'aggregate').flatMap((row) => {
    const members = membersOf(table, row);
    if (members.length === 0 || isMean(rowAt(table, row))) return [];
    return (
      judge(
        context,
        { table, row, column },
        members.map((member) => ({ table, row: member, column })),
      ) ?? []
    );
  });
}

/** A group's points that are not the sum of its components'; `undefined` where they are, or one of them is missing. */
function judge(
  context: CheckContext,
  place: Place,
  components: readonly Place[],
): Observation<ComponentSum> | undefined {
  const { table } = place;
  const value = figureAt(place);
  const terms = components.flatMap((each) => {
    const figure = figureAt(each);
    return figure === null ? [] : [{ figure, interval: printedInterval(figure, columnOf(each)) }];
  });
  if (value === null || terms.length < components.length) return undefined;
  const printed = printedInterval(value, columnOf(place));
  const total = sumOfIntervals(terms.map(({ interval }) => interval));
  if (meet(printed, total)) return undefined;
  const expected = sum(terms.map(({ figure }) => figure));
  const text = writtenLike(shownAt(context, place), expected, table);
  return observedAt<ComponentSum>(context, place, {
    severity: 'error',
    expected: text,
    tolerance: toleranceOf(printed, total),
    payload: {
      header: columnAt(table, place.column).path.at(-1) ?? '',
      calculation: sumOf(terms.map(({ figure }) => written(figure, table))),
      most: null,
    },
    ways: waysOfSum({ ...place, figure: value }, components),
  });
}
