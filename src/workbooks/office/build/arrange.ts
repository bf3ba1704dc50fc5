import { CopiedRows, type MovedRow } from '../../../domain/sheets/plan/CopiedRows';
import { runsOf } from '../../../domain/workbook/runs';
import { rangeOf } from '../ranges';
import type { Step } from '../sync';
import type { BuildContext } from './BuildContext';

/**
 * Brings the rows of a fresh copy where its plan wants them: new ones come between, and each that changes places is copied
 * once more from the source with its looks and merges, but for the columns that stay.
 */
export function arrangeSteps({ plan, sheet, source, parts }: BuildContext): readonly Step[] {
  if (plan.arrangement === undefined) return [];
  const rows = new CopiedRows(plan.arrangement);
  const columns = Array.from({ length: parts.columns }, (_, column) => column).filter((column) => !rows.stays(column));
  const stretches = runsOf(columns).map(({ first, last }) => ({
    left: columns[first] ?? 0,
    right: columns[last] ?? 0,
  }));
  const moves = movesTogether(rows.moved).flatMap(({ at, from, count }) =>
    stretches.map((sides) => ({
      to: { ...sides, top: at, bottom: at + count - 1 },
      from: { ...sides, top: from, bottom: from + count - 1 },
    })),
  );
  return [
    ...runsOf(rows.added).map(({ first, last }): Step => {
      const area = { left: 0, right: 0, top: rows.added[first] ?? 0, bottom: rows.added[last] ?? 0 };
      return {
        bytes: 900,
        queue: () => {
          rangeOf(sheet(), area).getEntireRow().untrack().insert('Down').untrack();
          // Excel gives new rows the look of the one above.
          rangeOf(sheet(), area).getEntireRow().untrack().clear('Formats');
        },
      };
    }),
    // All that a row is copied over is taken apart first: Excel pastes over no part of a merged cell.
    ...moves.map(({ to }): Step => ({ bytes: 450, queue: () => rangeOf(sheet(), to).unmerge() })),
    ...moves.flatMap(({ to, from }) =>
      (parts.hasArrays ? (['Formats', 'Values'] as const) : (['All'] as const)).map((what): Step => ({
        bytes: 900,
        queue: () => rangeOf(sheet(), to).copyFrom(rangeOf(source(), from), what),
      })),
    ),
    ...rows.moved.flatMap((move) => sizeSteps(move, rows, { sheet, parts })),
  ];
}

/** Neighbouring rows that keep together, such as those of one merged cell. */
function movesTogether(moved: readonly MovedRow[]): readonly (MovedRow & { readonly count: number })[] {
  const together: (MovedRow & { count: number })[] = [];
  for (const { at, from } of moved) {
    const last = together.at(-1);
    if (last !== undefined && at === last.at + last.count && from === last.from + last.count) last.count += 1;
    else together.push({ at, from, count: 1 });
  }
  return together;
}

/** Heights and hiding are of rows as a whole, which copied cells do not bring. */
function sizeSteps(
  { at, from }: MovedRow,
  rows: CopiedRows,
  { sheet, parts: { heights, hiddenRows } }: Pick<BuildContext, 'sheet' | 'parts'>,
): readonly Step[] {
  const place = rows.placed(at) ?? at;
  const [height, isHidden] = [heights.get(from), hiddenRows.has(from)];
  const row = (): Excel.Range => rangeOf(sheet(), { top: at, bottom: at, left: 0, right: 0 });
  return [
    ...(height === undefined || height === heights.get(place)
      ? []
      : [{ bytes: 600, queue: () => void (row().format.rowHeight = height) }]),
    // A hidden row that is given a height is hidden no more, so this comes last.
    ...(isHidden || hiddenRows.has(place) ? [{ bytes: 450, queue: () => void (row().rowHidden = isHidden) }] : []),
  ];
}
