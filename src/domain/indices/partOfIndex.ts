import type { Index } from './Index';
import { indexOfItems } from './indexOfItems';

/** Some of an index's items as an index of their own, of what their maxima come to: `766 (38)`, `… (2 nhóm)`. */
export function partOfIndex(index: Index, items: ReadonlySet<string>): Index {
  const part = indexOfItems({ ...index, items: index.items.filter(({ key }) => items.has(key)) });
  return {
    ...part,
    key: `${index.key} (${part.whole ?? part.items.length})`,
    name: `${index.name} (${part.items.length} nhóm)`,
  };
}
