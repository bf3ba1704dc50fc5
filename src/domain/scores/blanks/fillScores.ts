import { subtract, sum } from '../../decimal/decimal';
import type { IndexItem } from '../../indices/Index';
import { indexOf } from '../../settings/indexOf';
import { addsItems, adjustmentsOf, columnAt, columnsWhere, compositeColumn, groupColumn } from '../../tables/columns';
import { figureRows, isMean, rowAt, rowsOfKind } from '../../tables/rows';
import { decimalsRounded } from '../../tables/roundedRates';
import type { Table } from '../../tables/Table';
import { saysRateAlone } from '../../vocabulary/rateSenses';
import { componentParts, componentPoints } from '../componentPoints';
import { gradeOf } from '../grades';
import { countsBehind } from '../judgedColumns';
import { isRatio } from '../rateParts';
import { componentsOf } from '../groupComponents';
import { rankedTogether } from '../rankedTogether';
import { ranksOf } from '../../tables/ranks';
import { changedColumns, rankedColumns } from '../scoredColumns';
import { startingPoints } from '../startingPoints';
import type { BlankFiller } from './BlankFiller';

/** Rates and points of components. */
export function fillComponents(filler: BlankFiller): void {
  const { table, settings } = filler;
  const components = componentParts(table);
  const units = rowsOfKind(table, 'unit');
  for (const { counts, rate } of table.kind === 'components' ? components : []) {
    if (counts === undefined || rate === undefined) continue;
    for (const row of units) filler.fillRatio(row, rate, [counts.achieved], [counts.total]);
  }
  for (const parts of components) {
    const { points } = parts;
    for (const row of points === undefined ? [] : units) {
      if (points === undefined || !filler.isBlank(row, points)) continue;
      const worked = componentPoints(table, parts, row, indexOf(table, settings));
      if (worked !== undefined) filler.fill(row, points, worked.value, { kind: 'component', row, parts, worked });
    }
  }
}

/** Composites left blank beside the points of every group, of the table's own period and of the one before. */
export function fillComposites(filler: BlankFiller, rows: readonly number[]): void {
  const { table, settings } = filler;
  if (!addsItems(table)) return;
  const { items } = indexOf(table, settings);
  fillSums(
    filler,
    rows,
    compositeColumn(table, 'composite'),
    startingPoints(table) ?? items.map((item) => pointsColumns(table, item)),
    adjustmentsOf(table),
  );
  fillSums(
    filler,
    rows,
    compositeColumn(table, 'previousComposite'),
    items.map((item) => earlierPoints(table, item)),
  );
}

/** `Chỉ số (%)` beside composites: how much of the whole they are, where the rates that stand there already are that. */
export function fillIndexShares(filler: BlankFiller, rows: readonly number[]): void {
  const { table, settings } = filler;
  const composite = compositeColumn(table, 'composite');
  const [rate, another] = columnsWhere(
    table,
    ({ role, group, earlier, header }) =>
      role === 'rate' && group === undefined && earlier !== true && saysRateAlone(header),
  );
  if (composite === undefined || rate === undefined || another !== undefined) return;
  const whole = columnAt(table, composite).max ?? indexOf(table, settings).whole;
  // Where the table says what each unit can reach, a share is of that.
  const [maximum] = columnsWhere(table, ({ role, group }) => role === 'maximum' && group === undefined);
  if (whole === undefined || countsBehind(table, rate).length > 0) return;
  const decimals = decimalsRounded(columnAt(table, rate));
  const isShare = (row: number): boolean => {
    const [share, score] = [filler.figure(row, rate), filler.figure(row, composite)];
    const most = maximum === undefined ? whole : filler.figure(row, maximum);
    return share === null || score === null || most === null || isRatio(share, score, most, decimals);
  };
  if (!rows.every(isShare)) return;
  for (const row of rows) filler.fillRatio(row, rate, [composite], maximum === undefined ? whole : [maximum]);
}

function fillSums(
  filler: BlankFiller,
  rows: readonly number[],
  composite: number | undefined,
  found: readonly (readonly number[] | undefined)[],
  beside: ReturnType<typeof adjustmentsOf> = [],
): void {
  const points = found.flatMap((columns) => columns ?? []);
  if (composite === undefined || found.some((columns) => columns === undefined)) return;
  for (const row of rows) {
    const given = beside.filter(({ column }) => filler.figure(row, column) !== null);
    filler.fillSum(row, composite, [
      ...points.map((column) => ({ row, column, sign: 1 as const })),
      ...given.map((each) => ({ row, ...each })),
    ]);
  }
}

/** An item's points of the period before, where the table has one earlier period only. */
function earlierPoints(table: Table, { key }: IndexItem): readonly number[] | undefined {
  const columns = columnsWhere(
    table,
    ({ role, group, component, earlier }) =>
      role === 'points' && group === key && component === undefined && earlier === true,
  );
  return columns.length === 1 ? columns : undefined;
}

/** An item's own column of points, or those of its components where all of them are there. */
function pointsColumns(table: Table, item: IndexItem): readonly number[] | undefined {
  const own = groupColumn(table, item.key, 'points');
  if (own !== undefined) return [own];
  const components = componentsOf(table, item);
  const columns = components.flatMap(({ points }) => points ?? []);
  const most = sum(components.map(({ component }) => component?.max ?? 0));
  return columns.length > 0 && columns.length === components.length && most === item.max ? columns : undefined;
}

/** Changes of the composite and of single groups against the period before. */
export function fillChanges(filler: BlankFiller): void {
  for (const { change, now, before } of changedColumns(filler.table)) {
    for (const row of figureRows(filler.table)) {
      const [latest, earlier] = [filler.figure(row, now), filler.figure(row, before)];
      if (latest === null || earlier === null) continue;
      filler.fill(row, change, subtract(latest, earlier), {
        kind: 'sum',
        terms: [
          { row, column: now, sign: 1 },
          { row, column: before, sign: -1 },
        ],
      });
    }
  }
}

/** Grades of the composite and of the one before; a mean of units is graded by nobody. */
export function fillGrades(filler: BlankFiller): void {
  const { table, settings } = filler;
  for (const [gradeRole, scoreRole] of [
    ['grade', 'composite'],
    ['previousGrade', 'previousComposite'],
  ] as const) {
    const [grade, score] = [compositeColumn(table, gradeRole), compositeColumn(table, scoreRole)];
    if (grade === undefined || score === undefined) continue;
    for (const row of figureRows(table).filter((each) => !isMean(rowAt(table, each)))) {
      const value = filler.figure(row, score);
      const name = value === null ? undefined : gradeOf(value, indexOf(table, settings));
      if (name !== undefined) filler.fill(row, grade, name, { kind: 'grade', row, column: score });
    }
  }
}

/** Ranks of units by the composite, and by single groups. */
export function fillRanks(filler: BlankFiller): void {
  const { table, settings } = filler;
  for (const { rank, score } of rankedColumns(table)) {
    const isLowerBetter = columnAt(table, score).lowerIsBetter === true;
    for (const among of rankedTogether(table)) {
      const figures = among.map((row) => filler.figure(row, score));
      ranksOf(figures, settings.ties, isLowerBetter).forEach((value, index) => {
        const row = among[index];
        if (value !== null && row !== undefined)
          filler.fill(row, rank, value, { kind: 'rank', row, column: score, among });
      });
    }
  }
}
