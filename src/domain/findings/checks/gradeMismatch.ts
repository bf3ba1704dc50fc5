import { gradeOf } from '../../scores/grades';
import { judgedFigure } from '../../scores/roundedComposites';
import { gradeNamed } from '../../tables/gradeNames';
import { readingAt, type Table } from '../../tables/Table';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { figureAt, findingAt, shownAt } from '../figures';
import { judgedInterval, toleranceOf } from '../interval';

/** Grades that are not those of the composite beside them. */
export const gradeMismatch: Check = (context) =>
  context.tables.flatMap((table) => [
    ...grades(context, table, 'grade', 'composite'),
    ...grades(context, table, 'previousGrade', 'previousComposite'),
  ]);

function grades(
  context: CheckContext,
  table: Table,
  gradeRole: ColumnRole,
  scoreRole: ColumnRole,
): readonly RawFinding[] {
  const gradeAt = table.columns.findIndex(({ role }) => role === gradeRole);
  const scoreAt = table.columns.findIndex(({ role }) => role === scoreRole);
  const [grade, score] = [table.columns[gradeAt], table.columns[scoreAt]];
  if (grade === undefined || score === undefined) return [];
  let tried = 0;
  const found = table.rows.flatMap((_, row): RawFinding[] => {
    const reading = readingAt(grade, row);
    const value = figureAt({ table, row, column: scoreAt });
    if (reading.kind !== 'text' || value === null) return [];
    tried += 1;
    const named = gradeNamed(reading.text, context.settings);
    const { low, high } = judgedInterval(value, score, context.settings);
    const judged = judgedFigure(value, score, context.settings);
    const possible = [low, judged, high].map((each) => gradeOf(each, context.settings));
    if (named !== undefined && possible.includes(named)) return [];
    return [
      findingAt(
        context,
        { table, row, column: gradeAt },
        {
          rule: 'grade-mismatch',
          severity: 'error',
          expected: gradeOf(judged, context.settings) ?? null,
          tolerance: toleranceOf({ low, high }),
          words: { score: shownAt(context, { table, row, column: scoreAt }) ?? '' },
        },
      ),
    ];
  });
  // Where most grades differ, the office goes by other bands than the settings'.
  if (found.length * 2 <= tried || tried < 4) return found;
  return found.slice(0, 1).map((first) => ({
    ...first,
    rule: 'rule-skipped',
    severity: 'info',
    expected: null,
    words: { skipped: 'grade-mismatch', why: 'bands' },
  }));
}
