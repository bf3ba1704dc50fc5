import { sum } from '../decimal/decimal';
import { memoizeBy } from '../memo/memoizeBy';
import { saysOnTime, saysOverdue } from '../vocabulary/deadlines';
import { type HandledStage, saysTotal, stageAlone } from '../vocabulary/handledWork';
import { figureAt } from './cells';
import { columnAt, columnsWhere } from './columns';
import { membersOf, rowsOfKind, totalRows } from './rows';
import type { Table } from './Table';

/** How much work a table counts at one stage of it: what came in, what is finished, what is still to be done. */
export interface HandledWork {
  readonly stage: HandledStage;
  /** The header that says so, without what only says that it is a total: `Đã giải quyết`. */
  readonly path: readonly string[];
  /** Over all of the table's rows. */
  readonly total: number;
  readonly parts: readonly HandledPart[];
  /** In percent of the total what was done within its time; absent where the parts do not tell. */
  readonly onTime?: number;
}

/** `Trực tuyến`, `Kỳ trước chuyển sang`, `Quá hạn`: a part of what came in or was done. */
export interface HandledPart {
  /** Index into the table's columns. */
  readonly column: number;
  readonly name: string;
  readonly total: number;
}

/** A stage's columns. */
interface StageColumns {
  readonly stage: HandledStage;
  readonly path: readonly string[];
  /** Absent where the parts are all there is. */
  readonly whole?: number;
  readonly parts: readonly number[];
}

/**
 * What a table says of how work was handled, in the order of its columns. A stage is told where its total is known beyond doubt: every
 * row has it, and the table prints no other total than its rows come to; of several columns the one that calls itself a total.
 */
export const handledWork = memoizeBy((table: Table): readonly HandledWork[] =>
  stagesOf(table).flatMap((columns) => worked(table, columns) ?? []),
);

function stagesOf(table: Table): readonly StageColumns[] {
  const counts = columnsWhere(table, ({ role, earlier }) => role === 'count' && earlier !== true);
  const pathOf = (column: number): readonly string[] => columnAt(table, column).path;
  const wholes = new Map<HandledStage, number>();
  for (const column of counts) {
    const stage = stageAlone(pathOf(column));
    const known = stage === undefined ? undefined : wholes.get(stage);
    if (stage === undefined || (known !== undefined && (saysTotal(pathOf(known)) || !saysTotal(pathOf(column)))))
      continue;
    wholes.set(stage, column);
  }
  // Where something says what came in, a bare total is of something else.
  if (wholes.has('received')) wholes.delete('all');
  const told = [...wholes].map(([stage, whole]): StageColumns & { readonly whole: number } => {
    const path = pathOf(whole);
    const above = path.slice(0, -1);
    return { stage, whole, path: saysTotal(path.slice(-1)) && above.length > 0 ? above : path, parts: [] };
  });
  const taken = new Set(wholes.values());
  const found = told.map(({ whole, ...stage }) => ({ ...stage, whole, parts: partsOf(table, whole, counts, taken) }));
  return [...found, ...withoutWhole(table, counts, new Set(wholes.keys()))].toSorted(
    (one, other) => firstOf(one) - firstOf(other),
  );
}

function firstOf({ whole, parts }: StageColumns): number {
  return Math.min(...(whole === undefined ? [] : [whole]), ...parts);
}

/** The parts of a total: what stands with it below one header, or else the columns behind it that come to it in every row. */
function partsOf(
  table: Table,
  whole: number,
  counts: readonly number[],
  taken: ReadonlySet<number>,
): readonly number[] {
  const { path } = columnAt(table, whole);
  const above = path.slice(0, -1);
  const others = counts.filter((each) => !taken.has(each));
  if (above.length > 0) {
    const isDetail = (each: number): boolean =>
      isBelow(columnAt(table, each).path, above) && !saysTotal(columnAt(table, each).path.slice(-1));
    const details = others.filter(isDetail);
    // What came over from the period before is a part of what there is to do now.
    const withCarriedOver = columnsWhere(table, ({ role }) => role === 'count').filter(
      (each) => each !== whole && isDetail(each),
    );
    if (addsUp(table, whole, withCarriedOver)) return withCarriedOver;
    return rowsOfKind(table, 'unit').every((row) => {
      const most = figureAt(table, row, whole) ?? 0;
      return details.every((each) => (figureAt(table, row, each) ?? 0) <= most);
    })
      ? details
      : [];
  }
  const behind: number[] = [];
  for (let at = counts.indexOf(whole) + 1; at < counts.length && others.includes(counts[at] ?? -1); at += 1)
    behind.push(counts[at] ?? -1);
  for (let end = behind.length; end > 1; end -= 1) {
    const some = behind.slice(0, end);
    if (addsUp(table, whole, some)) return some;
  }
  return [];
}

function isBelow(path: readonly string[], above: readonly string[]): boolean {
  return path.length > above.length && above.every((part, at) => path[at] === part);
}

/** In so many of its rows at least parts come to their total: the others are mistakes for the check to tell. */
const MOST = 0.8;

/** Whether some columns come to another one in most rows, or in so many; a blank is none. */
function addsUp(table: Table, whole: number, parts: readonly number[], least = MOST): boolean {
  const rows = rowsOfKind(table, 'unit');
  const added = (row: number): number => sum(parts.map((each) => figureAt(table, row, each) ?? 0));
  const held = rows.filter((row) => added(row) === figureAt(table, row, whole));
  return parts.length > 0 && held.length >= rows.length * least;
}

/** Finished work, or work in progress, that is told only as what is on time and what is not. */
function withoutWhole(
  table: Table,
  counts: readonly number[],
  known: ReadonlySet<HandledStage>,
): readonly StageColumns[] {
  const byHeader = new Map<string, number[]>();
  for (const column of counts) {
    const above = columnAt(table, column).path.slice(0, -1).join('\n');
    byHeader.set(above, [...(byHeader.get(above) ?? []), column]);
  }
  return [...byHeader].flatMap(([header, parts]): readonly StageColumns[] => {
    const path = header.split('\n');
    const stage = stageAlone(path);
    const said = parts.map((column) => columnAt(table, column).path.slice(-1).join(''));
    const areTimes = said.every((each) => saysOnTime(each) || saysOverdue(each));
    const areBoth = said.some(saysOnTime) && said.some(saysOverdue);
    return stage === undefined || known.has(stage) || !areTimes || !areBoth ? [] : [{ stage, path, parts }];
  });
}

function worked(table: Table, { stage, path, whole, parts }: StageColumns): HandledWork | undefined {
  const addUp = whole !== undefined && addsUp(table, whole, parts, 1);
  const totals = parts.flatMap((column): readonly HandledPart[] => {
    // Where the parts come to the total a blank is none; elsewhere nobody knows what it is.
    const total = totalOf(table, column, addUp);
    const name = columnAt(table, column).path.slice(-1).join('');
    return total === undefined ? [] : [{ column, name, total }];
  });
  const isComplete = totals.length === parts.length;
  const total =
    whole !== undefined ? totalOf(table, whole) : isComplete ? sum(totals.map((each) => each.total)) : undefined;
  if (total === undefined) return undefined;
  const inTime = totals.filter(({ name }) => saysOnTime(name));
  const times = totals.filter(({ name }) => saysOnTime(name) || saysOverdue(name));
  const isTold =
    stage !== 'open' && inTime.length > 0 && isComplete && total > 0 && sum(times.map((each) => each.total)) === total;
  return {
    stage,
    path,
    total,
    parts: totals,
    ...(isTold ? { onTime: (sum(inTime.map((each) => each.total)) / total) * 100 } : {}),
  };
}

/** What a column comes to over the units; `undefined` where one of them has no figure, or the table prints another total. */
function totalOf(table: Table, column: number, isBlankNone = false): number | undefined {
  const rows = rowsOfKind(table, 'unit');
  const figures = rows.map((row) => figureAt(table, row, column) ?? (isBlankNone ? 0 : null));
  const given = figures.filter((figure) => figure !== null);
  if (given.length === 0 || given.length < figures.length) return undefined;
  const added = (some: readonly number[]): number => sum(some.map((row) => figureAt(table, row, column) ?? 0));
  const isPrintedOtherwise = totalRows(table).some((row) => {
    const printed = figureAt(table, row, column);
    const members = membersOf(table, row).filter((each) => rows.includes(each));
    return printed !== null && members.length > 0 && added(members) !== printed;
  });
  return isPrintedOtherwise ? undefined : sum(given);
}
