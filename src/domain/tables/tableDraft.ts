import { decimalsOfRates } from './roundedRates';
import { itemFinder } from '../settings/itemWords';
import { wordsOf } from '../vocabulary/PhraseBook';
import { entryAt } from '../workbook/entryAt';
import { type ColumnEvidence, columnEvidence } from './columnEvidence';
import { type ColumnReader, figureIn, hintsOf } from './ColumnReader';
import type { FigureColumn } from './evidence/Sample';
import { headerMeaning, type HeaderMeaning } from './evidence/headerMeaning';
import type { FoundTable } from './FoundTable';
import type { Grid } from './grid';
import { headerPaths } from './headerPaths';
import { quotientColumns } from './quotients';
import type { ColumnReading } from './readColumns';
import { addedUp, maximaRow, secondLines, weightsIn } from './rowFacts';
import type { Row } from './Table';
import type { TableContext } from './TableContext';
import { tableRows } from './tableRows';
import { namesItems } from './tableKind';
import { type GroupTotal, groupTotals, withGroupTotals } from './understanding/groupTotals';
import { type IndexCandidate, indexNamedBy } from './understanding/indexOfTable';
import { withLegend } from './understanding/legend';
import { namingColumns } from './understanding/namingColumns';
import { partsByDeadline } from './understanding/partsByDeadline';
import type { ColumnDraft } from './understanding/Proposal';
import { restatedColumns } from './understanding/restatedColumns';
import { totalOfItem } from './understanding/totalOfItem';
import { withinMaxima } from './understanding/withinMaxima';
import { withMeansOfPeriods } from './understanding/wholesOfPeriods';
import { statedMaxima, withTitledScale } from './understanding/statedMaxima';
import {
  cornerColumn,
  countedByTitle,
  isRateBesidePoints,
  isRatedBeside,
  isSelfBeside,
  withNeighbour,
  withSubject,
  withTitle,
} from './understanding/surroundedHeaders';

/** A table before its columns are understood: its header read, its rows told apart, its columns summed up. */
export interface TableDraft {
  readonly grid: Grid;
  readonly found: FoundTable;
  /** The index whose items its headers name. */
  readonly candidate: IndexCandidate;
  /** The texts above the table, and the sheet's name. */
  readonly titles: readonly string[];
  readonly rows: readonly Row[];
  /** The place of each row in the table's body. */
  readonly places: readonly number[];
  /** The header paths of the columns, top down. */
  readonly paths: readonly (readonly string[])[];
  readonly columns: readonly ColumnDraft[];
  /** The figures of the units by column, where it has enough to look for relations. */
  readonly figures: readonly (FigureColumn | undefined)[];
  /** The items whose parts stand beside them. */
  readonly totals: readonly GroupTotal[];
  /** The maxima that the table states, by column. */
  readonly maxima: readonly (number | undefined)[];
  /** Whether a row of weights makes the composite a mean of its items, of a hundred as they are. */
  readonly isWeighted: boolean;
  /** How many rows without a name hold several figures. */
  readonly secondLines: number;
}

/** Reads a found table by its header's words alone, the items named as the index names them that explains most of it. */
export function draftTable(grid: Grid, found: FoundTable, reader: ColumnReader, context: TableContext): TableDraft {
  const [own] = context.candidates;
  const draft = draftBy(own, grid, found, reader, context);
  const candidate = indexNamedBy(draft.columns, draft.maxima, draft.titles, context.candidates);
  return candidate === own ? draft : draftBy(candidate, grid, found, reader, context);
}

function draftBy(
  candidate: IndexCandidate,
  grid: Grid,
  found: FoundTable,
  reader: ColumnReader,
  context: TableContext,
): TableDraft {
  const paths = headerPaths(grid, found.headerRows, found.left, found.right);
  const titles = [...found.titles.map(({ text }) => text), grid.sheet.name];
  // Of a legend's names the columns have the meaning; they are called what the table calls them.
  const alone = withLegend(paths, context.notes).map((path) =>
    withSubject(
      withTitle(headerMeaning(path, candidate.names, grid.vocabulary), path, titles, grid.vocabulary),
      path,
      titles,
    ),
  );
  const meanings = alone.map((_, index) => withNeighbour(index, paths, alone));
  const readAll = (): readonly ColumnReading[] =>
    meanings.map((meaning, index) => reader.read(index, hintsOf(meaning)));
  const quotients = quotientColumns(meanings, readAll());
  if (quotients.length > 0) reader.readInPercent(quotients);
  const readings = readAll();
  const evidence = readings.map(({ cells }) => columnEvidence(cells, context.settings));
  const rows = rowsOf(grid, found, paths, meanings, readings, evidence);
  const places = placesIn(found.body, rows);
  const units = unitsIn(rows, places);
  const ofUnits =
    units.length === found.body.length
      ? evidence
      : readings.map(({ cells }) =>
          columnEvidence(
            units.map((place) => entryAt(cells, place)),
            context.settings,
          ),
        );
  const measureRow = rows.find(({ kind }) => kind === 'measureUnit')?.row;
  const added = addedUp(rows, places, readings);
  const weights = weightsIn(
    rows,
    places,
    readings,
    paths.map((path) => path.join(' › ')),
  );
  const corner = context.turned === true ? cornerColumn(meanings, paths, readings) : -1;
  const headed = paths.map((path, index) => ({
    ...columnDraft(path, entryAt(meanings, index), entryAt(ofUnits, index)),
    ...(corner >= 0 && path.join() === paths[corner]?.join()
      ? { corner: index === corner ? ('units' as const) : ('groups' as const) }
      : {}),
    ...(isSelfBeside(index, paths, meanings) ? { self: true as const } : {}),
    ...(isRatedBeside(index, meanings) ? { rated: true as const } : {}),
    ...(isRateBesidePoints(index, paths, meanings) ? { pointed: true as const } : {}),
    ...(added[index] === true ? { added: true as const } : {}),
    ...(weights[index] === undefined ? {} : { weighted: true as const }),
    ...measureIn(grid, found.left + index, measureRow),
  }));
  const figures = headed.map((column, index) => figuresOf(column, entryAt(readings, index), units));
  const ofHeaders = groupTotals(headed, figures);
  const ofTable = totalOfItem(headed, figures, candidate.index, context.tableGroup);
  const totals = ofTable === undefined ? ofHeaders : { ...ofHeaders, ofItems: [...ofHeaders.ofItems, ofTable] };
  const isOfItems = namesItems(rows, itemFinder(context.settings)) || headsItems(headed);
  const bounded = isOfItems ? withinMaxima(meanings, figures) : new Set<number>();
  const counted = partsByDeadline(headed, figures);
  const restated = restatedColumns(headed, figures);
  const measured = headed.map((column, index) => ({
    ...column,
    ...(restated.has(index) ? { restated: true as const } : {}),
    ...(bounded.has(index) ? { bounded: true as const } : {}),
    ...(counted.has(index) ? { added: true as const } : {}),
  }));
  const byTitle = countedByTitle(measured, titles, grid.vocabulary);
  const titled = measured.map((column, index) =>
    byTitle[index] === true ? { ...column, counted: true as const } : column,
  );
  const columns = withGroupTotals(withMeansOfPeriods(titled), totals, paths, (path) =>
    headerMeaning(path, candidate.names, grid.vocabulary),
  );
  const maxima = statedMaxima(columns, maximaRow(rows, places, readings));
  return {
    grid,
    found,
    candidate,
    titles,
    rows,
    places,
    paths,
    columns,
    figures,
    totals: totals.ofItems,
    maxima: context.tableGroup === undefined ? maxima : withTitledScale(maxima, columns, titles),
    isWeighted: weights.some((weight) => weight !== undefined),
    secondLines: secondLines(rows, places, readings),
  };
}

/** Whether the column that names the rows is headed as one of items, `Lĩnh vực`, `Tiêu chí`, and names no offices. */
function headsItems(columns: readonly ColumnDraft[]): boolean {
  const naming = columns.filter(({ meaning: { words }, evidence }) => {
    const heads = words.has('unit') || words.has('item') || words.has('field');
    return heads && evidence.texts * 2 > evidence.filled;
  });
  return (
    naming.length > 0 && naming.every(({ meaning, evidence }) => !meaning.words.has('unit') && evidence.offices === 0)
  );
}

/** The table's rows, told apart by the column that names them; the figures of their other cells help. */
function rowsOf(
  grid: Grid,
  found: FoundTable,
  paths: readonly (readonly string[])[],
  meanings: readonly HeaderMeaning[],
  readings: readonly ColumnReading[],
  evidence: readonly ColumnEvidence[],
): readonly Row[] {
  const headers = paths.map((path) => path.join(' '));
  const { name, ordinal, values } = namingColumns(meanings, evidence, headers);
  const figures = new Map<number, readonly (number | null)[]>();
  return tableRows(
    grid,
    found.body,
    {
      name: found.left + name,
      values: values.map((index) => found.left + index),
      ...(ordinal === undefined ? {} : { ordinal: found.left + ordinal }),
    },
    found.titles.map(({ text }) => text),
    (place) => {
      const known = figures.get(place) ?? values.map((column) => figureIn(entryAt(readings, column), place));
      figures.set(place, known);
      return known;
    },
  );
}

function placesIn(body: readonly number[], rows: readonly Row[]): readonly number[] {
  const places = new Map(body.map((row, place) => [row, place]));
  return rows.map(({ row }) => {
    const place = places.get(row);
    if (place === undefined) throw new RangeError(`row ${row} is none of the body's`);
    return place;
  });
}

/** The places of the units in the body, or of all rows where there is no unit. */
function unitsIn(rows: readonly Row[], places: readonly number[]): readonly number[] {
  const units = places.filter((_, index) => rows[index]?.kind === 'unit');
  return units.length > 0 ? units : places;
}

function columnDraft(path: readonly string[], meaning: HeaderMeaning, evidence: ColumnEvidence): ColumnDraft {
  return {
    header: path.join(' › '),
    parent: path.slice(0, -1).join(' › '),
    meaning,
    evidence,
  };
}

function figuresOf(
  { evidence, header, meaning }: ColumnDraft,
  reading: ColumnReading,
  units: readonly number[],
): FigureColumn | undefined {
  const filled = evidence.numbers + evidence.fractions;
  if (filled < 3 || evidence.texts > filled || meaning.whole === 'ordinal') return undefined;
  const figures = new Float64Array(units.length);
  let decimals = 0;
  units.forEach((at, index) => {
    figures[index] = figureIn(reading, at) ?? NaN;
    decimals = Math.max(decimals, decimalsIn(reading, at));
  });
  return {
    figures,
    decimals: meaning.words.has('rate')
      ? decimalsOfRates([...figures.filter((each) => !Number.isNaN(each))], decimals)
      : decimals,
    signature: header.slice(header.lastIndexOf('›') + 1).trim(),
  };
}

function decimalsIn(reading: ColumnReading, place: number): number {
  const cell = entryAt(reading.cells, place);
  if (cell === null || typeof cell === 'number') return entryAt(reading.decimals, place);
  return cell.kind === 'number' || cell.kind === 'fraction' ? Math.min(cell.decimals, 6) : 0;
}

/** `điểm`, `%`, `hồ sơ` in a row of units of measure. */
function measureIn(grid: Grid, column: number, row: number | undefined): Pick<ColumnDraft, 'measure'> {
  if (row === undefined) return {};
  const found = grid.vocabulary.headerWordsIn(wordsOf(grid.textAt(row, column)));
  const measure = (['rate', 'points', 'counted'] as const).find((each) =>
    found.some(({ meaning }) => meaning === each),
  );
  return measure === undefined ? {} : { measure };
}
