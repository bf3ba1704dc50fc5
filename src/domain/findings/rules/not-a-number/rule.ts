import { isUnreadable, type NumberReading } from '../../../numbers/NumberReading';
import { readNumber } from '../../../numbers/parseNumber';
import type { Column, Table } from '../../../tables/Table';
import { columnAt } from '../../../tables/columns';
import { rowAt } from '../../../tables/rows';
import { saysNothingToReport } from '../../../vocabulary/figureWords';
import type { CheckContext } from '../../CheckContext';
import { headerOf, observedAt, written } from '../../figures';
import type { Observation } from '../../Observation';
import { cellsRead, FIGURE_ROLES, isText, listedOf } from '../../unreadable';
import { defineRule } from '../Rule';
import { type NotANumber, sentences } from './sentences';

/** Words, figures that cannot be read, and further figures beside the one that was, in columns of figures. */
export const notANumber = defineRule('not-a-number', sentences, (context) =>
  context.tables.flatMap((table) =>
    table.columns.flatMap(({ role }, index) =>
      FIGURE_ROLES.has(role) ? [...words(context, table, index), ...furtherFigures(context, table, index)] : [],
    ),
  ),
);

function words(context: CheckContext, table: Table, index: number): readonly Observation<NotANumber>[] {
  const column = columnAt(table, index);
  // A row's name may be merged over the columns before it.
  const found = cellsRead(table, index, isText).filter(
    ({ place: { row } }) => rowAt(table, row).nameColumn !== column.column,
  );
  const figures = column.figures.reduce<number>((count, value) => (value === null ? count : count + 1), 0);
  // Where words are usual, the column is no column of figures.
  const isUsual = found.length > figures;
  if (isUsual || (column.role === 'result' && found.length * 3 > figures)) return [];
  const { listed, count } = listedOf(found.filter(({ reading }) => isUnreadable(reading)));
  return listed.map(({ place, reading }) =>
    observedAt<NotANumber>(context, place, {
      severity: saysNothingToReport(reading.text) ? 'info' : 'warning',
      ...(count > 1 ? { unit: null } : {}),
      payload: { kind: 'words', header: headerOf(column), count },
      ...meantFigure(reading.text),
    }),
  );
}

/** The figure that was typed with letters for digits: `8O,2` for 80,2. */
function meantFigure(text: string): Pick<Observation<NotANumber>, 'meant'> {
  const meant = text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  const isFigure = /\d/.test(text) && /^[−-]?\d+(?:[.,]\d+)*(?: ?%)?$/.test(meant);
  return isFigure ? { meant } : {};
}

/** Cells of which only the first of several figures is read. */
function furtherFigures(context: CheckContext, table: Table, index: number): readonly Observation<NotANumber>[] {
  const column = columnAt(table, index);
  const header = headerOf(column);
  const { listed, count } = listedOf(
    cellsRead(table, index, hasOthers).filter(({ reading }) => !isShareOfMaximum(reading, column, table)),
  );
  return listed.map(({ place, reading }) =>
    observedAt<NotANumber>(context, place, {
      severity: 'warning',
      ...(count > 1 ? { unit: null } : {}),
      payload: { kind: 'several', header, count, read: written(reading.value, table), others: reading.others },
    }),
  );
}

/** `13 (72,22%)` of 18 points: the share says nothing that the points do not. */
function isShareOfMaximum(
  { value, others }: { readonly value: number; readonly others: string },
  { role, max }: Column,
  table: Table,
): boolean {
  const share = readNumber(others, undefined, table.decimalSeparator);
  if (role !== 'points' || max === undefined || share.kind !== 'number') return false;
  return Math.abs((value / max) * 100 - share.value) <= 0.5 * 10 ** -share.decimals + 1e-9;
}

function hasOthers(reading: NumberReading): reading is NumberReading & { kind: 'number'; others: string } {
  return reading.kind === 'number' && reading.others !== undefined;
}
