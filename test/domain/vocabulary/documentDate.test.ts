import { documentDate } from '../../../src/domain/vocabulary/documentDate';

describe('the date of a document', () => {
  it.each([
    ['2025-10-31', 'ngày 31 tháng 10 năm 2025'],
    ['2024-03-08', 'ngày 08 tháng 3 năm 2024'],
    ['2024-03-08T00:00:00', 'ngày 08 tháng 3 năm 2024'],
    ['31/10/2025', 'ngày 31 tháng 10 năm 2025'],
    ['5/1/2026', 'ngày 05 tháng 01 năm 2026'],
    ['05-02-2026', 'ngày 05 tháng 02 năm 2026'],
    ['5.12.2026', 'ngày 05 tháng 12 năm 2026'],
    ['2026/2/5', 'ngày 05 tháng 02 năm 2026'],
    ['ngày 31 tháng 10 năm 2025', 'ngày 31 tháng 10 năm 2025'],
    ['Ngày 8 tháng 03 năm 2024', 'ngày 08 tháng 3 năm 2024'],
    ['ngày 29/02/2024', 'ngày 29 tháng 02 năm 2024'],
    ['Phú Tân, ngày 8 tháng 3 năm 2024', 'ngày 08 tháng 3 năm 2024'],
  ])('%s is written %s', (typed, written) => {
    expect(documentDate(typed)).toBe(written);
  });

  it.each([
    '',
    'ngày … tháng … năm …',
    'ngày     tháng 10 năm 2025',
    'tháng 10 năm 2025',
    'Phú Tân, ngày __/__/2025',
    'ngày ... tháng ... năm 20...',
  ])('keeps the room that “%s” leaves for the pen', (typed) => {
    expect(documentDate(typed)).toBe(typed);
  });

  it.each([
    '31/02/2025',
    'ngày 31 tháng 4 năm 2025',
    '2025-13-01',
    '29/2/2023',
    '10/31/2025',
    '31/10/25',
    '31/10',
    '45359',
    'hôm nay',
    'ngày mai',
    'sáng thứ hai',
    'Phú Tân',
  ])('finds no day in %s', (typed) => {
    expect(documentDate(typed)).toBeUndefined();
  });
});
