import type { Completion } from '../../scores/Completion';
import { decimalsJudged } from '../../scores/roundedComposites';
import { type Column, readingAt, type Table } from '../../tables/Table';
import { cellAddress, columnLetters, quoteSheetName } from '../../workbook/a1';
import type { Sheet } from '../../workbook/Workbook';
import type { CopyContext } from './CopyContext';
import { copiedRank } from './copyRank';
import { figureFormula } from '../plan/figureFormula';
import { gradeFormula, printedGrade } from '../plan/formulas';
import { runsOf } from '../plan/runs';
import type { PlannedCell } from '../plan/SheetPlan';

/** A table of a sheet that is being copied. */
export interface CopiedTable {
  readonly table: Table;
  readonly sheet: Sheet;
  /** Whether the table writes its units in capitals, so that grades are to be in capitals as well. */
  readonly capitals: boolean;
  /** How formulas name the source sheet, its exclamation mark included. */
  readonly prefix: string;
}

/** A table ready to be copied. */
export function copiedTable(table: Table, sheet: Sheet): CopiedTable {
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  return {
    table,
    sheet,
    prefix: `${quoteSheetName(table.sheet)}!`,
    capitals: units.length > 0 && units.every(({ name }) => name === name.toLocaleUpperCase('vi')),
  };
}

/**
 * What is to stand in the cells of a copied column, one for each of the table's rows: completions' formulas, and
 * references to the source's figures.
 * @param completions the column's, by row
 */
export function copiedColumn(
  copied: CopiedTable,
  index: number,
  completions: ReadonlyMap<number, Completion> | undefined,
  context: CopyContext,
): readonly PlannedCell[] {
  const { table, sheet, prefix } = copied;
  const column = table.columns[index];
  if (column === undefined) return [];
  const letters = `${prefix}${columnLetters(column.column)}`;
  const separator = column.decimalSeparator ?? table.decimalSeparator;
  const decimals = decimalsJudged(column, context.settings);
  return table.rows.map(({ row: at }, row): PlannedCell => {
    const completion = completions?.get(row);
    if (completion !== undefined) return completedCell(copied, completion, context);
    const value = sheet.rows[at]?.[column.column] ?? null;
    if (value === null || typeof value === 'object') return null;
    const source = `${letters}${at + 1}`;
    // Fractions are printed as they are; figures typed as text become figures, so that totals can be formed over them.
    if (typeof value === 'number') return copiedNumber(column, row, value, source, decimals);
    const reading = readingAt(column, row);
    if (reading.kind === 'fraction') return { formula: source, value: String(value) };
    if (reading.kind !== 'number') return null;
    const formula = figureFormula(source, value, reading, separator, decimals);
    // No formula can take a footnote's mark off; the figure itself stands there then.
    return formula === undefined ? reading.value : { formula, value: reading.value };
  });
}

function copiedNumber(
  { figures, special }: Column,
  row: number,
  value: number,
  source: string,
  decimals: number | undefined,
): PlannedCell {
  const reading = special.get(row);
  if (reading?.kind === 'fraction') return `${reading.value}/${reading.of}`;
  const figure = figures[row] ?? null;
  if (figure === null) return null;
  return decimals === undefined || reading !== undefined
    ? { formula: source, value }
    : { formula: `ROUND(${source},${decimals})`, value: figure };
}

function completedCell(copied: CopiedTable, completion: Completion, context: CopyContext): PlannedCell {
  const formula = computationFormula(copied, completion, context);
  if (completion.by.kind !== 'grade') return { formula, value: completion.value };
  return { formula, value: printedGrade(String(completion.value), context.settings, copied.capitals) };
}

function computationFormula(
  { table, sheet, capitals }: CopiedTable,
  { by, column, value: completed }: Completion,
  context: CopyContext,
): string {
  const address = (row: number, index: number): string =>
    cellAddress(table.rows[row]?.row ?? 0, table.columns[index]?.column ?? 0);
  const figure = (row: number, index: number): string => {
    const at = table.columns[index];
    const reading = at === undefined ? undefined : readingAt(at, row);
    if (at === undefined || reading?.kind !== 'fraction') return address(row, index);
    const value = sheet.rows[table.rows[row]?.row ?? 0]?.[at.column] ?? null;
    return (
      figureFormula(
        address(row, index),
        value,
        reading,
        at.decimalSeparator ?? table.decimalSeparator,
        decimalsJudged(at, context.settings),
      ) ?? String(reading.value)
    );
  };
  switch (by.kind) {
    case 'sum': {
      const vertical =
        by.terms.length > 1 && by.terms.every((term) => term.sign === 1 && term.column === by.terms[0]?.column);
      if (vertical)
        return `SUM(${verticalRanges(
          table,
          by.terms.map(({ row }) => row),
          by.terms[0]?.column ?? 0,
        )})`;
      const text = by.terms
        .map((term, index) => `${term.sign < 0 ? '-' : index === 0 ? '' : '+'}${figure(term.row, term.column)}`)
        .join('');
      return `ROUND(${text},${by.decimals ?? 10})`;
    }
    case 'ratio': {
      const total = (cells: typeof by.numerator): string => {
        const text = cells.map((cell) => figure(cell.row, cell.column)).join('+');
        return cells.length === 1 ? text : `(${text})`;
      };
      const decimals = table.columns[column]?.decimals ?? context.settings.decimals;
      const whole = total(by.denominator);
      return `IF(${whole}=0,"",ROUND(${total(by.numerator)}/${whole}*100,${decimals}))`;
    }
    case 'component': {
      const { counts, rate, maximum } = by.parts;
      const max = maximum === undefined ? String(by.max) : figure(by.row, maximum);
      const points = (part: string): string => `MIN(${max},ROUND(${max}*${part}/${by.target},2))`;
      if (counts === undefined) return points(figure(by.row, rate ?? 0));
      const total = figure(by.row, counts.total);
      return `IF(${total}=0,"",${points(`${figure(by.row, counts.achieved)}/${total}*100`)})`;
    }
    case 'grade':
      return gradeFormula(figure(by.row, by.column), context.settings, context.places, capitals);
    case 'rank':
      return copiedRank(table, by, figure(by.row, by.column), context.settings.ties) ?? String(completed);
  }
}

/** `C7:C13,C15:C26`: the rows of a total without the sections and subtotals between them. */
function verticalRanges(table: Table, rows: readonly number[], index: number): string {
  const letters = columnLetters(table.columns[index]?.column ?? 0);
  const lines = rows.map((row) => table.rows[row]?.row ?? 0);
  return runsOf(lines)
    .map(
      ({ first, last }) =>
        `${letters}${(lines[first] ?? 0) + 1}${first === last ? '' : `:${letters}${(lines[last] ?? 0) + 1}`}`,
    )
    .join(',');
}
