import { multiply } from '../../decimal/decimal';
import { decimalsBeside } from '../../decimal/decimalsBeside';
import { type FormatFacts, formatFacts, PERCENT_SIGN } from '../../numbers/formats';
import { pointsOfShare } from '../../indices/shareOfWhole';
import { memoizeBy } from '../../memo/memoizeBy';
import { decimalsOfComposite } from '../../scores/decimalsOfComposite';
import type { JudgedColumn } from '../../scores/judgedColumns';
import { indexOf } from '../../settings/indexOf';
import type { Settings } from '../../settings/Settings';
import { areaOf, stretchesOf } from '../../tables/areas';
import { contentOf, positionOf, type SheetPosition } from '../../tables/cells';
import { columnAt, compositeColumn, isWrittenInPercent } from '../../tables/columns';
import { isGrouped, type Notation, notationOf } from '../../tables/notation';
import { figureRows } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import type { Sheet } from '../../workbook/Workbook';
import { decimalFormat } from '../plan/look';
import { changeFormat, countFormat, figureFormat } from '../plan/notation';
import { isFormulaCell, type PlannedCell, type StyledArea } from '../plan/SheetPlan';

/**
 * The formats that a column's cells need in the copy. A cell kept as text (`@`) cannot show a formula's figure; it gets the
 * format that its column's figures ask for. Where a figure would be shown on the other side of a bound that it is judged by,
 * 79.996 as 80.00 beside an underline, its column's fixed formats get the decimals that tell. Counts of a
 * thousand and more have marks as most of their column's in the source have them, or else of their table's.
 */
export function copiedFormats(
  table: Table,
  sheet: Sheet,
  index: number,
  cells: readonly PlannedCell[],
  judged: readonly JudgedColumn[],
  settings: Settings,
): readonly StyledArea[] {
  const telling = decimalsTelling(table, index, judged, settings);
  const formatted = new Map<string, FormattedRows>();
  let most = 0;
  const large = new Set<boolean>();
  const known = isGrouped(sheet, table, index);
  const grouped = known ?? true;
  cells.forEach((cell, row) => {
    if (cell === null) return;
    const position = positionOf(table, row, index);
    const own = sheet.numberFormats[position.row]?.[position.column];
    const needsOne = lacksFormat(sheet, position);
    const key = needsOne ? TEXT : (own ?? 'General');
    let same = formatted.get(key);
    if (same === undefined) {
      const format = needsOne ? formatOf(table, sheet, index) : key;
      formatted.set(key, (same = { format, facts: formatFacts(format), needsOne, rows: [] }));
    }
    same.rows.push(row);
    most = Math.max(most, decimalsMissing(cell, same.facts, telling));
    if (isLarge(cell)) large.add(same.facts.isGrouped);
  });
  const otherwise = known === undefined ? countFormat(grouped) : countFormatOf(table, sheet, index);
  const one = columnAt(table, index).role === 'count' && large.has(!grouped) ? otherwise : undefined;
  const byFormat = new Map<string, readonly number[]>();
  for (const { rows, format, facts, needsOne } of formatted.values()) {
    const isShort = facts.decimals !== undefined && facts.decimals < most;
    const isOther = one !== undefined && !facts.isPercent && facts.isGrouped !== grouped;
    if (!needsOne && !isShort && !isOther) continue;
    const numberFormat = isOther
      ? one
      : isShort
        ? `${decimalFormat(most)}${facts.isPercent ? '%' : signBehind(format)}`
        : format;
    byFormat.set(numberFormat, [...(byFormat.get(numberFormat) ?? []), ...rows]);
  }
  return [...byFormat].flatMap(([numberFormat, rows]) =>
    stretchesOf(
      table,
      rows.toSorted((one, other) => one - other),
    ).map((stretch) => ({ area: areaOf(table, index, stretch), style: { numberFormat } })),
  );
}

/** Whether a copied cell shows its figure in percent, so that a hundredth of it is to stand there. */
export function isShownInPercent(table: Table, sheet: Sheet, row: number, index: number): boolean {
  const position = positionOf(table, row, index);
  const own = sheet.numberFormats[position.row]?.[position.column];
  const format = lacksFormat(sheet, position) ? formatOf(table, sheet, index) : (own ?? 'General');
  return formatFacts(format).isPercent;
}

/** Whether a cell has no format that shows a figure. */
function lacksFormat(sheet: Sheet, position: SheetPosition): boolean {
  const own = sheet.numberFormats[position.row]?.[position.column];
  return own === TEXT || (own === undefined && typeof contentOf(sheet, position) !== 'number');
}

/** The rows of a column that have one format. */
interface FormattedRows {
  readonly format: string;
  readonly facts: FormatFacts;
  /** Whether the copy has to be given the format: the source has none that shows a figure. */
  readonly needsOne: boolean;
  readonly rows: number[];
}

/** The format of cells kept as text. */
const TEXT = '@';

/** How many decimals put a figure of a column, shown with so many, on its own side of whatever bound it is judged by. */
function decimalsTelling(
  table: Table,
  index: number,
  judged: readonly JudgedColumn[],
  settings: Settings,
): (figure: number, shown: number) => number {
  const { role } = columnAt(table, index);
  const { targets } = settings;
  if (role === 'composite' || role === 'previousComposite')
    return (figure, decimals) => decimalsOfComposite(figure, indexOf(table, settings), { targets, decimals });
  const bounds = judged.filter(({ column }) => column === index).map(boundOf);
  return (figure, shown) => decimalsBeside(figure, bounds, shown);
}

/** The decimals that a cell's figure needs, where its format shows fewer; 0 elsewhere. */
function decimalsMissing(
  cell: PlannedCell,
  { decimals, isPercent, isDate }: FormatFacts,
  telling: ReturnType<typeof decimalsTelling>,
): number {
  const stored = isFormulaCell(cell) ? cell.value : cell;
  if (decimals === undefined || isDate || typeof stored !== 'number') return 0;
  const needed = telling(isPercent ? multiply(stored, 100) : stored, decimals);
  return needed > decimals ? needed : 0;
}

/** What a judged figure is compared with, in the figure's own unit. */
function boundOf({ as, target, max }: JudgedColumn): number {
  return as === 'points' && max !== undefined ? (pointsOfShare(target, { whole: max }) ?? target) : target;
}

/** Each cell that is filled in asks for its column's format; it is worked out once a column. */
const formatsByColumn = memoizeBy((_sheet: Sheet) => memoizeBy((_table: Table) => new Map<number, string>()));

/** The format that a column's cells get where they have none that shows a figure. */
function formatOf(table: Table, sheet: Sheet, index: number): string {
  const byColumn = formatsByColumn(sheet)(table);
  const known = byColumn.get(index) ?? suitableFormat(table, sheet, index);
  byColumn.set(index, known);
  return known;
}

function suitableFormat(table: Table, sheet: Sheet, index: number): string {
  const { role, decimals, figures, special } = columnAt(table, index);
  const isText =
    role === 'grade' ||
    role === 'previousGrade' ||
    figures.every((figure, row) => figure === null || special.get(row)?.kind === 'fraction');
  if (isText && role !== 'composite') return 'General';
  if (role === 'rank' || role === 'previousRank') return decimalFormat(0);
  if (role === 'count') return countFormatOf(table, sheet, index);
  const typed = typedFormat(table, sheet, index);
  if (typed !== undefined && formatFacts(typed).isPercent) return typed;
  const own = notationOf(sheet, table, index);
  if (role === 'delta' || role === 'rankDelta')
    return changeFormat(own ?? { ...unsigned(table, sheet, decimals), hasPlus: false });
  // Quotients that are shown as such are filled up as percentages: beside `0,818` stands `82,4%`, not `82,4`.
  if (areQuotients(table, sheet, index)) return `${decimalFormat(decimals)}%`;
  const format = figureFormat({ decimals: Math.max(decimals, own?.decimals ?? 0), isMixed: own?.isMixed ?? false });
  return isWrittenInPercent(columnAt(table, index)) ? `${format}${PERCENT_SIGN}` : format;
}

/** Whether somebody typed most of a column's percentages as figures that are shown without a sign. */
function areQuotients(table: Table, sheet: Sheet, index: number): boolean {
  const column = columnAt(table, index);
  const typed = typedFormat(table, sheet, index);
  return typed !== undefined && !formatFacts(typed).isPercent && isWrittenInPercent(column);
}

/** Whether a cell's figure has thousands. */
function isLarge(cell: PlannedCell): boolean {
  const stored = isFormulaCell(cell) ? cell.value : cell;
  return typeof stored === 'number' && Math.abs(stored) >= 1000;
}

/** The format of a column's counts: of most of those that somebody typed as figures, unless most thousands are written otherwise. */
function countFormatOf(table: Table, sheet: Sheet, index: number): string {
  const typed = typedFormat(table, sheet, index);
  const grouped = isGrouped(sheet, table, index);
  const isUsual = grouped === undefined || (typed !== undefined && formatFacts(typed).isGrouped === grouped);
  return isUsual && typed !== undefined ? typed : countFormat(grouped, columnAt(table, index).decimals);
}

/** The sign behind a figure that is stored as it is printed. */
function signBehind(format: string): string {
  return format.endsWith(PERCENT_SIGN) ? PERCENT_SIGN : '';
}

/** The format of most figures that somebody typed as such in a column; `undefined` where there are none. */
function typedFormat(table: Table, sheet: Sheet, index: number): string | undefined {
  const counts = new Map<string, number>();
  for (const row of figureRows(table)) {
    const position = positionOf(table, row, index);
    if (typeof contentOf(sheet, position) !== 'number') continue;
    const format = sheet.numberFormats[position.row]?.[position.column] ?? 'General';
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string | undefined, number]>(
    (most, each) => (each[1] > most[1] ? each : most),
    [undefined, 0],
  )[0];
}

/** A column of changes that was left blank is filled in as the composites beside it are written. */
function unsigned(table: Table, sheet: Sheet, decimals: number): Pick<Notation, 'decimals' | 'isMixed'> {
  const composite = compositeColumn(table, 'composite');
  const beside = composite === undefined ? undefined : notationOf(sheet, table, composite);
  return { decimals, isMixed: beside?.isMixed ?? false };
}
