import { multiply } from '../../decimal/decimal';
import type { Completion } from '../../scores/blanks/Completion';
import { indexOf } from '../../settings/indexOf';
import { decimalsJudged } from '../../scores/roundedComposites';
import { contentOf, positionOf } from '../../tables/cells';
import { columnAt } from '../../tables/columns';
import { figureRows } from '../../tables/rows';
import { type Column, readingAt } from '../../tables/Table';
import { quoteSheetName } from '../../workbook/a1';
import { figureFormula } from '../plan/figureFormula';
import { printedGrade } from '../plan/formulas';
import type { PlannedCell } from '../plan/SheetPlan';
import { computationFormula } from './computationFormula';
import { type CopiedTable, sourceAddress } from './copiedTable';
import type { CopyContext } from './CopyContext';
import { isShownInPercent } from './copyFormats';

/**
 * The cells of a copied column, one for each of the table's rows: completions' formulas, and
 * references to the source's figures. Rows of other kinds than units and their aggregates stay as the copy has them.
 * @param completions the column's, by row
 */
export function copiedColumn(
  copied: CopiedTable,
  index: number,
  completions: ReadonlyMap<number, Completion> | undefined,
  context: CopyContext,
): readonly PlannedCell[] {
  const { table, sheet } = copied;
  const column = columnAt(table, index);
  const prefix = `${quoteSheetName(table.sheet)}!`;
  const separator = column.decimalSeparator ?? table.decimalSeparator;
  const decimals = decimalsJudged(column, context.settings);
  const cells = new Array<PlannedCell>(table.rows.length).fill(null);
  for (const row of figureRows(table)) {
    const completion = completions?.get(row);
    if (completion !== undefined) {
      cells[row] = completedCell(copied, completion, context);
      continue;
    }
    const value = contentOf(sheet, positionOf(table, row, index));
    if (typeof value !== 'number' && typeof value !== 'string') continue;
    const source = `${prefix}${sourceAddress(copied, row, index)}`;
    cells[row] =
      typeof value === 'number'
        ? copiedNumber(column, row, value, source, decimals)
        : copiedText(column, row, value, source, separator, decimals);
  }
  return cells;
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

/** Fractions are printed as they are; figures typed as text become figures, so that totals can be formed over them. */
function copiedText(
  column: Column,
  row: number,
  value: string,
  source: string,
  separator: '.' | ',' | undefined,
  decimals: number | undefined,
): PlannedCell {
  const reading = readingAt(column, row);
  if (reading.kind === 'fraction') return { formula: source, value };
  if (reading.kind !== 'number') return null;
  const formula = figureFormula(source, value, reading, separator, decimals);
  // No formula can take a footnote's mark off; the figure itself stands there then.
  return formula === undefined ? reading.value : { formula, value: reading.value };
}

function completedCell(copied: CopiedTable, completion: Completion, context: CopyContext): PlannedCell {
  const formula = computationFormula(copied, completion, context);
  const { by, value, row, column } = completion;
  if (by.kind === 'ratio' && typeof value === 'number' && isShownInPercent(copied.table, copied.sheet, row, column))
    return { formula, value: multiply(value, 0.01) };
  if (by.kind !== 'grade') return { formula, value };
  return {
    formula,
    value: printedGrade(String(value), indexOf(copied.table, context.settings), copied.capitals),
  };
}
