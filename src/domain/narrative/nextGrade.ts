import { capitalized } from '../text/letters';
import { round, subtract, sum } from '../decimal/decimal';
import { leastOf } from '../decimal/extremes';
import type { Index } from '../indices/Index';
import { pointsOfShare } from '../indices/shareOfWhole';
import { type NextGrade, nextGrades, type ShortestWay } from '../scores/nextGrade';
import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { tableAt } from '../tables/CellRef';
import { columnsWhere } from '../tables/columns';
import { indexOf } from '../settings/indexOf';
import { entryAt } from '../workbook/entryAt';
import { itemName } from './boardTargets';
import type { NarrativeParagraph } from './Narrative';
import type { NarrativeContext } from './NarrativeContext';
import { Phrases } from './phrases';
import { type UnitNames } from './properNames';
import { type RateCases, rateCases } from './rateCases';

/** The nearest ones are told; the others are far from it, and a report has no room for all. */
const MOST_LINES = 5;

/**
 * How many points a unit lacks at most to be told as near to its next grade: half of the narrowest grade, as one that lacks more
 * than that stands nearer to the grade below.
 */
function reach(index: Index): number {
  const bounds = index.bands.flatMap(({ from }) => pointsOfShare(from, index) ?? []);
  return leastOf(bounds.slice(1).map((bound, at) => subtract(entryAt(bounds, at), bound))) / 2;
}

/** What the nearest units lack for the next grade, nearest first, and where the way there is shortest, as one table. */
export function nextGradeParts(
  board: SourcedBoard,
  names: UnitNames,
  context: NarrativeContext,
): Pick<NarrativeParagraph, 'sentences' | 'table'> {
  const { settings, messages } = context;
  const text = messages.narrative;
  const index = indexOf(board, settings);
  const all = nextGrades(board, index);
  const within = reach(index);
  const scored = board.units.filter(({ score }) => score !== null);
  const best = index.bands[0]?.name ?? '';
  if (scored.length === 0) return { sentences: [] };
  if (all.length === 0)
    return {
      sentences: scored.every(({ grade }) => grade === best)
        ? [text.allBest(new Phrases(context).kinds(scored), best)]
        : [],
    };
  const told = all.filter(({ missing }) => missing <= within).slice(0, MOST_LINES);
  if (told.length === 0) return { sentences: [] };
  const { way, estimatedWay, ...headers } = text.nextGradeHeaders;
  const isEstimated = told.some(({ shortest }) => shortest?.kind === 'rate');
  const hasWay = told.some(({ shortest }) => shortest !== undefined);
  return {
    table: {
      headers: [...Object.values(headers), ...(hasWay ? [isEstimated ? estimatedWay : way] : [])],
      rows: told.map((each) => {
        const { shortest } = each;
        const phrases = new Phrases(context);
        const missing = lack(each, board, phrases);
        const how = shortest === undefined ? '–' : wayTo(each.unit, missing, shortest, board, context, phrases);
        return [...row(each, missing, board, names, context), ...(hasWay ? [how] : [])];
      }),
    },
    sentences: [],
  };
}

function row(
  { unit, grade }: NextGrade,
  missing: string,
  board: SourcedBoard,
  names: UnitNames,
  context: NarrativeContext,
): readonly string[] {
  const phrases = new Phrases(context);
  const score = unit.score ?? 0;
  const now = phrases.points(score, phrases.decimalsOf(score, board));
  return [
    capitalized(phrases.name(unit, names)),
    unit.grade === null ? now : context.messages.narrative.withGrade(now, unit.grade),
    missing,
    grade,
  ];
}

/** With the decimals of the composite that lacks it, rounded up: the printed figure must suffice, and is never nothing. */
function lack({ unit, missing }: NextGrade, board: SourcedBoard, phrases: Phrases): string {
  const decimals = phrases.decimalsOf(unit.score ?? 0, board);
  const rounded = round(missing, decimals);
  return phrases.points(rounded < missing ? sum([rounded, Number(`1e-${decimals}`)]) : rounded, decimals);
}

function wayTo(
  unit: SourcedUnit,
  missing: string,
  way: ShortestWay,
  board: SourcedBoard,
  { tables, settings, messages }: NarrativeContext,
  phrases: Phrases,
): string {
  const text = messages.narrative;
  const name = itemName(way.group, board, tables, settings) ?? way.group;
  switch (way.kind) {
    case 'several':
      return text.bySeveral(name, phrases.points(way.room));
    case 'points':
      return text.byPoints(name, missing, phrases.figure(way.now), phrases.figure(way.max));
    case 'rate': {
      // Rounded up: what is promised must suffice.
      const more = Math.min(100 - way.now, Math.ceil(way.more * 10 - 1e-9) / 10);
      const rise = text.byIndicator(
        name,
        text.percentagePoints(phrases.figure(more)),
        phrases.percent(way.now),
        phrases.percent(way.now + more),
      );
      const cases = casesBehind(unit, way, tables);
      if (cases === undefined) return rise;
      const count = Math.ceil((cases.whole * way.more) / 100 - 1e-9);
      const print = (each: number): string => text.cases[cases.kind](phrases.figure(each).padStart(2, '0'));
      return rise + text.byCases(print(count), print(cases.whole));
    }
  }
}

/** How far off, in percentage points, a rate is at most that was printed without decimals. */
const ROUNDED = 0.5;

/** The counts that the unit's rate in a group is the share of; counts of another share are of other dossiers. */
function casesBehind(
  { unit }: SourcedUnit,
  { group, now }: ShortestWay & { readonly kind: 'rate' },
  tables: NarrativeContext['tables'],
): RateCases | undefined {
  const cells = unit.rows.flatMap(({ table, row }) =>
    columnsWhere(tableAt(tables, table), ({ role, ...of }) => role === 'rate' && of.group === group && !of.earlier).map(
      (column) => ({ table, row, column }),
    ),
  );
  return cells
    .flatMap((cell) => rateCases(cell, tables) ?? [])
    .find(({ part, whole }) => Math.abs((100 * part) / whole - now) <= ROUNDED);
}
