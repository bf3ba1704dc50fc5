import type { NumberReading } from '../../../numbers/NumberReading';
import { headerOf, observedAt, writtenReading } from '../../figures';
import { cellsRead, listedOf } from '../../unreadable';
import { defineRule } from '../Rule';
import { type AmbiguousNumber, sentences } from './sentences';

type Ambiguous = NumberReading & { readonly kind: 'number' | 'fraction' };

/** Figures that can be read with a decimal mark or with one between thousands, where nothing in the workbook decides. */
export const ambiguousNumber = defineRule('ambiguous-number', sentences, (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap((column, index) => {
      const { listed, count } = listedOf(cellsRead(table, index, isAmbiguous));
      return listed.map(({ place, reading }) =>
        observedAt<AmbiguousNumber>(context, place, {
          severity: 'warning',
          expected: writtenReading(reading, table),
          ...(count > 1 ? { unit: null } : {}),
          payload: { header: headerOf(column), count },
        }),
      );
    }),
  ),
);

function isAmbiguous(reading: NumberReading): reading is Ambiguous {
  return (reading.kind === 'number' || reading.kind === 'fraction') && reading.ambiguous === true;
}
