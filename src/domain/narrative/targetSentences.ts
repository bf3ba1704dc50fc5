import { type TargetRow, targetRows } from '../scores/targetRows';
import { saysRate } from '../vocabulary/measures';
import type { NarrativeContext } from './NarrativeContext';
import { Phrases } from './phrases';

/** How many targets are met, and every one that is not, with what is missing. */
export function targetSentences(context: NarrativeContext): readonly string[] {
  const text = context.messages.narrative;
  const rows = targetRows(context.tables, context.targets);
  if (rows.length === 0) return [];
  const having = (met: boolean | null): readonly TargetRow[] => rows.filter(({ result }) => result.met === met);
  const [met, unmet, open] = [having(true), having(false), having(null)];
  if (met.length === rows.length) return [text.allTargetsMet(rows.length)];
  const phrases = new Phrases(context);
  return [
    text.targetCounts(rows.length, met.length, unmet.length, open.length),
    ...unmet.map((row) => unmetSentence(row, context, phrases)),
    ...open.map(({ result, path }) => text.targetOpen(result.sheet, path.join(' › '))),
  ];
}

function unmetSentence(
  { result, path, bound, measure }: TargetRow,
  context: NarrativeContext,
  phrases: Phrases,
): string {
  const text = context.messages.narrative;
  const isRate = measure === '%' || (measure === undefined && saysRate(path.join(' ')));
  const print = (value: number | null): string => {
    const figure = phrases.figure(value ?? 0);
    return isRate ? text.percent(figure) : measure === undefined ? figure : `${figure} ${measure}`;
  };
  const gap = phrases.figure(result.shortfall ?? 0);
  const missing = isRate ? text.percentagePoints(gap) : measure === undefined ? gap : `${gap} ${measure}`;
  const say = bound === 'atMost' ? text.targetExceeded : text.targetUnmet;
  return say(result.sheet, path.join(' › '), print(result.result), print(result.target), missing);
}
