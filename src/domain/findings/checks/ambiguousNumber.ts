import type { NumberReading } from '../../numbers/NumberReading';
import type { Check } from '../CheckContext';
import { findingAt, written } from '../figures';
import { cellsRead, MOST_OF_A_KIND } from '../unreadable';

type Ambiguous = NumberReading & { readonly kind: 'number' | 'fraction' };

/** Figures that can be read with a decimal mark or with one between thousands, where nothing in the workbook decides. */
export const ambiguousNumber: Check = (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap((column, index) => {
      const open = cellsRead(table, index, isAmbiguous);
      const listed = open.length > MOST_OF_A_KIND ? open.slice(0, 1) : open;
      return listed.map(({ place, reading }) =>
        findingAt(context, place, {
          rule: 'ambiguous-number',
          severity: 'warning',
          expected:
            reading.kind === 'fraction'
              ? `${written(reading.value, table)}/${written(reading.of, table)}`
              : written(reading.value, table),
          words: { header: column.path.at(-1) ?? '', count: String(open.length / listed.length) },
        }),
      );
    }),
  );

function isAmbiguous(reading: NumberReading): reading is Ambiguous {
  return (reading.kind === 'number' || reading.kind === 'fraction') && reading.ambiguous === true;
}
