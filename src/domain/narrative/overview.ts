import { capitalized } from '../text/letters';
import { greatestOf, leastOf } from '../decimal/extremes';
import type { Index } from '../indices/Index';
import { indexOf } from '../settings/indexOf';
import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { wholeNotation } from '../scores/sourceNotation';
import type { CellRef } from '../tables/CellRef';
import { itemName } from './boardTargets';
import type { NarrativeContext } from './NarrativeContext';
import { isListed, Phrases } from './phrases';
import { placeInSentence, type UnitNames } from './properNames';

/** The composite of all, how many units there are, the best and the worst, and how many have which grade. */
export function overviewSentences(board: SourcedBoard, names: UnitNames, context: NarrativeContext): readonly string[] {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  const scored = board.units.filter(({ score }) => score !== null);
  if (scored.length === 0) return [];
  // A composite that cannot be is none to tell of, and not missing either.
  const open = board.units.filter(({ score, compositeFrom }) => score === null && compositeFrom === undefined);
  const index = indexOf(board, context.settings);
  return [
    ...aggregateSentence(board, index, context, phrases),
    scoredSentence(scored, index, context, phrases),
    ...(open.length === 0
      ? []
      : [
          text.notScored(
            phrases.counted(open),
            isListed(open, board) ? phrases.names(open, names, { told: true }) : null,
          ),
        ]),
    ...extremes(scored, board, names, context, phrases),
  ];
}

function aggregateSentence(
  board: SourcedBoard,
  index: Index,
  context: NarrativeContext,
  phrases: Phrases,
): readonly string[] {
  const text = context.messages.narrative;
  const { aggregate } = board;
  if (aggregate === undefined || aggregate.score === null) return [];
  const { delta } = aggregate;
  const result = text.aggregate(
    placeInSentence(aggregate.name),
    phrases.composite(aggregate.score, board, wholeNotation(board, context)),
    aggregate.grade,
  );
  const change =
    delta === null
      ? ''
      : `, ${text.aggregateChange(delta > 0 ? 'up' : delta < 0 ? 'down' : 'same', phrases.change(Math.abs(delta), board))}`;
  return [`${result}${change}.`, ...groupsSentence(aggregate, board, index, context, phrases)];
}

/** The points and rate of each group, where all are known. */
function groupsSentence(
  { groups, indicators }: SourcedUnit,
  board: SourcedBoard,
  { items }: Index,
  { tables, settings, messages }: NarrativeContext,
  phrases: Phrases,
): readonly string[] {
  const text = messages.narrative;
  const cellOf = (group: string, of: 'points' | 'rate'): CellRef | undefined =>
    indicators[board.indicators.findIndex(({ role, ...each }) => role === of && each.group === group)];
  const parts = items.flatMap(({ key, name }) => {
    const { points = null, max = null, rate = null } = groups[key] ?? {};
    if (points === null || max === null) return [];
    const of = text.pointsOf(phrases.beside(points, undefined, cellOf(key, 'points')), phrases.figure(max));
    return [
      text.aggregateGroup(
        itemName(key, board, tables, settings) ?? name,
        of,
        rate === null ? null : phrases.percent(rate, undefined, cellOf(key, 'rate')),
      ),
    ];
  });
  return parts.length < items.length ? [] : [text.aggregateGroups(parts)];
}

function extremes(
  scored: readonly SourcedUnit[],
  board: SourcedBoard,
  names: UnitNames,
  { messages }: NarrativeContext,
  phrases: Phrases,
): readonly string[] {
  const text = messages.narrative;
  const scores = scored.map(({ score }) => score ?? 0);
  const [highest, lowest] = [greatestOf(scores), leastOf(scores)];
  if (scored.length === 1)
    return [text.only(capitalized(phrases.names(scored, names)), phrases.composite(highest, board))];
  if (highest === lowest) return [text.allEqual(phrases.kinds(scored), phrases.composite(highest, board))];
  const at = (value: number): string =>
    phrases.names(
      scored.filter(({ score }) => score === value),
      names,
    );
  return [text.extremes(at(highest), phrases.composite(highest, board), at(lowest), phrases.composite(lowest, board))];
}

function scoredSentence(
  scored: readonly SourcedUnit[],
  index: Index,
  context: NarrativeContext,
  phrases: Phrases,
): string {
  const text = context.messages.narrative;
  const count = phrases.counted(scored);
  const grade = scored[0]?.grade ?? null;
  const areAlike = grade !== null && scored.every((unit) => unit.grade === grade);
  return areAlike
    ? text.scoredAlike(count, grade, scored.length === 1)
    : text.scored(count, grades(scored, index, context, phrases));
}

/** How many units have which grade, best first. */
function grades(
  scored: readonly SourcedUnit[],
  { bands }: Index,
  { messages }: NarrativeContext,
  phrases: Phrases,
): readonly string[] {
  const text = messages.narrative;
  return bands.flatMap(({ name }) => {
    const units = scored.filter(({ grade }) => grade === name);
    return units.length === 0 ? [] : [text.grade(phrases.counted(units), name)];
  });
}
