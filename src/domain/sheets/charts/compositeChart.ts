import { greatestOf } from '../../decimal/extremes';
import { printedFigure } from '../../narrative/printedFigure';
import { boundOfGrade } from '../../scores/grades';
import type { Index } from '../../indices/Index';
import { indexOf } from '../../settings/indexOf';
import type { RankingContext } from '../ranking/boardColumns';
import { type RankedBoard, RankingPlaces } from '../ranking/rankingPlaces';
import type { SourcedUnit } from '../../scores/ScoreModel';
import type { PlannedCell } from '../plan/SheetPlan';
import type { ChartPart } from './ChartPart';
import { areClose, EACH_END, endsOf } from './ends';
import { labelDecimals } from './labelDecimals';

/** From the best grade to the worst; dark enough for paper, apart from each other in grey as well. */
const PLAIN = '2E75B6';
const GRADE_COLORS = ['1B5E20', '4F9D4F', PLAIN, 'ED9B33', 'C00000'];

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
  const index = indexOf(board, settings);
  const limit = greatestOf(
    scored.map(({ score }) => score ?? 0),
    index.whole ?? 0,
  );
  return {
    kind: 'bar',
    title: cut ? text.compositesEnds(EACH_END) : text.composites,
    altText: text.compositesAlt(shown.length, name(0), name(-1), index.whole !== undefined),
    axis: {
      minimum: 0,
      maximum: limit,
      title: text.compositeAxis,
      ...(areClose(shown) ? { closeLabels: true as const } : {}),
    },
    decimals: labelDecimals(board, context),
    oneBar: true,
    about: text.unit,
    ...(index.whole === undefined
      ? {
          series: [{ name: text.compositeAxis, color: PLAIN }],
          rows: () => shown.map((unit) => [nameIn(unit), { formula: scoreOf(unit), value: unit.score ?? '' }]),
        }
      : byGrades(index)),
  };

  function nameIn(unit: SourcedUnit): PlannedCell {
    return { formula: places.shownCell('name', unit), value: unit.name };
  }
  function scoreOf(unit: SourcedUnit): string {
    return places.shownCell('composite', unit);
  }
  /** All grades stand by, so that a unit whose grade changes keeps its bar. */
  function byGrades({ bands }: Index): Pick<ChartPart, 'series' | 'rows'> {
    const grades = bands.map((band) => ({ name: band.name, from: boundOfGrade(band.name, index) ?? 0 }));
    return {
      series: grades.map((grade, at) => ({
        name:
          grade.from > 0 || at === 0
            ? text.gradeFrom(grade.name, figure(grade.from))
            : text.gradeBelow(grade.name, figure(grades[at - 1]?.from ?? 0)),
        color: GRADE_COLORS[Math.min(at, GRADE_COLORS.length - 1)] ?? PLAIN,
      })),
      rows: () =>
        shown.map((unit) => [
          nameIn(unit),
          ...grades.map((each) => ({
            formula: `IF(${places.shownCell('grade', unit)}="${each.name.replaceAll('"', '""')}",${scoreOf(unit)},"")`,
            value: unit.grade === each.name ? (unit.score ?? '') : '',
          })),
        ]),
    };
  }
}
