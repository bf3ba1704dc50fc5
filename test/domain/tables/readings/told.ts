import type { AnalysisOptions } from '../../../../src/domain/analysis/AnalysisOptions';
import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import type { Analysis } from '../../../../src/domain/Analysis';
import type { Column, ColumnFormula, Row, Table } from '../../../../src/domain/tables/Table';
import { areaAddress, columnLetters } from '../../../../src/domain/workbook/a1';
import type { Sheet } from '../../../../src/domain/workbook/Workbook';

/** What is surer than this goes without saying. */
const SURE = 0.9;

/** How the tables of a workbook are read, line by line. */
function told({ tables, boards, findings, settings }: Analysis): string {
  return [
    ...tables.flatMap(tableTold),
    ...boards.map(
      ({ title, units }) =>
        `board of ${title}: ${units
          .map(({ name, score, previous, delta, grade, rank }) =>
            [name, ...[score, previous, delta, grade, rank].map((each) => each ?? '·')].join(' '),
          )
          .join('; ')}`,
    ),
    ...findings
      .filter(({ rule }) => rule !== 'unit-missing')
      .map(({ rule, severity, sheet, cell }) => `${severity}: ${rule} ${tables.length > 1 ? `${sheet}!` : ''}${cell}`),
    ...(settings.indices.length > 1 ? [`indices: ${settings.indices.map(({ name }) => name).join(', ')}`] : []),
  ].join('\n');
}

/** How some sheets are read. */
export function workbookTold(sheets: readonly Sheet[], options: AnalysisOptions): string {
  return told(analyzeWorkbook({ sheets }, options));
}

function tableTold(table: Table): readonly string[] {
  const facts = [
    table.orientation === 'columns' ? 'on its side' : '',
    table.index === undefined ? '' : `index ${table.index}`,
    table.statedIndex === undefined
      ? ''
      : `states ${table.statedIndex.name}: ${table.statedIndex.items.map(({ name, max }) => `${name} ${max ?? 'open'}`).join(', ')}`,
    table.statedBands === undefined
      ? ''
      : `bands ${table.statedBands.bands.map(({ name, from }) => `${name} ${from}`).join(', ')}`,
    table.unread === undefined ? '' : `unread ${table.unread}`,
    table.weighted === true ? 'weighted' : '',
    table.period === undefined ? '' : table.period.label,
    table.decimalSeparator === undefined ? '' : `decimals behind ${table.decimalSeparator}`,
    table.codeRow === undefined ? '' : `codes in ${table.codeRow + 1}`,
    table.titles.length === 0 ? '' : `titled ${table.titles.map(({ text }) => text).join(' / ')}`,
  ].filter((fact) => fact !== '');
  const where = `${table.kind} ${table.sheet}!${areaAddress(table.area)}, headers ${table.headerRows.map((row) => row + 1).join(' ')}`;
  return [
    [where, ...facts].join('; '),
    ...table.columns.map(columnTold),
    ...table.rows.map((row, index) => rowTold(row, index)),
  ];
}

function columnTold(column: Column): string {
  const facts = [
    column.group ?? '',
    column.component === undefined ? '' : `part of ${column.component.item}, of ${column.component.max ?? '?'}`,
    column.adjusts === undefined ? '' : `adjusts ${column.adjusts}`,
    column.max === undefined ? '' : `of ${column.max}`,
    column.headerTarget === undefined ? '' : `target ${column.headerTarget}`,
    column.earlier === true ? 'earlier' : '',
    column.uncompared === true ? 'uncompared' : '',
    column.lowerIsBetter === true ? 'lower is better' : '',
    column.code === undefined ? '' : `code ${column.code}`,
    ...[column.formula, ...(column.otherFormulas ?? [])].map((formula) =>
      formula === undefined ? '' : `= ${formulaTold(formula)}`,
    ),
    [...column.special]
      .filter(([, { kind }]) => kind !== 'text')
      .map(([row, reading]) => `${row}: ${Object.values(reading).join(' ')}`)
      .slice(0, 2)
      .join(', '),
    column.confidence < SURE ? `sure ${column.confidence.toFixed(1)}` : '',
    column.reason === 'header' ? '' : `by ${column.reason}`,
    column.alternatives.length === 0 ? '' : `or ${column.alternatives.join(' ')}`,
    column.evidence.map(({ kind, weight }) => `${kind} ${Number(weight.toFixed(1))}`).join(' '),
    column.runnerUp === undefined
      ? ''
      : `before ${column.runnerUp.role} by ${Number(column.runnerUp.behind.toFixed(1))}`,
    ...column.evidence.flatMap(({ relation }) =>
      relation === undefined
        ? []
        : [
            `${relation.kind} ${relation.of} of ${relation.from.length > 3 ? relation.from.length : relation.from.join(' + ')}`,
          ],
    ),
  ].filter((fact) => fact !== '');
  const header = column.header === '' ? '' : ` ${column.header}`;
  return `  ${columnLetters(column.column)}${header} → ${column.role}${facts.map((fact) => `; ${fact}`).join('')}`;
}

function formulaTold(formula: ColumnFormula): string {
  switch (formula.kind) {
    case 'ratio':
      return `${columnLetters(formula.numerator)} / ${columnLetters(formula.denominator)}`;
    case 'mean':
      return `mean of ${formula.terms.map(columnLetters).join(' ')}`;
    case 'sum':
      return formula.terms.map(({ column, sign }) => `${sign < 0 ? '-' : '+'}${columnLetters(column)}`).join(' ');
  }
}

function rowTold({ row, kind, name, parent, level, cluster, ordinal, members }: Row, index: number): string {
  return [
    `  ${row + 1} ${ordinal === undefined ? '' : `${ordinal} `}${name} → ${kind}`,
    level ?? '',
    parent === undefined ? '' : `in ${parent}`,
    cluster === undefined ? '' : `among ${cluster}`,
    members === undefined ? '' : `of ${members.map((member) => member - index).join(' ')}`,
  ]
    .filter((fact) => fact !== '')
    .join('; ');
}
