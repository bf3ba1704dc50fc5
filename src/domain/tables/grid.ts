import { memoizeText } from '../memo/memoizeText';
import { shownDate } from '../numbers/dates';
import { readNumber } from '../numbers/parseNumber';
import { cleanText } from '../text/letters';
import { headerWords } from '../vocabulary/headerWords';
import { wordsOf } from '../vocabulary/PhraseBook';
import type { Vocabulary } from '../vocabulary/Vocabulary';
import { entryAt } from '../workbook/entryAt';
import type { Area, CellValue, Sheet } from '../workbook/Workbook';
import { isCellError } from '../workbook/Workbook';

/** The classes of cells by which tables are found. */
export type CellClass = 'blank' | 'dash' | 'figure' | 'label' | 'code';

/** The classes by number; the first stands for a cell nobody has looked at yet. */
const CLASSES: readonly (CellClass | undefined)[] = [undefined, 'blank', 'dash', 'figure', 'label', 'code'];

/** A sheet as the eye sees it: merged areas are one cell, standing at their top left corner. */
export interface Grid {
  readonly sheet: Sheet;
  /** The words that its texts are read by. */
  readonly vocabulary: Vocabulary;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The class of a cell; cells covered by a merged area are blank, its corner apart. */
  classAt(row: number, column: number): CellClass;
  /** The cleaned text of a cell, '' where blank. */
  textAt(row: number, column: number): string;
  /** The text of a cell as it was typed, raised figures and all; empty for everything else than text. */
  typedAt(row: number, column: number): string;
  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined;
}

/** A code row's cell: `(1)`, `(5)=(4)/(1)`, `A`, `(3)=(4) +(5)+(6)`. Plain `1` is a figure unless its whole row is codes. */
const CODE = /^\(\s*(?:\d{1,2}|[A-Za-z])\s*\)(?:\s*=.*)?$|^\[?\d{1,2}\]?\s*=\s*[[(\d].*$|^\[\d{1,2}\]$/;

/** Indexes a sheet for looking at it cell by cell. */
export function gridOf(sheet: Sheet, vocabulary: Vocabulary): Grid {
  const rowCount = lastFilledRow(sheet) + 1;
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const merged = mergeIndex(sheet.merges, rowCount, columnCount);
  // A byte a cell: every cell is asked for several times, and there may be a million of them.
  const classes = new Uint8Array(rowCount * columnCount);

  const classAt = (row: number, column: number): CellClass => {
    if (row < 0 || row >= rowCount || column < 0 || column >= columnCount) return 'blank';
    const at = row * columnCount + column;
    const known = CLASSES[entryAt(classes, at)];
    if (known !== undefined) return known;
    const value = sheet.rows[row]?.[column] ?? null;
    const merge = merged(row, column);
    const covered = merge !== undefined && (merge.top !== row || merge.left !== column);
    const found = covered ? 'blank' : classOf(value);
    classes[at] = CLASSES.indexOf(found);
    return found;
  };
  return {
    sheet,
    vocabulary,
    rowCount,
    columnCount,
    classAt,
    textAt: (row, column) => textOf(sheet.rows[row]?.[column] ?? null, sheet.numberFormats[row]?.[column]),
    typedAt: (row, column) => {
      const value = sheet.rows[row]?.[column];
      return typeof value === 'string' ? value : '';
    },
    mergeAt: merged,
  };
}

function lastFilledRow(sheet: Sheet): number {
  for (let row = sheet.rows.length - 1; row >= 0; row -= 1) {
    if (sheet.rows[row]?.some((value) => value !== null && value !== '') === true) return row;
  }
  return -1;
}

/** A cell's content as one clean line of text; a date as its format shows it. */
export function textOf(value: CellValue, numberFormat?: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return cleanText(value);
  if (isCellError(value)) return value.error;
  const date = typeof value === 'number' && numberFormat !== undefined ? shownDate(value, numberFormat) : undefined;
  return date ?? String(value);
}

function classOf(value: CellValue): CellClass {
  if (value === null) return 'blank';
  return typeof value === 'string' ? classOfText(value) : 'figure';
}

/** Remembered, because sheet after sheet lists the same names. */
const classOfText = memoizeText((value): CellClass => {
  const text = cleanText(value);
  if (text === '') return 'blank';
  if (CODE.test(text)) return 'code';
  // `Tối đa 18 điểm` heads a column; it is no figure of the body.
  if (headerWords.allIn(wordsOf(text)).some(({ meaning }) => meaning === 'maximum')) return 'label';
  // The text as typed: narrowing its letters first would turn a footnote's `ⁱ` into an `i`.
  const { kind } = readNumber(value, undefined, undefined);
  if (kind === 'missing') return 'dash';
  return kind === 'text' ? 'label' : 'figure';
});

function mergeIndex(merges: readonly Area[], rowCount: number, columnCount: number) {
  const rows = new Map<number, Area[]>();
  for (const merge of merges) {
    if (merge.left >= columnCount) continue;
    for (let row = merge.top; row <= Math.min(merge.bottom, rowCount - 1); row += 1) {
      const there = rows.get(row);
      if (there === undefined) rows.set(row, [merge]);
      else there.push(merge);
    }
  }
  return (row: number, column: number): Area | undefined =>
    rows.get(row)?.find((merge) => merge.left <= column && column <= merge.right);
}
