import type { Settings } from '../settings/Settings';
import { withStatedIndices } from '../settings/withStatedIndices';
import type { Table } from './Table';

/** The settings with the indices that the tables themselves state, by which they are scored. */
export function withIndicesOf(tables: readonly Table[], settings: Settings): Settings {
  return withStatedIndices(
    settings,
    tables.flatMap(({ statedIndex }) => statedIndex ?? []),
  );
}
