import { shownFigure } from '../../../src/domain/report/shownFigure';

it.each([
  [1652.5, '#,##0.00', 'vi', '1.652,50'],
  [1652.5, '#,##0.00', 'en', '1,652.50'],
  [1652.5, undefined, 'vi', '1652,5'],
  [2024, undefined, 'vi', '2024'],
  [0.988, '0.0%', 'vi', '98,8%'],
  [98.8, '0.0"%"', 'vi', '98,8%'],
  [85, 'General"%"', 'vi', '85%'],
  [0.8, '+0.0;-0.0;0.0', 'vi', '+0,8'],
  [-2.85, '+0.00;-0.00;0.00', 'vi', '-2,85'],
  [0.1 + 0.2, undefined, 'vi', '0,3'],
  [45366, 'dd/mm/yyyy', 'vi', '15/03/2024'],
  ['17,2/18', '@', 'vi', '17,2/18'],
  ['=1+1', undefined, 'vi', '=1+1'],
  [null, '0.0', 'vi', ''],
  [{ error: '#N/A' }, '0.0', 'vi', '–'],
] as const)('%s in the format %s is shown in %s as %s', (value, format, language, shown) => {
  expect(shownFigure(value, format, language)).toBe(shown);
});
