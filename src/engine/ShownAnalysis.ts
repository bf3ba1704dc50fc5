import type { Analysis } from '../domain/Analysis';
import { explainTable, type TableExplanation } from '../domain/explanations/explainTable';
import { itemNamesIn } from '../domain/explanations/itemNamesIn';
import { messagesIn } from '../domain/languages/messages';
import type { Language } from '../domain/settings/Settings';
import type { Board, ScoredUnit } from '../domain/scores/Board';
import { headerAddress } from '../domain/tables/cells';
import { rowsOfKind } from '../domain/tables/rows';
import type { Column, Table } from '../domain/tables/Table';
import type { WriteResult } from '../workbooks/WorkbookPort';

/** A unit as an interface shows it. */
export type ShownUnit = Pick<ScoredUnit, 'name' | 'sheet' | 'cell' | 'score' | 'grade' | 'rank' | 'delta'>;

/** A ranking as an interface shows it. */
export interface ShownBoard extends Pick<Board, 'roster' | 'index' | 'titles'> {
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
  /** Its meaning and the evidence, in every language. */
  readonly explanations: Readonly<Record<Language, TableExplanation>>;
}

/** Of an analysis what an interface shows, small enough to cross from a worker at any size of the workbook. */
export interface ShownAnalysis extends Pick<
  Analysis,
  'settings' | 'period' | 'previousPeriod' | 'closed' | 'findings' | 'narrative' | 'learned'
> {
  readonly tables: readonly ShownTable[];
  readonly boards: readonly ShownBoard[];
}

/** The result of a click. */
export interface ShownRecalculation {
  readonly analysis: ShownAnalysis;
  readonly written: WriteResult;
}

/** The part of an analysis that an interface shows. */
export function shownAnalysis(analysis: Analysis): ShownAnalysis {
  const { settings, period, previousPeriod, closed, findings, narrative, learned } = analysis;
  const itemNames = itemNamesIn(settings);
  return {
    settings,
    period,
    previousPeriod,
    closed,
    findings,
    narrative,
    ...(learned === undefined ? {} : { learned }),
    tables: analysis.tables.map((table) => shownTable(table, itemNames)),
    boards: analysis.boards.map(({ roster, index, titles, units, aggregate }) => ({
      roster,
      ...(index === undefined ? {} : { index }),
      titles,
      units: units.map(shownUnit),
      ...(aggregate === undefined ? {} : { aggregate: shownUnit(aggregate) }),
    })),
  };
}

function shownTable(table: Table, itemNames: ReadonlyMap<string, string>): ShownTable {
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
    explanations: {
      vi: explainTable(table, messagesIn('vi'), itemNames),
      en: explainTable(table, messagesIn('en'), itemNames),
    },
  };
}

function shownUnit(unit: ScoredUnit): ShownUnit {
  const { name, sheet, cell, score, grade, rank, delta } = unit;
  return { name, sheet, cell, score, grade, rank, delta };
}
