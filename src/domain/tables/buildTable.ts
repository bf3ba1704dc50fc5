import { decimalsOfFormat } from '../numbers/formats';
import type { NumberReading } from '../numbers/NumberReading';
import { itemFinder } from '../settings/itemWords';
import type { Settings } from '../settings/Settings';
import type { ColumnRole } from '../vocabulary/columnRoles';
import { columnEvidence } from './columnEvidence';
import { columnCodes } from './codeRow';
import { headerMeaning, type HeaderMeaning } from './evidence/headerMeaning';
import { type FigureColumn, relationsOf } from './evidence/arithmetic';
import type { FoundTable } from './FoundTable';
import type { Grid } from './grid';
import { headerPaths } from './headerPaths';
import { type ColumnReading, readColumn, type ReadingHints, type SeparatorContext } from './readColumns';
import type { Column, ColumnFormula, Row, RowKind, Table } from './Table';
import type { Period } from '../vocabulary/periods';
import { tableKind } from './tableKind';
import { tableRows } from './tableRows';
import type { ColumnDecision } from './understanding/ColumnDecision';
import { columnDecisions, currentPeriod } from './understanding/columnDecisions';
import { type IndexCandidate, indexNamedBy } from './understanding/indexOfTable';
import { sumsOfComponents, withComponents } from './understanding/componentColumns';
import { namingColumns } from './understanding/namingColumns';
import type { ColumnDraft } from './understanding/Proposal';
import { withRowTarget } from './understanding/statedTargets';
import { type StatedIndex, statedIndex } from './understanding/statedIndex';
import { withParents } from './withParents';

/** What is known around a table before its own cells are read. */
export interface TableContext {
  readonly settings: Settings;
  /** The indices it may be scored by, the office's own first. */
  readonly candidates: readonly [IndexCandidate, ...IndexCandidate[]];
  readonly separators: SeparatorContext;
  readonly period?: Period;
  readonly tableGroup?: string;
}

/** Understands a found table as a whole: its rows, its columns' meanings, its kind. */
export function buildTable(grid: Grid, found: FoundTable, context: TableContext): Table {
  const reader = new ColumnReader(grid, found, context.separators);
  const paths = headerPaths(grid, found.headerRows, found.left, found.right);
  const titles = [...found.titles.map(({ text }) => text), grid.sheet.name];
  const candidate = indexNamedBy(
    paths.map((path) => path.join(' ')),
    titles,
    context.candidates,
  );
  const meanings = paths.map((path) => headerMeaning(path, candidate.names, grid.vocabulary));
  const first = meanings.map((meaning, index) => reader.read(index, hintsOf(meaning)));
  const rows = rowsOf(grid, found, paths, meanings, first, context);
  const body = new Map(found.body.map((row, index) => [row, index]));
  const kept = rows.map(({ row }) => body.get(row) ?? -1);
  const drafts = draftsOf(paths, meanings, first, unitsIn(rows, kept), context);
  const maxima = statedMaxima(rows, kept, first);
  const chosen = columnDecisions(drafts, {
    sheet: grid.sheet.name,
    settings: context.settings,
    items: candidate.names.items,
    relations: relationsOf(drafts.map((draft, index) => figuresOf(draft, first[index], unitsIn(rows, kept)))),
    maxima,
    ...(context.tableGroup === undefined ? {} : { tableGroup: context.tableGroup }),
    ...(context.period === undefined ? {} : { period: context.period }),
  });
  const decided = withComponents(chosen, drafts, paths, candidate);
  const scored = statedIndex(decided, drafts, maxima, titles, { candidate, own: context.candidates[0].index });
  const decisions = decided.map((each, at) => ofItem(scored, each, at));
  const sums = new Map([...scored.sums, ...sumsOfComponents(decisions, scored.stated ?? candidate.index)]);
  const period = currentPeriod(drafts, context.period);
  const used = usedColumns(drafts, decisions);
  const codes = columnCodes(grid, found, used);
  const named = withParents(rows, grid, parentColumn(decisions, found.left));
  const columns = used.map((index, at): Column => {
    const decision = decisions[index] ?? UNDECIDED;
    const reading = reader.read(index, hintsOfDecision(decision));
    const column: Column = {
      column: found.left + index,
      path: paths[index] ?? [],
      header: drafts[index]?.header ?? '',
      ...decision,
      ...keep(
        reading,
        kept,
        (row) => FIGURE_ROWS.has(rows[row]?.kind ?? 'remark'),
        () =>
          blankDecimals(grid, rows, found.left + index) ??
          (WHOLE_NUMBERS.has(decision.role) ? 0 : context.settings.decimals),
      ),
      ...stated(meanings[index], reading),
      ...(codes[at] ?? {}),
      ...sumIn(sums, used, at, codes),
    };
    return withRowTarget(column, named);
  });
  return {
    sheet: grid.sheet.name,
    orientation: 'rows',
    area: {
      top: found.headerRows[0] ?? 0,
      left: columns[0]?.column ?? found.left,
      bottom: rows.at(-1)?.row ?? found.headerRows.at(-1) ?? 0,
      right: columns.at(-1)?.column ?? found.right,
    },
    headerRows: found.headerRows,
    kind: tableKind(columns, named, found.codeRow !== undefined, context.tableGroup, itemFinder(context.settings)),
    columns,
    rows: named,
    titles: found.titles,
    ...(found.codeRow === undefined ? {} : { codeRow: found.codeRow }),
    ...(period === undefined ? {} : { period }),
    ...(scored.key === undefined ? {} : { index: scored.key }),
    ...(scored.stated === undefined ? {} : { statedIndex: scored.stated }),
    ...decimalSeparator(columns, context),
  };
}

/** A column with the item that the index its table is scored by gives it. */
function ofItem({ groups }: StatedIndex, decision: ColumnDecision, column: number): ColumnDecision {
  if (!groups.has(column)) return decision;
  const { group: _group, ...rest } = decision;
  const group = groups.get(column);
  return group === undefined ? rest : { ...rest, group };
}

/** The sum that the maxima show a column to be, over the columns kept; a code row's formula goes first. */
function sumIn(
  sums: ReadonlyMap<number, ColumnFormula>,
  used: readonly number[],
  at: number,
  codes: ReturnType<typeof columnCodes>,
): { formula?: ColumnFormula } {
  const formula = sums.get(used[at] ?? -1);
  if (formula?.kind !== 'sum' || codes[at]?.formula !== undefined) return {};
  const terms = formula.terms.map(({ column, sign }) => ({ column: used.indexOf(column), sign }));
  return { formula: { kind: 'sum', terms } };
}

const FIGURE_ROWS: ReadonlySet<RowKind> = new Set<RowKind>(['unit', 'aggregate', 'reference']);
const WHOLE_NUMBERS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['count', 'rank', 'number']);

const UNDECIDED: ColumnDecision = { role: 'unknown', confidence: 0, reason: 'none', alternatives: [], evidence: [] };

/** Reads columns as often as their meaning changes, each way once. */
class ColumnReader {
  private readonly known = new Map<string, ColumnReading>();

  constructor(
    private readonly grid: Grid,
    private readonly found: FoundTable,
    private readonly separators: SeparatorContext,
  ) {}

  read(index: number, hints: ReadingHints): ColumnReading {
    const key = `${index}/${hints.role ?? ''}/${hints.max ?? ''}`;
    const { grid, found, separators } = this;
    const reading = this.known.get(key) ?? readColumn(grid, found.body, found.left + index, hints, separators);
    this.known.set(key, reading);
    return reading;
  }
}

/** What the words alone make likely, for typed texts that need it: is `1.652` a count, is a date a fraction of points? */
function hintsOf({ words, items, max, whole }: HeaderMeaning): ReadingHints {
  const role = ((): ColumnRole | undefined => {
    if (whole === 'ordinal') return 'number';
    if (words.has('change')) return 'delta';
    if (max !== undefined || words.has('points')) return 'points';
    if (words.has('rate')) return 'rate';
    if (words.has('counted') || words.has('quantity') || words.has('state') || words.has('carried')) return 'count';
    return items.length > 0 ? 'points' : undefined;
  })();
  return { ...(role === undefined ? {} : { role }), ...(max === undefined ? {} : { max }) };
}

function hintsOfDecision({ role, max }: ColumnDecision): ReadingHints {
  return { role, ...(max === undefined ? {} : { max }) };
}

function rowsOf(
  grid: Grid,
  found: FoundTable,
  paths: readonly (readonly string[])[],
  meanings: readonly HeaderMeaning[],
  readings: readonly ColumnReading[],
  { settings }: TableContext,
): readonly Row[] {
  const evidence = readings.map(({ cells }) => columnEvidence(cells, settings));
  const { name, ordinal, values } = namingColumns(
    meanings,
    evidence,
    paths.map((path) => path.join(' ')),
  );
  return tableRows(
    grid,
    found.body,
    {
      name: found.left + name,
      values: values.map((index) => found.left + index),
      ...(ordinal === undefined ? {} : { ordinal: found.left + ordinal }),
    },
    found.titles.map(({ text }) => text),
    (index) => values.map((column) => figureIn(readings[column], index)),
  );
}

function figureIn(reading: ColumnReading | undefined, index: number): number | null {
  const cell = reading?.cells[index] ?? null;
  if (cell === null || typeof cell === 'number') return cell;
  return cell.kind === 'number' || cell.kind === 'fraction' ? cell.value : null;
}

/** The body indices of the units, or of all rows where there is none. */
function unitsIn(rows: readonly Row[], kept: readonly number[]): readonly number[] {
  const units = kept.filter((_, index) => rows[index]?.kind === 'unit');
  return units.length > 0 ? units : kept;
}

function draftsOf(
  paths: readonly (readonly string[])[],
  meanings: readonly HeaderMeaning[],
  readings: readonly ColumnReading[],
  units: readonly number[],
  { settings }: TableContext,
): readonly ColumnDraft[] {
  return meanings.map((meaning, index) => ({
    header: (paths[index] ?? []).join(' › '),
    parent: (paths[index] ?? []).slice(0, -1).join(' › '),
    meaning,
    evidence: columnEvidence(
      units.map((at) => readings[index]?.cells[at] ?? null),
      settings,
    ),
  }));
}

function figuresOf(
  { evidence, header, meaning }: ColumnDraft,
  reading: ColumnReading | undefined,
  units: readonly number[],
): FigureColumn | undefined {
  const filled = evidence.numbers + evidence.fractions;
  if (reading === undefined || filled < 3 || evidence.texts > filled || meaning.whole === 'ordinal') return undefined;
  return {
    figures: units.map((at) => figureIn(reading, at)),
    decimals: Math.max(0, ...units.map((at) => decimalsIn(reading, at))),
    signature: header.split(' › ').at(-1) ?? '',
  };
}

function decimalsIn(reading: ColumnReading, index: number): number {
  const cell = reading.cells[index] ?? null;
  if (cell === null || typeof cell === 'number') return reading.decimals[index] ?? 0;
  return cell.kind === 'number' || cell.kind === 'fraction' ? Math.min(cell.decimals, 6) : 0;
}

/** The maxima that a row of the table states. */
function statedMaxima(
  rows: readonly Row[],
  kept: readonly number[],
  readings: readonly ColumnReading[],
): readonly (number | undefined)[] {
  const at = rows.findIndex(({ kind }) => kind === 'maximum');
  const body = at < 0 ? undefined : kept[at];
  return readings.map((reading) => (body === undefined ? undefined : (figureIn(reading, body) ?? undefined)));
}

/** Columns with a header or with anything in them, from the first to the last. */
function usedColumns(drafts: readonly ColumnDraft[], decisions: readonly ColumnDecision[]): readonly number[] {
  return drafts.flatMap((draft, index) =>
    draft.header !== '' || draft.evidence.filled > 0 || decisions[index]?.reason === 'chosen' ? [index] : [],
  );
}

function parentColumn(decisions: readonly ColumnDecision[], left: number): number | undefined {
  const parent = decisions.findIndex(({ role }) => role === 'parentUnit');
  return parent < 0 ? undefined : left + parent;
}

function stated(
  meaning: HeaderMeaning | undefined,
  { separator }: ColumnReading,
): Pick<Column, 'headerTarget' | 'lowerIsBetter' | 'decimalSeparator'> {
  return {
    ...(meaning?.headerTarget === undefined ? {} : { headerTarget: meaning.headerTarget }),
    ...(meaning?.opposite === true ? { lowerIsBetter: true } : {}),
    ...(separator === undefined ? {} : { decimalSeparator: separator }),
  };
}

/**
 * Keeps of a column what stands in the table's rows, which are given as indices into the body's. A maximum or a target is
 * written with fewer decimals than the figures.
 */
function keep(
  reading: ColumnReading,
  rows: readonly number[],
  isFigure: (row: number) => boolean,
  emptyDecimals: () => number,
): Pick<Column, 'figures' | 'special' | 'decimals'> {
  const special = new Map<number, NumberReading>();
  let decimals: number | undefined;
  const see = (places: number): void => {
    decimals = Math.max(decimals ?? 0, Math.min(places, 6));
  };
  const figures = rows.map((at, index) => {
    const cell = reading.cells[at] ?? null;
    if (cell === null) return null;
    if (typeof cell === 'number') {
      if (isFigure(index)) see(reading.decimals[at] ?? 0);
      return cell;
    }
    special.set(index, cell);
    if (cell.kind !== 'number' && cell.kind !== 'fraction') return null;
    if (isFigure(index)) see(cell.decimals);
    return cell.value;
  });
  return { figures, special, decimals: decimals ?? emptyDecimals() };
}

/** The decimals that the number formats of a column's blank cells would show. */
function blankDecimals(grid: Grid, rows: readonly Row[], column: number): number | undefined {
  for (const { row } of rows) {
    const format = grid.sheet.numberFormats[row]?.[column];
    const decimals = format === undefined ? undefined : decimalsOfFormat(format);
    if (decimals !== undefined) return decimals;
  }
  return undefined;
}

function decimalSeparator(columns: readonly Column[], { separators }: TableContext): { decimalSeparator?: '.' | ',' } {
  const own = columns.find((column) => column.decimalSeparator !== undefined)?.decimalSeparator;
  const settled = separators.table ?? own ?? separators.sheet ?? separators.workbook;
  return settled === undefined ? {} : { decimalSeparator: settled };
}
