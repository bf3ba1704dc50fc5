import { fittingHeights, type SheetSizes } from '../../src/workbooks/fittingHeights';

const font = { name: 'Times New Roman', size: 12 };
/** Five lines in a column of 84 pixels. */
const text = 'Số hồ sơ có số hóa thành phần hồ sơ khi tiếp nhận';
const sizes: SheetSizes = {
  pixels: () => 84,
  height: () => 20,
  isHidden: () => false,
  merges: [{ top: 0, left: 0, bottom: 2, right: 0 }],
};
const cell = { row: 0, column: 0, text, font };

describe('Heights that show every text', () => {
  it.each<[string, Partial<SheetSizes>, readonly (readonly [number, number])[]]>([
    ['are given to the last row of a merged cell', {}, [[2, 38.75]]],
    ['leave hidden rows hidden', { isHidden: (row) => row === 2 }, [[1, 58.75]]],
    ['are given to no row where all are hidden', { isHidden: () => true }, []],
    ['are not needed in columns that are hidden', { pixels: () => 0 }, []],
    ['end where Excel’s rows do', { pixels: () => 8 }, [[2, 409]]],
  ])('%s', (_, parts, expected) => {
    expect([...fittingHeights({ ...sizes, ...parts }, [cell])]).toEqual(expected);
  });
});
