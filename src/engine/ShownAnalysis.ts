import type { Analysis } from '../domain/Analysis';
import type { Board, ScoredUnit } from '../domain/scores/Board';
import type { Column, Table } from '../domain/tables/Table';
import type { WriteResult } from '../workbooks/WorkbookPort';

/** A unit as an interface shows it. */
export type ShownUnit = Pick<ScoredUnit, 'name' | 'sheet' | 'cell' | 'score' | 'grade' | 'rank' | 'delta'>;

/** A ranking as an interface shows it. */
export interface ShownBoard extends Pick<Board, 'roster' | 'title'> {
  readonly units: readonly ShownUnit[];
  readonly aggregate?: ShownUnit;
}

/** A table as an interface shows it: what it is and what its columns were taken for, without a figure. */
export interface ShownTable extends Pick<Table, 'sheet' | 'area' | 'headerRows' | 'kind'> {
  readonly columns: readonly Omit<Column, 'figures' | 'special'>[];
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
    boards: analysis.boards.map(({ roster, title, units, aggregate }) => ({
      roster,
      title,
      units: units.map(shownUnit),
      ...(aggregate === undefined ? {} : { aggregate: shownUnit(aggregate) }),
    })),
  };
}

function shownTable({ sheet, area, headerRows, kind, columns, rows }: Table): ShownTable {
  return {
    sheet,
    area,
    headerRows,
    kind,
    columns: columns.map(({ figures: _figures, special: _special, ...column }) => column),
    units: rows.reduce((count, row) => (row.kind === 'unit' ? count + 1 : count), 0),
  };
}

function shownUnit(unit: ScoredUnit): ShownUnit {
  const { name, sheet, cell, score, grade, rank, delta } = unit;
  return { name, sheet, cell, score, grade, rank, delta };
}
