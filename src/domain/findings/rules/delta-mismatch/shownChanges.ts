import { changesOf, type Change } from '../../../scores/scoredColumns';
import { memoizeBy } from '../../../memo/memoizeBy';
import { columnAt, columnsWhere } from '../../../tables/columns';
import { figureRows } from '../../../tables/rows';
import type { Column, Table } from '../../../tables/Table';
import type { ColumnRole } from '../../../vocabulary/columnRoles';
import { headerWords, saysLack, saysRest } from '../../../vocabulary/headerWords';
import { saysRate } from '../../../vocabulary/measures';
import { wordsOf } from '../../../vocabulary/PhraseBook';
import { halfUnit } from '../../interval';

/** The difference of two columns, or that in percent of the second. */
export type ChangeShape = 'difference' | 'growth';

/** A column of changes that no header ties to its figures, and the two columns that the rows tie it to. */
export interface ShownChange extends Change {
  readonly shape: ChangeShape;
}

/** What can be less than something else, or more: no ordinals and no words. */
const TERMS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'composite',
  'previousComposite',
  'points',
  'rate',
  'count',
  'maximum',
  'result',
  'target',
  'unknown',
]);
const MAY_DIFFER: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['delta', 'unknown', 'count', 'result']);

/** In fewer rows, or with fewer different changes, a difference could be a coincidence. */
const FEWEST_ROWS = 5;
const DIFFERENT_CHANGES = 3;
/** So many different changes prove a difference that eight rows of ten show. */
const PROVING_CHANGES = 6;
/** So many rows from the top are looked at before a pair of columns is tried on all. */
const PROBE = { rows: 12, failures: 3 } as const;

/**
 * The columns headed as changes, differences or rests that the headers pair with nothing, and the figures that nearly all rows show each
 * to be the difference of: `Tăng/giảm` behind two parents of three columns each, `Chênh lệch` of the points of two
 * assessments.
 */
export const shownChanges = memoizeBy((table: Table): readonly ShownChange[] => {
  const paired = new Set(changesOf(table).flatMap(({ change, pairs }) => (pairs.length > 0 ? [change] : [])));
  const terms = columnsWhere(table, ({ role }) => TERMS.has(role));
  return columnsWhere(table, (column) => MAY_DIFFER.has(column.role) && (column.role === 'delta' || saysChange(column)))
    .filter((change) => !paired.has(change))
    .flatMap((change) => shownBy(table, change, terms) ?? []);
});

function saysChange({ path, formula }: Column): boolean {
  if (formula !== undefined) return false;
  return path.some((part) => saysRest(part) || namesChange(part));
}

function namesChange(text: string): boolean {
  return headerWords.allIn(wordsOf(text)).some(({ meaning }) => meaning === 'change');
}

function shownBy(table: Table, change: number, terms: readonly number[]): ShownChange | undefined {
  const rows = figureRows(table);
  const others = terms.filter((each) => each !== change);
  const shapes: readonly ChangeShape[] = columnAt(table, change).path.some(saysRate)
    ? ['growth', 'difference']
    : ['difference'];
  for (const shape of shapes) {
    const pairs = others.flatMap((now) =>
      others.flatMap((before) => {
        const held = now === before ? undefined : rowsHeld(table, { change, now, before }, shape, rows);
        return held === undefined ? [] : [{ now, before, held }];
      }),
    );
    const [first, ...more] = pairs.toSorted((one, other) => other.held - one.held);
    if (first !== undefined) return { change, shape, pairs: [first, ...more] };
  }
  return undefined;
}

/** In how many rows the change is that of two columns; `undefined` where that is no proof. */
function rowsHeld(
  table: Table,
  { change, now, before }: { readonly change: number; readonly now: number; readonly before: number },
  shape: ChangeShape,
  rows: readonly number[],
): number | undefined {
  const [changed, later, earlier] = [columnAt(table, change), columnAt(table, now), columnAt(table, before)];
  const within = halfUnit(changed) + 1e-9 + (shape === 'growth' ? 0 : halfUnit(later) + halfUnit(earlier));
  let [tried, held] = [0, 0];
  const changes = new Set<number>();
  for (const row of rows) {
    const [wanted, last, first] = [changed.figures[row] ?? NaN, later.figures[row] ?? NaN, earlier.figures[row] ?? NaN];
    const off = Math.abs(wanted - (shape === 'growth' ? ((last - first) / first) * 100 : last - first));
    if (Number.isNaN(off)) continue;
    tried += 1;
    if (off <= within || isNoneLeft(changed, wanted, last - first)) {
      held += 1;
      if (wanted !== 0) changes.add(wanted);
    } else if (tried <= PROBE.rows && tried - held > PROBE.failures) return undefined;
  }
  const isShown = tried - held <= 1 || held * 10 >= tried * (changes.size >= PROVING_CHANGES ? 8 : 9);
  return tried >= FEWEST_ROWS && changes.size >= DIFFERENT_CHANGES && isShown ? held : undefined;
}

/** Whether a figure says that nothing is left of something that was exceeded: `Còn thiếu` 0 of 858 for 780. */
export function isNoneLeft({ path }: Pick<Column, 'path'>, figure: number, difference: number): boolean {
  return figure === 0 && difference < 0 && path.some(saysLack);
}
