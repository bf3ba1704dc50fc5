import type { Messages } from '../domain/languages/messages';

/** A part of a source sheet that its completed copy does not carry over, or of a sheet that could not be written. */
export type LostPart = keyof Messages['losses']['parts'];

export interface Loss {
  readonly part: LostPart;
  /** Absent where it is the whole workbook's. */
  readonly sheet?: string;
}

/** A loss in plain words. */
export function lossText({ part, sheet }: Loss, { losses }: Pick<Messages, 'losses'>): string {
  return sheet === undefined ? losses.parts[part] : losses.on(losses.parts[part], sheet);
}
