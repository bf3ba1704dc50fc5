import type { CopiedRows } from '../../../domain/sheets/plan/CopiedRows';
import { arrangedFormula } from '../../shiftFormula';
import type { SourceLooks } from './copyHeights';
import type { SeenSheet } from './SeenSheet';

/** A source as its arranged copy has it, from the first row on. */
export function arrangedSeen(seen: SeenSheet, rows: CopiedRows): SeenSheet {
  const { top, left, formulas, numberFormats } = seen.contents;
  const arranged = <T>(lines: readonly (readonly T[])[]): readonly (readonly T[])[] => rows.arranged(lines, top, left);
  const moved = formulas.map((line, down) =>
    line.map((content, across) =>
      typeof content === 'string' && content.startsWith('=')
        ? arrangedFormula(content, top + down, left + across, rows)
        : content,
    ),
  );
  return {
    ...seen,
    contents: { top: 0, left, formulas: arranged(moved), numberFormats: arranged(numberFormats) },
    values: arranged(seen.values),
    merges: seen.merges.map((merge) => rows.mergeOf(merge)),
  };
}

/** How the rows of an arranged copy look, new ones like any that nobody has touched. */
export function arrangedLooks(
  looks: SourceLooks,
  { contents: { top, left } }: SeenSheet,
  rows: CopiedRows,
): SourceLooks {
  const count = top + looks.rows.length + rows.added.length;
  const sourceOf = (at: number): number => (rows.sourceOf(at) ?? NaN) - top;
  return {
    ...looks,
    emphasis: rows.arranged(looks.emphasis, top, left),
    rows: Array.from({ length: count }, (_, at) => looks.rows[sourceOf(at)] ?? {}),
    texts: { ...looks.texts, at: (row, column) => looks.texts.at(rows.sourceOf(row) ?? NaN, column) },
  };
}
