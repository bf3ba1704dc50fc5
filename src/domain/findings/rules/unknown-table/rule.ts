import { firstAddress } from '../../../tables/cells';
import { headerOf } from '../../figures';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { sentences, type UnknownTable } from './sentences';

/** So many headers tell which table it is. */
const HEADERS = 3;

/** Tables of no known kind: their figures are carried along, and nothing is computed of them. */
export const unknownTable = defineRule('unknown-table', sentences, ({ tables }) =>
  tables.flatMap((table): readonly Observation<UnknownTable>[] => {
    const { kind, unread = null } = table;
    // In words alone there is nothing to compute.
    if (kind !== 'unknown' || unread === 'words') return [];
    return [
      {
        severity: 'info',
        sheet: table.sheet,
        cell: firstAddress(table),
        unit: null,
        found: null,
        expected: null,
        tolerance: null,
        payload: {
          headers: table.columns
            .map(headerOf)
            .filter((header) => header !== '')
            .slice(0, HEADERS),
          unread,
        },
      },
    ];
  }),
);
