import type { Period } from '../../vocabulary/periods';
import type { period as vietnamese } from '../vi/period';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The first months of a year, by how many they are. */
const FIRST_MONTHS = [
  'month',
  'two months',
  'three months',
  'four months',
  'five months',
  'six months',
  'seven months',
  'eight months',
  'nine months',
  'ten months',
  'eleven months',
  'twelve months',
];

/** `September 2023`, `quarter 3 of 2023`, `week 2 of March 2024`, `1 March 2024 to 11 March 2024`. */
export const period: typeof vietnamese = ({ kind, year, number, month, from, to }: Period): string => {
  const ofYear = (text: string): string => (year === undefined ? text : `${text} of ${year}`);
  const inYear = (at: number | undefined): string =>
    [MONTHS[(at ?? 0) - 1], year].filter((each) => each !== undefined).join(' ');
  switch (kind) {
    case 'week':
      return month === undefined ? ofYear(`Week ${number}`) : `Week ${number} of ${inYear(month)}`;
    case 'month':
      return inYear(number);
    case 'quarter':
      return ofYear(`Quarter ${number}`);
    case 'halfYear':
      return ofYear(number === 2 ? 'Second half' : 'First half');
    case 'months':
      return ofYear(`First ${FIRST_MONTHS[(number ?? 0) - 1] ?? ''}`);
    case 'year':
      return year === undefined ? 'Whole year' : `${year}`;
    case 'range':
      return `${day(from)} to ${day(to)}`;
    case 'day':
      return `Up to ${day(to)}`;
  }
};

/** `2024-03-11` as `11 March 2024`. */
function day(iso = ''): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
