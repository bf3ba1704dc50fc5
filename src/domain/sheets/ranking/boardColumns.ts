import { indexOf } from '../../settings/indexOf';
import type { Messages } from '../../languages/messages';
import type { SourcedBoard, SourcedUnit } from '../../scores/ScoreModel';
import type { Completions } from '../../scores/blanks/Completion';
import type { SettingsPlaces } from '../settings/SettingsPlaces';
import type { Settings } from '../../settings/Settings';
import { figureOf } from '../../tables/CellRef';
import type { Table } from '../../tables/Table';
import type { Period } from '../../vocabulary/periods';
import type { Workbook } from '../../workbook/Workbook';
import type { SheetNames } from '../plan/sheetNames';
import type { SheetPlan } from '../plan/SheetPlan';

/** The context that the boards of a run are planned in. */
export interface RankingContext {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly messages: Messages;
  readonly names: SheetNames;
  /** How each table's blanks were filled in; the figures stand in the copy of its sheet. */
  readonly completions: readonly Completions[];
  /** Each source sheet's completed copy. */
  readonly copies: ReadonlyMap<string, Pick<SheetPlan, 'key' | 'arrangement'>>;
  readonly period: Period | undefined;
  /** All that are shown: where there is more than one, each says whose it is. */
  readonly boards: readonly SourcedBoard[];
  /** Why its figures are plain values: the period is closed, or values were asked for. */
  readonly fixed: 'closed' | 'values' | null;
}

/** The kinds of columns of a board. */
export type BoardColumn =
  | {
      readonly kind:
        | 'rank'
        | 'name'
        | 'code'
        /** Its place in the table. */
        | 'place'
        | 'composite'
        | 'grade'
        | 'previous'
        | 'delta'
        | 'previousRank'
        | 'rankDelta';
    }
  | { readonly kind: 'indicator' | 'indicatorRank'; readonly index: number };

/** The lines of a board from the top down: the whole, then the units. */
export function linesOf({ aggregate, units }: SourcedBoard): readonly SourcedUnit[] {
  return aggregate === undefined ? units : [aggregate, ...units];
}

/** The columns of a board, left to right. */
export function boardColumns(board: SourcedBoard, context: RankingContext): readonly BoardColumn[] {
  const kinds = (...each: Exclude<BoardColumn['kind'], 'indicator' | 'indicatorRank'>[]): BoardColumn[] =>
    each.map((kind) => ({ kind }));
  const code = board.units.some((unit) => unit.code !== null) ? kinds('code') : [];
  const compared = board.units.some(({ previous }) => previous !== null)
    ? kinds('previous', 'delta', 'previousRank', 'rankDelta')
    : [];
  // Where the table's order decides between equal scores, ranks are worked out from it, and it is shown.
  const place = context.settings.ties === 'order' ? kinds('place') : [];
  // Where nobody knows the whole, no composite is any share of it.
  const grade = indexOf(board, context.settings).whole === undefined ? [] : kinds('grade');
  const head = board.scored
    ? [...kinds('rank', 'name'), ...code, ...place, ...kinds('composite'), ...grade, ...compared]
    : [...kinds('name'), ...code, ...place];
  const lines = linesOf(board);
  const indicators = board.indicators.flatMap((indicator, index): BoardColumn[] => {
    const shown = lines.some((unit) => figureOf(unit.indicators[index], context.tables) !== null);
    if (!shown) return [];
    const ranked = !board.scored && indicator.role !== 'count';
    return ranked
      ? [
          { kind: 'indicator', index },
          { kind: 'indicatorRank', index },
        ]
      : [{ kind: 'indicator', index }];
  });
  return [...head, ...indicators];
}
