import type { Area } from '../../workbook/Workbook';

/** A zero-based cell of the settings sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The grades' names, lower bounds and short names, lowest first. */
export interface BandPlaces {
  readonly names: Area;
  readonly bounds: Area;
  readonly shorts: Area;
}

/**
 * Where formulas find the settings. Only cells that hold the very figure in force: words, and figures typed as text, are
 * something else to a formula.
 */
export interface SettingsPlaces {
  /** How formulas name the sheet: quoted, or its key in guillemets. */
  readonly sheet: string;
  /** By the index's key; absent where the sheet's cells are not the bands in force. */
  readonly bands: ReadonlyMap<string, BandPlaces>;
  /** By the index's key and what the target is for, see `targetKey`. */
  readonly targets: ReadonlyMap<string, Place>;
}

/**
 * The key of a target's place.
 * @param index the index's key, of the composite's target and of its items'; absent for other rates and for columns
 * @param id `composite`, an item's key, `default`, or a column's header path
 */
export function targetKey(index: string | undefined, id: string): string {
  return `${index ?? ''}\n${id}`;
}

/** All of the places as one text: the same text, the same formulas over them. */
export function placesText({ sheet, bands, targets }: SettingsPlaces): string {
  return JSON.stringify([sheet, [...bands], [...targets]]);
}
