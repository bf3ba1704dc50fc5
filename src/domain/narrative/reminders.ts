import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { compositeTarget } from '../settings/compositeTarget';
import { indexOf } from '../settings/indexOf';
import { type BoardTarget, boardTargets, measuredUnits, type ShortUnit, shortUnits } from './boardTargets';
import type { NarrativeContext } from './NarrativeContext';
import { foremost, isListed, Phrases } from './phrases';
import type { UnitNames } from './properNames';
import { casesToReach, rateCases } from './rateCases';

/** More needs than this in one sentence and nobody can follow it. */
const MOST_NEEDS = 6;

/** The units to be reminded, indicator by indicator, weakest first. */
export function reminderSentences(board: SourcedBoard, names: UnitNames, context: NarrativeContext): readonly string[] {
  const { tables, settings, messages } = context;
  const text = messages.narrative;
  const targets = boardTargets(board, tables, settings);
  const measured = targets.map((target) => ({
    target,
    short: shortUnits(board, target),
    of: measuredUnits(board, target, tables).length,
  }));
  const reached = measured.filter(({ short, of }) => short.length === 0 && of > 0).map(({ target }) => target.name);
  return [
    ...compositeSentence(board, names, context),
    ...measured.flatMap(({ target, short, of }) =>
      short.length === 0 ? [] : [sentence(target, short, of, names, context)],
    ),
    ...(reached.length === 0 ? [] : [text.allReach(reached.join('; '))]),
  ];
}

function compositeSentence(board: SourcedBoard, names: UnitNames, context: NarrativeContext): readonly string[] {
  const { settings, messages } = context;
  const target = compositeTarget(indexOf(board, settings), settings);
  const scored = board.units.filter(({ score }) => score !== null);
  if (target === null) return [];
  const short = scored
    .flatMap((unit): readonly ShortUnit[] =>
      unit.score === null || unit.score >= target ? [] : [{ unit, value: unit.score }],
    )
    .sort((one, other) => one.value - other.value);
  if (short.length === 0) return [];
  const phrases = new Phrases(context);
  const goal = messages.narrative.points(phrases.figure(target));
  const print = (value: number): string => phrases.points(value);
  return [shortSentence(messages.narrative.composite, short, scored.length, goal, print, names, context)];
}

function sentence(
  target: BoardTarget,
  short: readonly ShortUnit[],
  of: number,
  names: UnitNames,
  context: NarrativeContext,
): string {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  const print = (value: number): string => phrases.percent(value);
  const goal = text.percent(phrases.figure(target.target));
  if (target.indicator.lowerIsBetter) {
    const units = short.map(({ unit }) => unit);
    return text.above(
      target.name,
      phrases.counted(units),
      goal,
      who(target.name, short, 'highest', print, names, context),
    );
  }
  const said = shortSentence(target.name, short, of, goal, print, names, context);
  const needs = short.slice(0, MOST_NEEDS).flatMap(({ unit }) => need(unit, target, names, context));
  return needs.length === 0 || short.length > MOST_NEEDS ? said : `${said} ${text.casesToTarget(needs)}`;
}

function shortSentence(
  name: string,
  short: readonly ShortUnit[],
  of: number,
  goal: string,
  print: (value: number) => string,
  names: UnitNames,
  context: NarrativeContext,
): string {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  const units = short.map(({ unit }) => unit);
  const counts = phrases.counted(units);
  const [first] = short;
  if (short.length === 1 && first !== undefined)
    return text.shortOne(name, counts, goal, names.short(first.unit), print(first.value));
  const isAll = short.length === of;
  const say = isAll ? text.shortAll : text.short;
  return say(name, counts, goal, who(name, short, isAll ? 'all' : 'lowest', print, names, context));
}

/** All of them by name, or of many the foremost and where the others are to be found. */
function who(
  indicator: string,
  short: readonly ShortUnit[],
  first: 'lowest' | 'highest' | 'all',
  print: (value: number) => string,
  names: UnitNames,
  context: NarrativeContext,
): string {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  if (isListed(short)) {
    const said = phrases.namesWithFigures(short, names, print);
    return first === 'all' ? text.fromLowest(said) : text.namely(said);
  }
  const told = foremost(short);
  return [
    phrases.range(
      short.map(({ value }) => value),
      print,
    ),
    ...(told.length === 0
      ? []
      : [
          text.foremost(
            first === 'highest' ? 'highest' : 'lowest',
            text.list(told.map(({ unit, value }) => `${names.short(unit)} ${print(value)}`)),
          ),
        ]),
    ...(first === 'all' ? [] : [text.listedIn(indicator)]),
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
  const print = text.cases[cases.kind];
  const count = phrases.figure(more);
  return [text.needsCases(names.short(unit), print(count.padStart(2, '0')), print(phrases.figure(cases.whole)))];
}
