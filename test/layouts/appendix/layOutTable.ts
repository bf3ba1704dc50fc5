import type { Random } from '../random';
import type { Axes } from './axes';
import { Block } from './Block';
import type { DrawnColumn } from './DrawnColumn';
import type { Line } from './drawLines';
import { writeHeader } from './layOutHeader';
import { writeCell } from './writeCell';
import { WORDS } from './tableWords';

/** A table on its block, and where in it the units and columns came to lie. */
export interface LaidOut {
  readonly block: Block;
  /** The block's rows of the units. */
  readonly unitRows: readonly number[];
  /** The block's columns of the drawn columns. */
  readonly columnAt: readonly number[];
  readonly height: number;
  readonly width: number;
}

export function layOutTable(
  axes: Axes,
  columns: readonly DrawnColumn[],
  lines: readonly Line[],
  random: Random,
): LaidOut {
  const transposed = axes.orientation === 'columns';
  const block = new Block(transposed);
  const lead = axes.ordinal && !transposed ? 1 : 0;
  const width = lead + 1 + columns.length;
  const nameAt = lead + (axes.rankFirst ? 1 : 0);
  const columnAt = columns.map((_, at) => (axes.rankFirst && at === 0 ? lead : lead + 1 + at));
  const merges = random.chance(0.8);
  const nameHeader = drawNameHeader(axes, random);
  const head = { axes, columns, columnAt, lead, nameAt, merges, nameHeader, ordinalHeader: random.pick(WORDS.ordinal) };
  const depth = writeHeader(block, 0, head);
  let row = depth + (axes.header === 'blank row below' ? 1 : 0);
  const unitRows: number[] = [];
  const mergedLabels = merges && random.chance(0.5);
  for (const line of lines) {
    if (line.kind === 'header') {
      row = writeHeader(block, row, { ...head, axes: { ...axes, header: 'plain' } });
      continue;
    }
    if (line.unit !== undefined) unitRows[line.unit] = row;
    if (lead === 1) block.put(row, 0, line.ordinal);
    const labelAt = line.kind === 'other' && mergedLabels ? 0 : nameAt;
    block.put(row, labelAt, line.label);
    if (labelAt < nameAt) block.merge(row, 0, row, nameAt);
    line.values.forEach((value, at) => {
      const column = columns[at];
      if (column !== undefined) writeCell(block, row, columnAt[at] ?? 0, column, value, axes);
    });
    row += 1;
  }
  return { block, unitRows, columnAt, height: row, width };
}

function drawNameHeader({ orientation, levels }: Axes, random: Random): string {
  if (orientation === 'columns') return random.pick(WORDS.corner);
  if (levels === 'months of one unit') return random.pick(WORDS.nameOfMonths);
  return random.pick(levels === 'communes' ? WORDS.nameOfCommunes : WORDS.nameOfAll);
}
