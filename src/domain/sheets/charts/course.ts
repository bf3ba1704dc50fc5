import type { SourcedBoard } from '../../scores/ScoreModel';
import type { CoursePeriod } from '../../history/course';
import type { Messages } from '../../languages/messages';
import { indexOf } from '../../settings/indexOf';
import { quoteSheetName } from '../../workbook/a1';
import type { Sheet, Workbook } from '../../workbook/Workbook';
import type { RankingContext } from '../ranking/boardColumns';
import { type RankedBoard, RankingPlaces } from '../ranking/rankingPlaces';
import { ownSheet } from '../plan/resolveFormula';
import type { PlannedCell } from '../plan/SheetPlan';

/** Periods on one chart; with more their names run into each other. */
export const MOST_PERIODS = 12;

/** The data of courses beside the boards. */
export interface CourseSource {
  /** The earlier periods that a board compares with, oldest first. */
  readonly earlierOf: (board: SourcedBoard) => readonly CoursePeriod[];
  /** How formulas name the sheet `Lịch sử điểm`. */
  readonly sheet: string;
  /** The units chosen on the sheet that is being renewed. */
  readonly chosen: readonly string[];
  /** Nothing will be recomputed, so that no other unit can be chosen. */
  readonly isFixed: boolean;
}

/** How a board's units have done over the periods, the one reported on last. */
export interface Course {
  readonly periods: readonly string[];
  readonly units: readonly CourseUnit[];
  /** The highest composite there can be, where the index says so. */
  readonly whole?: number;
  /** The unit that is drawn until a person chooses another. */
  readonly shown: CourseUnit;
}

export interface CourseUnit {
  /** Unlike all others' of the board. */
  readonly label: string;
  /** One for each period; `null` where the unit has no composite. */
  readonly scores: readonly (number | null)[];
  readonly cells: readonly PlannedCell[];
}

/** The course of a board's units; none where no earlier period knows at least half of them. */
export function courseOf(
  { board, plan }: RankedBoard,
  source: CourseSource,
  context: RankingContext,
): Course | undefined {
  const scored = board.units.filter(({ score }) => score !== null);
  const found = source
    .earlierOf(board)
    .map(({ period: before, scoreOf }) => ({ period: before, scores: scored.map(({ unit }) => scoreOf(unit)) }))
    // Of units that have since been merged or parted little is comparable.
    .filter(({ scores }) => scores.filter((score) => score !== undefined).length * 2 >= scored.length);
  const period = board.from.period ?? context.period;
  if (found.length === 0 || period === undefined) return undefined;
  const places = new RankingPlaces(board, plan, context);
  const labels = distinct(scored.map(({ name }) => name));
  const units = scored.map((unit, index): CourseUnit => {
    const past = found.map(({ scores }) => scores[index]);
    return {
      label: labels[index] ?? unit.name,
      scores: [...past.map((score) => score?.composite ?? null), unit.score],
      cells: [
        ...past.map((score): PlannedCell => {
          if (score?.cell === undefined) return score?.composite ?? null;
          return { formula: `${source.sheet}!${score.cell}`, value: score.composite };
        }),
        { formula: places.shownCell('composite', unit), value: unit.score },
      ],
    };
  });
  const [shown] = [...units].sort(
    (one, other) => Number(isChosen(other)) - Number(isChosen(one)) || compareInterest(one, other),
  );
  if (shown === undefined) return undefined;
  const { whole } = indexOf(board, context.settings);
  const periods = [...found.map(({ period: before }) => before), period].map(context.messages.period);
  return { periods, units, shown, ...(whole === undefined ? {} : { whole }) };

  function isChosen({ label }: CourseUnit): boolean {
    return source.chosen.includes(label);
  }
}

/** The data of courses, as the workbook has it. */
export function courseSource({
  workbook,
  historySheet,
  messages,
  ...rest
}: Pick<CourseSource, 'earlierOf' | 'isFixed'> & {
  readonly workbook: Workbook;
  readonly historySheet: Sheet | undefined;
  readonly messages: Messages;
}): CourseSource {
  const charts = workbook.sheets.find(({ ownKey }) => ownKey === 'charts');
  return {
    ...rest,
    sheet: historySheet?.ownKey === undefined ? quoteSheetName(historySheet?.name ?? '') : ownSheet('history'),
    chosen: (charts?.rows ?? []).flatMap(([heading, choice]) =>
      heading === messages.sheets.charts.shown && typeof choice === 'string' ? [choice] : [],
    ),
  };
}

/** Units known in more periods first, and of these the one whose composite has just moved the furthest. */
function compareInterest(one: CourseUnit, other: CourseUnit): number {
  return known(other) - known(one) || lastMove(other) - lastMove(one);
}

function known({ scores }: CourseUnit): number {
  return scores.filter((score) => score !== null).length;
}

function lastMove({ scores }: CourseUnit): number {
  const [before, now] = scores.slice(-2);
  return typeof before === 'number' && typeof now === 'number' ? Math.abs(now - before) : -1;
}

/**
 * Names by which a formula finds one unit and no other. Asterisks, question marks and tildes, as of footnotes, go: to a
 * search they mean any letters.
 */
function distinct(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const plain = name.replace(/[*?~]/g, ' ').replace(/\s+/g, ' ').trim();
    const key = plain.toLocaleLowerCase('vi');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? plain : `${plain} (${count})`;
  });
}
