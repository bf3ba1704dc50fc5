import { round, sum } from '../decimal/decimal';
import { type NextGrade, nextGrades, type ShortestWay } from '../scores/nextGrade';
import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import type { Index } from '../indices/Index';
import { itemNamed } from '../indices/itemNamed';
import { indexOf } from '../settings/indexOf';
import type { NarrativeParagraph } from './Narrative';
import type { NarrativeContext } from './NarrativeContext';
import { Phrases } from './phrases';
import type { UnitNames } from './properNames';
import { rateCases } from './rateCases';

/** The nearest ones are told; the others are far from it, and a report has no room for all. */
const MOST_LINES = 5;

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
  const scored = board.units.filter(({ score }) => score !== null);
  const best = index.bands[0]?.name ?? '';
  if (scored.length === 0) return { sentences: [] };
  if (all.length === 0) return { sentences: scored.every(({ grade }) => grade === best) ? [text.allBest(best)] : [] };
  const told = all.slice(0, MOST_LINES);
  return {
    table: { headers: text.nextGradeHeaders, rows: told.map((each) => row(each, index, names, context)) },
    sentences: told.some(({ shortest }) => shortest?.kind === 'rate') ? [text.estimated] : [],
  };
}

function row(
  { unit, grade, missing: exact, shortest }: NextGrade,
  index: Index,
  names: UnitNames,
  context: NarrativeContext,
): readonly string[] {
  const phrases = new Phrases(context);
  const missing = roundedUp(exact, context.settings.decimals);
  const now = phrases.points(unit.score ?? 0);
  return [
    names.short(unit),
    unit.grade === null ? now : context.messages.narrative.withGrade(now, unit.grade),
    phrases.points(missing),
    grade,
    shortest === undefined ? '–' : wayTo(unit, missing, shortest, index, context, phrases),
  ];
}

/** Rounds a lack up: the printed figure must suffice, and is never nothing. */
function roundedUp(value: number, decimals: number): number {
  const rounded = round(value, decimals);
  return rounded < value ? sum([rounded, Number(`1e-${decimals}`)]) : rounded;
}

function wayTo(
  unit: SourcedUnit,
  missing: number,
  way: ShortestWay,
  index: Index,
  { tables, messages }: NarrativeContext,
  phrases: Phrases,
): string {
  const text = messages.narrative;
  const name = itemNamed(index, way.group)?.name ?? way.group;
  switch (way.kind) {
    case 'several':
      return text.bySeveral(name, phrases.points(way.room));
    case 'points':
      return text.byPoints(name, phrases.points(missing), phrases.figure(way.now), phrases.figure(way.max));
    case 'rate': {
      // Rounded up: what is promised must suffice.
      const more = Math.min(100 - way.now, Math.ceil(way.more * 10 - 1e-9) / 10);
      const rise = text.byIndicator(
        name,
        text.percentagePoints(phrases.figure(more)),
        phrases.percent(way.now),
        phrases.percent(way.now + more),
      );
      const cell = rateCell(unit, way, tables);
      const cases = cell === undefined ? undefined : rateCases(cell, tables);
      if (cases === undefined) return rise;
      const count = Math.ceil((cases.whole * way.more) / 100 - 1e-9);
      const print = text.cases[cases.kind];
      return rise + text.byCases(print(phrases.figure(count).padStart(2, '0')), print(phrases.figure(cases.whole)));
    }
  }
}

/** The cell of the unit's rate in a group, in a table that has the counts behind it. */
function rateCell(
  unit: SourcedUnit,
  { group }: ShortestWay,
  tables: NarrativeContext['tables'],
): { table: number; row: number; column: number } | undefined {
  const cells = unit.unit.rows.flatMap(({ table, row }) =>
    (tables[table]?.columns ?? []).flatMap((column, index) =>
      column.role === 'rate' && column.group === group && column.earlier !== true
        ? [{ table, row, column: index }]
        : [],
    ),
  );
  return cells.find((cell) => rateCases(cell, tables) !== undefined);
}
