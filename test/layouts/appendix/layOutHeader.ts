import type { Axes } from './axes';
import type { Block } from './Block';
import type { DrawnColumn } from './DrawnColumn';

export interface Head {
  readonly axes: Axes;
  readonly columns: readonly DrawnColumn[];
  readonly columnAt: readonly number[];
  /** Whether a column of numbers comes first, as 0 or 1. */
  readonly lead: number;
  readonly nameAt: number;
  readonly merges: boolean;
  readonly nameHeader: string;
  readonly ordinalHeader: string;
}

/** Writes the header rows and gives the row below them. */
export function writeHeader(block: Block, top: number, head: Head): number {
  const { axes, columns, lead, nameAt, merges, nameHeader, ordinalHeader } = head;
  const numbered = axes.orientation === 'columns' && axes.ordinal;
  const paths = numbered ? withOrdinals(columns) : columns.map(({ path }) => path);
  const depth = Math.max(...paths.map(({ length }) => length));
  const deeper = axes.header === 'merged deeper' ? 1 : 0;
  const bottom = top + depth - 1 + deeper;
  const heading = (row: number, column: number, text: string): void => {
    block.put(row, column, text);
    if (merges && row < bottom) block.merge(row, column, bottom, column);
  };
  if (lead === 1) heading(top, 0, ordinalHeader);
  if (numbered) block.put(top, nameAt, ordinalHeader);
  heading(top + (numbered ? 1 : 0), nameAt, nameHeader);
  paths.forEach((path, at) => {
    path.forEach((text, level) => {
      const column = head.columnAt[at] ?? 0;
      if (level === path.length - 1) heading(top + level, column, text);
      else if (!sharesParent(paths, at, at - 1, level)) {
        let last = at;
        while (sharesParent(paths, at, last + 1, level)) last += 1;
        block.put(top + level, column, text);
        if (merges && last > at) block.merge(top + level, column, top + level, head.columnAt[last] ?? 0);
      }
    });
  });
  return bottom + 1;
}

/** Whether two columns stand under one header of a level. */
function sharesParent(paths: readonly (readonly string[])[], one: number, other: number, level: number): boolean {
  const [first, second] = [paths[one] ?? [], paths[other] ?? []];
  if (second.length <= level + 1 || first.length <= level + 1) return false;
  return first.slice(0, level + 1).every((text, at) => second[at] === text);
}

/** Where units are columns it is the items that are numbered. */
function withOrdinals(columns: readonly DrawnColumn[]): readonly (readonly string[])[] {
  let number = 0;
  return columns.map(({ path }, at) => {
    const first = columns[at - 1]?.path[0] !== path[0] || path.length === 1;
    if (first) number += 1;
    return [String(number), ...path];
  });
}
