import { plainText } from '../text/letters';
import { isoDay } from './periods';

const DAY_FIRST = /(?<!\d)(\d{1,2})(?: thang | )(\d{1,2})(?: nam | )(\d{4})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4}) (\d{1,2}) (\d{1,2})(?!\d)/;
/** The words of a date, with room for any of its figures. */
const ROOM = /(?<![a-z])(?:ngay|thang|date|month)(?: (?:thang|nam|month|year|\d{1,4}))*$/;
/** Day, month and year, in whatever form. */
const WHOLE_DATE = /\d+\D+\d+\D+\d+/;

/**
 * A date as a document states it (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4: a zero before days below 10 and months
 * below 3): `2025-10-31`, `31/10/2025`, `31-10-2025` and `ngày 31 tháng 10 năm 2025` are `ngày 31 tháng 10 năm 2025`. Words
 * that leave room for a figure (`ngày … tháng 10 năm 2025`) stay as they are. `undefined` where it is no day of the calendar.
 */
export function documentDate(text: string): string | undefined {
  const plain = plainText(text);
  const [, day, month, year] = DAY_FIRST.exec(plain) ?? reversed(YEAR_FIRST.exec(plain)) ?? [];
  const iso = isoDay(day, month, year);
  if (iso !== undefined) {
    const [y = '', m = '', d = ''] = iso.split('-');
    return `ngày ${d} tháng ${Number(m) < 3 ? m : String(Number(m))} năm ${y}`;
  }
  const leavesRoom = plain === '' || (ROOM.test(plain) && !WHOLE_DATE.test(plain));
  return leavesRoom ? text : undefined;
}

function reversed(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match === null ? undefined : [match[0], match[3], match[2], match[1]];
}
