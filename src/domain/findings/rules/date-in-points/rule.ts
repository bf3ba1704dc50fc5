import { isoDate } from '../../../numbers/dates';
import type { NumberReading } from '../../../numbers/NumberReading';
import { contentAt, headerOf, observedAt, writtenReading } from '../../figures';
import { cellsRead } from '../../unreadable';
import { defineRule } from '../Rule';
import { type DateInPoints, sentences } from './sentences';

type FromDate = NumberReading & { readonly kind: 'number' | 'fraction' };

/** Points that Excel turned into a date while they were typed, and that were read back. */
export const dateInPoints = defineRule('date-in-points', sentences, (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap((column, index) =>
      cellsRead(table, index, isFromDate).map(({ place, reading }) => {
        const serial = contentAt(context, place);
        const meant = writtenReading(reading, table);
        return observedAt<DateInPoints>(context, place, {
          severity: 'warning',
          found: typeof serial === 'number' ? isoDate(serial).split('-').reverse().join('/') : null,
          expected: meant,
          payload: { header: headerOf(column) },
          meant,
        });
      }),
    ),
  ),
);

function isFromDate(reading: NumberReading): reading is FromDate {
  return (reading.kind === 'number' || reading.kind === 'fraction') && reading.fromDate === true;
}
