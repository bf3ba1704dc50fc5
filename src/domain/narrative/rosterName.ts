import { capitalized } from '../text/letters';
import type { Messages } from '../languages/messages';
import type { SourcedBoard } from '../scores/ScoreModel';
import { COMMUNE_TYPES } from '../vocabulary/offices';
import { kindOf } from './phrases';
import { inSentenceCase } from './properNames';

/** How a roster is called: as its section is headed, or else by the kinds of its units. */
export function rosterName({ from }: Pick<SourcedBoard, 'from'>, { narrative, sheets }: Messages): string {
  const heading = from.cluster ?? from.heading;
  if (heading !== undefined) return capitalized(inSentenceCase(heading));
  const kinds = new Set(from.units.map(kindOf));
  const types = COMMUNE_TYPES.filter((type) => kinds.has(type));
  if (types.length > 0 && types.length === kinds.size)
    return narrative.roster(types.map((type) => narrative.types[type]));
  return kinds.has('department') ? narrative.provincialOffices : sheets.rosters[from.level];
}
