import { greatestOf } from '../decimal/extremes';
import { formatFacts } from '../numbers/formats';
import type { NumberReading } from '../numbers/NumberReading';
import type { ColumnRole } from '../vocabulary/columnRoles';
import { entryAt } from '../workbook/entryAt';
import { columnCodes } from './codeRow';
import { type ColumnReader, hintsOfDecision } from './ColumnReader';
import type { Relation } from './evidence/arithmetic';
import type { HeaderMeaning } from './evidence/headerMeaning';
import type { ColumnReading } from './readColumns';
import type { Column, ColumnFormula, RowKind } from './Table';
import type { TableDraft } from './tableDraft';
import type { ColumnDecision } from './understanding/ColumnDecision';

/**
 * The columns of a table with a header or with anything in them, read as what they were taken for.
 * @param sums the columns that are sums or means of others
 * @param decimals of computed figures, where nothing shows how many a column has
 * @param relations what follows from what in the table's figures
 */
export function keptColumns(
  draft: TableDraft,
  decisions: readonly ColumnDecision[],
  sums: ReadonlyMap<number, ColumnFormula>,
  reader: ColumnReader,
  decimals: number,
  relations: readonly Relation[],
): readonly Column[] {
  const { grid, found, rows, places } = draft;
  const opposite = opposites(draft, decisions, relations);
  const used = usedColumns(draft, decisions);
  const codes = columnCodes(grid, found, used);
  const kept = used.map((index, at): Column => {
    const decision = entryAt(decisions, index);
    const reading = reader.read(index, hintsOfDecision(decision));
    const { meaning } = entryAt(draft.columns, index);
    const path = entryAt(draft.paths, index);
    const emptyDecimals = (): number =>
      blankDecimals(draft, found.left + index) ?? (WHOLE_NUMBERS.has(decision.role) ? 0 : decimals);
    return {
      column: found.left + index,
      path,
      header: path.join(' › '),
      ...decision,
      ...keep(reading, places, (row) => FIGURE_ROWS.has(entryAt(rows, row).kind), emptyDecimals),
      ...stated(meaning, reading, opposite.has(index)),
      ...codes[at],
      ...(codes[at]?.formula === undefined ? sumOver(sums.get(index), used) : {}),
    };
  });
  const isOpen = kept.map(
    ({ figures }, at) =>
      figures.every((figure) => figure === null || figure === 0) &&
      blankDecimals(draft, found.left + entryAt(used, at)) === undefined,
  );
  const asTheir = (all: readonly Column[], role: ColumnRole, shownBy: (column: Column) => boolean): readonly Column[] =>
    all.map((column, at) =>
      column.role === role && isOpen[at] === true ? asBeside(column, all.filter(shownBy)) : column,
    );
  const composed = asTheir(
    kept,
    'composite',
    ({ role, figures }) => role === 'points' && figures.some((figure) => figure !== null),
  );
  return asTheir(composed, 'delta', ({ role }) => role === 'composite' || role === 'previousComposite');
}

/** A column that is filled in, written with the decimals of what it is worked out from. */
function asBeside(column: Column, from: readonly Column[]): Column {
  if (from.length === 0) return column;
  return { ...column, decimals: Math.min(column.decimals, greatestOf(from.map(({ decimals }) => decimals))) };
}

/** Columns with a header, with anything in them, or that a person chose a meaning for; by their places in the table. */
function usedColumns({ columns }: TableDraft, decisions: readonly ColumnDecision[]): readonly number[] {
  return columns.flatMap(({ header, evidence }, index) =>
    header !== '' || evidence.filled > 0 || decisions[index]?.reason === 'chosen' ? [index] : [],
  );
}

/** A sum or a mean over the columns that are kept. */
function sumOver(formula: ColumnFormula | undefined, used: readonly number[]): { readonly formula?: ColumnFormula } {
  if (formula?.kind === 'mean')
    return { formula: { kind: 'mean', terms: formula.terms.map((term) => used.indexOf(term)) } };
  if (formula?.kind !== 'sum') return {};
  const terms = formula.terms.map(({ column, sign }) => ({ column: used.indexOf(column), sign }));
  return { formula: { kind: 'sum', terms } };
}

const FIGURE_ROWS: ReadonlySet<RowKind> = new Set<RowKind>(['unit', 'aggregate', 'reference']);
const WHOLE_NUMBERS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['count', 'rank', 'number']);

/** The columns whose headers say the opposite of what is judged, and the rates that the figures show to be shares of such counts: `TL QH (%)`. */
function opposites(
  { columns }: TableDraft,
  decisions: readonly ColumnDecision[],
  relations: readonly Relation[],
): ReadonlySet<number> {
  const says = (column: number): boolean => columns[column]?.meaning.opposite === true;
  return new Set(
    columns.flatMap((_, column) => {
      const parts = relations.flatMap((each) => (each.kind === 'ratio' && each.column === column ? [each.part] : []));
      const isShare = decisions[column]?.role === 'rate' && parts.length > 0;
      const areCounts = parts.every((part) => decisions[part]?.role === 'count');
      return says(column) || (isShare && areCounts && parts.every(says)) ? [column] : [];
    }),
  );
}

function stated(
  meaning: HeaderMeaning,
  { separator }: ColumnReading,
  isOpposite: boolean,
): Pick<Column, 'headerTarget' | 'lowerIsBetter' | 'decimalSeparator'> {
  return {
    ...(meaning.headerTarget === undefined ? {} : { headerTarget: meaning.headerTarget }),
    ...(isOpposite ? { lowerIsBetter: true } : {}),
    ...(separator === undefined ? {} : { decimalSeparator: separator }),
  };
}

/**
 * Keeps of a column what stands in the table's rows, given by their places in its body. A maximum or a target is
 * written with fewer decimals than the figures, and so is a 0 among cells that are still to be filled in.
 */
function keep(
  reading: ColumnReading,
  places: readonly number[],
  isFigure: (row: number) => boolean,
  emptyDecimals: () => number,
): Pick<Column, 'figures' | 'special' | 'decimals'> {
  const special = new Map<number, NumberReading>();
  const isOpen = places.some((at, index) => isFigure(index) && entryAt(reading.cells, at) === null);
  let decimals = -1;
  const see = (typed: number, value: number): void => {
    if (value !== 0 || !isOpen) decimals = Math.max(decimals, Math.min(typed, 6));
  };
  const figures = places.map((at, index) => {
    const cell = entryAt(reading.cells, at);
    if (cell === null) return null;
    if (typeof cell === 'number') {
      if (isFigure(index)) see(entryAt(reading.decimals, at), cell);
      return cell;
    }
    special.set(index, cell);
    if (cell.kind !== 'number' && cell.kind !== 'fraction') return null;
    if (isFigure(index)) see(cell.decimals, cell.value);
    return cell.value;
  });
  return { figures, special, decimals: decimals < 0 ? emptyDecimals() : decimals };
}

/** The decimals that the number formats of a column's blank cells would show. */
function blankDecimals({ grid, rows }: TableDraft, column: number): number | undefined {
  for (const { row } of rows) {
    const format = grid.sheet.numberFormats[row]?.[column];
    const decimals = format === undefined ? undefined : formatFacts(format).decimals;
    if (decimals !== undefined) return decimals;
  }
  return undefined;
}
