import { rowAt, rowsOfKind } from '../../../tables/rows';
import { sheetsByName } from '../../../workbook/sheetsByName';
import { nameOf, observedAt } from '../../figures';
import { defineRule } from '../Rule';
import { type HiddenRows, sentences } from './sentences';

/** More units than this are counted, not named. */
const MOST_NAMED = 5;

/** Units whose rows are hidden, by hand or by a filter: they are counted and ranked, but nobody sees them on paper. */
export const hiddenRows = defineRule('hidden-rows', sentences, (context) => {
  const sheets = sheetsByName(context.workbook);
  return context.tables.flatMap((table) => {
    const heights = sheets.get(table.sheet)?.rowHeights;
    if (table.orientation !== 'rows' || heights === undefined) return [];
    const hidden = rowsOfKind(table, 'unit').filter((unit) => heights.get(rowAt(table, unit).row) === 0);
    const [first] = hidden;
    if (first === undefined) return [];
    const rows = hidden.map((unit) => rowAt(table, unit));
    const payload = {
      rows: rows.slice(0, MOST_NAMED).map(({ row }) => row + 1),
      names: rows.slice(0, MOST_NAMED).flatMap((row) => nameOf(row) ?? []),
      count: hidden.length,
    };
    const place = { table, row: first, column: 0 };
    return [observedAt<HiddenRows>(context, place, { severity: 'warning', unit: null, found: null, payload })];
  });
});
