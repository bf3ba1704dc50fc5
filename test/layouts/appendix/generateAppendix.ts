import type { Workbook } from '../../../src/domain/workbook/Workbook';
import { Canvas } from '../layOut';
import { Random } from '../random';
import { type Axes, drawAxes, sensible } from './axes';
import { drawColumns } from './drawColumns';
import type { DrawnColumn } from './DrawnColumn';
import { drawFigures, type UnitFigures } from './drawFigures';
import { drawIndex } from './drawIndex';
import { drawLines } from './drawLines';
import { addressOf, type ExpectedTable, expectedUnit, type Position } from './expected';
import { layOutTable } from './layOutTable';
import { writeNotes, writeTitles } from './surroundings';

/** A generated appendix and what is to be read from it. */
export interface Appendix {
  readonly seed: number;
  readonly axes: Axes;
  readonly workbook: Workbook;
  readonly expected: ExpectedTable;
  /** What was drawn, and the cell of each unit's figure in each column. */
  readonly drawn: {
    readonly units: readonly UnitFigures[];
    readonly columns: readonly DrawnColumn[];
    readonly cells: readonly (readonly Position[])[];
  };
  /** Whether the sheet dates nothing but a decision or letter. */
  readonly undated: boolean;
}

/** One table of one sheet, all that can differ drawn from the seed; the axes as well, unless they are given. */
export function generateAppendix(seed: number, fixed?: Axes): Appendix {
  const random = new Random(seed * 7919 + 17);
  const axes = fixed === undefined ? drawAxes(random) : sensible(fixed, random);
  const index = drawIndex(axes, random);
  const figures = drawFigures(index, axes, random);
  const columns = drawColumns(axes, index, figures, random);
  const lines = drawLines(axes, index, figures.units, columns, random);
  const canvas = new Canvas();
  const left = random.chance(0.3) ? 1 : 0;
  const laidOut = layOutTable(axes, columns, lines, random);
  const across = axes.orientation === 'columns' ? laidOut.height : laidOut.width;
  const down = axes.orientation === 'columns' ? laidOut.width : laidOut.height;
  const { top, undated } = writeTitles(canvas, axes, left, across, random);
  laidOut.block.onto(canvas, top, left);
  writeNotes(canvas, top + down, left, across, random);
  const at = (unit: number, column: number): { row: number; column: number } =>
    laidOut.block.at(laidOut.unitRows[unit] ?? 0, laidOut.columnAt[column] ?? 0, top, left);
  const { units } = figures;
  const current = index.items.map((_, item) =>
    columns.findIndex((column) => column.use === 'points' && column.item === item && column.earlier !== true),
  );
  const earlier = columns.flatMap((column, each) => (column.earlier === true ? [each] : []));
  return {
    seed,
    axes,
    workbook: { sheets: [canvas.sheet('Phụ lục')], decimalSeparator: random.pick([',', '.'] as const) },
    expected: {
      units: units.map((unit, each) =>
        expectedUnit(unit, each, { axes, index, units, columns }, (column) => at(each, column)),
      ),
      itemLines: current.map((column) => (axes.orientation === 'columns' ? at(0, column).row : at(0, column).column)),
      course: axes.levels === 'months of one unit',
      lacking: new Set(
        units.flatMap(({ gap }, unit) => (gap === undefined ? [] : [addressOf(at(unit, current[gap] ?? 0))])),
      ),
      free: new Set(earlier.flatMap((column) => units.map((_, unit) => addressOf(at(unit, column))))),
    },
    drawn: { units, columns, cells: units.map((_, unit) => columns.map((__, column) => at(unit, column))) },
    undated,
  };
}
