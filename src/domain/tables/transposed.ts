import { greatestOf, leastOf } from '../decimal/extremes';
import { unitName } from '../vocabulary/unitName';
import { wordsOf } from '../vocabulary/PhraseBook';
import { markOf } from '../vocabulary/rowMarks';
import type { Vocabulary } from '../vocabulary/Vocabulary';
import type { Area } from '../workbook/Workbook';
import type { FoundTable } from './FoundTable';
import type { Grid } from './grid';
import { periodIn } from '../vocabulary/periods';
import type { IndexCandidate } from './understanding/indexOfTable';

/**
 * A grid with rows and columns changed over, of which only an area is seen.
 * @param unseen a cell in it that is not
 */
export function transposedGrid(
  grid: Grid,
  area: Area,
  unseen?: { readonly row: number; readonly column: number },
): Grid {
  const seen = (row: number, column: number): boolean =>
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right &&
    !(row === unseen?.row && column === unseen.column);
  const turned = (each: Area): Area => ({ top: each.left, left: each.top, bottom: each.right, right: each.bottom });
  const cells = <Each>(rows: readonly (readonly Each[])[], blank: Each): readonly (readonly Each[])[] =>
    Array.from({ length: area.right + 1 }, (_, column) =>
      Array.from({ length: area.bottom + 1 }, (__, row) =>
        seen(row, column) ? (rows[row]?.[column] ?? blank) : blank,
      ),
    );
  return {
    vocabulary: grid.vocabulary,
    sheet: {
      ...grid.sheet,
      rows: cells(grid.sheet.rows, null),
      numberFormats: cells(grid.sheet.numberFormats, undefined),
      merges: grid.sheet.merges.map(turned),
    },
    rowCount: area.right + 1,
    columnCount: area.bottom + 1,
    classAt: (row, column) => (seen(column, row) ? grid.classAt(column, row) : 'blank'),
    textAt: (row, column) => (seen(column, row) ? grid.textAt(column, row) : ''),
    typedAt: (row, column) => (seen(column, row) ? grid.typedAt(column, row) : ''),
    mergeAt: (row, column) => {
      const merge = grid.mergeAt(column, row);
      return merge === undefined ? undefined : turned(merge);
    },
  };
}

/**
 * The header of a column that says, behind the items' names, what each row measures of its item: `Cách tính` over `Điểm`,
 * `Tỷ lệ %`. Where units are columns it is a level of their headers, and its own header heads no unit.
 */
export function headOfMeasures(grid: Grid, found: FoundTable): { row: number; column: number } | undefined {
  const row = found.headerRows.at(-1) ?? -1;
  const names = nameColumns(grid, found, row);
  if (names === undefined || names.left < names.right) return undefined;
  const column = names.right + 1;
  // Units of measure are a row of their own there.
  if (markOf(grid.textAt(row, column)) === 'measureUnit') return undefined;
  const said = found.body.map((each) => grid.textAt(each, column)).filter((text) => text !== '');
  const areMeasures = said.every((text) => saysMeasure(text, grid.vocabulary));
  return areMeasures && said.length * 2 > found.body.length ? { row, column } : undefined;
}

function saysMeasure(text: string, vocabulary: Vocabulary): boolean {
  const words = wordsOf(text);
  const found = vocabulary.headerWordsIn(words);
  return found.reduce((all, { from, to }) => all + to - from, 0) === words.plain.length;
}

/** The area of a found table with its header. */
export function areaOf({ left, right, headerRows, body }: FoundTable): Area {
  const rows = [...headerRows, ...body];
  return { left, right, top: leastOf(rows), bottom: greatestOf(rows) };
}

/**
 * Whether a table's columns are units, or groups of columns below each of which a unit has several: points and rate, this
 * month and the last one.
 */
export function unitsAcross(
  grid: Grid,
  found: FoundTable,
  candidates: readonly IndexCandidate[],
): 'units' | 'groups' | undefined {
  if (unitsAreColumns(grid, found, candidates)) return 'units';
  const names = nameColumns(grid, found, found.headerRows.at(-1) ?? -1);
  if (names === undefined || found.headerRows.length < 2) return undefined;
  const rows = tally(
    rowNames(grid, found.body, names).map(({ text }) => text),
    candidates,
    grid.vocabulary,
  );
  const areOffices = found.headerRows.slice(0, -1).some((row) => {
    const texts = textsIn(grid, row, names.right + 1, found.right);
    const heads = tally(texts, candidates, grid.vocabulary);
    return heads.offices >= 2 && heads.offices * 2 > texts.length;
  });
  return areOffices && rows.items + rows.measures > 0 && rows.offices === 0 ? 'groups' : undefined;
}

/**
 * Whether a table's units are its columns and its items the rows: the headers of its figures name offices, or nothing
 * that is known, while the rows are named by items and measures.
 */
function unitsAreColumns(grid: Grid, found: FoundTable, candidates: readonly IndexCandidate[]): boolean {
  const head = found.headerRows.at(-1);
  if (head === undefined || found.body.length < 2) return false;
  const names = nameColumns(grid, found, head);
  if (names === undefined) return false;
  const headers = lowestHeaders(grid, found, names.right + 1);
  const rows = rowNames(grid, found.body, names).map(({ text }) => text);
  const heads = tally(headers, candidates, grid.vocabulary);
  const bodies = tally(rows, candidates, grid.vocabulary);
  const itemRows = bodies.items + bodies.measures;
  // Above columns that are offices stand their names, whatever the rows are called.
  if (heads.offices >= 3 && heads.offices > headers.length / 2 && bodies.offices * 3 < rows.length && itemRows > 0)
    return true;
  // Rows that are measures of the whole, `Tổng điểm`, `Xếp hạng`, below headers that measure nothing.
  if (
    rowNames(grid, found.body, names).filter(({ levels }) =>
      levels.every((level) => periodIn(level) !== undefined && !grid.vocabulary.namesMeasure(level)),
    ).length *
      2 >
    rows.length
  )
    return false;
  const measureRows = rows.filter((text) => grid.vocabulary.namesMeasure(text)).length;
  const isUnmeasured = heads.items + heads.measures <= 1 && heads.unknown + heads.offices >= 3;
  if (isUnmeasured && measureRows > 0 && bodies.offices * 3 < rows.length && rows.length >= 4) return true;
  if (itemRows < 3 || itemRows < rows.length * 0.6 || bodies.offices >= itemRows) return false;
  return heads.offices >= 2
    ? heads.offices > heads.items + heads.measures - 2
    : heads.unknown >= 3 && heads.unknown > headers.length * 0.6;
}

/** The columns that name the rows: of several levels where the header spans them, or leaves those below the first blank. */
function nameColumns(grid: Grid, found: FoundTable, head: number): { left: number; right: number } | undefined {
  const left = nameColumn(grid, found);
  if (left === undefined) return undefined;
  const isLevel = (column: number): boolean => {
    const merge = grid.mergeAt(head, left);
    if (merge !== undefined && column <= merge.right) return true;
    if (found.headerRows.some((row) => grid.textAt(row, column) !== '')) return false;
    return found.body.filter((row) => grid.classAt(row, column) === 'label').length > found.body.length / 2;
  };
  let right = left;
  while (right < found.right && isLevel(right + 1)) right += 1;
  return { left, right };
}

/** The lowest header of each column from one on: what stands above several of them says what they have in common. */
function lowestHeaders(grid: Grid, { headerRows, right }: FoundTable, from: number): readonly string[] {
  return Array.from({ length: Math.max(0, right - from + 1) }, (_, offset) => from + offset).flatMap((column) => {
    const texts = headerRows.map((row) => grid.textAt(row, column)).filter((text) => text !== '');
    return texts.at(-1) ?? [];
  });
}

/** So many rows tell what the rows are called; more would only cost time. */
const ROWS_NAMED = 100;

/**
 * The names of a table's rows, of long tables those of some of them, all levels together; the first level stands for the rows
 * below it as well, merged over them or not.
 */
function rowNames(
  grid: Grid,
  body: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly { readonly levels: readonly string[]; readonly text: string }[] {
  let above = '';
  const step = Math.max(1, Math.floor(body.length / ROWS_NAMED));
  return body.flatMap((row, at) => {
    const first = grid.textAt(row, left);
    above = first === '' ? above : first;
    const others = at % step === 0 ? textsIn(grid, row, left + 1, right) : [];
    if (at % step > 0 || (first === '' && others.length === 0)) return [];
    const levels = [above, ...others].filter((each) => each !== '');
    return [{ levels, text: levels.join(' ') }];
  });
}

function nameColumn(grid: Grid, { headerRows, body, left, right }: FoundTable): number | undefined {
  const hasNames = (column: number): boolean =>
    body.filter((row) => grid.classAt(row, column) === 'label').length > body.length / 3;
  for (let column = left; column <= right; column += 1) {
    const isHeaded = headerRows.some((row) => grid.vocabulary.headsNames(grid.textAt(row, column)) === 'name');
    if (isHeaded && hasNames(column)) return column;
  }
  for (let column = left; column <= Math.min(right, left + 2); column += 1) if (hasNames(column)) return column;
  return undefined;
}

function textsIn(grid: Grid, row: number, left: number, right: number): readonly string[] {
  return Array.from({ length: Math.max(0, right - left + 1) }, (_, offset) => grid.textAt(row, left + offset)).filter(
    (text) => text !== '',
  );
}

/** So much of an office's name must belong to an item for the name to be the item's. */
const MOSTLY = 0.75;

interface Tally {
  readonly offices: number;
  readonly items: number;
  readonly measures: number;
  readonly unknown: number;
}

function tally(texts: readonly string[], candidates: readonly IndexCandidate[], vocabulary: Vocabulary): Tally {
  const counts = { offices: 0, items: 0, measures: 0, unknown: 0 };
  for (const text of texts) counts[kindOf(text, candidates, vocabulary)] += 1;
  return counts;
}

function kindOf(text: string, candidates: readonly IndexCandidate[], vocabulary: Vocabulary): keyof Tally {
  const isOffice = vocabulary.headsNames(text) === undefined && unitName(text).level !== 'unknown';
  const isItem = candidates.some(({ names }) => {
    const [best] = names.matches(text);
    // `Phòng Kinh tế` has words of items; they are not what it says.
    return best !== undefined && best.score >= 0.9 && (!isOffice || best.coverage >= MOSTLY);
  });
  if (isItem) return 'items';
  if (isOffice) return 'offices';
  return periodIn(text) !== undefined || vocabulary.headerWordsIn(wordsOf(text)).length > 0 ? 'measures' : 'unknown';
}
