import { heightOf } from '../../../../src/domain/sheets/plan/look';
import { heightOfText } from '../../../../src/domain/text/textHeight';

/** Five lines in a column of 84 pixels, which is one of twelve characters. */
const text = 'Số hồ sơ có số hóa thành phần hồ sơ khi tiếp nhận';

describe('the height of a wrapped text', () => {
  it('is one in the sheets we plan and in the copies an adapter fits, a little space apart', () => {
    expect(heightOfText(text, 84, { name: 'Times New Roman', size: 12 })).toBe(78.75);
    expect(heightOf(text, 12)).toBe(83);
  });

  it.each([
    ['a wider column', heightOf(text, 60), 20],
    ['smaller letters', heightOf(text, 12, 8), 36],
    ['bold letters, which are wider', heightOf('Hồ sơ đã số hóa thành phần', 27, 12, true), 36],
    ['the same letters, not bold', heightOf('Hồ sơ đã số hóa thành phần', 27, 12), 20],
  ])('%s', (_, height, expected) => {
    expect(height).toBe(expected);
  });
});
