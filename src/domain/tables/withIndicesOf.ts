import { COMMON_TARGET, commonBands } from '../indices/bands';
import type { Index, IndexItem } from '../indices/Index';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';
import { withStatedIndices } from '../settings/withStatedIndices';
import type { Table } from './Table';
import { statedCompositeTarget } from './understanding/statedTargets';

/** Tables with the settings by which they are scored. */
export interface ScoredTables {
  readonly tables: readonly Table[];
  readonly settings: Settings;
}

/**
 * The settings with the indices that the tables themselves state, by which they are scored. Where a table states other
 * items than an index of its code has, it is an index beside that one: `DTI (2)`.
 * @param isKept whether the workbook keeps its settings, in which a person may have set any target
 */
export function withIndicesOf(tables: readonly Table[], given: Settings, isKept: boolean): ScoredTables {
  let settings = given;
  const scored = tables.map((table): Table => {
    const { statedIndex } = table;
    if (statedIndex === undefined) return table;
    const key = freeKey(statedIndex, settings, given);
    settings = withStatedIndices(settings, [{ ...statedIndex, key }]);
    return key === table.index ? table : { ...table, index: key };
  });
  const banded = withStatedBands(scored, settings);
  return { tables: scored, settings: isKept ? banded : withStatedTargets(scored, banded) };
}

/** An index has the target of the composite that its tables' rows of targets agree on, unless the office has given it another than the usual one. */
function withStatedTargets(tables: readonly Table[], settings: Settings): Settings {
  const withTarget = (index: Index): Index => {
    const own = tables.filter((table) => indexOf(table, settings) === index);
    const [target, ...others] = new Set(own.flatMap((table) => statedCompositeTarget(table, index) ?? []));
    return target === undefined || others.length > 0 || index.target !== COMMON_TARGET ? index : { ...index, target };
  };
  const [own, ...others] = settings.indices;
  return { ...settings, indices: [withTarget(own), ...others.map(withTarget)] };
}

/** An index has the bands that a table's note states, unless the office has given it others than the usual ones. */
function withStatedBands(tables: readonly Table[], settings: Settings): Settings {
  return tables.reduce((each, table): Settings => {
    const index = indexOf(table, each);
    if (table.statedBands === undefined || index.bands !== commonBands) return each;
    const { bands } = table.statedBands;
    const changed = (other: Index): Index => (other === index ? { ...other, bands } : other);
    const [own, ...others] = each.indices;
    return { ...each, indices: [changed(own), ...others.map(changed)] };
  }, settings);
}

/** The first code like the stated one under which the settings have no other items, nor another table has them on another scale. */
function freeKey(stated: Index, { indices }: Settings, given: Settings): string {
  for (let turn = 1; ; turn += 1) {
    const key = turn === 1 ? stated.key : `${stated.key} (${turn})`;
    const known = indices.find((index) => index.key === key);
    // What the office has written in the settings is its own, whatever a table says.
    const isOffices = given.indices.some((index) => index.key === key);
    if (known === undefined || (hasSameItems(known, stated) && (isOffices || isOnScaleOf(known, stated)))) return key;
  }
}

function hasSameItems({ items }: Index, other: Index): boolean {
  return items.length === other.items.length && other.items.every((item) => sameItem(items, item) !== undefined);
}

/** Whether any item has the maximum that it has in another index. */
function isOnScaleOf({ items }: Index, other: Index): boolean {
  return other.items.some((item) => {
    const max = sameItem(items, item)?.max;
    return max === undefined || item.max === undefined || max === item.max;
  });
}

function sameItem(items: readonly IndexItem[], { key, name }: IndexItem): IndexItem | undefined {
  return items.find((item) => item.key === key || item.name === name);
}
