import type { Messages } from '../languages/messages';
import type { Completion } from '../scores/Completion';
import type { SettingsPlaces } from '../settings/fromSheet';
import type { Settings } from '../settings/Settings';
import type { Period, Table } from '../tables/Table';
import type { Workbook } from '../workbook/Workbook';
import type { SheetNames } from './sheetNames';

/** What the boards of a run are made with. */
export interface RankingContext {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly messages: Messages;
  readonly names: SheetNames;
  /** How each table's blanks were filled in; the figures stand in the copy of its sheet. */
  readonly completions: readonly ReadonlyMap<string, Completion>[];
  /** The key of each source sheet's completed copy. */
  readonly copyKeys: ReadonlyMap<string, string>;
  readonly period: Period | undefined;
  /** Whether there is more than one board, so that each says whose it is. */
  readonly several: boolean;
}

/** What a column of the board shows. */
export type BoardColumn =
  | {
      readonly kind:
        'rank' | 'name' | 'code' | 'composite' | 'grade' | 'previous' | 'delta' | 'previousRank' | 'rankDelta';
    }
  | { readonly kind: 'indicator' | 'indicatorRank'; readonly index: number };
