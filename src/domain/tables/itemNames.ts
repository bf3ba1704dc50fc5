import type { Index } from '../indices/Index';
import { memoizeBy } from '../memo/memoizeBy';
import { presetIndices } from '../indices/presets';
import type { Settings } from '../settings/Settings';
import { namesOfItem } from '../settings/itemWords';
import { ItemNames } from '../vocabulary/ItemNames';
import { statementsIn } from '../vocabulary/statements';
import type { Column } from './Table';
import type { IndexCandidate } from './understanding/indexOfTable';

/** Points are of a hundred where nobody says otherwise. */
const USUAL_MAXIMUM = 100;

/** The indices that a table may be scored by: the office's own first, then its others, then those known by heart. */
export function indexCandidates({ indices, synonyms }: Settings): readonly [IndexCandidate, ...IndexCandidate[]] {
  const [own, ...others] = indices;
  const known = new Set(indices.map(({ key }) => key));
  const presets = presetIndices.filter(({ key }) => !known.has(key));
  const candidate = (index: Index): IndexCandidate => ({ index, names: itemNamesOf(index, synonyms) });
  return [candidate(own), ...[...others, ...presets].map(candidate)];
}

/** The names of an index's items, the office's own words among them, made ready for looking up. */
const itemNamesOf = memoizeBy(
  ({ items }: Index, synonyms: Settings['synonyms']) =>
    new ItemNames(
      items.map((item) => ({
        key: item.key,
        max: item.max ?? USUAL_MAXIMUM,
        names: namesOfItem(item, synonyms),
      })),
    ),
  JSON.stringify,
);

/**
 * What a column's own header calls its item, without the maximum and number that it states: `Điều tra xã hội học`;
 * `undefined` where no part of it names the item.
 */
export function itemNameIn(
  { path, group }: Pick<Column, 'path' | 'group'>,
  index: Index,
  { synonyms }: Pick<Settings, 'synonyms'>,
): string | undefined {
  const names = itemNamesOf(index, synonyms);
  return path
    .map((part) => statementsIn(part).name.replace(/^\d+[.)]\s*/, ''))
    .findLast((part) => names.matches(part)[0]?.key === group);
}
