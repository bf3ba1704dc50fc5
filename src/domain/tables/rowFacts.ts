import { sum } from '../decimal/decimal';
import { greatestOf } from '../decimal/extremes';
import { isPeriodOnly } from '../vocabulary/periods';
import { markOf } from '../vocabulary/rowMarks';
import { weightIn } from '../vocabulary/statements';
import { entryAt } from '../workbook/entryAt';
import { figureIn } from './ColumnReader';
import { isMean } from './rows';
import type { ColumnReading } from './readColumns';
import type { Row } from './Table';
import type { ColumnDraft } from './understanding/Proposal';

/** How many rows with neither number nor name hold several figures, or one of a period that they name: where most units have one, they have several lines each. */
export function secondLines(
  rows: readonly Row[],
  places: readonly number[],
  readings: readonly ColumnReading[],
): number {
  return rows.filter(({ kind, ordinal }, at) => {
    if (kind !== 'nameless' || ordinal !== undefined) return false;
    const place = entryAt(places, at);
    const figures = readings.filter((reading) => figureIn(reading, place) !== null).length;
    const isOfPeriod = readings.some(({ cells }) => {
      const cell = entryAt(cells, place);
      return typeof cell === 'object' && cell?.kind === 'text' && isPeriodOnly(cell.text);
    });
    return figures >= 2 || (figures === 1 && isOfPeriod);
  }).length;
}

/** Whether the rows are every office with every item, one by one: one column names the offices again and again, one the items. */
export function areCrossed(columns: readonly ColumnDraft[], rows: number): boolean {
  const names = columns.filter(
    ({ evidence: { texts, numbers, distinctTexts } }) => texts > numbers && distinctTexts > 1,
  );
  // Where each row has a name of its own, what repeats beside it is a remark or the district.
  if (rows < 4 || names.some(({ evidence }) => evidence.distinctTexts === rows)) return false;
  const isOfOffices = ({ evidence: { offices, texts } }: ColumnDraft): boolean => offices * 2 > texts;
  const items = names.filter((each) => !isOfOffices(each) && each.evidence.texts === rows);
  return names
    .filter(isOfOffices)
    .some((office) => items.some(({ evidence }) => evidence.distinctTexts * office.evidence.distinctTexts === rows));
}

/** The shares of the whole that a row of weights, or else the headers, give columns, `Trọng số` 20 %, 30 % and 50 %, beside which the whole may stand; none where they do not come to it. */
export function weightsIn(
  rows: readonly Row[],
  places: readonly number[],
  readings: readonly ColumnReading[],
  headers: readonly string[],
): readonly (number | undefined)[] {
  const none = readings.map(() => undefined);
  const at = rows.findIndex(({ name, kind }) => markOf(name) === 'weight' && kind !== 'maximum');
  const place = at < 0 ? undefined : entryAt(places, at);
  const figures =
    place === undefined ? headers.map(weightIn) : readings.map((reading) => figureIn(reading, place) ?? undefined);
  const whole = sum(figures.map((figure) => figure ?? 0));
  const own = figures.findIndex((figure) => figure !== undefined && figure * 2 === whole);
  const shares = own < 0 ? figures : figures.with(own, undefined);
  const all = own < 0 ? whole : whole / 2;
  const isWhole = [1, 100].some((each) => Math.abs(all - each) < 1e-9);
  return isWhole && shares.filter((share) => share !== undefined).length > 1 ? shares : none;
}

/** The figures of the table's row of maxima. */
export function maximaRow(
  rows: readonly Row[],
  places: readonly number[],
  readings: readonly ColumnReading[],
): readonly (number | undefined)[] {
  const at = rows.findIndex(({ kind }) => kind === 'maximum');
  if (at < 0) return readings.map(() => undefined);
  const place = entryAt(places, at);
  return readings.map((reading) => figureIn(reading, place) ?? undefined);
}

/** By column, whether its figures in rows of totals are what the rows that they stand for add up to: counts are added up, rates never. */
export function addedUp(
  rows: readonly Row[],
  places: readonly number[],
  readings: readonly ColumnReading[],
): readonly boolean[] {
  const totals = rows.flatMap((row, at) =>
    row.members === undefined || isMean(row) ? [] : [{ at, members: row.members }],
  );
  return readings.map((reading) => {
    const figure = (row: number): number | null => figureIn(reading, entryAt(places, row));
    const told = totals.flatMap(({ at, members }) => {
      const [total, figures] = [figure(at), members.flatMap((member) => figure(member) ?? [])];
      // One figure and zeros beside it tell nothing.
      return total === null || total <= greatestOf(figures, 0) ? [] : [sum(figures) === total];
    });
    return told.length > 0 && !told.includes(false);
  });
}
