import type { Analysis } from '../domain/Analysis';
import type { Board, ScoredUnit } from '../domain/scores/Board';
import { headerAddress } from '../domain/tables/cells';
import { rowsOfKind } from '../domain/tables/rows';
import type { Column, Table } from '../domain/tables/Table';
import type { WriteResult } from '../workbooks/WorkbookPort';

/** A unit as an interface shows it. */
export type ShownUnit = Pick<ScoredUnit, 'name' | 'sheet' | 'cell' | 'score' | 'grade' | 'rank' | 'delta'>;

/** A ranking as an interface shows it. */
export interface ShownBoard extends Pick<Board, 'roster' | 'index' | 'title'> {
  readonly units: readonly ShownUnit[];
  readonly aggregate?: ShownUnit;
}

/** A column as an interface shows it, with the A1 address of its header. */
export interface ShownColumn extends Omit<Column, 'column' | 'figures' | 'special'> {
  readonly headerCell: string;
}

/** A table as an interface shows it: what it is and what its columns were taken for, without a figure. */
export interface ShownTable extends Pick<Table, 'sheet' | 'area' | 'kind'> {
  readonly columns: readonly ShownColumn[];
  /** How many. */
  readonly units: number;
}

/** Of an analysis what an interface shows, small enough to cross from a worker at any size of the workbook. */
export interface ShownAnalysis extends Pick<
  Analysis,
  'settings' | 'period' | 'previousPeriod' | 'findings' | 'narrative' | 'learned'
> {
  readonly tables: readonly ShownTable[];
  readonly boards: readonly ShownBoard[];
}

/** What came of a click. */
export interface ShownRecalculation {
  readonly analysis: ShownAnalysis;
  readonly written: WriteResult;
}

/** What an interface shows of an analysis. */
export function shownAnalysis(analysis: Analysis): ShownAnalysis {
  const { settings, period, previousPeriod, findings, narrative, learned } = analysis;
  return {
    settings,
    period,
    previousPeriod,
    findings,
    narrative,
    ...(learned === undefined ? {} : { learned }),
    tables: analysis.tables.map(shownTable),
    boards: analysis.boards.map(({ roster, index, title, units, aggregate }) => ({
      roster,
      ...(index === undefined ? {} : { index }),
      title,
      units: units.map(shownUnit),
      ...(aggregate === undefined ? {} : { aggregate: shownUnit(aggregate) }),
    })),
  };
}

function shownTable(table: Table): ShownTable {
  const { sheet, area, kind } = table;
  return {
    sheet,
    area,
    kind,
    columns: table.columns.map(({ column: _column, figures: _figures, special: _special, ...shown }, index) => ({
      ...shown,
      headerCell: headerAddress(table, index),
    })),
    units: rowsOfKind(table, 'unit').length,
  };
}

function shownUnit(unit: ScoredUnit): ShownUnit {
  const { name, sheet, cell, score, grade, rank, delta } = unit;
  return { name, sheet, cell, score, grade, rank, delta };
}
