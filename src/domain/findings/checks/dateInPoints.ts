import { isoDate } from '../../numbers/dates';
import type { NumberReading } from '../../numbers/NumberReading';
import type { Check } from '../CheckContext';
import { contentAt, findingAt, written } from '../figures';
import { cellsRead } from '../unreadable';

type FromDate = NumberReading & { readonly kind: 'number' | 'fraction' };

/** Points that Excel turned into a date while they were typed, and that were read back. */
export const dateInPoints: Check = (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap((_, index) =>
      cellsRead(table, index, isFromDate).map(({ place, reading }) => {
        const serial = contentAt(context, place);
        return findingAt(context, place, {
          rule: 'date-in-points',
          severity: 'warning',
          found: typeof serial === 'number' ? isoDate(serial).split('-').reverse().join('/') : null,
          expected:
            reading.kind === 'fraction'
              ? `${written(reading.value, table)}/${written(reading.of, table)}`
              : written(reading.value, table),
        });
      }),
    ),
  );

function isFromDate(reading: NumberReading): reading is FromDate {
  return (reading.kind === 'number' || reading.kind === 'fraction') && reading.fromDate === true;
}
