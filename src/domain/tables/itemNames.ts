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
  column: Pick<Column, 'path' | 'group'>,
  index: Index,
  settings: Pick<Settings, 'synonyms'>,
): string | undefined {
  return namingPart(column, index, settings)?.part;
}

/** The same of a header that says something else than the index: `undefined` for one of the item's known names. */
export function ownItemNameIn(
  column: Pick<Column, 'path' | 'group'>,
  index: Index,
  settings: Pick<Settings, 'synonyms'>,
): string | undefined {
  const naming = namingPart(column, index, settings);
  return naming?.exact === true ? undefined : naming?.part;
}

function namingPart(
  { path, group }: Pick<Column, 'path' | 'group'>,
  index: Index,
  { synonyms }: Pick<Settings, 'synonyms'>,
): { readonly part: string; readonly exact: boolean } | undefined {
  const names = itemNamesOf(index, synonyms);
  return path
    .map((text) => statementsIn(text).name.replace(/^\d+[.)]\s*/, ''))
    .flatMap((part) => {
      const [match] = names.matches(part);
      return match?.key === group && match !== undefined ? [{ part, exact: match.exact }] : [];
    })
    .at(-1);
}
