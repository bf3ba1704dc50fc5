import type { Analysis } from '../domain/Analysis';
import type { Finding } from '../domain/findings/Finding';
import type { ScoredUnit } from '../domain/scores/Board';
import type { Table } from '../domain/tables/Table';
import type { FileResult } from './recalculateFile';
import { areaAddress, columnLetters } from '../domain/workbook/a1';

/** One input's result as the command line prints it: plain JSON, absent is `null`. */
export function reportJson(
  file: string,
  analysis: Analysis,
  { sheets, unreadable }: Pick<FileResult, 'sheets' | 'unreadable'>,
): Record<string, unknown> {
  return {
    file,
    period: analysis.period?.label ?? null,
    closed: analysis.closed,
    tables: analysis.tables.map(tableJson),
    units: analysis.boards.flatMap(({ units }) => units.map(unitJson)),
    targets: analysis.targets.map(({ sheet, cell, indicator, target, result, met, shortfall }) => ({
      sheet,
      cell,
      indicator,
      target,
      result,
      met,
      shortfall,
    })),
    findings: analysis.findings.map(findingJson),
    questions: analysis.questions,
    sheets,
    unreadable,
  };
}

function tableJson(table: Table): Record<string, unknown> {
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    kind: table.kind,
    unitCount: table.rows.filter(({ kind }) => kind === 'unit').length,
    orientation: table.orientation,
    columns: table.columns.map(({ column, header, role, group }) => ({
      // Where the units are the sheet's columns, a column of the table is a row of the sheet.
      column: table.orientation === 'rows' ? columnLetters(column) : String(column + 1),
      header,
      role,
      group: group ?? null,
    })),
  };
}

function unitJson(unit: ScoredUnit): Record<string, unknown> {
  const { name, code, roster, score, grade, rank, previous, previousRank, delta, groups, underperforming } = unit;
  return { name, code, roster, score, grade, rank, previous, previousRank, delta, groups, underperforming };
}

function findingJson({
  rule,
  severity,
  sheet,
  cell,
  message,
  found,
  expected,
  tolerance,
  ...rest
}: Finding): Record<string, unknown> {
  const { unit, other = null, proposal = null, ignored = null } = rest;
  return { rule, severity, sheet, cell, unit, message, found, expected, tolerance, other, proposal, ignored };
}
