import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { targetRows } from '../scores/targetRows';
import { tableAt } from '../tables/CellRef';
import { tableTitle } from '../tables/tableTitle';
import { boardTargets, measuredUnits, shortUnits } from './boardTargets';
import type { NarrativeContext } from './NarrativeContext';
import { overdueColumns } from './overdue';
import { Phrases } from './phrases';
import type { UnitNames } from './properNames';

/** So many are called by name even where they are all. */
const FEW = 3;
/** More addressees than this are called by where they are named. */
const MOST_NAMES = 12;

/** What units are asked to do, weak indicator by weak indicator; nothing where the office does not want it. */
export function proposalSentences(board: SourcedBoard, names: UnitNames, context: NarrativeContext): readonly string[] {
  const { tables, settings, messages } = context;
  if (!settings.proposals) return [];
  const text = messages.narrative;
  const phrases = new Phrases(context);
  const asked = boardTargets(board, tables, settings).flatMap((target) => {
    const short = shortUnits(board, target).map(({ unit }) => unit);
    if (short.length === 0) return [];
    const { group, lowerIsBetter } = target.indicator;
    const goal = text.percent(phrases.figure(target.target));
    const whom = addressees(short, measuredUnits(board, target, tables).length, names, context, text.shortNamed);
    const work = (group === undefined ? undefined : text.actions[group]) ?? text.action(target.name);
    return [lowerIsBetter ? text.askLess(target.name, whom, goal) : text.ask(target.name, whom, work, goal)];
  });
  const columns = overdueColumns(board.units, tables).filter(({ total }) => total > 0);
  const late = new Set(columns.flatMap(({ units }) => units.map(({ unit }) => unit)));
  const overdue = board.units.filter((unit) => late.has(unit));
  const counted = (counts: string): string => text.overdueIn(counts, [...new Set(columns.map(({ name }) => name))]);
  if (overdue.length > 0) asked.push(text.askOverdue(addressees(overdue, board.units.length, names, context, counted)));
  return asked;
}

/** What those that answer for assigned targets are asked to do, table by table. */
export function targetProposals(context: NarrativeContext): readonly string[] {
  const { tables, targets, settings, messages } = context;
  if (!settings.proposals) return [];
  const unmet = targetRows(tables, targets).filter(({ result }) => result.met === false);
  return [...new Set(unmet.map(({ table }) => table))].map((index) => {
    const table = tableAt(tables, index);
    const count = unmet.filter((row) => row.table === index).length;
    return messages.narrative.askTargets(tableTitle(table) ?? table.sheet, count);
  });
}

/** @param otherwise how they are called where they are too many to be named again, by their number */
function addressees(
  units: readonly SourcedUnit[],
  of: number,
  names: UnitNames,
  context: NarrativeContext,
  otherwise: (counts: string) => string,
): string {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  if (units.length > FEW && units.length === of) return text.everybody;
  if (units.length > MOST_NAMES) return otherwise(phrases.counted(units));
  return phrases
    .byKind(units)
    .map(({ kind, units: some }) => text.offices(kind, some.map(names.short)))
    .join('; ');
}
