import { sum } from '../decimal/decimal';
import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { targetRows } from '../scores/targetRows';
import { compositeTarget } from '../settings/compositeTarget';
import { indexOf } from '../settings/indexOf';
import { tableAt } from '../tables/CellRef';
import { cellAt } from '../tables/cells';
import { columnsWith } from '../tables/columns';
import type { Table } from '../tables/Table';
import { namesSystem } from '../vocabulary/offices';
import { tableName } from '../tables/tableTitle';
import { type BoardTarget, boardTargets, type ShortUnit, shortUnits, weakComposites } from './boardTargets';
import type { ReferredColumn } from './Narrative';
import type { NarrativeContext } from './NarrativeContext';
import { type OverdueColumn, overdueColumns } from './overdue';
import { isListed, Phrases } from './phrases';
import type { Told } from './references';
import { nameOfTarget } from './targetSentences';
import { inSentenceCase, type UnitNames } from './properNames';

/** So many are called by name even where they are all. */
const FEW = 3;
/** More addressees than this are called by where they are named. */
const MOST_NAMES = 12;

/** What units are asked to do, weak indicator by weak indicator; nothing where the office does not want it, or where they are systems that nobody can ask. */
export function proposalSentences(board: SourcedBoard, names: UnitNames, context: NarrativeContext): readonly Told[] {
  const { tables, settings, messages } = context;
  if (!settings.proposals || board.units.every(({ name }) => namesSystem(name))) return [];
  const text = messages.narrative;
  const phrases = new Phrases(context);
  const weak = weakItems(board, context);
  const asked: Told[] = weak.map((figures) => ({ sentence: request(figures, board, names, context) }));
  const named = new Set(weak.flatMap((figures) => figures.flatMap(({ short }) => short.map(({ unit }) => unit))));
  const unexplained = weakComposites(board, settings).flatMap(({ unit }) => (named.has(unit) ? [] : [unit]));
  const goal = compositeTarget(indexOf(board, settings), settings);
  if (unexplained.length > 0 && goal !== null) {
    const whom = addressees(unexplained, board.units.length, names, context, shortNamed(board, context));
    asked.push({ sentence: text.askComposite(whom, text.points(phrases.figure(goal)), weak.length > 0) });
  }
  const late = overdueColumns(board.units, tables).filter(({ total }) => total > 0);
  const open = late.filter(({ isFinished }) => !isFinished);
  // What is finished cannot be finished again; where nothing else is late it is not to come again.
  const columns = open.length > 0 ? open : late;
  const overdue = mostFirst(columns);
  const said = open.length > 0 ? text.askOverdue : text.askNoMoreOverdue;
  const work = columns.map(({ kind }) => kind);
  const ask = (otherwise: (counts: string, kinds: readonly string[]) => string): string =>
    said(work, addressees(overdue, board.units.length, names, context, otherwise));
  const headers = [...new Set(columns.map(({ name }) => name))];
  const sentence = ask((counts, kinds) => text.overdueIn(work, counts, kinds, headers));
  const inText = ask((counts, kinds) => text.overdueAmong(work, counts, kinds));
  const alone = ask(() => offices(overdue, names, context));
  const reference = { columns: columns.map((each) => referred(each, board, context)), inText, alone };
  if (overdue.length > 0) asked.push({ sentence, ...(sentence === inText ? {} : { reference }) });
  return asked;
}

/** The units that have any, those with most over all columns first. */
function mostFirst(columns: readonly OverdueColumn[]): readonly SourcedUnit[] {
  const totals = new Map<SourcedUnit, number>();
  for (const { unit, figure } of columns.flatMap(({ units }) => units))
    totals.set(unit, sum([totals.get(unit) ?? 0, figure]));
  return [...totals].sort(([, one], [, other]) => other - one).map(([unit]) => unit);
}

/** A column of overdue work stands in its sheet, and in the ranking where it is one of the board's indicators. */
function referred({ table, column }: OverdueColumn, board: SourcedBoard, context: NarrativeContext): ReferredColumn {
  const isRanked = board.indicators.some((each) => each.table === table && each.column === column);
  const { sheet } = tableAt(context.tables, table);
  return { sheet, ...(isRanked ? { ranking: context.boards.indexOf(board) + 1 } : {}) };
}

/** A figure of an item that units are weak by. */
interface WeakFigure {
  readonly target: BoardTarget;
  readonly short: readonly ShortUnit[];
}

/** The items that units are weak at, each with the figures that say so. */
function weakItems(
  board: SourcedBoard,
  { tables, settings }: NarrativeContext,
): readonly (readonly [WeakFigure, ...WeakFigure[]])[] {
  const items = new Map<string, [WeakFigure, ...WeakFigure[]]>();
  for (const target of boardTargets(board, tables, settings)) {
    const short = shortUnits(board, target, tables);
    if (short.length === 0) continue;
    const { item } = target;
    const known = items.get(item);
    if (known === undefined) items.set(item, [{ target, short }]);
    else known.push({ target, short });
  }
  return [...items.values()];
}

/** What those that are weak at an item, by whichever of its figures, are asked to do. */
function request(
  figures: readonly [WeakFigure, ...WeakFigure[]],
  board: SourcedBoard,
  names: UnitNames,
  context: NarrativeContext,
): string {
  const { messages } = context;
  const text = messages.narrative;
  const phrases = new Phrases(context);
  const [{ target }] = figures;
  const { group, lowerIsBetter } = target.indicator;
  const units = [...new Set(figures.flatMap(({ short }) => short.map(({ unit }) => unit)))];
  const whom = addressees(units, board.units.length, names, context, shortNamed(board, context));
  const work = (group === undefined ? undefined : text.actions[group]) ?? text.action;
  if (lowerIsBetter) return text.askLess(target.name, whom, phrases.goal(target));
  const goals = figures.map((each) => text.goalOfFigure[each.target.basis](phrases.goal(each.target)));
  return text.ask(target.name, whom, work, text.list(goals));
}

/** What those that answer for assigned targets are asked to do, table by table. */
export function targetProposals(context: NarrativeContext): readonly string[] {
  const { tables, targets, settings, messages } = context;
  if (!settings.proposals) return [];
  const unmet = targetRows(tables, targets).filter(({ result }) => result.met === false);
  return [...new Set(unmet.map(({ table }) => table))].map((index) => {
    const table = tableAt(tables, index);
    const ofTable = unmet.filter((row) => row.table === index);
    const whoms = [...new Set(ofTable.map(({ row }) => officeOf(table, row)))];
    const asked = whoms.map((whom) => ({
      whom,
      targets: ofTable
        .filter(({ row }) => officeOf(table, row) === whom)
        .map((row) => nameOfTarget(row, messages.narrative)),
    }));
    return messages.narrative.askTargets(inSentenceCase(tableName(table)), asked);
  });
}

/** Those that fall short by their number, and where they are named if the reminders name them all. */
function shortNamed(
  board: SourcedBoard,
  { messages }: NarrativeContext,
): (counts: string, kinds: readonly string[]) => string {
  const { shortNamed: named, shortCounted } = messages.narrative;
  return isListed(board.units, board) ? named : shortCounted;
}

/** The office that answers for a target, where a column beside the targets' names says so. */
function officeOf(table: Table, row: number): string | null {
  const [office] = columnsWith(table, 'indicator').length === 0 ? [] : columnsWith(table, 'unit');
  const reading = office === undefined ? undefined : cellAt(table, row, office).reading;
  return reading?.kind === 'text' ? reading.text : null;
}

/** @param otherwise how they are called where they are too many to be named again, by their number */
function addressees(
  units: readonly SourcedUnit[],
  of: number,
  names: UnitNames,
  context: NarrativeContext,
  otherwise: (counts: string, kinds: readonly string[]) => string,
): string {
  const phrases = new Phrases(context);
  if (units.length > FEW && units.length === of) return context.messages.narrative.everybody(phrases.kinds(units));
  return units.length > MOST_NAMES
    ? otherwise(phrases.counted(units), phrases.kinds(units))
    : offices(units, names, context);
}

/** Units by name, those of a kind together. */
function offices(units: readonly SourcedUnit[], names: UnitNames, context: NarrativeContext): string {
  const kinds = new Phrases(context).byKind(units);
  return context.messages.narrative.offices(
    kinds.map(({ kind, units: some }) => ({ kind, names: some.map(names.bare) })),
  );
}
