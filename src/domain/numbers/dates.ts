const DAY = 86_400_000;
/** Excel's day 0: serial 1 is 1900-01-01, and its 29 February 1900 never was, so from March 1900 on the count starts here. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Whether a number format shows dates. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  return !/^general|^@/.test(bare) && /[dmy]/.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''));
}

/**
 * The fraction that Excel changed into a date while it was typed: `8/10` becomes a day of the current year, in the order
 * of the culture (day/month in Vietnamese Excel, month/day in American), and `12/18`, which is no day/month, becomes
 * December 2018. The column's maximum tells which of the three it was; without one, day/month is taken.
 * @param max the points at most in the column, where known
 */
export function dateAsFraction(
  serial: number,
  max?: number,
): { readonly value: number; readonly of: number } | undefined {
  if (!Number.isInteger(serial) || serial < 61) return undefined;
  const date = new Date(EPOCH + serial * DAY);
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  const year = date.getUTCFullYear() % 100;
  const candidates = [
    { value: day, of: month },
    { value: month, of: day },
    ...(day === 1 ? [{ value: month, of: year }] : []),
  ];
  return max === undefined ? candidates[0] : candidates.find(({ value, of }) => of === max && value <= of);
}

/** The date of a serial number as `YYYY-MM-DD`. */
export function isoDate(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** Excel's last day, 31 December 9999. */
const LAST = 2_958_465;

/** The date of a serial number as its format shows it: `15/6/2026`, or `6/2026` where the format has no day; `undefined` for no date. */
export function shownDate(serial: number, numberFormat: string): string | undefined {
  if (!isDateFormat(numberFormat) || serial < 1 || serial > LAST) return undefined;
  const [year, month, day] = isoDate(serial).split('-').map(Number);
  const isOfDay = /d/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
  return [...(isOfDay ? [day] : []), month, year].join('/');
}
