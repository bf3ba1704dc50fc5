import { isDateAlone } from '../vocabulary/periods';
import { wordsOf } from '../vocabulary/PhraseBook';
import { statementsIn } from '../vocabulary/statements';
import { captions } from '../vocabulary/rowMarks';
import type { Area } from '../workbook/Workbook';
import { filledColumns } from './blocks';
import type { Grid } from './grid';

/** The shape of a row of a block, before anything is known about its table. */
export type RowShape = 'blank' | 'single' | 'labels' | 'codes' | 'figures';

export interface ShapedRow {
  readonly row: number;
  readonly shape: RowShape;
  readonly filled: readonly number[];
}

/** An ordinal of a section or body row: `1`, `1.`, `7.1`, `I`, `II.`, `A`, `a)`, `-`. */
export const ORDINAL = /^(?:\d{1,4}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-ZĐa-zđ])[.)]?$/;

/** Looks at each row of an area. A row whose only figures are years or dates is a row of labels. */
export function shapesOf(grid: Grid, area: Area): readonly ShapedRow[] {
  const shapes: ShapedRow[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const filled = filledColumns(grid, row, area.left, area.right);
    shapes.push({ row, filled, shape: shapeOf(grid, row, filled) });
  }
  return shapes;
}

function shapeOf(grid: Grid, row: number, filled: readonly number[]): RowShape {
  if (filled.length === 0) return 'blank';
  let [codes, labels] = [0, 0];
  for (const column of filled) {
    const each = grid.classAt(row, column);
    if (each === 'code') codes += 1;
    else if (each === 'label') labels += 1;
  }
  if (givesMaximaInBrackets(grid, row, filled)) return 'labels';
  if (codes > 0 && codes >= filled.length - 2 && isCodeRow(grid, row, filled)) return 'codes';
  if (filled.length >= 3 && isPlainCodeRow(grid, row, filled)) return 'codes';
  if (headsMaxima(grid, row, filled, labels)) return 'labels';
  // Years and dates head columns; beside a single label they are counts.
  const hasFigures = filled.some((column) => {
    const each = grid.classAt(row, column);
    return each === 'dash' || (each === 'figure' && !(labels >= 2 && isYearOrDate(grid.textAt(row, column))));
  });
  if (hasFigures) return 'figures';
  return filled.length === 1 ? 'single' : 'labels';
}

/** `18 điểm | 20 điểm | Tổng điểm | Kỳ trước`: maxima beside other headers, and no name as body rows have one. */
function headsMaxima(grid: Grid, row: number, filled: readonly number[], labels: number): boolean {
  // A number as such states nothing.
  const states = (column: number): boolean => statementsIn(grid.typedAt(row, column)).max !== undefined;
  const isFigure = (column: number): boolean => grid.classAt(row, column) === 'figure';
  const [first] = filled;
  if (first === undefined || filled.some((column) => isFigure(column) && !states(column))) return false;
  const figures = filled.filter(isFigure).length;
  if (labels === 0) return figures === filled.length && figures > 1;
  return figures > 0 && (labels >= 2 || (states(first) && figures > 1));
}

/** From one code to the next, where the columns between have none. */
const MOST_CODES_LEFT_OUT = 3;

/** `(30) | (30) | (40) | (100)` below items' names: codes count up, maxima do not. */
function givesMaximaInBrackets(grid: Grid, row: number, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  const figures: number[] = [];
  for (const column of filled) {
    const figure = /^\(\s*(\d{1,4})\s*\)$/.exec(grid.typedAt(row, column).trim())?.[1];
    if (figure === undefined) return false;
    figures.push(Number(figure));
  }
  const steps = figures.slice(1).map((figure, at) => figure - (figures[at] ?? 0));
  return !steps.every((step) => step >= 1 && step <= MOST_CODES_LEFT_OUT);
}

function isYearOrDate(text: string): boolean {
  return /^20\d\d$/.test(text) || isDateAlone(text) || /^\d{1,2}\/20\d\d$/.test(text);
}

function isCodeRow(grid: Grid, row: number, filled: readonly number[]): boolean {
  return filled.every((column) => {
    const text = grid.textAt(row, column);
    return grid.classAt(row, column) === 'code' || /^[A-Za-z]$|^\d{1,2}$/.test(text) || /^\d{1,2}\s*=/.test(text);
  });
}

/** `1 | 2 | 3 | 4=5+6 | 5 …` or `A | B | 1 | 2 …` without brackets: codes that count up by one over the whole row. */
function isPlainCodeRow(grid: Grid, row: number, filled: readonly number[]): boolean {
  const codes: string[] = [];
  for (const column of filled) {
    const code = /^\(?(\d{1,2}|[A-Z])\)?\s*(?:=.*)?$/.exec(grid.textAt(row, column))?.[1];
    if (code === undefined) return false;
    codes.push(code);
  }
  const numbers = codes.filter((code) => /^\d+$/.test(code)).map(Number);
  const letters = codes.length - numbers.length;
  const counted = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  return (
    counted &&
    numbers.length >= 2 &&
    (numbers[0] === 1 || letters > 0) &&
    letters <= 3 &&
    numbers[0] !== undefined &&
    numbers[0] <= 3
  );
}

/** Whether a text is a line above a table rather than a header: the period, the unit of measure, the form's number. */
export function isCaption(text: string): boolean {
  const start = captions.startOf(wordsOf(text));
  if (start === undefined) return false;
  // A colon inside brackets belongs to what they say of an item: `Nguồn nhân lực số (điểm tối đa: 100)`.
  return start.meaning === 'always' || text.startsWith('(') || text.replace(/\(.*/, '').includes(':');
}
