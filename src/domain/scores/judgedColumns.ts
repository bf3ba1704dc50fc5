import { divide, multiply, round } from '../decimal/decimal';
import type { Index } from '../indices/Index';
import { itemNamed } from '../indices/itemNamed';
import { pointsOfShare } from '../indices/shareOfWhole';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';
import { plainText } from '../text/letters';
import { figureAt } from '../tables/cells';
import { columnAt, columnsWhere } from '../tables/columns';
import { saysOverdue } from '../vocabulary/deadlines';
import { type Column, readingAt, type Table } from '../tables/Table';

import { rateParts } from './rateParts';
import { sharesOfWhole } from './sharesOfWhole';

/** Where a column's target comes from (SPEC 5, first that applies). */
export type TargetSource = 'setting' | 'header' | 'default';

/** A column in which cells can fall short. */
export interface JudgedColumn {
  /** Index into the table's columns. */
  readonly column: number;
  /** `points` are judged as points ÷ maximum, in percent, or as they stand where nobody states it; the others as they stand. */
  readonly as: 'composite' | 'rate' | 'points';
  readonly target: number;
  readonly source: TargetSource;
  readonly lowerIsBetter: boolean;
  readonly max?: number;
}

/** The columns of a table that have a target: the composite, rates, and points of a known maximum, sums of some of them apart. */
export function judgedColumns(table: Table, settings: Settings): readonly JudgedColumn[] {
  if (table.kind === 'targets') return [];
  const index = indexOf(table, settings);
  return table.columns.flatMap((column, at) => {
    if (column.earlier === true) return [];
    const as =
      column.role === 'composite'
        ? 'composite'
        : column.role === 'rate'
          ? 'rate'
          : column.role === 'points'
            ? 'points'
            : undefined;
    if (as === undefined || (as === 'points' && column.max === undefined && column.headerTarget === undefined))
      return [];
    const lowerIsBetter = column.lowerIsBetter === true && as === 'rate';
    const found = targetOf(
      column,
      as,
      index,
      settings,
      lowerIsBetter || isSubtotal(table, column) || sharesOfWhole(table).has(at),
    );
    if (found === undefined) return [];
    return [
      {
        column: at,
        as,
        ...found,
        lowerIsBetter,
        ...(as === 'points' ? { max: column.max ?? AS_IT_STANDS } : {}),
      },
    ];
  });
}

/** Of a hundred, points are what they are in percent. */
const AS_IT_STANDS = 100;

function targetOf(
  column: Column,
  as: JudgedColumn['as'],
  index: Index,
  settings: Settings,
  isUnaimed: boolean,
): { target: number; source: TargetSource } | undefined {
  const set = settings.targets.find(({ indicator }) => isAbout(indicator, column, as));
  if (as === 'composite') {
    const share = set === undefined ? index.target : set.target;
    const points = share === null ? undefined : pointsOfShare(share, index);
    return points === undefined ? undefined : { target: points, source: set === undefined ? 'default' : 'setting' };
  }
  if (set !== undefined) return set.target === null ? undefined : { target: set.target, source: 'setting' };
  if (column.headerTarget !== undefined) return { target: column.headerTarget, source: 'header' };
  if (isUnaimed) return undefined;
  const item = itemNamed(index, column.group);
  return byDefault(item === undefined ? settings.defaultTarget : item.target);
}

/** `Cộng A` behind the items that it adds up: who falls short of it falls short of them, and is told so there. */
function isSubtotal(table: Table, { role, group, formula }: Column): boolean {
  if (role !== 'points' || group !== undefined || formula?.kind !== 'sum') return false;
  return formula.terms.every(({ column }) => columnAt(table, column).group !== undefined);
}

function byDefault(target: number | null): { target: number; source: TargetSource } | undefined {
  return target === null ? undefined : { target, source: 'default' };
}

/** Whether a setting speaks of a column: by its group's key, `composite`, or its header, whole or the lowest part. */
function isAbout(indicator: string, column: Column, as: JudgedColumn['as']): boolean {
  // What an office sets for an item is in percent of its maximum.
  const isOfItem = indicator === column.group && !(as === 'points' && column.max === undefined);
  if (isOfItem || (as === 'composite' && indicator === 'composite')) return true;
  const wanted = plainText(indicator);
  return wanted !== '' && (wanted === plainText(column.header) || wanted === plainText(column.path.at(-1) ?? ''));
}

/** A cell's figure as it is judged: the composite or rate, or points in percent of their maximum; `null` where there is none. */
export function judgedValue(table: Table, judged: JudgedColumn, row: number): number | null {
  const reading = readingAt(columnAt(table, judged.column), row);
  if (reading.kind !== 'number' && reading.kind !== 'fraction') return null;
  if (judged.as === 'rate' && reading.kind === 'fraction') return percentage(reading.value, reading.of);
  if (judged.as !== 'points') return reading.value;
  return percentage(reading.value, reading.kind === 'fraction' ? reading.of : judged.max);
}

/** As exactly as the sheets' own conditions compare shares; `null` where the whole is not known or nothing. */
function percentage(part: number, whole: number | undefined): number | null {
  const ratio = whole === undefined ? undefined : divide(multiply(part, 100), whole);
  return ratio === undefined ? null : round(ratio, 10);
}

/** Whether a judged figure falls short of its target. */
export function fallsShort(value: number, judged: JudgedColumn): boolean {
  return judged.lowerIsBetter ? value > judged.target : value < judged.target;
}

/**
 * Whether a unit's rate of zero is no failure but the lack of anything to do: what it is a ratio of is zero or blank, or, where
 * that is not known, every count of its row is: none overdue alone are no sign that there were none at all. Such a rate is not
 * judged, counted or ranked.
 */
export function isNotApplicable(table: Table, row: number, column: number): boolean {
  const { role, figures } = columnAt(table, column);
  if (role !== 'rate' || figures[row] !== 0) return false;
  const counts = countsBehind(table, column);
  return counts.length > 0 && counts.every((count) => (figureAt(table, row, count) ?? 0) === 0);
}

/** The counts without which there is nothing that a rate could be of. */
export function countsBehind(table: Table, rate: number): readonly number[] {
  const { formula } = columnAt(table, rate);
  if (formula?.kind === 'ratio') return [formula.denominator];
  const known = rateParts(table, rate)?.denominator;
  return known ?? columnsWhere(table, ({ role, path }) => role === 'count' && !path.some(saysOverdue));
}
