import { resolveFormula } from '../../../domain/sheets/plan/resolveFormula';
import { CopiedRows } from '../../../domain/sheets/plan/CopiedRows';
import { isFormulaCell, type Block, type PlannedCell } from '../../../domain/sheets/plan/SheetPlan';
import { rangeOf } from '../ranges';
import { bytesOf, type Step } from '../sync';
import type { BuildContext } from './BuildContext';
import { needsTextFormat } from './textFormat';

/** Rows are written together up to about this weight, so that a round trip can be filled well. */
const chunkLimit = 500_000;

/** One two-dimensional write a block, but for hidden rows, which are written one by one: `null` leaves a cell as it is, in `formulas` as in `numberFormat`. */
export function* cellSteps(build: BuildContext): Generator<Step, void> {
  const hiddenRows = hiddenInCopy(build);
  for (const block of build.plan.blocks) for (const chunk of chunks(block, hiddenRows)) yield chunkStep(build, chunk);
}

/** The rows of the copy that are hidden or were. */
function hiddenInCopy({ plan: { arrangement }, parts: { hiddenRows } }: BuildContext): ReadonlySet<number> {
  if (arrangement === undefined) return hiddenRows;
  const rows = new CopiedRows(arrangement);
  return new Set([...hiddenRows].flatMap((row) => [rows.rowOf(row), rows.placeOf(row)]));
}

function chunkStep(build: BuildContext, block: Block): Step {
  const content = block.rows.map((row) => row.map((cell) => written(cell, build.nameNow)));
  const formats = block.rows.map((row, index) =>
    row.map((cell, column) => formatBefore(cell, build.sourceFormat(block.top + index, block.left + column))),
  );
  const formatted = formats.some((row) => row.some((format) => format !== null));
  return {
    bytes: bytesOf(content) + (formatted ? bytesOf(formats) : 0) + 600,
    queue: () => {
      const [first = []] = block.rows;
      if (first.length === 0) return;
      const range = rangeOf(build.sheet(), {
        top: block.top,
        left: block.left,
        bottom: block.top + block.rows.length - 1,
        right: block.left + first.length - 1,
      });
      if (formatted) range.numberFormat = formats;
      range.formulas = content;
    },
  };
}

function written(cell: PlannedCell, nameNow: (key: string) => string): string | number | boolean | null {
  return isFormulaCell(cell) ? `=${resolveFormula(cell.formula, nameNow)}` : cell;
}

/**
 * The number format that has to stand before the value comes. Text that could be taken for something else needs `@`;
 * a formula or number written over a copied cell that has `@` would become text.
 */
function formatBefore(cell: PlannedCell, sourceFormat: string | undefined): string | null {
  if (typeof cell === 'string') return needsTextFormat(cell) ? '@' : null;
  return cell !== null && sourceFormat === '@' ? 'General' : null;
}

function* chunks({ top, left, rows }: Block, hiddenRows: ReadonlySet<number>): Generator<Block, void> {
  let [first, weight] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const rowWeight = bytesOf(row);
    const isApart = hiddenRows.has(top + index) || hiddenRows.has(top + index - 1);
    if (index > first && (isApart || weight + rowWeight > chunkLimit)) {
      yield { top: top + first, left, rows: rows.slice(first, index) };
      [first, weight] = [index, 0];
    }
    weight += rowWeight;
  }
  if (first < rows.length) yield { top: top + first, left, rows: rows.slice(first) };
}
