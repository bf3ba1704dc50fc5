import { greatestOf } from '../../decimal/extremes';
import { printedFigure } from '../../narrative/printedFigure';
import { boundOfGrade } from '../../scores/grades';
import { indexOf } from '../../settings/indexOf';
import type { RankingContext } from '../ranking/boardColumns';
import { type RankedBoard, RankingPlaces } from '../ranking/rankingPlaces';
import type { ChartPart } from './ChartPart';
import { areClose, EACH_END, endsOf } from './ends';
import { labelDecimals } from './labelDecimals';

/** From the best grade to the worst; dark enough for paper, apart from each other in grey as well. */
const GRADE_COLORS = ['1B5E20', '4F9D4F', '2E75B6', 'ED9B33', 'C00000'];

/** The composites in the order of the ranking as bars, a colour for each grade. */
export function compositeChart({ board, plan }: RankedBoard, context: RankingContext): ChartPart | undefined {
  const { messages, settings } = context;
  const text = messages.sheets.charts;
  const scored = board.units.filter(({ score }) => score !== null);
  if (scored.length < 2) return undefined;
  const { shown, cut } = endsOf(scored);
  const places = new RankingPlaces(board, plan, context);
  const figure = (value: number): string => printedFigure(value, settings.language);
  const name = (index: number): string => {
    const unit = shown.at(index);
    return `${unit?.name ?? ''} ${figure(unit?.score ?? 0)}`;
  };
  // All grades stand by, so that a unit whose grade changes keeps its bar.
  const index = indexOf(board, settings);
  const grades = index.bands.map(({ name }) => ({ name, from: boundOfGrade(name, index) ?? 0 }));
  const limit = greatestOf(
    scored.map(({ score }) => score ?? 0),
    index.whole ?? 0,
  );
  return {
    kind: 'bar',
    title: cut ? text.compositesEnds(EACH_END) : text.composites,
    altText: text.compositesAlt(shown.length, name(0), name(-1)),
    axis: {
      minimum: 0,
      maximum: limit,
      title: text.compositeAxis,
      ...(areClose(shown) ? { closeLabels: true as const } : {}),
    },
    decimals: labelDecimals(board, context),
    oneBar: true,
    about: text.unit,
    series: grades.map((grade, at) => ({
      name:
        grade.from > 0 || at === 0
          ? text.gradeFrom(grade.name, figure(grade.from))
          : text.gradeBelow(grade.name, figure(grades[at - 1]?.from ?? 0)),
      color: GRADE_COLORS[Math.min(at, GRADE_COLORS.length - 1)] ?? '2E75B6',
    })),
    rows: () =>
      shown.map((unit) => {
        const [label, score, grade] = [
          places.shownCell('name', unit),
          places.shownCell('composite', unit),
          places.shownCell('grade', unit),
        ];
        return [
          { formula: label, value: unit.name },
          ...grades.map((each) => ({
            formula: `IF(${grade}="${each.name.replaceAll('"', '""')}",${score},"")`,
            value: unit.grade === each.name ? (unit.score ?? '') : '',
          })),
        ];
      }),
  };
}
