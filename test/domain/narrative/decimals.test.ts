import type { CellValue, Sheet } from '../../../src/domain/workbook/Workbook';
import { sheetOf } from '../tables/sheetOf';
import { analyzed, said, tableOf } from './scoreboard';

type Lines = readonly (readonly CellValue[])[];

const HEADER = ['STT', 'Đơn vị', 'Điểm tổng hợp kỳ này', 'Điểm tổng hợp kỳ trước', 'Thanh toán trực tuyến (%)'];
const LINES: Lines = [
  [1, 'Xã Tân Lập', 86, 84.5, 88],
  [2, 'Xã Đại Đồng', 82.5, 83, 60],
  [3, 'Xã Hưng Thịnh', 71, 74.5, 79.96],
];

/** A table whose figures are all shown by one number format, or by none. */
function shownBy(format: string | undefined, lines = LINES, header = HEADER): Sheet {
  const formats = lines.map((line) => line.map((value) => (typeof value === 'string' ? undefined : format)));
  return sheetOf('Bảng điểm', [['KẾT QUẢ BỘ CHỈ SỐ THÁNG 8/2025'], [], header, ...lines], {
    formats: [[], [], [], ...formats],
  });
}

describe('decimals in paragraphs', () => {
  it('are those that a column shows', () => {
    const shown = analyzed({}, shownBy('0.0'));
    expect(said(shown, 'overview').at(-1)).toBe(
      'Cao nhất là xã Tân Lập (86,0/100 điểm); thấp nhất là xã Hưng Thịnh (71,0/100 điểm).',
    );
    expect(said(shown, 'changes')).toContain('Giảm nhiều nhất là xã Hưng Thịnh (giảm 3,5 điểm, từ 74,5 xuống 71,0).');
    expect(said(shown, 'reminders')[0]).toContain('Hưng Thịnh (71,0 điểm)');
    expect(tableOf(shown, 'nextGrade')[1]?.slice(0, 3)).toEqual(['Xã Tân Lập', '86,0 điểm, Tốt', '4,0 điểm']);
  });

  it('are more where a figure would else stand on the other side of what it is measured by', () => {
    expect(said(analyzed({}, shownBy('0.0')), 'reminders')[1]).toContain('gồm Đại Đồng 60,0% và Hưng Thịnh 79,96%');
  });

  it('are those of each figure where no format makes them alike', () => {
    const shown = analyzed({}, shownBy(undefined));
    expect(said(shown, 'overview').at(-1)).toBe(
      'Cao nhất là xã Tân Lập (86/100 điểm); thấp nhất là xã Hưng Thịnh (71/100 điểm).',
    );
    expect(said(shown, 'changes')).toContain('Giảm nhiều nhất là xã Hưng Thịnh (giảm 3,5 điểm, từ 74,5 xuống 71).');
  });

  it('are more than those of the settings where a column shows more', () => {
    expect(said(analyzed({}, shownBy('0.000')), 'overview').at(-1)).toContain('(86,000/100 điểm)');
  });

  it('are none that arithmetic alone has made', () => {
    const thirds = LINES.map((line, at) => line.with(2, 250 / 3 - at / 7));
    expect(said(analyzed({}, shownBy(undefined, thirds)), 'overview').at(-1)).toContain('(83,33/100 điểm)');
  });

  describe('of points', () => {
    const header = ['STT', 'Đơn vị', 'Kỷ luật hành chính (tối đa 60)', 'Phục vụ người dân (tối đa 40)', 'Tổng điểm'];
    const lines: Lines = [
      ['', 'Toàn huyện', 45, 33, 78],
      [1, 'Xã Tân Lập', 54, 32, 86],
      [2, 'Xã Đại Đồng', 40, 31.5, 71.5],
    ];

    it('are those of the items’ columns', () => {
      const shown = analyzed({}, shownBy('0.0', lines, header));
      expect(said(shown, 'overview')[0]).toContain('78,0/100 điểm');
      expect(said(shown, 'overview')[1]).toMatch(/45,0\/60.*33,0\/40/);
      expect(said(shown, 'reminders').join('\n')).toMatch(/Đại Đồng \(40,0 điểm\)/);
    });

    it('are those of the points where composites are their sums', () => {
      const groups = [
        'Công khai (18)',
        'Tiến độ (20)',
        'Trực tuyến (12)',
        'Thanh toán (10)',
        'Hài lòng (18)',
        'Số hóa (22)',
      ];
      const units: Lines = [
        [1, 'Xã Tân Lập', 16, 18.5, 11, 8, 17, 20],
        [2, 'Xã Đại Đồng', 15, 17, 10, 6, 16.5, 18],
      ];
      const shown = analyzed({}, shownBy('0.0', units, ['STT', 'Đơn vị', ...groups]));
      expect(said(shown, 'overview').at(-1)).toContain('Tân Lập (90,5/100 điểm)');
    });
  });
});
