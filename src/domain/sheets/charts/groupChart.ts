import { round } from '../../decimal/decimal';
import { figureOf } from '../../narrative/boardTargets';
import { inSentenceCase } from '../../narrative/properNames';
import type { SourcedBoard, SourcedUnit } from '../../scores/ScoreModel';
import type { RankingContext } from '../boardColumns';
import { type RankedBoard, RankingPlaces } from '../rankingPlaces';
import type { PlannedCell } from '../SheetPlan';
import type { ChartPart, GroupCell } from './ChartPart';
import { parentGroups } from './parentGroups';

/** A radar of fewer corners is no picture. */
const FEWEST_GROUPS = 3;
const COLORS = ['404040', '1B7F3B', 'C00000'];

/** One line of the radar: a unit, or the office above all units. */
interface GroupLine {
  readonly name: string;
  readonly cells: ReadonlyMap<string, GroupCell>;
}

/** The groups of the index as a radar: all units together or the office above them, the best unit and the worst. */
export function groupChart(
  { board, plan }: RankedBoard,
  withParent: boolean,
  context: RankingContext,
): ChartPart | undefined {
  const { messages, settings } = context;
  const text = messages.sheets.charts;
  const places = new RankingPlaces(board, plan, context);
  const ranked = board.units.filter(({ score }) => score !== null);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return undefined;
  const line = (name: string, unit: SourcedUnit): GroupLine => ({
    name,
    cells: unitCells(unit, board, places, context),
  });
  const above = withParent ? parentGroups(context) : undefined;
  const top: readonly GroupLine[] =
    board.aggregate !== undefined
      ? [line(inSentenceCase(board.aggregate.name), board.aggregate)]
      : above === undefined
        ? []
        : [above];
  const all = [...top, line(text.best(best.name), best), line(text.worst(worst.name), worst)];
  const lines = all.filter(({ cells }) => cells.size >= FEWEST_GROUPS);
  const groups = settings.groups.filter(({ key }) => lines.some(({ cells }) => cells.has(key)));
  if (lines.length === 0 || groups.length < FEWEST_GROUPS) return undefined;
  return {
    kind: 'radar',
    title: text.groups,
    altText: text.groupsAlt(lines.map(({ name }) => name).join('; ')),
    axis: { minimum: 0, maximum: 100 },
    height: 17,
    about: text.group,
    series: lines.map(({ name }, index) => ({
      name,
      color: COLORS[index + COLORS.length - lines.length] ?? COLORS[0] ?? '404040',
    })),
    rows: () => groups.map(({ key, name }) => [name, ...lines.map(({ cells }) => planned(cells.get(key)))]),
  };
}

function planned(cell: GroupCell | undefined): PlannedCell {
  if (cell === undefined) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula, value: cell.value };
}

/** A unit's groups: points ÷ maximum where the board shows points, otherwise its rate. */
function unitCells(
  unit: SourcedUnit,
  board: SourcedBoard,
  places: RankingPlaces,
  { settings, tables }: RankingContext,
): ReadonlyMap<string, GroupCell> {
  const found = new Map<string, GroupCell>();
  for (const { key, max: preset } of settings.groups) {
    for (const role of ['points', 'rate'] as const) {
      const index = board.indicators.findIndex((each) => each.group === key && each.role === role);
      const indicator = board.indicators[index];
      const figure = index < 0 ? null : figureOf(unit.indicators[index], tables);
      const cell = index < 0 ? undefined : places.indicatorCell(index, unit);
      if (indicator === undefined || figure === null || cell === undefined || found.has(key)) continue;
      const max = tables[indicator.table]?.columns[indicator.column]?.max ?? preset;
      found.set(
        key,
        role === 'rate'
          ? { formula: cell, value: figure }
          : { formula: `ROUND(${cell}/${max}*100,1)`, value: round((figure / max) * 100, 1) },
      );
    }
  }
  return found;
}
