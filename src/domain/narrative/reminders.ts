import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { compositeTarget } from '../settings/compositeTarget';
import { indexOf } from '../settings/indexOf';
import {
  areAllSure,
  type BoardTarget,
  boardTargets,
  goalInPoints,
  measuredUnits,
  type ShortUnit,
  shortUnits,
  weakComposites,
} from './boardTargets';
import { type CellRef, figureOf, tableAt } from '../tables/CellRef';
import type { ReferredColumn } from './Narrative';
import type { NarrativeContext } from './NarrativeContext';
import { FEW, foremost, isListed, Phrases } from './phrases';
import type { UnitNames } from './properNames';
import { casesToReach, rateCases } from './rateCases';
import type { Told } from './references';

/** More needs than this in one sentence and nobody can follow it. */
const MOST_NEEDS = 6;

/** What falls short of what, of those that were measured. */
interface Weakness {
  readonly name: string;
  readonly goal: string;
  readonly short: readonly ShortUnit[];
  readonly measured: readonly SourcedUnit[];
  /** Whether some units have a place for a figure and none in it. */
  readonly isOpen: boolean;
  readonly print: (short: ShortUnit) => string;
  /** Where it is underlined. */
  readonly column: ReferredColumn;
}

/** Whether a sentence leaves some of many names to the tables, or has them all. */
type Extent = 'foremost' | 'everyone';

/** How the part is headed where nobody is to be reminded of anything; `undefined` where somebody is. */
export function headingWithoutReminders(board: SourcedBoard, context: NarrativeContext): string | undefined {
  const { tables, settings, messages } = context;
  const isAnyShort =
    weakComposites(board, settings).length > 0 ||
    boardTargets(board, tables, settings).some((target) => shortUnits(board, target, tables).length > 0);
  return isAnyShort ? undefined : messages.narrative.nobodyToRemind;
}

/** The units to be reminded, indicator by indicator, weakest first. */
export function reminderSentences(board: SourcedBoard, names: UnitNames, context: NarrativeContext): readonly Told[] {
  const { tables, settings, messages } = context;
  const text = messages.narrative;
  const measured = boardTargets(board, tables, settings).map((target) => ({
    target,
    weak: weaknessIn(target, board, context),
  }));
  const reached = measured.filter(
    ({ target, weak: { short, measured } }) =>
      short.length === 0 && measured.length > 1 && areAllSure(board, target, tables),
  );
  // What some have no figure of is not reached by all.
  const reachedBy = (isByAll: boolean): readonly Told[] => {
    const some = reached.filter(({ weak }) => (weak.measured.length === board.units.length) === isByAll);
    const kinds = new Phrases(context).kinds(some.flatMap(({ weak }) => weak.measured));
    const sentence = text.allReach(kinds, isByAll, some.map(({ weak }) => weak.name).join('; '));
    return some.length === 0 ? [] : [{ sentence }];
  };
  const composite = compositeWeakness(board, context);
  const all = [composite, ...measured.map(({ weak }) => weak)].filter(({ short }) => short.length > 0);
  const unlisted = all.filter(({ short }) => !isListed(short, board));
  const listed = text.listedInAppendix(new Phrases(context).kinds(board.units), unlisted.length > 1);
  const toAppendix = { columns: unlisted.map(({ column }) => column), inText: '', alone: '' };
  const told = ({ short, column }: Weakness, say: (extent: Extent) => string): Told => {
    const said = say('foremost');
    if (isListed(short, board)) return { sentence: said };
    return { sentence: said, reference: { columns: [column], inText: said, alone: say('everyone') } };
  };
  return [
    ...(composite.short.length === 0
      ? []
      : [told(composite, (extent) => shortSentence(composite, extent, board, names, context))]),
    ...measured.flatMap(({ target, weak }) =>
      weak.short.length === 0 ? [] : [told(weak, (extent) => sentence(target, weak, extent, board, names, context))],
    ),
    ...reachedBy(true),
    ...reachedBy(false),
    ...(unlisted.length === 0 ? [] : [{ sentence: listed, reference: toAppendix }]),
  ];
}

function compositeWeakness(board: SourcedBoard, context: NarrativeContext): Weakness {
  const { settings, messages } = context;
  const phrases = new Phrases(context);
  const target = compositeTarget(indexOf(board, settings), settings);
  return {
    name: messages.narrative.composite,
    goal: messages.narrative.points(phrases.figure(target ?? 0)),
    short: weakComposites(board, settings),
    measured: board.units.filter(({ score }) => score !== null),
    // Who has none is told among those that are not ranked.
    isOpen: false,
    print: ({ figure }) => phrases.points(figure, phrases.decimalsOf(figure, board)),
    column: compositeColumn(board, context),
  };
}

function weaknessIn(target: BoardTarget, board: SourcedBoard, context: NarrativeContext): Weakness {
  const { tables, messages } = context;
  const phrases = new Phrases(context);
  const isBlank = (cell: CellRef | undefined): boolean => cell !== undefined && figureOf(cell, tables) === null;
  return {
    name: messages.narrative.byFigure[target.basis](target.name),
    goal: phrases.goal(target),
    short: shortUnits(board, target, tables),
    measured: measuredUnits(board, target, tables),
    isOpen: board.units.some(({ indicators }) => isBlank(indicators[target.index])),
    print: ({ unit, value, figure }) => {
      const from = unit.indicators[target.index];
      return target.indicator.role === 'points'
        ? messages.narrative.points(phrases.beside(figure, goalInPoints(target), from))
        : phrases.percent(value, target.target, from);
    },
    column: { sheet: tableAt(tables, target.indicator.table).sheet, ranking: context.boards.indexOf(board) + 1 },
  };
}

/** Composites that are worked out stand in the ranking alone. */
function compositeColumn(board: SourcedBoard, { boards, tables }: NarrativeContext): ReferredColumn {
  const sheets = board.units.flatMap(({ score, compositeFrom }) =>
    score === null
      ? []
      : [compositeFrom?.kind === 'cell' ? tableAt(tables, compositeFrom.cell.table).sheet : undefined],
  );
  const [sheet] = sheets;
  const isOne = sheet !== undefined && sheets.every((each) => each === sheet);
  return { ...(isOne ? { sheet } : {}), ranking: boards.indexOf(board) + 1 };
}

function sentence(
  target: BoardTarget,
  weak: Weakness,
  extent: Extent,
  board: SourcedBoard,
  names: UnitNames,
  context: NarrativeContext,
): string {
  const text = context.messages.narrative;
  const { name, short, goal } = weak;
  if (target.indicator.lowerIsBetter) {
    return text.above(name, countsOf(weak, context), goal, who(weak, 'highest', extent, board, names, context));
  }
  const said = shortSentence(weak, extent, board, names, context);
  const needs = short.slice(0, MOST_NEEDS).flatMap(({ unit }) => need(unit, target, names, context));
  return needs.length === 0 || short.length > MOST_NEEDS ? said : `${said} ${text.casesToTarget(needs)}`;
}

function shortSentence(
  weak: Weakness,
  extent: Extent,
  board: SourcedBoard,
  names: UnitNames,
  context: NarrativeContext,
): string {
  const text = context.messages.narrative;
  const { name, goal, short, measured, isOpen, print } = weak;
  const counts = countsOf(weak, context);
  const [first] = short;
  if (short.length === 1 && first !== undefined)
    return text.shortOne(name, counts, goal, names.bare(first.unit), print(first));
  const isAll = short.length === (isOpen ? measured : board.units).length;
  const say = isAll ? text.shortAll : text.short;
  return say(name, counts, goal, who(weak, isAll ? 'all' : 'lowest', extent, board, names, context));
}

/** How many fall short; where some have no figure, of how many that have one. */
function countsOf({ short, measured, isOpen }: Weakness, context: NarrativeContext): string {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  const counts = phrases.counted(short.map(({ unit }) => unit));
  if (!isOpen) return counts;
  return short.length === measured.length
    ? text.withFigures(counts)
    : text.ofThoseWithFigures(counts, phrases.counted(measured));
}

/** All of them by name, or of many the foremost. */
function who(
  { short, print }: Weakness,
  first: 'lowest' | 'highest' | 'all',
  extent: Extent,
  board: SourcedBoard,
  names: UnitNames,
  context: NarrativeContext,
): string {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  // Where all are alike, nobody is to be named before another.
  if (first === 'all' && new Set(short.map(print)).size === 1) return phrases.range(short, print);
  if (extent === 'everyone' || isListed(short, board)) {
    const said = phrases.namesWithFigures(short, names, print);
    if (first !== 'all') return text.namely(said);
    // A few are named one by one, more of them kind by kind.
    const isInOrder = short.length <= FEW || phrases.byKind(short.map(({ unit }) => unit)).length === 1;
    return isInOrder ? text.fromLowest(said) : text.fromLowestByKind(said);
  }
  const told = foremost(short);
  const named = phrases.foremost(told, names, print);
  return [
    phrases.range(short, print),
    ...(told.length === 0 ? [] : [text.foremost(first === 'highest' ? 'highest' : 'lowest', named)]),
  ].join('; ');
}

/** The number of cases by which one unit still misses the target, where the counts behind its rate tell. */
function need(unit: SourcedUnit, target: BoardTarget, names: UnitNames, context: NarrativeContext): readonly string[] {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  const cell = unit.indicators[target.index];
  const cases = cell === undefined ? undefined : rateCases(cell, context.tables);
  if (cases === undefined) return [];
  const more = casesToReach(cases, target.target);
  if (more <= 0 || more + cases.part > cases.whole) return [];
  const print = (count: number): string => text.cases[cases.kind](phrases.figure(count).padStart(2, '0'));
  return [text.needsCases(phrases.name(unit, names, { told: true }), print(more), print(cases.whole))];
}
