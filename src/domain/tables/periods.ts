import { type Period, periodIn, type PeriodKind, unsignedIn, withYearOf } from '../vocabulary/periods';

const TELLING: readonly PeriodKind[] = ['week', 'month', 'quarter', 'halfYear', 'months', 'range', 'year', 'day'];

/** The period that the most telling of some texts names; a year found beside it is taken over, or else that of the document's date. */
export function periodOf(texts: readonly string[]): Period | undefined {
  const periods = texts.map(periodIn).filter((period) => period !== undefined);
  const best = [...periods].sort((one, other) => TELLING.indexOf(one.kind) - TELLING.indexOf(other.kind))[0];
  if (best === undefined || best.year !== undefined) return best;
  return withYearOf(best, periods.find((period) => period.year !== undefined) ?? beforeSigning(best, texts));
}

/** The year of a period in the document that is to be signed after it: December's is signed in January. */
function beforeSigning(period: Period, texts: readonly string[]): Pick<Period, 'year'> | undefined {
  const signed = texts.map(unsignedIn).find((each) => each !== undefined);
  const end = monthsOf(period)?.[1] ?? period.month ?? 0;
  return signed && { year: end > (signed.month ?? end) ? signed.year - 1 : signed.year };
}

/**
 * Which of two periods comes first: negative, zero or positive; `undefined` where that cannot be told, as between a week
 * of no month and a quarter. A part of a year without a year is taken to be of the other one's year.
 */
export function comparePeriods(one: Period, other: Period): number | undefined {
  const year = (one.year ?? other.year ?? 0) - (other.year ?? one.year ?? 0);
  if (year !== 0) return year;
  const [a, b] = [positionInYear(one), positionInYear(other)];
  return a === undefined || b === undefined ? undefined : a - b;
}

/** Whether two texts mean one period, whichever of them leaves out the year. */
export function isSamePeriod(one: Period, other: Period | null): boolean {
  return other !== null && one.kind === other.kind && comparePeriods(one, other) === 0;
}

/** Whether a period is a part of a longer one: a month of its quarter, a quarter of its year. */
export function isPartOf(part: Period, whole: Period): boolean {
  if (part.kind === whole.kind || (part.year !== undefined && whole.year !== undefined && part.year !== whole.year))
    return false;
  const [months, all] = [monthsOf(part), monthsOf(whole)];
  return months !== undefined && all !== undefined && all[0] <= months[0] && months[1] <= all[1];
}

/** Whether a day, or the last one of some, lies within a period that goes by another name: `30/6/2026` in `6 tháng đầu năm 2026`. */
export function endsWithin({ year, to }: Period, period: Period): boolean {
  if (to === undefined || period.kind === 'day') return false;
  if (period.from !== undefined && period.to !== undefined) return period.from <= to && to <= period.to;
  const [day, start, end] = [dayInYear(to), startInYear(period), positionInYear(period)];
  const isSameYear = year === (period.year ?? year);
  return isSameYear && start !== undefined && end !== undefined && start < day && day <= end;
}

/** Where the period before one ends in its year, in days, roughly. */
function startInYear(period: Period): number | undefined {
  const months = monthsOf(period);
  if (months !== undefined) return (months[0] - 1) * 31;
  const end = positionInYear(period);
  return end === undefined ? undefined : end - 7;
}

/** The first and last month of a period that is made of months. */
function monthsOf({ kind, number = 1 }: Period): readonly [number, number] | undefined {
  switch (kind) {
    case 'month':
      return [number, number];
    case 'quarter':
      return [number * 3 - 2, number * 3];
    case 'halfYear':
      return [number * 6 - 5, number * 6];
    case 'months':
      return [1, number];
    case 'year':
      return [1, 12];
    default:
      return undefined;
  }
}

/** The place of a period's end in its year, in days, roughly: enough for an order. */
function positionInYear(period: Period): number | undefined {
  if (period.to !== undefined) return dayInYear(period.to);
  const number = period.number;
  switch (period.kind) {
    case 'week':
      if (number === undefined) return undefined;
      return period.month === undefined ? number * 7 : (period.month - 1) * 31 + number * 7;
    case 'month':
    case 'months':
      return number === undefined ? undefined : number * 31;
    case 'quarter':
      return number === undefined ? undefined : number * 93;
    case 'halfYear':
      return (number ?? 1) * 186;
    case 'year':
      return 372;
    default:
      return undefined;
  }
}

function dayInYear(day: string): number {
  return Number(day.slice(5, 7)) * 31 - 31 + Number(day.slice(8, 10));
}
