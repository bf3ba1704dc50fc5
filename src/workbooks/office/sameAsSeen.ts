import type { LoadedFormulas } from './dependants';
import type { SeenSheet } from './renewal/SeenSheet';
import { comparable } from './renewal/SheetState';

/**
 * The first of the sheets that does not hold what was read of it: somebody has typed in it or moved its rows since, and
 * formulas over it would point elsewhere. A sheet that was not read is not looked at.
 */
export function changedSince(
  seen: readonly SeenSheet[],
  loaded: readonly LoadedFormulas[],
): LoadedFormulas['sheet'] | undefined {
  return loaded.find(({ sheet, ...now }) => {
    const before = seen.find(({ name }) => name === sheet.name)?.contents;
    return before !== undefined && !isSame(before, now);
  })?.sheet;
}

type Contents = Omit<LoadedFormulas, 'sheet'>;

function isSame(before: Contents, now: Contents): boolean {
  return (
    before.top === now.top &&
    before.left === now.left &&
    before.formulas.length === now.formulas.length &&
    before.formulas.every((row, index) => {
      const other = now.formulas[index] ?? [];
      return row.length === other.length && row.every((cell, at) => comparable(cell) === comparable(other[at]));
    })
  );
}
