import type { Completion, Computation } from '../../scores/blanks/Completion';
import { indexOf } from '../../settings/indexOf';
import { decimalsJudged } from '../../scores/roundedComposites';
import { rangesOf } from '../../tables/areas';
import { addressOf, contentOf, positionOf } from '../../tables/cells';
import { columnAt } from '../../tables/columns';
import { readingAt } from '../../tables/Table';
import { figureFormula } from '../plan/figureFormula';
import { componentFormula } from '../plan/componentFormula';
import { gradeFormula } from '../plan/formulas';
import type { CopiedTable } from './copiedTable';
import type { CopyContext } from './CopyContext';
import { copiedRank } from './copyRank';
import { isShownInPercent } from './copyFormats';

type Cells = Extract<Computation, { kind: 'ratio' }>['numerator'];

/** The formula of a filled cell over the other cells of the copy. */
export function computationFormula(copied: CopiedTable, completion: Completion, context: CopyContext): string {
  const { by, value } = completion;
  switch (by.kind) {
    case 'sum':
      return sumFormula(by, copied, context);
    case 'ratio': {
      const { decimals } = columnAt(copied.table, completion.column);
      const part = total(by.numerator, copied, context);
      const whole =
        typeof by.denominator === 'number' ? String(by.denominator) : total(by.denominator, copied, context);
      const isShare = isShownInPercent(copied.table, copied.sheet, completion.row, completion.column);
      const share = isShare ? `${part}/${whole}` : `${part}/${whole}*100`;
      // Where units have no figure yet there is no share of nothing.
      const lacking = typeof by.denominator === 'number' ? `${part}=""` : `${whole}=0`;
      return `IF(${lacking},"",ROUND(${share},${isShare ? decimals + 2 : decimals}))`;
    }
    case 'mean':
      return `ROUND(AVERAGE(${meanTerms(by.terms, copied, context)}),${by.decimals})`;
    case 'component':
      return copiedComponent(by, copied, context);
    case 'grade': {
      const score = figure(by, copied, context);
      return gradeFormula(score, indexOf(copied.table, context.settings), context.places, copied.capitals);
    }
    case 'rank':
      return copiedRank(copied.table, by, figure(by, copied, context), context.settings.ties) ?? String(value);
  }
}

function sumFormula(by: Extract<Computation, { kind: 'sum' }>, copied: CopiedTable, context: CopyContext): string {
  const ranges = by.terms.every(({ sign }) => sign === 1) ? rangesAlong(by.terms, copied) : undefined;
  if (ranges !== undefined) return `SUM(${ranges})`;
  const text = by.terms
    .map((term, index) => `${term.sign < 0 ? '-' : index === 0 ? '' : '+'}${figure(term, copied, context)}`)
    .join('');
  return `ROUND(${text},${by.decimals ?? 10})`;
}

/** Cells of one column as a function takes them; `undefined` where they are of several, or one alone. */
function rangesAlong(terms: Cells, { table }: CopiedTable): string | undefined {
  const [first, ...others] = terms;
  if (first === undefined || others.length === 0 || others.some(({ column }) => column !== first.column))
    return undefined;
  return rangesOf(
    table,
    terms.map(({ row }) => row),
    first.column,
  );
}

/** Figures in fractions stand in texts, of which no range takes any. */
function meanTerms(terms: Cells, copied: CopiedTable, context: CopyContext): string {
  const areFigures = terms.every(
    ({ row, column }) => readingAt(columnAt(copied.table, column), row).kind !== 'fraction',
  );
  const ranges = areFigures ? rangesAlong(terms, copied) : undefined;
  return ranges ?? terms.map((term) => figure(term, copied, context)).join(',');
}

function total(cells: Cells, copied: CopiedTable, context: CopyContext): string {
  const text = cells.map((cell) => figure(cell, copied, context)).join('+');
  return cells.length === 1 ? text : `(${text})`;
}

function copiedComponent(
  { row, parts, worked }: Extract<Computation, { kind: 'component' }>,
  copied: CopiedTable,
  context: CopyContext,
): string {
  return componentFormula(parts, worked, (column) => figure({ row, column }, copied, context));
}

/** A cell of the copy as a formula takes its figure: by its address, or read out of a fraction's text. */
function figure(
  { row, column }: { readonly row: number; readonly column: number },
  { table, sheet }: CopiedTable,
  { settings }: CopyContext,
): string {
  const address = addressOf(table, row, column);
  const at = columnAt(table, column);
  const reading = readingAt(at, row);
  if (reading.kind !== 'fraction') return address;
  const value = contentOf(sheet, positionOf(table, row, column));
  const separator = at.decimalSeparator ?? table.decimalSeparator;
  return figureFormula(address, value, reading, separator, decimalsJudged(at, settings)) ?? String(reading.value);
}
