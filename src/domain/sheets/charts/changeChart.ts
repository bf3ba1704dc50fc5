import type { RankingContext } from '../ranking/boardColumns';
import { type RankedBoard, RankingPlaces } from '../ranking/rankingPlaces';
import type { ChartPart } from './ChartPart';
import { areClose, EACH_END, endsOf, haveRoomBelow } from './ends';
import { labelDecimals } from './labelDecimals';

/**
 * The change of each unit's composite against the period before, in the order of the ranking: as columns where their names have
 * room below them, as bars elsewhere, as slanted names take the room of what is drawn.
 */
export function changeChart({ board, plan }: RankedBoard, context: RankingContext): ChartPart | undefined {
  const { messages } = context;
  const text = messages.sheets.charts;
  const compared = board.units.filter(({ delta }) => delta !== null);
  if (compared.length < 2) return undefined;
  const { shown, cut } = endsOf(compared);
  const places = new RankingPlaces(board, plan, context);
  const count = (holds: (delta: number) => boolean): number => shown.filter(({ delta }) => holds(delta ?? 0)).length;
  return {
    kind: haveRoomBelow(shown.map(({ name }) => name)) ? 'column' : 'bar',
    ofChanges: true,
    title: cut ? text.changesEnds(EACH_END) : text.changes,
    altText: text.changesAlt(
      shown.length,
      count((delta) => delta > 0),
      count((delta) => delta < 0),
    ),
    axis: { title: text.changeAxis, lowLabels: true, ...(areClose(shown) ? { closeLabels: true as const } : {}) },
    decimals: labelDecimals(board, context),
    oneBar: true,
    about: text.unit,
    series: [
      { name: text.risen, color: '4F9D4F' },
      { name: text.fallen, color: 'C00000' },
    ],
    rows: () =>
      shown.map((unit) => {
        const [delta, change] = [places.shownCell('delta', unit), unit.delta ?? 0];
        return [
          { formula: places.shownCell('name', unit), value: unit.name },
          { formula: `IF(${delta}>0,${delta},"")`, value: change > 0 ? change : '' },
          { formula: `IF(${delta}<0,${delta},"")`, value: change < 0 ? change : '' },
        ];
      }),
  };
}
