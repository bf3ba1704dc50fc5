import { memoizeBy } from '../memo/memoizeBy';
import type { Settings } from './Settings';

/** All of the settings that a figure can depend on, as one text: the same text, the same figures. */
export const arithmeticOf = memoizeBy((settings: Settings): string =>
  JSON.stringify({
    ...settings,
    ignored: undefined,
    language: undefined,
    order: undefined,
    frame: undefined,
    proposals: undefined,
  }),
);
