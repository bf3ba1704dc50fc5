import { boundOfGrade, gradeOf } from '../../../scores/grades';
import { judgedFigure } from '../../../scores/roundedComposites';
import { commonBands } from '../../../indices/bands';
import type { Index } from '../../../indices/Index';
import { indexOf } from '../../../settings/indexOf';
import { compositeColumn, type CompositeRole } from '../../../tables/columns';
import { gradeNamed } from '../../../vocabulary/gradeNames';
import { figureRows } from '../../../tables/rows';
import { readingAt, type Table } from '../../../tables/Table';
import { plainText } from '../../../text/letters';
import type { CheckContext } from '../../CheckContext';
import { columnOf, figureAt, observedAt, type Place, shownAt, written } from '../../figures';
import { judgedInterval, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type GradedRow, haveRanges, misplacedWords } from './ownWords';
import { type GradeMismatch, sentences } from './sentences';

/** Of fewer grades a majority says nothing. */
const MANY_ROWS = 4;

/** Grades that are not those of the composite beside them, and words of the table's own that mean two things. */
export const gradeMismatch = defineRule('grade-mismatch', sentences, (context) =>
  context.tables.flatMap((table) => [
    ...grades(context, table, 'grade', 'composite'),
    ...grades(context, table, 'previousGrade', 'previousComposite'),
  ]),
);

function grades(
  context: CheckContext,
  table: Table,
  gradeRole: CompositeRole,
  scoreRole: CompositeRole,
): readonly Observation<GradeMismatch>[] {
  const [grade, score] = [compositeColumn(table, gradeRole), compositeColumn(table, scoreRole)];
  if (grade === undefined || score === undefined) return [];
  const judged = figureRows(table).flatMap(
    (row) => judge(context, { table, row, column: grade }, { table, row, column: score }) ?? [],
  );
  const misplaced = misplacedWords(judged.map(({ graded }) => graded));
  const wrong = judged.flatMap(({ graded, observation }) =>
    graded.is === 'wrong' || misplaced.has(graded.row) ? [observation()] : [],
  );
  const [first] = wrong;
  if (first === undefined && gradeRole === 'grade') return byOwnWords(context, table, judged);
  if (first === undefined || judged.length < MANY_ROWS || !isByOtherBands(context, table, judged, wrong.length))
    return wrong;
  const most = { wrong: wrong.length, tried: judged.length };
  const { meant: _, ...one } = first;
  return [{ ...one, severity: 'info', unit: null, expected: null, payload: { ...one.payload, most } }];
}

interface Judged {
  readonly graded: GradedRow;
  /** The grade as it is printed. */
  readonly text: string;
  readonly observation: () => Observation<GradeMismatch>;
}

/** One word on grades none of which is the index's: what the table calls them, no board says. */
function byOwnWords(
  { settings }: CheckContext,
  table: Table,
  judged: readonly Judged[],
): readonly Observation<GradeMismatch>[] {
  const [first] = judged;
  if (first === undefined || judged.length < MANY_ROWS || judged.some(({ graded }) => graded.is !== 'own')) return [];
  const sorted = [...judged].sort((one, other) => other.graded.score - one.graded.score);
  const words = [...new Map(sorted.map(({ graded, text }) => [graded.word, text])).values()];
  const grades = indexOf(table, settings).bands.map(({ name }) => name);
  const { meant: _, ...one } = first.observation();
  return [
    { ...one, severity: 'info', unit: null, expected: null, payload: { ...one.payload, own: { words, grades } } },
  ];
}

/**
 * Whether grades go by other bands than the settings': most of them differ, or, of an index that the table itself states and
 * whose bands nobody has said, several do and each word has a range of its own.
 */
function isByOtherBands({ settings }: CheckContext, table: Table, judged: readonly Judged[], wrong: number): boolean {
  if (wrong * 2 > judged.length) return true;
  const isStated = table.statedIndex !== undefined && indexOf(table, settings).bands === commonBands;
  return isStated && wrong > 1 && haveRanges(judged.map(({ graded }) => graded));
}

/** One row's grade, and what to say of it if it is wrong; `undefined` where there is none or no composite. */
function judge(context: CheckContext, place: Place, scorePlace: Place): Judged | undefined {
  const { settings } = context;
  const reading = readingAt(columnOf(place), place.row);
  const value = figureAt(scorePlace);
  if (reading.kind !== 'text' || value === null) return undefined;
  const score = columnOf(scorePlace);
  const index = indexOf(place.table, settings);
  const named = gradeNamed(reading.text, index.bands);
  const { low, high } = judgedInterval(value, score, settings);
  const judged = judgedFigure(value, score, settings);
  const possible = [low, judged, high].map((each) => gradeOf(each, index));
  const expected = gradeOf(judged, index) ?? null;
  return {
    graded: {
      row: place.row,
      score: judged,
      word: plainText(reading.text),
      expected: expected ?? '',
      is: named === undefined ? 'own' : possible.includes(named) ? 'right' : 'wrong',
    },
    text: reading.text,
    observation: () =>
      observedAt<GradeMismatch>(context, place, {
        severity: 'error',
        expected,
        tolerance: toleranceOf({ low, high }),
        payload: {
          score: shownAt(context, scorePlace) ?? '',
          band: expected === null ? null : bandOf(expected, place.table, index),
          most: null,
          own: null,
        },
        against: [scorePlace],
        ...(expected === null ? {} : { meant: expected }),
      }),
  };
}

function bandOf(grade: string, table: Table, index: Index): GradeMismatch['band'] {
  const from = boundOfGrade(grade, index);
  const better = index.bands[index.bands.findIndex(({ name }) => name === grade) - 1];
  const to = better === undefined ? undefined : boundOfGrade(better.name, index);
  return from === undefined ? null : { from: written(from, table), to: to === undefined ? null : written(to, table) };
}
