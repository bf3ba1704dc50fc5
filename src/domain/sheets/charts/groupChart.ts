import { itemName } from '../../narrative/boardTargets';
import { inSentenceCase } from '../../narrative/properNames';
import { indexOf } from '../../settings/indexOf';
import { widthOfLine } from '../../text/textHeight';
import type { RankingContext } from '../ranking/boardColumns';
import { type RankedBoard, RankingPlaces } from '../ranking/rankingPlaces';
import { BODY } from '../plan/look';
import type { PlannedCell } from '../plan/SheetPlan';
import type { ChartPart, GroupCell } from './ChartPart';
import { type GroupFigure, type GroupFigures, unitGroups } from './groupFigures';
import { parentGroups } from './parentGroups';

/** A radar of fewer corners is no picture. */
const FEWEST_GROUPS = 3;
const COLORS = ['404040', '1B7F3B', 'C00000'];

/** What a name in the legend takes at most, in pixels: longer ones are printed over each other by LibreOffice. */
const LONGEST_NAME = 200;
const LEGEND = { name: BODY.fontName, size: 10 } as const;

const MEASURES = ['points', 'rate'] as const;

/** One line of the radar: a unit, all units together, or the office above them. */
interface GroupLine {
  readonly name: string;
  /** What it is called where the title names its unit. */
  readonly short?: string;
  readonly figures: GroupFigures;
}

/** The groups of the index as a radar: all units together or the office above them, the best unit and the worst. */
export function groupChart(
  { board, plan }: RankedBoard,
  withParent: boolean,
  context: RankingContext,
): ChartPart | undefined {
  const { messages, settings, tables } = context;
  const text = messages.sheets.charts;
  const places = new RankingPlaces(board, plan, context);
  const ranked = board.units.filter(({ score }) => score !== null);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return undefined;
  const { aggregate } = board;
  const together: readonly GroupLine[] =
    aggregate === undefined
      ? []
      : [{ name: inSentenceCase(aggregate.name), figures: unitGroups(aggregate, board, places, context) }];
  const parent = withParent ? parentGroups(context) : undefined;
  // Whichever says more of the whole.
  const [whole] = [...together, ...(parent === undefined ? [] : [parent])].sort(
    (one, other) => coverage(other) - coverage(one),
  );
  const ends = { best: text.best(best.name), worst: text.worst(worst.name) };
  const areLong = Object.values(ends).some((name) => widthOfLine(name, LEGEND) > LONGEST_NAME);
  const all: readonly GroupLine[] = [
    ...(whole === undefined ? [] : [whole]),
    { name: ends.best, short: text.highest, figures: unitGroups(best, board, places, context) },
    { name: ends.worst, short: text.lowest, figures: unitGroups(worst, board, places, context) },
  ];
  const lines = all.filter((line) => coverage(line) >= FEWEST_GROUPS);
  const groups = indexOf(board, settings).items.filter(({ key }) => lines.some(({ figures }) => figures.has(key)));
  if (lines.length === 0 || groups.length < FEWEST_GROUPS) return undefined;
  const measures = new Set(groups.flatMap(({ key }) => alike(lines, key).flatMap((each) => each?.measure ?? [])));
  const [measure = 'rate', ...others] = measures;
  const drawn = others.length > 0 ? 'both' : measure;
  return {
    kind: 'radar',
    title: areLong ? text.groupsOf(text.groups[drawn], best.name, worst.name) : text.groups[drawn],
    altText: text.groupsAlt(text.groupMeasures[drawn], lines.map(({ name }) => name).join('; ')),
    axis: { minimum: 0, maximum: 100 },
    about: text.group,
    series: lines.map(({ name, short = name }, index) => ({
      name: areLong ? short : name,
      color: COLORS[index + COLORS.length - lines.length] ?? '404040',
    })),
    rows: () =>
      groups.map(({ key, name }) => [
        itemName(key, board, tables, settings) ?? name,
        ...alike(lines, key).map(planned),
      ]),
  };
}

function coverage({ figures }: GroupLine): number {
  return figures.size;
}

/** A group's result of a line by one of its measures. */
interface Measured {
  readonly measure: keyof GroupFigure;
  readonly cell: GroupCell;
}

/** One group's result of every line, by points where all have points, otherwise by rates where all have rates. */
function alike(lines: readonly GroupLine[], key: string): readonly (Measured | undefined)[] {
  const figures = lines.map((line) => line.figures.get(key));
  const common = MEASURES.find((each) => figures.every((figure) => figure === undefined || figure[each] !== undefined));
  return figures.map((figure) => {
    const measure = common ?? MEASURES.find((each) => figure?.[each] !== undefined);
    const cell = measure === undefined ? undefined : figure?.[measure];
    return measure === undefined || cell === undefined ? undefined : { measure, cell };
  });
}

function planned(measured: Measured | undefined): PlannedCell {
  if (measured === undefined) return null;
  const { formula, value } = measured.cell;
  return formula === undefined ? value : { formula, value };
}
