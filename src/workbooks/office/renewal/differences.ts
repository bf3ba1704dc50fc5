import { cellNumber } from '../../../domain/workbook/a1';
import { needsTextFormat } from '../build/textFormat';
import { cellOf, comparable, type SheetContents, type SheetState } from './SheetState';
import type { WantedCell, WantedCells } from './wantedCells';

/** A cell of an own sheet that gets another content and stays as it is otherwise. */
export interface PatchedCell {
  readonly row: number;
  readonly column: number;
  /** Text that is written under the number format `@`, as Excel would take it for something else. */
  readonly isText: boolean;
  readonly before: unknown;
  readonly after: unknown;
  /** The number format it has and keeps. */
  readonly numberFormat: unknown;
}

/** The cells of a sheet that hold something else than they should; absent where one cannot be written by itself. */
export function differences(present: SheetContents, wanted: WantedCells): readonly PatchedCell[] | undefined {
  const surplus = present.formulas.flatMap((contents, down) =>
    contents.flatMap((_, across): WantedCell[] => {
      const [row, column] = [present.top + down, present.left + across];
      return wanted.has(cellNumber(row, column)) ? [] : [{ row, column, kind: 'copied', content: '' }];
    }),
  );
  const found: PatchedCell[] = [];
  for (const { row, column, kind, content: after } of [...wanted.values(), ...surplus]) {
    const { content: before, numberFormat } = cellOf(present, row, column);
    if (comparable(before) === comparable(after)) continue;
    const isText = kind === 'copied' ? isCopiedText([before, after], numberFormat) : kind === 'text';
    if (kind === 'copied' && !isText && ![before, after].every(isHarmless)) return undefined;
    found.push({ row, column, isText, before, after, numberFormat });
  }
  return found;
}

/** Whether a sheet is as it was but for the cells that were written: nobody else has been at it. */
export function isPatchedOnly(before: SheetContents, now: SheetState, cells: readonly PatchedCell[]): boolean {
  const written = new Set(cells.map(({ row, column }) => cellNumber(row, column)));
  return [before, now].every(({ top, left, formulas }) =>
    formulas.every((contents, down) =>
      contents.every((_, across) => {
        const [row, column] = [top + down, left + across];
        const [old, found] = [cellOf(before, row, column), cellOf(now, row, column)];
        return comparable(old.content) === comparable(found.content) || written.has(cellNumber(row, column));
      }),
    ),
  );
}

/**
 * Text in a cell formatted as text. Of one that begins with `=` Excel does not tell whether it is a formula, nor of `'` whether
 * it is part of the text. What a plan says has the kind that it had before, or the sheet's frame would differ.
 */
function isCopiedText(contents: readonly unknown[], numberFormat: unknown): boolean {
  return numberFormat === '@' && contents.every((content) => typeof content === 'string' && /^[^=']/u.test(content));
}

/** Excel takes it for what it is, however it is written. */
function isHarmless(content: unknown): boolean {
  return typeof content !== 'string' || !needsTextFormat(content);
}
