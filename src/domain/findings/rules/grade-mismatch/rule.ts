import { gradeOf } from '../../../scores/grades';
import { judgedFigure } from '../../../scores/roundedComposites';
import type { Settings } from '../../../settings/Settings';
import { compositeColumn, type CompositeRole } from '../../../tables/columns';
import { gradeNamed } from '../../../tables/gradeNames';
import { figureRows } from '../../../tables/rows';
import { readingAt, type Table } from '../../../tables/Table';
import type { CheckContext } from '../../CheckContext';
import { columnOf, figureAt, observedAt, type Place, shownAt, written } from '../../figures';
import { judgedInterval, toleranceOf } from '../../interval';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type GradeMismatch, sentences } from './sentences';

/** Of fewer grades a majority says nothing. */
const MANY_ROWS = 4;

/** Grades that are not those of the composite beside them. */
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
  const wrong = judged.flatMap(({ observation }) => observation ?? []);
  const [first] = wrong;
  if (first === undefined || wrong.length * 2 <= judged.length || judged.length < MANY_ROWS) return wrong;
  // Where most grades differ, the office goes by other bands than the settings'.
  const most = { wrong: wrong.length, tried: judged.length };
  return [{ ...first, severity: 'info', unit: null, expected: null, payload: { ...first.payload, most } }];
}

/** One row's grade; `undefined` where there is none or no composite, no observation where they agree. */
function judge(
  context: CheckContext,
  place: Place,
  scorePlace: Place,
): { readonly observation?: Observation<GradeMismatch> } | undefined {
  const { settings } = context;
  const reading = readingAt(columnOf(place), place.row);
  const value = figureAt(scorePlace);
  if (reading.kind !== 'text' || value === null) return undefined;
  const score = columnOf(scorePlace);
  const named = gradeNamed(reading.text, settings);
  const { low, high } = judgedInterval(value, score, settings);
  const judged = judgedFigure(value, score, settings);
  const possible = [low, judged, high].map((each) => gradeOf(each, settings));
  if (named !== undefined && possible.includes(named)) return {};
  const expected = gradeOf(judged, settings) ?? null;
  return {
    observation: observedAt<GradeMismatch>(context, place, {
      severity: 'error',
      expected,
      tolerance: toleranceOf({ low, high }),
      payload: {
        score: shownAt(context, scorePlace) ?? '',
        band: expected === null ? null : bandOf(expected, place.table, settings),
        most: null,
      },
    }),
  };
}

function bandOf(grade: string, table: Table, { grades }: Settings): GradeMismatch['band'] {
  const at = grades.findIndex(({ name }) => name === grade);
  const [band, better] = [grades[at], grades[at - 1]];
  if (band === undefined) return null;
  return { from: written(band.from, table), to: better === undefined ? null : written(better.from, table) };
}
