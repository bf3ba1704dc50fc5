import { decimalsOf, sum } from '../decimal/decimal';
import { isCity, unitName } from '../vocabulary/unitName';
import type { UnitLevel } from '../vocabulary/unitLevels';
import { plainText } from '../text/letters';
import { mayBePlace, saysMean } from '../vocabulary/means';
import type { Vocabulary } from '../vocabulary/Vocabulary';
import { withoutMarks } from './footnotes';
import type { Grid } from './grid';
import { type OrdinalStyle, styleOf, usualStyle } from './ordinals';
import { ORDINAL } from './rowShapes';
import type { Row, RowKind } from './Table';
import { headingTotals } from './understanding/headingTotals';
import { breakdownOf, inSectionOf } from './understanding/breakdowns';
import { isHeading, levelsOf, markedKind, type RowDraft } from './understanding/rowKinds';
import { entryAt } from '../workbook/entryAt';

/** The columns of a table that name its rows, as zero-based sheet columns. */
export interface NamingColumns {
  readonly name: number;
  readonly ordinal?: number;
  /** The columns that can hold figures. */
  readonly values: readonly number[];
}

interface NamedRow extends RowDraft {
  readonly row: number;
  readonly nameColumn: number;
}

/** The figures of one body row, by the body's index, in the columns that can hold figures. */
export type FiguresOf = (bodyIndex: number) => readonly (number | null)[];

/** Tells units, sections and aggregates apart and finds out which rows an aggregate stands for. */
export function tableRows(
  grid: Grid,
  body: readonly number[],
  columns: NamingColumns,
  titles: readonly string[],
  figuresOf: FiguresOf,
): readonly Row[] {
  const all = withoutNumbers(
    withoutMarks(
      grid,
      body,
      body.flatMap((row, index) => namedRow(grid, row, columns, () => figuresOf(index)) ?? []),
    ),
  );
  // What speaks of the columns is set apart first, so that sections and aggregates are told by the units alone.
  const marks = all.map((_, index) => markedKind(all, index));
  const plain = all.filter((row, index) => marks[index] === undefined && row.name !== '');
  const told = new Map(plainRows(plain, titles, grid.vocabulary).map((row) => [row.row, row]));
  const rows = all.flatMap((each, index): readonly Row[] => {
    const kind = marks[index];
    const known = told.get(each.row);
    if (known !== undefined) return [known];
    const { row, name, nameColumn, ordinal } = each;
    return [{ row, kind: kind ?? 'nameless', name, nameColumn, ...(ordinal === undefined ? undefined : { ordinal }) }];
  });
  return withMembers(rows, plain, told);
}

/** Aggregates know their members by their places among all rows. */
function withMembers(rows: readonly Row[], plain: readonly NamedRow[], told: ReadonlyMap<number, Row>): readonly Row[] {
  const at = new Map(rows.map(({ row }, index) => [row, index]));
  const levels = levelsOf(rows);
  return rows.map((row, index) => {
    const members = told.get(row.row)?.members?.flatMap((member) => at.get(entryAt(plain, member).row) ?? []);
    const level = levels[index];
    if (members === undefined && level === undefined) return row;
    return {
      ...row,
      ...(members === undefined ? undefined : { members }),
      ...(level === undefined ? undefined : { level }),
    };
  });
}

/** `01. Xã Hòa An`, `2 - Phường 5`: a number typed before an office's name. */
const NUMBERED_NAME = /^(\d{1,3})\s*[.)–-]\s*(?=\p{L})/u;

/** The rows with the numbers before their names as ordinals, where most names of offices have one. */
function withoutNumbers(rows: readonly NamedRow[]): readonly NamedRow[] {
  const bare = rows.map(({ name }) => name.replace(NUMBERED_NAME, ''));
  const numbered = rows.filter(({ name }, at) => bare[at] !== name && unitName(bare[at] ?? '').level !== 'unknown');
  if (numbered.length < FEWEST_NUMBERED || numbered.length * 3 < rows.length * 2) return rows;
  return rows.map((row, at) => {
    const [, number] = NUMBERED_NAME.exec(row.name) ?? [];
    return number === undefined ? row : { ...row, name: bare[at] ?? row.name, ordinal: row.ordinal ?? number };
  });
}

/** A few names may have figures in them. */
const FEWEST_NUMBERED = 3;

/** Units, sections and aggregates; the members of aggregates as indices into the rows given. */
function plainRows(named: readonly NamedRow[], titles: readonly string[], vocabulary: Vocabulary): readonly Row[] {
  const parent = parentRow(named, titles);
  const ordinals = usualStyle(named);
  // Beside an aggregate that is beyond doubt, a doubtful one is a place.
  const aggregates = named.map(({ name }) => vocabulary.isAggregate(name));
  const sure = named.some(({ name }, index) => aggregates[index] === true && !mayBePlace(name));
  const unnumbered = named.some(
    ({ ordinal, filled }, index) => ordinal === undefined && filled > 0 && aggregates[index] !== true,
  );
  const means = named.map((row, index) => (saysMean(row.name) ? isApart(named, index) : isMeanOfOthers(named, index)));
  const headings = headingTotals(named, (index) => index === parent || aggregates[index] === true);
  const breakdown = breakdownOf(named, ordinals, (index) => index === parent || aggregates[index] === true);
  const kinds = named.map((row, index): RowKind => {
    if (index === parent || headings.has(index) || breakdown.has(index)) return 'aggregate';
    const edge = index === 0 || index === named.length - 1;
    if (aggregates[index] === true && !(sure ? mayBePlace(row.name) : isPlace(row, edge))) return 'aggregate';
    if (edge && (isSumOfOthers(named, index) || means[index] === true)) return 'aggregate';
    if (isHeading(named, index)) return 'section';
    if (!isSection(named, index, ordinals, unnumbered)) return 'unit';
    return row.filled > 0 ? 'aggregate' : 'section';
  });
  return named.map(({ row, name, nameColumn, ordinal }, index) => {
    const kind = kinds[index] ?? 'unit';
    return {
      row,
      kind,
      name,
      nameColumn,
      ...(ordinal === undefined ? undefined : { ordinal }),
      ...(kind === 'aggregate'
        ? {
            members: breakdown.has(index)
              ? inSectionOf(named, kinds, index)
              : membersOf(kinds, index, named, headings.has(index)),
          }
        : undefined),
      ...(kind === 'aggregate' && (means[index] === true || headings.get(index) === 'mean' || saysMean(name))
        ? { mean: true as const }
        : undefined),
    };
  });
}

/**
 * `Trung Bình` is a commune as well as a word for the mean: with every syllable capitalized, numbered like the units or
 * standing between them, it is the commune.
 */
function isPlace({ name, ordinal }: NamedRow, edge: boolean): boolean {
  if (!mayBePlace(name)) return false;
  return !edge || styleOf(ordinal) === 'number' || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name);
}

function namedRow(grid: Grid, row: number, columns: NamingColumns, figures: RowDraft['figures']): NamedRow | undefined {
  let filled = 0;
  for (const column of columns.values) {
    const each = grid.classAt(row, column);
    if (each !== 'blank' && each !== 'dash') filled += 1;
  }
  const ordinal = columns.ordinal === undefined ? '' : grid.textAt(row, columns.ordinal);
  const own = grid.textAt(row, columns.name);
  // Dots of a form name nothing.
  const wordOrdinal =
    columns.ordinal !== undefined &&
    grid.classAt(row, columns.ordinal) !== 'dash' &&
    ordinal !== '' &&
    !ORDINAL.test(ordinal);
  if (own !== '' && grid.classAt(row, columns.name) !== 'dash') {
    const nameColumn = columns.name;
    return ordinal === ''
      ? { row, filled, figures, name: own, nameColumn }
      : { row, filled, figures, name: own, nameColumn, ordinal };
  }
  const named = { row, filled, figures };
  // The label stands in the number column, or is merged over it from there.
  if (columns.ordinal !== undefined && wordOrdinal) return { ...named, name: ordinal, nameColumn: columns.ordinal };
  // Or anywhere to the left of the figures.
  const first = Math.min(...columns.values, columns.name);
  for (let column = Math.min(columns.name, columns.ordinal ?? columns.name); column < first; column += 1) {
    if (grid.classAt(row, column) === 'label') return { ...named, name: grid.textAt(row, column), nameColumn: column };
  }
  const merge = grid.mergeAt(row, columns.name);
  if (merge?.top === row && grid.classAt(row, merge.left) === 'label') {
    return { ...named, name: grid.textAt(row, merge.left), nameColumn: merge.left };
  }
  if (filled === 0) return undefined;
  const nameless = { ...named, name: '', nameColumn: columns.name };
  return ordinal === '' ? nameless : { ...nameless, ordinal };
}

/** A section opens other rows and has nothing of its own: no figures, or another kind of ordinal than the units below it. */
function isSection(
  rows: readonly NamedRow[],
  index: number,
  usual: OrdinalStyle | undefined,
  unnumbered: boolean,
): boolean {
  const row = rows[index];
  const next = rows[index + 1];
  if (row === undefined || next === undefined) return false;
  const style = styleOf(row.ordinal);
  if (style === 'number' && styleOf(next.ordinal) === 'nested' && row.filled === 0) return true;
  if ((style === 'roman' || style === 'letter') && usual !== style) return true;
  // What stands below capitals has small letters.
  if (style === 'small' && usual !== 'small' && usual !== 'letter') return true;
  // Without an ordinal it stands out only where every row of figures has one.
  return style === undefined && row.filled === 0 && usual !== undefined && !unnumbered;
}

const RANK: Readonly<Record<UnitLevel, number | undefined>> = {
  commune: 1,
  district: 2,
  province: 3,
  department: undefined,
  unknown: undefined,
};

/** The parent unit's own row (`Huyện Lấp Vò` among communes), first or last, one level above the others. */
function parentRow(rows: readonly NamedRow[], titles: readonly string[]): number | undefined {
  if (rows.length < 3) return undefined;
  const levels = rows.map((row) => unitName(row.name));
  const edges = [rows.length - 1, 0];
  return edges.find((edge) => {
    const level = levels[edge]?.level;
    const rank = level === undefined ? undefined : RANK[level];
    if (rank === undefined || rank < 2) return false;
    const others = levels.filter((_, index) => index !== edge && index !== rows.length - 1 - edge);
    const same = others.filter((other) => other.level === level).length;
    if (same > 0) return false;
    // A city numbered among districts is one of them; a city of the centre stands above its districts without a number.
    const { name = '', ordinal } = rows[edge] ?? {};
    if (styleOf(ordinal) === 'number' && isCity(name) && others.some((other) => other.level === 'district'))
      return false;
    const lower = others.filter((other) => (RANK[other.level] ?? 0) > 0 && (RANK[other.level] ?? 0) < rank).length;
    const key = levels[edge]?.key ?? '';
    const titled = titles.some((title) => plainText(title).includes(plainText(key)));
    return lower > 0 || others.every((other) => other.level === 'unknown') || titled;
  });
}

/**
 * A section's own figures stand for the rows below it, a `Cộng` in the middle for those above it since the last break,
 * anything first or last for all units of the table.
 */
function membersOf(
  kinds: readonly RowKind[],
  index: number,
  rows: readonly NamedRow[],
  isHeading: boolean,
): readonly number[] {
  const units = kinds.flatMap((kind, at) => (kind === 'unit' ? [at] : []));
  const isBreak = (at: number): boolean => kinds[at] !== 'unit';
  const style = styleOf(rows[index]?.ordinal);
  if (isHeading || style === 'roman' || style === 'letter' || style === 'small') {
    const end = kinds.findIndex((_, at) => at > index && isBreak(at));
    return units.filter((at) => at > index && (end < 0 || at < end));
  }
  if (index === 0 || index === kinds.length - 1) return units;
  let start = index - 1;
  while (start >= 0 && !isBreak(start)) start -= 1;
  const above = units.filter((at) => at > start && at < index);
  // Among several rows at the end the last section's and those of all units look alike; their figures tell.
  const isAtEnd = units.every((at) => at < index);
  return isAtEnd && above.length < units.length && isOf(rows, index, units) > isOf(rows, index, above) ? units : above;
}

/** A row without a number where all others have one. */
function isApart(rows: readonly NamedRow[], index: number): boolean {
  return rows.every(({ ordinal }, at) => (ordinal === undefined) === (at === index));
}

/** A row without a number among numbered ones, at the table's edge, that adds up all the others, whatever it is called. */
function isSumOfOthers(rows: readonly NamedRow[], index: number): boolean {
  const row = rows[index];
  if (!isApart(rows, index)) return false;
  const others = rows.flatMap((_, at) => (at === index ? [] : [at]));
  const sums = (row?.figures() ?? []).filter((figure, column) => {
    const figures = others.flatMap((at) => rows[at]?.figures()[column] ?? []);
    return figure !== null && figure !== 0 && figures.length >= 3 && sum(figures) === figure;
  });
  return sums.length >= 2;
}

/** A row without a number among numbered ones, named like no office, whose figures are the means of all the others'. */
function isMeanOfOthers(rows: readonly NamedRow[], index: number): boolean {
  const row = rows[index];
  const isEdge = index === 0 || index === rows.length - 1;
  if (row === undefined || !isEdge || !isApart(rows, index) || unitName(row.name).level !== 'unknown') return false;
  const compared = row.figures().flatMap((figure, column) => {
    const others = rows.flatMap((each, at) => (at === index ? [] : (each.figures()[column] ?? [])));
    const half = 0.5 * 10 ** -decimalsOf(figure ?? 0);
    const isVaried = new Set(others).size > 1;
    return figure === null || others.length < 3 || !isVaried
      ? []
      : [Math.abs(sum(others) / others.length - figure) <= half + 1e-9];
  });
  const agreed = compared.filter((each) => each).length;
  return agreed >= 2 && agreed >= compared.length * 0.75;
}

/** In how many columns a row's figure is the sum or the mean of some others'. */
function isOf(rows: readonly NamedRow[], index: number, members: readonly number[]): number {
  return (rows[index]?.figures() ?? []).filter((figure, column) => {
    const figures = members.flatMap((at) => rows[at]?.figures()[column] ?? []);
    if (figure === null || figures.length < 2) return false;
    const sum = figures.reduce((total, each) => total + each, 0);
    return [sum, sum / figures.length].some((each) => Math.abs(each - figure) <= 0.06 + Math.abs(figure) * 0.002);
  }).length;
}
