import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { Column } from '../../../src/domain/tables/Table';
import { sheetOf, workbookOf } from './sheetOf';

const UNITS = ['Xã Phú Thọ', 'Xã Phú Hiệp', 'Xã Phú Mỹ', 'Xã Phú Lâm'];

/** What the code row says of the last of three columns: received, settled and left. */
function lastFormula(...codes: readonly [string, string, string]): Column['formula'] {
  const [table] = analyzeWorkbook(
    workbookOf(
      sheetOf('Hồ sơ', [
        ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', 'Còn lại'],
        ['A', 'B', ...codes],
        ...UNITS.map((unit, row) => [row + 1, unit, 100 + row, 90 - 2 * row, null]),
      ]),
    ),
  ).tables;
  return table?.columns.at(-1)?.formula;
}

const difference = {
  kind: 'sum',
  terms: [
    { column: 2, sign: 1 },
    { column: 3, sign: -1 },
  ],
};

describe('a code row', () => {
  it.each([
    ['(1)', '(2)', '(3)=(1)-(2)'],
    ['1', '2', '3=1-2'],
    ['[1]', '[2]', '[3]=[1]-[2]'],
    ['(1)', '(2)', '(3) = (1) – (2)'],
    ['(a)', '(b)', '(c)=(a)−(b)'],
  ] as const)('subtracts, whatever its brackets and its minus: %s, %s, %s', (one, two, three) => {
    expect(lastFormula(one, two, three)).toEqual(difference);
  });

  it.each([
    ['(1)', '(2)', '(3)=(2)/(1)'],
    ['(1)', '(2)', '(3)=(2):(1)x100%'],
    ['1', '2', '3=2/1*100'],
  ] as const)('divides: %s, %s, %s', (one, two, three) => {
    expect(lastFormula(one, two, three)).toEqual({ kind: 'ratio', numerator: 3, denominator: 2 });
  });

  it('says nothing by codes that the table has not', () => {
    expect(lastFormula('(1)', '(2)', '(3)=(1)-(7)')).toBeUndefined();
  });
});
