import type { CellValue, Workbook } from '../../../src/domain/workbook/Workbook';
import type { ColumnUse, DrawnColumn } from '../../layouts/appendix/DrawnColumn';
import { addressOf, type Position } from '../../layouts/appendix/expected';
import type { Appendix } from '../../layouts/appendix/generateAppendix';
import { gradeOf } from '../../layouts/appendix/drawFigures';
import type { Random } from '../../layouts/random';

/** A mistake made in a drawn appendix: what the cell holds now, and the cells of which any may be named for it. */
export interface PlantedInAppendix {
  readonly how: string;
  readonly unit: number;
  readonly at: Position;
  readonly value: CellValue;
  /** A1 addresses. */
  readonly named: readonly string[];
}

type Plant = (appendix: Appendix, unit: number, random: Random) => PlantedInAppendix | undefined;

/** The mistakes that a table's own figures contradict, each `undefined` where this table has nothing to tell it by. */
export const PLANTS: readonly Plant[] = [compositeOff, pointsOff, changeOff, gradeOther, rankOff];

/** A workbook with other values in some cells. */
export function withMistakes(workbook: Workbook, planted: readonly PlantedInAppendix[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        row.map((value, column) => {
          const mistake = planted.find((each) => each.at.row === at && each.at.column === column);
          return mistake === undefined ? value : mistake.value;
        }),
      ),
    })),
  };
}

function compositeOff(appendix: Appendix, unit: number, random: Random): PlantedInAppendix | undefined {
  const { expected, drawn } = appendix;
  const column = columnFor(appendix, 'composite');
  const score = expected.units[unit]?.score ?? null;
  if (column === undefined || score === null || expected.course || !hasAllPoints(appendix, unit)) return undefined;
  const off = random.whole(2, 6);
  const wrong = score - off >= 0 && random.chance(0.7) ? score - off : score + off;
  return mistake(appendix, `composite ${score} → ${wrong}`, unit, column, wrong, [
    column,
    ...pointsColumns(drawn.columns),
  ]);
}

function pointsOff(appendix: Appendix, unit: number, random: Random): PlantedInAppendix | undefined {
  const composite = columnFor(appendix, 'composite');
  if (composite === undefined || appendix.expected.course || !hasAllPoints(appendix, unit)) return undefined;
  const column = random.pick(pointsColumns(appendix.drawn.columns));
  const points = appendix.expected.units[unit]?.points[appendix.drawn.columns[column]?.item ?? -1] ?? null;
  if (points === null || points < 2.5) return undefined;
  const wrong = points - random.whole(1, 2);
  return mistake(appendix, `points ${points} → ${wrong}`, unit, column, wrong, [column, composite]);
}

function changeOff(appendix: Appendix, unit: number, random: Random): PlantedInAppendix | undefined {
  const [column, now] = [columnFor(appendix, 'change'), columnFor(appendix, 'composite')];
  const before = columnFor(appendix, 'composite', true);
  const { delta } = appendix.expected.units[unit] ?? { delta: null };
  if (column === undefined || now === undefined || before === undefined || delta === null) return undefined;
  const wrong = delta + (random.chance(0.5) ? 1 : -1) * random.whole(2, 5);
  return mistake(appendix, `change ${delta} → ${wrong}`, unit, column, wrong, [column, now, before]);
}

function gradeOther(appendix: Appendix, unit: number, random: Random): PlantedInAppendix | undefined {
  const [column, composite] = [columnFor(appendix, 'grade'), columnFor(appendix, 'composite')];
  const { grade, score } = appendix.expected.units[unit] ?? {};
  if (appendix.expected.course) return undefined;
  if (column === undefined || composite === undefined || typeof grade !== 'string' || typeof score !== 'number')
    return undefined;
  // Another grade alone may be by other bounds; beside others that agree it is wrong.
  if (shareOfUnitsWith(appendix, column) < 0.6) return undefined;
  const others = [9500, 8500, 7500, 6500, 3000]
    .map((points) => gradeOf(points, 10_000))
    .filter((each) => each !== grade);
  return mistake(appendix, `grade ${grade}`, unit, column, random.pick(others), [column, composite]);
}

function rankOff(appendix: Appendix, unit: number): PlantedInAppendix | undefined {
  const [column, composite] = [columnFor(appendix, 'rank'), columnFor(appendix, 'composite')];
  const { rank, level } = appendix.expected.units[unit] ?? {};
  const others = appendix.expected.units.filter((each) => each.level === level);
  if (column === undefined || composite === undefined || typeof rank !== 'number' || others.length < 6)
    return undefined;
  // Only where all the composites that it is ranked among are printed, and most of the ranks.
  if (shareOfUnitsWith(appendix, composite) < 1 || shareOfUnitsWith(appendix, column) < 0.6) return undefined;
  const wrong = rank > 3 ? rank - 3 : rank + 3;
  return mistake(appendix, `rank ${rank} → ${wrong}`, unit, column, wrong, [column]);
}

/** The mistake as the cell would hold it; `undefined` where the table leaves the figure, or one to tell it by, blank. */
function mistake(
  { drawn, workbook }: Appendix,
  how: string,
  unit: number,
  column: number,
  wrong: number | string,
  told: readonly number[],
): PlantedInAppendix | undefined {
  const cell = (each: number): Position => drawn.cells[unit]?.[each] ?? { row: -1, column: -1 };
  const value = (each: number): CellValue => workbook.sheets[0]?.rows[cell(each).row]?.[cell(each).column] ?? null;
  const printed = drawn.columns[column];
  if (printed === undefined || told.some((each) => value(each) === null)) return undefined;
  const before = value(column);
  return {
    how,
    unit,
    at: cell(column),
    value: typeof wrong === 'string' ? wrong : printedLike(before, wrong, printed),
    named: told.map((each) => addressOf(cell(each))),
  };
}

/** A figure as the cell printed the right one: a number, a text with its decimal mark, a part of a maximum. */
function printedLike(before: CellValue, figure: number, { decimals, use }: DrawnColumn): CellValue {
  const rounded = Number(figure.toFixed(use === 'rank' ? 0 : decimals));
  if (typeof before !== 'string') return rounded;
  const text = rounded.toFixed(use === 'rank' ? 0 : decimals);
  const signed = use === 'change' && rounded > 0 ? `+${text}` : text;
  return before.replace(
    /^[-+\d.,]+/,
    before.includes(',') || !before.includes('.') ? signed.replace('.', ',') : signed,
  );
}

function shareOfUnitsWith({ drawn, workbook }: Appendix, column: number): number {
  const given = drawn.cells.filter((cells) => {
    const { row, column: at } = cells[column] ?? { row: -1, column: -1 };
    return (workbook.sheets[0]?.rows[row]?.[at] ?? null) !== null;
  });
  return given.length / drawn.cells.length;
}

function columnFor({ drawn }: Appendix, use: ColumnUse, earlier = false): number | undefined {
  const at = drawn.columns.findIndex(
    (column) => column.use === use && column.item === undefined && (column.earlier === true) === earlier,
  );
  return at < 0 ? undefined : at;
}

function pointsColumns(columns: readonly DrawnColumn[]): readonly number[] {
  return columns.flatMap(({ use, earlier }, at) => (use === 'points' && earlier !== true ? [at] : []));
}

function hasAllPoints({ expected, drawn }: Appendix, unit: number): boolean {
  const points = expected.units[unit]?.points ?? [];
  return (
    points.length > 0 && points.every((each) => each !== null) && pointsColumns(drawn.columns).length === points.length
  );
}
