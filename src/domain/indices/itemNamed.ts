import type { Index, IndexItem } from './Index';

/** An item of an index by its key. */
export function itemNamed({ items }: Pick<Index, 'items'>, key: string | undefined): IndexItem | undefined {
  return key === undefined ? undefined : items.find((item) => item.key === key);
}
