import { figureAt } from '../tables/cells';
import { memoizeBy } from '../memo/memoizeBy';
import { columnAt, columnsWhere, headerAbove, isDoubtful } from '../tables/columns';
import { figureRows } from '../tables/rows';
import { decimalsRounded } from '../tables/roundedRates';
import type { Table } from '../tables/Table';
import type { ColumnRole } from '../vocabulary/columnRoles';
import {
  hasShape,
  type HeaderShape,
  mayBeWhole,
  namesCount,
  type RateSense,
  rateSenses,
  saysRateAlone,
  totalHeader,
  wholeHeader,
} from '../vocabulary/rateSenses';

/** The columns whose sums a rate is the ratio of, as indices into the table's columns. */
export interface RateParts {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/**
 * The parts of a rate in the same table: what its words say, as long as every filled row agrees; otherwise the one pair
 * of count columns whose ratio the filled rows show; otherwise the only two counts, where its words are of no other;
 * otherwise what nearly all rows show, the others being mistakes for the check to tell.
 */
export function rateParts(table: Table, rate: number): RateParts | undefined {
  const known = partsKnown(table);
  if (!known.has(rate)) known.set(rate, partsFound(table, rate));
  return known.get(rate);
}

/** What was found out about a table's rates already: each cell of one asks for it. */
const partsKnown = memoizeBy<Table, Map<number, RateParts | undefined>>(() => new Map());

function partsFound(table: Table, rate: number): RateParts | undefined {
  const rows = figureRows(table);
  const isRight = (parts: RateParts): boolean => agrees(table, rate, parts, rows);
  return (
    senses(table).partsOfRate(rate).find(isRight) ??
    shownByFigures(table, rate, rows, { amounts: amountsOf(table), mayBreak: 0 }) ??
    likelyParts(table, rate, rows).find(isRight) ??
    shownRatio(table, rate, rows)?.parts
  );
}

/** What a rate can hardly be of anything but, by the columns that its table has. */
function likelyParts(table: Table, rate: number, rows: readonly number[]): readonly RateParts[] {
  return [ofOnlyPair(table, rate, rows), ofNamedCount(table, rate, rows), ofTarget(table, rate)].filter(
    (parts) => parts !== undefined,
  );
}

/** The parts that nearly all rows show a rate to have, and whether the headers speak of them too. */
export interface ShownRatio {
  readonly parts: RateParts;
  readonly said: boolean;
}

/**
 * The ratio that three rows of four, or all but one of a short table's, show a rate to be: the one that the headers speak of, or
 * else one that enough rows prove by themselves.
 * @param rows the rows that are asked, as indices
 */
export function shownRatio(table: Table, rate: number, rows: readonly number[]): ShownRatio | undefined {
  const { header } = columnAt(table, rate);
  const said = [...senses(table).partsOfRate(rate), ...likelyParts(table, rate, rows)];
  const byHeaders = said.find((parts) => isShown(table, rate, parts, rows, BY_HEADERS));
  if (byHeaders !== undefined) return { parts: byHeaders, said: true };
  const parts = shownByFigures(table, rate, rows, { amounts: amountsOf(table), mayBreak: mostBroken(rows.length) });
  const names = parts?.numerator.some((each) => namesCount(header, columnAt(table, each).header)) === true;
  return parts !== undefined &&
    isShown(table, rate, parts, rows, names ? { fewest: TELLING_ROWS, mostBroken } : BY_FIGURES)
    ? { parts, said: names }
    : undefined;
}

/** The ratio that nearly all rows show a column to be of figures of any period: `% so cùng kỳ`. Nothing is known by it of the cases behind a rate. */
export function ratioOfPeriods(table: Table, column: number, rows: readonly number[]): RateParts | undefined {
  const amounts = columnsWhere(table, ({ role }) => AMOUNTS.has(role) || role === 'unknown').filter(
    (each) => each !== column,
  );
  const parts = shownByFigures(table, column, rows, { amounts, mayBreak: mostBroken(rows.length) });
  return parts !== undefined && isShown(table, column, parts, rows, BY_FIGURES) ? parts : undefined;
}

/** Whether most rows show a rate to be a ratio, so many of them with a rate neither 0 nor 100. */
function isShown(
  table: Table,
  rate: number,
  parts: RateParts,
  rows: readonly number[],
  { fewest, mostBroken: most }: Proof,
): boolean {
  const { figures } = columnAt(table, rate);
  const within = roundingOf(decimalsRounded(columnAt(table, rate)));
  const [part, whole] = [totals(table, parts.numerator), totals(table, parts.denominator)];
  const tried = rows.filter((row) => showsRatio(figures[row], part(row), whole(row), within) !== undefined);
  const broken = tried.filter((row) => showsRatio(figures[row], part(row), whole(row), within) === false);
  const telling = tried.filter((row) => !broken.includes(row) && isTelling(figures[row])).length;
  if (broken.length > most(tried.length) || telling < fewest) return false;
  // Of a whole that is not printed a column that is nearly the same shows a rate in many rows, and is a little off in the others.
  const far = broken.filter((row) => showsRatio(figures[row], part(row), whole(row), within * FAR_OFF) === false);
  return broken.length <= fewBroken(tried.length) || far.length * 2 > broken.length;
}

/** How many telling rows a ratio needs, and how many of all may break it. */
interface Proof {
  readonly fewest: number;
  readonly mostBroken: (rows: number) => number;
}

/** A mistake is off by more than so many times the rounding. */
const FAR_OFF = 10;

/** How many rows may break what no header says, so that it is told of these and not doubted: a quarter; of short tables one. */
export function mostBroken(rows: number): number {
  return Math.max(1, Math.floor(rows / 4));
}

/** So few rows break what the others show beyond doubt. */
function fewBroken(rows: number): number {
  return Math.max(1, Math.floor(rows / 10));
}

/**
 * `Tỷ lệ (%)` of `Dân số` and `Số người tham gia`, or a rate that speaks of the one that is the part: the only two counts of a table, or
 * those that stand with the rate below one parent.
 */
function ofOnlyPair(table: Table, rate: number, rows: readonly number[]): RateParts | undefined {
  const all = senses(table).counts;
  const parent = headerAbove(columnAt(table, rate));
  const beside = all.filter((each) => headerAbove(columnAt(table, each)) === parent);
  const [one, other, ...more] = all.length === 2 || parent === '' ? all : beside;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const [part, whole] = isWithin(table, one, other, rows) ? [one, other] : [other, one];
  const { header, lowerIsBetter } = columnAt(table, rate);
  if (!mayBeWhole(columnAt(table, whole).header)) return undefined;
  const counted = columnAt(table, part);
  const isNamed = namesCount(header, counted.header);
  // Of what is late is the rate that says so, and no other.
  const isOfPart =
    counted.lowerIsBetter === true ? isNamed && lowerIsBetter === true : isNamed || saysRateAlone(header);
  return isWithin(table, part, whole, rows) && isOfPart ? { numerator: [part], denominator: [whole] } : undefined;
}

/** Whether one count is a part of another in every row. */
function isWithin(table: Table, part: number, whole: number, rows: readonly number[]): boolean {
  const both = rows.map((row) => [figureAt(table, row, part), figureAt(table, row, whole)] as const);
  const given = both.flatMap(([some, all]) => (some === null || all === null ? [] : [all - some]));
  return given.length >= TELLING_ROWS && given.every((rest) => rest >= 0) && given.some((rest) => rest > 0);
}

/** `Tỷ lệ hộ nghèo` of `Số hộ nghèo` and the one count that is a total and holds it: `Tổng số hộ`. */
function ofNamedCount(table: Table, rate: number, rows: readonly number[]): RateParts | undefined {
  const { header } = columnAt(table, rate);
  const { counts } = senses(table);
  const [part, another] = counts.filter((each) => namesCount(header, columnAt(table, each).header));
  const [whole, other] = counts.filter((each) => hasShape(columnAt(table, each).header, wholeHeader));
  if (part === undefined || whole === undefined || another !== undefined || other !== undefined) return undefined;
  return part !== whole && isWithin(table, part, whole, rows) ? { numerator: [part], denominator: [whole] } : undefined;
}

/** How much of the one target has been reached: `Tỷ lệ hoàn thành (%)`. */
function ofTarget(table: Table, rate: number): RateParts | undefined {
  const now = (role: 'target' | 'result' | 'rate'): readonly number[] =>
    columnsWhere(table, (column) => column.role === role && column.earlier !== true);
  const [[target, ...targets], [result, ...results], rates] = [now('target'), now('result'), now('rate')];
  const isOne = targets.length === 0 && results.length === 0 && rates.length === 1 && rates[0] === rate;
  if (table.kind !== 'targets' || target === undefined || result === undefined || !isOne) return undefined;
  return { numerator: [result], denominator: [target] };
}

/** The counts of a table, and what the headers say of each rate: it is asked for with one set of rows after the other. */
const senses = memoizeBy((table: Table) => {
  const counts = columnsWhere(table, ({ role, earlier }) => role === 'count' && earlier !== true);
  const said = new Map<number, readonly RateParts[]>();
  return {
    counts,
    partsOfRate: (rate: number): readonly RateParts[] => {
      const known = said.get(rate) ?? saidByHeaders(table, rate, counts);
      said.set(rate, known);
      return known;
    },
  };
});

function saidByHeaders(table: Table, rate: number, counts: readonly number[]): readonly RateParts[] {
  const { header } = columnAt(table, rate);
  return rateSenses
    .filter((sense) => hasShape(header, sense.rate))
    .flatMap((sense) => partsOf(table, counts, sense) ?? []);
}

function partsOf(table: Table, counts: readonly number[], sense: RateSense): RateParts | undefined {
  const heads = (shapes: readonly HeaderShape[]): readonly number[] =>
    counts.filter((index) => shapes.some((shape) => hasShape(columnAt(table, index).header, shape)));
  const numerator = detailOnly(heads(sense.part), table);
  if (numerator.length === 0 || (numerator.length > 1 && sense.adds !== true)) return undefined;
  if (sense.rest !== undefined) {
    const rest = detailOnly(
      heads(sense.rest).filter((index) => !numerator.includes(index)),
      table,
    );
    return rest.length === 0 ? undefined : { numerator, denominator: [...numerator, ...rest] };
  }
  const [whole] = sense.whole === undefined ? [] : heads(sense.whole).filter((index) => !numerator.includes(index));
  return whole === undefined ? undefined : { numerator, denominator: [whole] };
}

/** Columns without the totals among them: `Tổng số` beside its own parts would count them twice. */
function detailOnly(columns: readonly number[], table: Table): readonly number[] {
  const isTotal = (index: number): boolean => hasShape(columnAt(table, index).header, totalHeader);
  const details = columns.filter((index) => !isTotal(index));
  const totals = columns.filter(isTotal);
  return totals.length === 1 && details.length !== 1 ? totals : details;
}

/**
 * Whether every row that has the rate and its parts shows their ratio within the rate's rounding. Where none has, whether
 * the parts are beyond doubt and the one is within the other, a mistake in some rows apart.
 */
function agrees(table: Table, rate: number, { numerator, denominator }: RateParts, rows: readonly number[]): boolean {
  const { figures } = columnAt(table, rate);
  const [part, whole] = [totals(table, numerator), totals(table, denominator)];
  const within = roundingOf(decimalsRounded(columnAt(table, rate)));
  const shown = rows.map((row) => showsRatio(figures[row], part(row), whole(row), within));
  if (shown.includes(false)) return false;
  if (shown.includes(true)) return true;
  const beyond = rows.filter((row) => (part(row) ?? NaN) > (whole(row) ?? NaN)).length;
  return (
    ![...numerator, ...denominator].some((column) => isDoubtful(columnAt(table, column))) && beyond * 3 <= rows.length
  );
}

type Figure = number | null | undefined;

/**
 * Whether a rate is the ratio of two figures, within its rounding; `undefined` where one of them is missing. In plain
 * doubles: the answer is wanted for many rows, and a rounding error of theirs is far below half a unit.
 */
function showsRatio(rate: Figure, part: Figure, whole: Figure, within: number): boolean | undefined {
  const off = Math.abs((rate ?? NaN) - ((part ?? NaN) * 100) / (whole ?? NaN));
  return whole === 0 || Number.isNaN(off) ? undefined : off <= within;
}

/** Whether a rate of so many decimals is the ratio of two counts, within its rounding. */
export function isRatio(rate: number, part: number, whole: number, decimals: number): boolean {
  return showsRatio(rate, part, whole, roundingOf(decimals)) === true;
}

/** Half a unit of the last decimal. */
function roundingOf(decimals: number): number {
  return 0.5 / 10 ** decimals + 1e-9;
}

/** The sum of some columns, row by row; `null` where one of them is blank. */
function totals(table: Table, indices: readonly number[]): (row: number) => number | null {
  return (row) => {
    let all = 0;
    for (const index of indices) {
      const value = figureAt(table, row, index);
      if (value === null) return null;
      all += value;
    }
    return all;
  };
}

/** What a rate can be of: what was reached of what was planned, as well as counts. */
const AMOUNTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['count', 'result', 'target']);

function amountsOf(table: Table): readonly number[] {
  return columnsWhere(table, ({ role, earlier }) => AMOUNTS.has(role) && earlier !== true);
}

/** Fewer rows that tell anything (a rate neither 0 nor 100) could agree by chance. */
const TELLING_ROWS = 3;
/** So many prove by themselves what no header says. */
const PROVING_ROWS = 6;

/** What headers say, two thirds of the rows confirm. */
const BY_HEADERS: Proof = { fewest: TELLING_ROWS, mostBroken: (rows) => Math.max(1, Math.floor(rows / 3)) };
const BY_FIGURES: Proof = { fewest: PROVING_ROWS, mostBroken };

function isTelling(rate: Figure): boolean {
  return typeof rate === 'number' && rate !== 0 && rate !== 100;
}

/**
 * One count over another, or several that stand together over another (`Rất hài lòng` and `Hài lòng`), where at least three
 * rows show it: the pair that the fewest rows contradict, as long as there is just one such pair.
 * @param rows the rows that are asked, as indices
 * @param asked the columns that it can be of, and how many rows may contradict it
 */
function shownByFigures(
  table: Table,
  rate: number,
  rows: readonly number[],
  { amounts, mayBreak }: { readonly amounts: readonly number[]; readonly mayBreak: number },
): RateParts | undefined {
  const { figures } = columnAt(table, rate);
  const telling = rows.filter((row) => isTelling(figures[row]));
  const asked = [...telling, ...rows.filter((row) => !isTelling(figures[row]))];
  if (telling.length < TELLING_ROWS) return undefined;
  const within = roundingOf(decimalsRounded(columnAt(table, rate)));
  const sample = spread(telling, SAMPLE_ROWS);
  const likeliest = (numerators: readonly (readonly number[])[]): RateParts | undefined => {
    let [fewest, found]: [number, RateParts | undefined] = [mayBreak + 1, undefined];
    for (const numerator of numerators) {
      const part = totals(table, numerator);
      for (const denominator of amounts) {
        if (numerator.includes(denominator)) continue;
        const whole = columnAt(table, denominator).figures;
        const refuted = sample.filter((row) => showsRatio(figures[row], part(row), whole[row], within) !== true);
        if (refuted.length * 2 > sample.length) continue;
        let broken = 0;
        for (let at = 0; at < asked.length && broken <= Math.min(fewest, mayBreak); at += 1) {
          const row = asked[at] ?? -1;
          const holds = showsRatio(figures[row], part(row), whole[row], within);
          if (holds === false || (holds === undefined && at < telling.length)) broken += 1;
        }
        if (broken > Math.min(fewest, mayBreak) || telling.length - broken < TELLING_ROWS) continue;
        found = broken === fewest ? undefined : { numerator, denominator: [denominator] };
        fewest = broken;
      }
    }
    return found;
  };
  return likeliest(amounts.map((each) => [each])) ?? likeliest(neighbours(amounts));
}

/** What half of so many rows from the whole table contradict, nine of ten of its rows never show. */
const SAMPLE_ROWS = 32;

/** At most so many of some rows, at even distances. */
function spread(rows: readonly number[], most: number): readonly number[] {
  const step = Math.ceil(rows.length / most);
  return rows.filter((_, at) => at % step === 0);
}

/** Two or three columns that stand together. */
function neighbours(columns: readonly number[]): readonly (readonly number[])[] {
  return columns.flatMap((first) =>
    [
      [first, first + 1],
      [first, first + 1, first + 2],
    ].filter((run) => run.every((each) => columns.includes(each))),
  );
}
