import { footnoteOf, withoutFootnoteMarks } from '../vocabulary/footnoteMarks';
import type { Grid } from './grid';
import { labelsFrom } from './notes';

/** A row by the cell that names it. */
interface Named {
  readonly row: number;
  readonly nameColumn: number;
  readonly name: string;
}

/** The rows by their names alone: footnote marks are set behind them in their own sheet only. */
export function withoutMarks<Row extends Named>(
  grid: Grid,
  body: readonly number[],
  rows: readonly Row[],
): readonly Row[] {
  const names = new Set(rows.map(({ name }) => name));
  let explained: ReadonlySet<string> | undefined;
  let bare: ReadonlyMap<string, number> | undefined;
  return rows.map((each) => {
    const typed = each.name === '' ? '' : grid.typedAt(each.row, each.nameColumn);
    if (typed === '') return each;
    const name = withoutFootnoteMarks(typed, (figure, rest) => {
      explained ??= footnotesBelow(grid, body.at(-1) ?? 0);
      if (explained.has(figure) || names.has(rest)) return true;
      // Beside notes of others it is a mark whose note was forgotten, unless it numbers several of one name.
      bare ??= bareNames(names);
      return explained.size > 0 && bare.get(rest) === 1;
    });
    return name === each.name ? each : { ...each, name };
  });
}

/** How many names there are for each without the figure in brackets behind it. */
function bareNames(names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const bare = withoutFootnoteMarks(name, () => true);
    counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  return counts;
}

function footnotesBelow(grid: Grid, last: number): ReadonlySet<string> {
  const labels = labelsFrom(grid, last + 1, grid.rowCount);
  return new Set(labels.flatMap(({ row, column }) => footnoteOf(grid.typedAt(row, column)) ?? []));
}
