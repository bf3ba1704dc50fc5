import { memoizeBy } from '../memo/memoizeBy';
import { itemNamed } from '../indices/itemNamed';
import { pointsOfShare } from '../indices/shareOfWhole';
import { compositeTarget } from '../settings/compositeTarget';
import { indexOf } from '../settings/indexOf';
import { rateParts } from '../scores/rateParts';
import type { BoardIndicator, SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import type { Settings } from '../settings/Settings';
import { columnOf, figureOf, tableAt } from '../tables/CellRef';
import { cellAt } from '../tables/cells';
import { columnAt, columnsWhere } from '../tables/columns';
import type { Table } from '../tables/Table';
import { itemNameIn, ownItemNameIn } from '../tables/itemNames';
import { tableName } from '../tables/tableTitle';
import { tellsSomething } from '../vocabulary/ItemNames';
import { withoutQuantity } from '../vocabulary/countWords';
import { withoutPartWords } from '../vocabulary/headerWords';
import { beginsAsRate } from '../vocabulary/measures';
import { capitalized } from '../text/letters';
import { saysRateAlone } from '../vocabulary/rateSenses';
import { statementsIn } from '../vocabulary/statements';
import { isPeriodOnly } from '../vocabulary/periods';
import { tokensOf } from '../vocabulary/PhraseBook';
import { inSentenceCase, uncapitalized } from './properNames';

/** Which of an item's figures is judged: its only one, one of two that name other units, or either of two that name the same. */
export type TargetBasis = 'only' | 'points' | 'rate' | 'both';

/** A board's indicator that units are measured against a target by. */
export interface BoardTarget {
  /** Index into the board's indicators. */
  readonly index: number;
  readonly indicator: BoardIndicator;
  /** What tells items apart: the group, the component of one, or else the indicator itself. */
  readonly item: string;
  /** In percent; of points, of their maximum. */
  readonly target: number;
  readonly basis: TargetBasis;
  /** As a sentence names it: `Công khai, minh bạch`. */
  readonly name: string;
  /** The maximum of points; absent for rates, and where it is not known. */
  readonly max?: number;
}

/** A unit that falls short, and by what figure. */
export interface ShortUnit {
  readonly unit: SourcedUnit;
  /** In the measure of the target. */
  readonly value: number;
  /** As its cell has it: points where the target is a share of them. */
  readonly figure: number;
}

/**
 * The figures of a board that units are judged by, item by item: who is weak at what, for the paragraphs, the requests and the
 * sheet of targets alike. Where an item has points and a rate, a unit is weak by each figure that the board underlines; both
 * are one where they name the same units.
 */
export function boardTargets(
  board: SourcedBoard,
  tables: readonly Table[],
  settings: Settings,
): readonly BoardTarget[] {
  const all = board.indicators.flatMap((indicator, index): readonly BoardTarget[] => {
    const { target, role } = indicator;
    if (target === undefined) return [];
    const { max, component } = columnOf(indicator, tables);
    const name = indicatorName(indicator, board, tables, settings);
    const item = indicator.group ?? (component === undefined ? `${index}` : `${indicator.table} ${component.name}`);
    const most = role === 'points' && max !== undefined ? { max } : {};
    return [{ index, indicator, item, target, basis: 'only', name, ...most }];
  });
  const items = new Map<string, BoardTarget[]>();
  for (const each of toldApart(all, tables)) {
    const same = items.get(each.item);
    if (same === undefined) items.set(each.item, [each]);
    else same.push(each);
  }
  return [...items.values()].flatMap((figures) => figuresOfItem(figures, board));
}

/** Indicators of one name, each with what it is of, `Tỷ lệ (số hộ đã cấp)`, or else what its table is about: `Tỷ lệ đúng hạn (đất đai)`. */
function toldApart(all: readonly BoardTarget[], tables: readonly Table[]): readonly BoardTarget[] {
  const byName = new Map<string, BoardTarget[]>();
  for (const each of all)
    if (each.indicator.group === undefined) byName.set(each.name, [...(byName.get(each.name) ?? []), each]);
  const apart = new Map<BoardTarget, string>();
  for (const [name, same] of byName) {
    if (new Set(same.map(({ item }) => item)).size < 2) continue;
    const subjects = same.flatMap(({ indicator }) => subjectOf(indicator, tables) ?? []);
    const areApart = new Set(subjects).size === same.length;
    const isOfOneTable = new Set(same.map(({ indicator }) => indicator.table)).size < same.length;
    const about =
      areApart && isOfOneTable ? subjects : whatDiffers(same.map(({ indicator }) => tableAt(tables, indicator.table)));
    same.forEach((each, at) => apart.set(each, `${name} (${about[at] ?? ''})`));
  }
  return all.map((each) => ({ ...each, name: apart.get(each) ?? each.name }));
}

/** What a rate is of: the headers above its own, or else the count that it is the share of, or that stands before it. */
function subjectOf(indicator: BoardIndicator, tables: readonly Table[]): string | undefined {
  const table = tableAt(tables, indicator.table);
  const above = columnOf(indicator, tables).path.slice(0, -1);
  const [part] = rateParts(table, indicator.column)?.numerator ?? [];
  const before = columnsWhere(table, ({ role }) => role === 'count').findLast((at) => at < indicator.column);
  const counted = part ?? before;
  const named = above.length > 0 ? above : counted === undefined ? [] : columnAt(table, counted).path;
  return named.length === 0 ? undefined : inside(named.join(' – '));
}

/** The words of tables' titles that only one of them has, or else the names of their sheets. */
export function whatDiffers(some: readonly Table[]): readonly string[] {
  const titles = some.map((table) => inSentenceCase(tableName(table)).split(' '));
  const [first = []] = titles;
  const agree = (at: (words: readonly string[]) => string | undefined): boolean =>
    titles.every((words) => at(words) === at(first));
  let [from, to] = [0, 0];
  while (from < first.length && agree((words) => words[from])) from += 1;
  while (to < first.length - from && agree((words) => words.at(-1 - to))) to += 1;
  const rests = titles.map((words) => words.slice(from, words.length - to).join(' '));
  const areTold = rests.every((rest) => rest !== '') && new Set(rests).size === rests.length;
  return areTold ? rests : some.map(({ sheet }) => sheet);
}

function figuresOfItem(figures: readonly BoardTarget[], board: SourcedBoard): readonly BoardTarget[] {
  const points = figures.find(({ indicator }) => indicator.role === 'points');
  const rate = figures.find(({ indicator }) => indicator.role === 'rate');
  if (points === undefined || rate === undefined) return figures;
  const isSame = board.units.every(
    ({ shortIndicators }) => shortIndicators.has(points.index) === shortIndicators.has(rate.index),
  );
  return isSame
    ? [{ ...rate, basis: 'both' }]
    : [
        { ...points, basis: 'points' },
        { ...rate, basis: 'rate' },
      ];
}

/**
 * An item as the board's points call it, or else the index; of no item, the lowest part of the header that says more than how
 * it is measured, `Sởi mũi 1` of `Sởi mũi 1 › Đạt %`, without its unit and target.
 */
export function indicatorName(
  indicator: BoardIndicator,
  board: SourcedBoard,
  tables: readonly Table[],
  settings: Settings,
): string {
  const { group } = indicator;
  if (group !== undefined) {
    const named = itemName(group, board, tables, settings);
    if (named !== undefined) return named;
  }
  const { path, component } = columnOf(indicator, tables);
  if (component !== undefined) return inSentenceCase(statementsIn(component.name.split(' › ').at(-1) ?? '').name);
  const ofCount = indicator.role === 'rate' ? rateOfCount(indicator, tables) : undefined;
  if (ofCount !== undefined) return ofCount;
  const part = path.findLast((each) => tokensOf(each).some(tellsSomething) && !isPeriodOnly(each)) ?? path.at(-1) ?? '';
  return inSentenceCase(part.replace(/\s*\(?[<>≥≤\d,.\s]*%\)?\s*$/, '').trim());
}

/** A rate whose own header says no more than that it is one, by the count that it is the share of: `Tỷ lệ ký số (văn bản đi)`, of `%` alone `Văn bản đi (ký số)`. */
function rateOfCount(indicator: BoardIndicator, tables: readonly Table[]): string | undefined {
  const table = tableAt(tables, indicator.table);
  const { header, path } = columnOf(indicator, tables);
  const [part, ...others] = saysRateAlone(header) ? (rateParts(table, indicator.column)?.numerator ?? []) : [];
  if (part === undefined || others.length > 0) return undefined;
  const counted = columnAt(table, part).path;
  const above = path.slice(0, -1).join(' – ');
  const own = path.at(-1) ?? '';
  const measure = beginsAsRate(own) ? own.replace(/\(?%\)?/g, '').trim() : '';
  const name = `${measure} ${inside(withoutQuantity(withoutPartWords(counted.at(-1) ?? '')))}`.trim();
  const isBelow = above !== '' && counted.slice(0, -1).join(' – ') === above;
  if (!isBelow) return capitalized(inSentenceCase(name));
  return measure === '' ? `${inSentenceCase(above)} (${inside(name)})` : `${inSentenceCase(name)} (${inside(above)})`;
}

/** A name as it stands within others. */
function inside(name: string): string {
  const text = inSentenceCase(name);
  return /^\p{Lu}{2}/u.test(text) ? text : uncapitalized(text);
}

/** How an item of a board is called: as the header of its points has it, or that of its rate, or else as its index has it. */
export function itemName(
  group: string,
  board: SourcedBoard,
  tables: readonly Table[],
  settings: Settings,
): string | undefined {
  const index = indexOf(board, settings);
  const figure = (role: BoardIndicator['role']): BoardIndicator | undefined =>
    board.indicators.find((each) => each.group === group && each.role === role);
  const [points, rate] = [figure('points'), figure('rate')];
  // Headers of rates abbreviate or say how they are measured; what they say else is the office's own name.
  const own =
    points !== undefined
      ? itemNameIn(columnOf(points, tables), index, settings)
      : rate !== undefined
        ? ownItemNameIn(columnOf(rate, tables), index, settings)
        : undefined;
  return own === undefined ? itemNamed(index, group)?.name : inSentenceCase(own);
}

/** The units that fall short of a target, weakest first; by figures that can be, since others are mistakes for the check to tell. */
export function shortUnits(
  board: SourcedBoard,
  { index, indicator }: BoardTarget,
  tables: readonly Table[],
): readonly ShortUnit[] {
  const byIndicator = shortByIndicator(board);
  const known = byIndicator.get(index) ?? unitsShort(board, index, indicator, tables);
  byIndicator.set(index, known);
  return known;
}

/** Paragraphs, requests and the sheet of targets ask for the same units. */
const shortByIndicator = memoizeBy((_board: SourcedBoard) => new Map<number, readonly ShortUnit[]>());

/** Whether a figure is one that its measure can have. */
function isPossible(figure: number, indicator: BoardIndicator, tables: readonly Table[]): boolean {
  const most = indicator.role === 'points' ? columnOf(indicator, tables).max : 100;
  return figure >= 0 && figure <= (most ?? Infinity);
}

/** Whether every unit has a figure that can be, or none; what cannot be read may fall short as well. */
export function areAllSure(
  { units }: SourcedBoard,
  { index, indicator }: Pick<BoardTarget, 'index' | 'indicator'>,
  tables: readonly Table[],
): boolean {
  return units.every(({ indicators }) => {
    const cell = indicators[index];
    if (cell === undefined) return true;
    const figure = figureOf(cell, tables);
    if (figure !== null) return isPossible(figure, indicator, tables);
    return cellAt(tableAt(tables, cell.table), cell.row, cell.column).reading.kind === 'missing';
  });
}

function unitsShort(
  board: SourcedBoard,
  index: number,
  indicator: BoardIndicator,
  tables: readonly Table[],
): readonly ShortUnit[] {
  return board.units
    .flatMap((unit): readonly ShortUnit[] => {
      const value = unit.shortIndicators.get(index);
      const figure = figureOf(unit.indicators[index], tables);
      return value === undefined || figure === null || !isPossible(figure, indicator, tables)
        ? []
        : [{ unit, value, figure }];
    })
    .sort((one, other) => (indicator.lowerIsBetter ? other.value - one.value : one.value - other.value));
}

/** The units whose composites fall short, weakest first; none where no composite is asked for. */
export function weakComposites(board: SourcedBoard, settings: Settings): readonly ShortUnit[] {
  const target = compositeTarget(indexOf(board, settings), settings);
  return board.units
    .flatMap((unit): readonly ShortUnit[] =>
      unit.score === null || target === null || unit.score >= target
        ? []
        : [{ unit, value: unit.score, figure: unit.score }],
    )
    .sort((one, other) => one.value - other.value);
}

/** A target of points in points; `undefined` where their maximum is not known. */
export function goalInPoints({ target, max }: BoardTarget): number | undefined {
  return max === undefined ? undefined : pointsOfShare(target, { whole: max });
}

/** The units that have a figure in an indicator. */
export function measuredUnits(
  board: SourcedBoard,
  { index }: Pick<BoardTarget, 'index'>,
  tables: readonly Table[],
): readonly SourcedUnit[] {
  return board.units.filter(({ indicators }) => figureOf(indicators[index], tables) !== null);
}
