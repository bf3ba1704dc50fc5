import { greatestOf, leastOf } from '../decimal/extremes';
import { gradeOf } from '../scores/grades';
import type { Index } from '../indices/Index';
import { indexOf } from '../settings/indexOf';
import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import type { NarrativeContext } from './NarrativeContext';
import { Phrases } from './phrases';
import type { UnitNames } from './properNames';

/** How many rose and fell against the period before, the extremes, and whose grade moved. */
export function changeSentences(board: SourcedBoard, names: UnitNames, context: NarrativeContext): readonly string[] {
  const text = context.messages.narrative;
  const compared = board.units.filter(({ delta }) => delta !== null);
  if (compared.length === 0) return [];
  const index = indexOf(board, context.settings);
  const deltas = compared.map(({ delta }) => delta ?? 0);
  const [most, least] = [greatestOf(deltas), leastOf(deltas)];
  const having = (value: number): readonly SourcedUnit[] => compared.filter(({ delta }) => delta === value);
  const phrases = new Phrases(context);
  const count = (holds: (delta: number) => boolean): string =>
    phrases.counted(compared.filter(({ delta }) => holds(delta ?? 0)));
  const nobody = text.nobody(phrases.kinds(compared));
  return [
    most === 0 && least === 0
      ? text.unchanged(phrases.counted(compared))
      : text.changes(
          count((delta) => delta > 0) || nobody,
          count((delta) => delta < 0) || nobody,
          count((delta) => delta === 0),
        ),
    ...(most > 0 ? [extreme(having(most), 'up', board, names, context)] : []),
    ...(least < 0 ? [extreme(having(least), 'down', board, names, context)] : []),
    ...gradeMoves(compared, 'down', index, names, context),
    ...gradeMoves(compared, 'up', index, names, context),
  ];
}

type Direction = 'up' | 'down';

function extreme(
  units: readonly SourcedUnit[],
  direction: Direction,
  board: SourcedBoard,
  names: UnitNames,
  context: NarrativeContext,
): string {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  const [first] = units;
  const by = phrases.change(Math.abs(first?.delta ?? 0), board);
  const who = phrases.names(units, names);
  if (units.length > 1) return direction === 'up' ? text.mostRisenAlike(who, by) : text.mostFallenAlike(who, by);
  const [from = '', to = ''] = [first?.previous ?? 0, first?.score ?? 0].map((score) =>
    phrases.figure(score, phrases.decimalsOf(score, board)),
  );
  return direction === 'up' ? text.mostRisen(who, by, from, to) : text.mostFallen(who, by, from, to);
}

/** Units whose grade is another than before, together where they moved alike, best grade first. */
function gradeMoves(
  compared: readonly SourcedUnit[],
  direction: Direction,
  index: Index,
  names: UnitNames,
  context: NarrativeContext,
): readonly string[] {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  const order = (grade: string): number => index.bands.findIndex(({ name }) => name === grade);
  const moves = new Map<string, { from: string; to: string; units: SourcedUnit[] }>();
  for (const unit of compared) {
    const from = unit.previous === null ? undefined : gradeOf(unit.previous, index);
    const to = unit.grade;
    if (from === undefined || to === null || from === to) continue;
    if (order(to) > order(from) !== (direction === 'down')) continue;
    const known = moves.get(`${from}\n${to}`);
    if (known === undefined) moves.set(`${from}\n${to}`, { from, to, units: [unit] });
    else known.units.push(unit);
  }
  if (moves.size === 0) return [];
  const all = [...moves.values()];
  const count = phrases.counted(all.flatMap(({ units }) => units));
  // Where the count has said what they all are, no part says it again.
  const isOneKind = phrases.byKind(all.flatMap(({ units }) => units)).length === 1;
  const parts = all.map(({ from, to, units }) =>
    text.gradeMove(phrases.names(units, names, { told: isOneKind }), from, to, direction),
  );
  return [direction === 'up' ? text.gradesRisen(count, parts) : text.gradesFallen(count, parts)];
}
