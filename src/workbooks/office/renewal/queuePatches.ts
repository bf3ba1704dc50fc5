import { OWN_NAME_PREFIX } from '../../WorkbookPort';
import { cellArea, rangeOf } from '../ranges';
import { bytesOf, type Step } from '../sync';
import type { PatchedCell } from './differences';
import type { PatchedSheet } from './Renewal';

/**
 * Writes the contents of patched cells: all with their `after`, or to restore them all with their `before`. First the
 * sheets' records go: should Excel stop in the middle and not let itself be restored, the next write renews them whole.
 */
export function patchSteps(
  { worksheets, names }: Excel.Workbook,
  patched: readonly PatchedSheet[],
  which: 'before' | 'after',
): readonly Step[] {
  const forgetting = patched.map(({ plan }): Step => ({
    bytes: 500,
    queue: () => {
      names.getItem(`${OWN_NAME_PREFIX}${plan.key}`).comment = '';
    },
  }));
  const writing = patched.flatMap(({ plan, cells }) =>
    cells.map((cell): Step => ({
      bytes: 1500 + bytesOf(cell[which]),
      queue: () => {
        queueCell(rangeOf(worksheets.getItem(plan.name), cellArea(cell.row, cell.column)), cell, which);
      },
    })),
  );
  return [...forgetting, ...writing];
}

/** Text that could be taken for something else needs the format `@` while it is written; in that, all else becomes text. */
function queueCell(
  range: Excel.Range,
  { isText, numberFormat, ...contents }: PatchedCell,
  which: 'before' | 'after',
): void {
  const fits = isText === (numberFormat === '@');
  if (!fits) range.numberFormat = [[isText ? '@' : 'General']];
  range.formulas = [[contents[which]]];
  if (!fits) range.numberFormat = [[numberFormat]];
}
