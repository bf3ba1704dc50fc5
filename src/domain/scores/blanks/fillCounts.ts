import { isUnreadable } from '../../numbers/NumberReading';
import { columnsWhere, columnsWith, formulasOf } from '../../tables/columns';
import { membersOf, rowsOfKind, totalRows } from '../../tables/rows';
import { type ColumnFormula, readingAt, type Table } from '../../tables/Table';
import { rateParts } from '../rateParts';
import type { BlankFiller } from './BlankFiller';

type FigureRow = 'unit' | 'aggregate';

/** A mean is neither the sum of its rows nor the ratio of sums. */
function rowsFilled(table: Table, kind: FigureRow): readonly number[] {
  return kind === 'aggregate' ? totalRows(table) : rowsOfKind(table, kind);
}

/** Columns with formulas: of the code row, or said by their headers. */
export function fillCodedColumns(filler: BlankFiller, kind: FigureRow): void {
  const { table } = filler;
  // A formula may use a column that another formula fills; twice through reaches every chain seen in appendices.
  for (let turn = 0; turn < 2; turn += 1) {
    table.columns.forEach((each, column) => {
      const formulas = formulasOf(each);
      if (formulas.length === 0) return;
      for (const row of rowsFilled(table, kind)) fillByFormulas(filler, row, column, formulas);
    });
  }
}

/** A code may say twice what its column equals, `(1)=(2)+(3)=(4)+(5)`: where the two differ the cell stays blank. */
function fillByFormulas(filler: BlankFiller, row: number, column: number, formulas: readonly ColumnFormula[]): void {
  if (!filler.isBlank(row, column)) return;
  const sums = formulas.flatMap((formula) => {
    if (formula.kind !== 'sum') return [];
    const terms = formula.terms.map((term) => ({ row, ...term }));
    const total = filler.totalOf(terms);
    return total === undefined ? [] : [{ terms, total }];
  });
  const [first, ...others] = sums;
  if (first !== undefined && others.every(({ total }) => total === first.total))
    filler.fillSum(row, column, first.terms);
  for (const formula of formulas) {
    if (formula.kind === 'ratio') filler.fillRatio(row, column, [formula.numerator], [formula.denominator]);
    if (formula.kind === 'mean')
      filler.fillMean(
        row,
        column,
        formula.terms.map((each) => ({ row, column: each })),
      );
  }
}

/** Rates that are the ratio of counts of their table. */
export function fillRates(filler: BlankFiller, kind: FigureRow): void {
  const { table } = filler;
  const rows = rowsFilled(table, kind);
  if (table.kind === 'parentGroups') fillShares(filler, rows);
  for (const column of columnsWith(table, 'rate')) {
    if (table.columns[column]?.formula !== undefined) continue;
    if (!rows.some((row) => filler.isBlank(row, column))) continue;
    const parts = rateParts(table, column);
    if (parts === undefined) continue;
    for (const row of rows) filler.fillRatio(row, column, parts.numerator, parts.denominator);
  }
}

/** The rates of the parent's groups: points of their maximum. */
function fillShares(filler: BlankFiller, rows: readonly number[]): void {
  const { table } = filler;
  const now = (role: 'points' | 'maximum' | 'rate'): readonly number[] =>
    columnsWhere(table, (column) => column.role === role && column.earlier !== true);
  const [[points], [maximum], [rate]] = [now('points'), now('maximum'), now('rate')];
  if (points === undefined || maximum === undefined || rate === undefined) return;
  for (const row of rows) filler.fillRatio(row, rate, [points], [maximum]);
}

/** Counts of an aggregate are the sums of its rows; where one of them is missing the total stays blank. */
export function fillTotals(filler: BlankFiller): void {
  const { table } = filler;
  // Tables of components and of the parent's groups add up points and maxima; rates are never added.
  const pointed = table.kind === 'components' || table.kind === 'parentGroups';
  for (const column of pointed ? columnsWith(table, 'points', 'maximum') : columnsWith(table, 'count')) {
    for (const row of totalRows(table)) {
      if (filler.isBlank(row, column)) fillTotal(filler, row, column);
    }
  }
}

function fillTotal(filler: BlankFiller, row: number, column: number): void {
  const at = filler.table.columns[column];
  const members = membersOf(filler.table, row);
  const given = members.filter((member) => filler.figure(member, column) !== null);
  // Words, errors and unreadable figures are no zeros: a total without them would look right and be wrong.
  const isMistyped = (member: number): boolean =>
    filler.figure(member, column) === null && at !== undefined && isUnreadable(readingAt(at, member));
  // Points with a component or group missing are no points, however many of the others are there (SPEC 2).
  if (at?.role === 'points' && given.length < members.length) return;
  // What is left out among a unit's other counts is missing, and none only where nothing at all is counted of it.
  const counts = columnsWith(filler.table, 'count');
  const isLeftOut = (member: number): boolean =>
    filler.isBlank(member, column) && counts.some((other) => filler.figure(member, other) !== null);
  if (members.some((member) => isMistyped(member) || isLeftOut(member))) return;
  filler.fillSum(
    row,
    column,
    given.map((member) => ({ row: member, column, sign: 1 })),
  );
}
