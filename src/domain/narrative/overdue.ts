import { capitalized } from '../text/letters';
import { sum } from '../decimal/decimal';
import type { SourcedUnit } from '../scores/ScoreModel';
import { tableAt } from '../tables/CellRef';
import { figureAt } from '../tables/cells';
import { columnAt, columnsWhere } from '../tables/columns';
import { membersOf, totalRows } from '../tables/rows';
import { stageOfWork } from '../tables/stageOfWork';
import type { Column, Table } from '../tables/Table';
import type { CaseKind } from '../vocabulary/cases';
import { withoutPartWords } from '../vocabulary/headerWords';
import { saysHowLate, saysOverdue } from '../vocabulary/deadlines';
import type { ShortUnit } from './boardTargets';
import { casesCounted } from '../tables/casesCounted';
import { areToldNone } from './handled';
import type { NarrativeContext } from './NarrativeContext';
import { foremost, Phrases } from './phrases';
import { inSentenceCase, type UnitNames } from './properNames';

/** So many of the units with most are named. */
const MOST_NAMES = 3;

/** One column of overdue work: of one system, or one stage of the work. */
export interface OverdueColumn {
  /** Index into the tables. */
  readonly table: number;
  /** Index into the table's columns. */
  readonly column: number;
  /** `Hệ thống một cửa – Quá hạn`. */
  readonly name: string;
  readonly kind: CaseKind;
  /** Whether the work was finished, too late. */
  readonly isFinished: boolean;
  /** Over all the units asked about. */
  readonly total: number;
  /** Whether the table prints another total than its rows come to. */
  readonly isPrintedOtherwise: boolean;
  /** The units that have any, most first. */
  readonly units: readonly ShortUnit[];
}

/** The overdue work of some units that their tables count, column by column. */
export function overdueColumns(asked: readonly SourcedUnit[], tables: readonly Table[]): readonly OverdueColumn[] {
  const rows = asked.flatMap((unit) => unit.unit.rows.map(({ table, row }) => ({ unit, table, row })));
  const indices = [...new Set(rows.map(({ table }) => table))].sort((one, other) => one - other);
  return indices.flatMap((index) => {
    const table = tableAt(tables, index);
    return table.columns.flatMap((of, column): readonly OverdueColumn[] => {
      if (!countsOverdue(of)) return [];
      const figures = rows.flatMap(({ unit, table: at, row }): readonly ShortUnit[] => {
        const value = at === index ? figureAt(table, row, column) : null;
        return value === null ? [] : [{ unit, value, figure: value }];
      });
      if (figures.length === 0) return [];
      const told = figures.map(({ value }) => value);
      const rowsHere = rows.flatMap(({ table: at, row }) => (at === index ? [row] : []));
      return [
        {
          table: index,
          column,
          name: nameOfOverdue(table, column),
          kind: casesCounted(table, [column]),
          isFinished: stageOfWork(table, column)?.stage === 'done',
          total: sum(told),
          isPrintedOtherwise: printsOtherwise(table, column, rowsHere),
          units: figures.filter(({ value }) => value > 0).sort((one, other) => other.value - one.value),
        },
      ];
    });
  });
}

/** Whether a column counts overdue work of the present period. */
export function countsOverdue({ role, path, earlier }: Column): boolean {
  return role === 'count' && earlier !== true && saysOverdue(path.join(' ')) && !path.some(saysHowLate);
}

/** Whether a total of a column is another one than what those of its rows come to that are told of. */
export function printsOtherwise(table: Table, column: number, rows: readonly number[]): boolean {
  const told = new Set(rows);
  return totalRows(table).some((total) => {
    const printed = figureAt(table, total, column);
    const members = membersOf(table, total).filter((row) => told.has(row));
    const figures = members.flatMap((row) => figureAt(table, row, column) ?? []);
    return printed !== null && figures.length > 0 && sum(figures) !== printed;
  });
}

/** A column of overdue work by its header; where another of the table is headed alike, with the stage of work that both are of. */
export function nameOfOverdue(table: Table, column: number): string {
  const ofHeader = (at: number): string => nameOfPath(columnAt(table, at).path);
  const name = ofHeader(column);
  const alike = columnsWhere(table, countsOverdue).filter((each) => ofHeader(each) === name);
  const by = stageOfWork(table, column)?.by ?? column;
  return alike.length < 2 || by === column ? name : `${ofHeader(by)} – ${name}`;
}

/** A header by its parts, without the words that only lead from one to the other: `Trong đó: quá hạn`. */
function nameOfPath(path: readonly string[]): string {
  const parts = path.map((part) => withoutPartWords(inSentenceCase(part)));
  return parts
    .filter((part) => part !== '')
    .map(capitalized)
    .join(' – ');
}

/**
 * How much work is overdue, system by system where a table tells them apart, and who has most of it: over all units of the
 * workbook, as its tables add up. Where a table prints another total, which the check tells, the report has none: it would
 * contradict its appendix.
 */
export function overdueSentences(
  asked: readonly SourcedUnit[],
  names: UnitNames,
  context: NarrativeContext,
): readonly string[] {
  const phrases = new Phrases(context);
  return overdueColumns(asked, context.tables)
    .filter(({ table, column }) => !areToldNone(tableAt(context.tables, table), column, context))
    .flatMap((column) =>
      overdueSentence(
        column,
        column.units,
        {
          one: ({ unit }) => phrases.name(unit, names),
          counted: (units) => phrases.counted(units.map(({ unit }) => unit)),
          named: (told, isAll, print) => phrases.namesWithFigures(told, names, print, { told: isAll }),
        },
        context,
      ),
    );
}

/** How those that have overdue work are called. */
interface Callings<Holder> {
  readonly one: (only: Holder) => string;
  readonly counted: (all: readonly Holder[]) => string;
  readonly named: (
    told: readonly Holder[],
    isAll: boolean,
    print: (of: { readonly value: number }) => string,
  ) => string;
}

/**
 * The sentence on one column; nothing where all that it could say is a total that the table prints otherwise.
 * @param holders those that have any, most first
 */
export function overdueSentence<Holder extends { readonly value: number }>(
  {
    name,
    kind,
    total: added,
    isPrintedOtherwise,
  }: Pick<OverdueColumn, 'name' | 'kind' | 'total' | 'isPrintedOtherwise'>,
  holders: readonly Holder[],
  { one, counted, named }: Callings<Holder>,
  context: NarrativeContext,
): readonly string[] {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  const print = ({ value }: { readonly value: number }): string =>
    text.cases[kind](phrases.figure(value).padStart(2, '0'));
  if (added === 0) return isPrintedOtherwise ? [] : [text.noneOverdue(name)];
  const total = print({ value: added });
  const [only, ...others] = holders;
  if (only !== undefined && others.length === 0 && !isPrintedOtherwise) return [text.overdueOf(name, total, one(only))];
  const few = foremost(holders, MOST_NAMES);
  // Where more are alike than are named, a few more are.
  const told = few.length > 0 ? few : foremost(holders);
  const isAll = told.length === holders.length;
  const said = named(told, isAll, print);
  const most = told.length === 0 ? '' : isAll ? text.allOverdue(said) : text.mostOverdue(said);
  return [text.overdue(name, isPrintedOtherwise ? null : total, counted(holders), most)];
}
