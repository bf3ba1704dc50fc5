import type { PreviousPeriod } from '../history/previousPeriod';
import type { Joined } from '../indicators/Roster';
import type { TargetResult } from '../scores/Board';
import type { CompletedTable } from '../scores/blanks/completions';
import type { SourcedBoard } from '../scores/ScoreModel';
import type { SettingFault } from '../settings/SettingFault';
import type { Settings } from '../settings/Settings';
import { rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';
import { memoizeBy } from '../memo/memoizeBy';
import type { Workbook } from '../workbook/Workbook';
import { blankCells, coveredCells } from './blanks';
import { retried } from './relations/fromTables';
import type { TableRelation } from './relations/Relation';
import { type Totals, totalsOf } from './totals';

/** The results of the earlier stages that rules look at. */
export interface CheckInput {
  /** The user's sheets alone. */
  readonly workbook: Workbook;
  /** The tables of hidden sheets, which are not read. */
  readonly hidden: readonly Table[];
  /** As read: blanks are blank. */
  readonly tables: readonly Table[];
  /** With what could be filled in, in the order of `tables`. */
  readonly completed: readonly CompletedTable[];
  readonly joined: Joined;
  readonly boards: readonly SourcedBoard[];
  readonly targets: readonly TargetResult[];
  readonly settings: Settings;
  /** How the tables' columns follow from each other. */
  readonly relations: readonly TableRelation[];
  /** Entries of the settings and of filed periods that could not be taken. */
  readonly badSettings: readonly SettingFault[];
  /** The earlier period compared with, and those that could not be. */
  readonly past: Pick<PreviousPeriod, 'compared' | 'refused'>;
}

/** A table with the work that several rules need, done once. */
export interface CheckedTable {
  readonly table: Table;
  /** Its place among the tables. */
  readonly index: number;
  readonly relations: readonly TableRelation[];
  /** Its aggregates beside what their rows amount to. */
  readonly totals: Totals;
  /** The indices of its units' rows. */
  readonly units: readonly number[];
  /** Whether nobody wrote anything into a cell. */
  readonly isBlank: (row: number, column: number) => boolean;
  /** Whether the add-in fills a blank cell in. */
  readonly isFilled: (row: number, column: number) => boolean;
}

/** All that a rule may look at. */
export interface CheckContext extends CheckInput {
  /** In the order of `tables`. */
  readonly checked: readonly CheckedTable[];
}

/** Does the work that several rules need, once. */
export function checkContext(input: CheckInput): CheckContext {
  const coveredBy = memoizeBy(coveredCells);
  const relations = input.tables.map((): TableRelation[] => []);
  for (const relation of input.relations) relations[relation.table]?.push(relation);
  const checked = input.tables.map((table, index) => ({
    ...checkedTable(input, table, index, relations[index] ?? []),
    isBlank: blankCells(input.workbook, table, coveredBy),
  }));
  return { ...input, checked };
}

function checkedTable(
  { completed }: CheckInput,
  table: Table,
  index: number,
  relations: readonly TableRelation[],
): Omit<CheckedTable, 'isBlank'> {
  return {
    table,
    index,
    relations,
    totals: totalsOf(table, relations),
    units: rowsOfKind(table, 'unit'),
    isFilled: (row, column) => completed[index]?.completions.get(column)?.has(row) === true,
  };
}

/** The same, were a table another one: with other figures, of the same rows and columns. */
export function withTable(context: CheckContext, table: Table, other: Table): CheckContext {
  const index = context.tables.indexOf(table);
  return {
    ...context,
    tables: context.tables.with(index, other),
    checked: context.checked.map((each) => {
      if (each.index !== index) return each;
      const relations = each.relations.map((relation) => retried(other, relation));
      return { ...each, table: other, relations, totals: totalsOf(other, relations) };
    }),
  };
}
