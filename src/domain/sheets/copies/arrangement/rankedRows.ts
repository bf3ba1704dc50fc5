import { greatestOf, leastOf } from '../../../decimal/extremes';
import type { CompletedTable } from '../../../scores/blanks/completions';
import { rankedTogether } from '../../../scores/rankedTogether';
import { figureAt } from '../../../tables/cells';
import { compositeColumn } from '../../../tables/columns';
import { mergedColumns } from '../../../tables/mergedColumns';
import { neighbourColumns } from '../../../tables/neighbourColumns';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import { isScoreboard } from '../../../tables/scoreboards';
import type { Table } from '../../../tables/Table';
import { entryAt } from '../../../workbook/entryAt';
import type { Area, Sheet } from '../../../workbook/Workbook';

/** Rows of the sheet that stay together: a unit's, with those that its merged cells reach; or a single row that stays where it is. */
interface Line {
  readonly rows: readonly number[];
  /** The unit's index among the table's rows; absent where the line is no unit's. */
  readonly unit?: number;
}

/**
 * A sheet's rows in the order in which its scoreboards come best first: for each row the one that stands there then. Units
 * change places with those that they are ranked with: within their section, between the same aggregates, under the same
 * merged heading, those of one level; all other rows stay. Units without a composite come last, equal ones in their order.
 * A table with figures that hang on the order of its units, or with a cell merged over several of them, keeps it.
 * @returns `undefined` where every row is in its place already
 */
export function rankedRows(sheet: Sheet, tables: readonly CompletedTable[]): readonly number[] | undefined {
  const rows = sheet.rows.map((_, row) => row);
  for (const { table } of tables) {
    if (!isScoreboard(table) || hasNeighbour(table, tables)) continue;
    if (neighbourColumns(table, sheet).length > 0 || mergedColumns(table, sheet).length > 0) continue;
    const lines = linesOf(table, sheet);
    const first = entryAt(entryAt(lines, 0).rows, 0);
    rows.splice(
      first,
      lines.flatMap((line) => line.rows).length,
      ...ranked(table, lines, sheet.merges).flatMap((line) => line.rows),
    );
  }
  return rows.every((from, at) => from === at) ? undefined : rows;
}

/** Rows move as a whole: what stands beside a table would be torn. */
function hasNeighbour({ area }: Table, tables: readonly CompletedTable[]): boolean {
  return tables.some(
    ({ table: { area: other } }) => other !== area && other.top <= area.bottom && other.bottom >= area.top,
  );
}

/** The lines from the first unit to the last. */
function linesOf(table: Table, { merges }: Sheet): readonly Line[] {
  const units = new Map(rowsOfKind(table, 'unit').map((unit) => [rowAt(table, unit).row, unit]));
  const known = new Set(table.rows.map(({ row }) => row));
  const end = greatestOf(units.keys());
  const lines: { readonly rows: number[]; readonly unit?: number }[] = [];
  for (let row = leastOf(units.keys()); row <= end || isJoined(row); row += 1) {
    const unit = units.get(row);
    const before = lines.at(-1);
    if (isJoined(row) && before !== undefined) before.rows.push(row);
    else lines.push(unit === undefined ? { rows: [row] } : { rows: [row], unit });
  }
  return lines;

  /** A row that only merged cells join to the unit above it. */
  function isJoined(row: number): boolean {
    return !known.has(row) && merges.some(({ top, bottom }) => top < row && bottom >= row && units.has(top));
  }
}

/** The lines with each unit's in the place that its rank among those it may change places with gives it. */
function ranked(table: Table, lines: readonly Line[], merges: Sheet['merges']): readonly Line[] {
  const composite = compositeColumn(table, 'composite');
  const scoreOf = ({ unit }: Line): number =>
    (unit === undefined || composite === undefined ? null : figureAt(table, unit, composite)) ?? -Infinity;
  const groups = new Map<string, { readonly places: number[]; readonly lines: Line[] }>();
  groupsOfLines(table, lines, merges).forEach((key, at) => {
    if (key === undefined) return;
    const group = groups.get(key) ?? { places: [], lines: [] };
    groups.set(key, group);
    group.places.push(at);
    group.lines.push(entryAt(lines, at));
  });
  const result = [...lines];
  for (const group of groups.values()) {
    const sorted = group.lines.toSorted((one, other) => descending(scoreOf(one), scoreOf(other)));
    group.places.forEach((place, at) => (result[place] = entryAt(sorted, at)));
  }
  return result;
}

function descending(one: number, other: number): number {
  return one === other ? 0 : other - one;
}

/** For each line a name of those that it may change places with; none where it is no unit's. */
function groupsOfLines(table: Table, lines: readonly Line[], merges: Sheet['merges']): readonly (string | undefined)[] {
  const classes = new Map(rankedTogether(table).flatMap((units, at) => units.map((unit) => [unit, at] as const)));
  const kinds = new Map(table.rows.map(({ row, kind }) => [row, kind]));
  const unitRows = lines.flatMap(({ rows, unit }) => (unit === undefined ? [] : [entryAt(rows, 0)]));
  const headings = merges.filter((merge) => unitRows.filter((row) => holds(merge, row)).length > 1);
  let section = 0;
  return lines.map(({ rows, unit }) => {
    const row = entryAt(rows, 0);
    if (unit !== undefined) {
      const under = headings.flatMap((merge, at) => (holds(merge, row) ? [at] : []));
      return [section, classes.get(unit), ...under].join('/');
    }
    const kind = kinds.get(row);
    if (kind === 'section' || kind === 'aggregate') section += 1;
    return undefined;
  });
}

function holds({ top, bottom }: Area, row: number): boolean {
  return row >= top && row <= bottom;
}
