import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { sheetOf, workbookOf } from './sheetOf';

/** Points of items that no index knows, so that nothing but the table says what they can be at most. */
function groupsUnder(...headers: readonly [string, string, string]): readonly unknown[] {
  const { boards } = analyzeWorkbook(
    workbookOf(
      sheetOf('Phụ lục', [
        ['KẾT QUẢ CHẤM ĐIỂM THI ĐUA QUÝ III NĂM 2026'],
        ['STT', 'Đơn vị', ...headers, 'Tổng điểm'],
        [1, 'Xã Tân Phú', 27, 40, 12, 79],
        [2, 'Xã An Hòa', 15, 30.5, 18, 63.5],
        [3, 'Xã Bình Minh', 21, 33, 9.5, 63.5],
        [4, 'Xã Phước Lộc', 24, 45, 15, 84],
      ]),
    ),
  );
  const unit = boards.flatMap(({ units }) => units).find(({ name }) => name === 'Xã Tân Phú');
  return Object.values(unit?.groups ?? {}).map(({ points, max }) => [points, max]);
}

describe('the maximum that a header states', () => {
  it.each([
    ['(30 điểm)', '(50 điểm)', '(20 điểm)'],
    ['(30đ)', '(50đ)', '(20đ)'],
    ['(tối đa 30)', '(tối đa 50)', '(tối đa 20)'],
    ['(tối đa 30 điểm)', '(tối đa 50 điểm)', '(tối đa 20 điểm)'],
    [', tối đa 30', ', tối đa 50', ', tối đa 20'],
    ['/30', '/50', '/20'],
    [' (30)', ' (50)', ' (20)'],
    [' - 30 điểm', ' - 50 điểm', ' - 20 điểm'],
    ['\n(Điểm tối đa: 30)', '\n(Điểm tối đa: 50)', '\n(Điểm tối đa: 20)'],
  ])('is that of its item: %j', (first, second, third) => {
    expect(groupsUnder(`Phong trào${first}`, `Chuyên môn${second}`, `Nội vụ${third}`)).toEqual([
      [27, 30],
      [40, 50],
      [12, 20],
    ]);
  });

  it('may be above a hundred', () => {
    const { boards } = analyzeWorkbook(
      workbookOf(
        sheetOf('Phụ lục', [
          ['KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
          ['STT', 'Đơn vị', 'Phong trào (250 điểm)', 'Chuyên môn (450 điểm)', 'Nội vụ (300 điểm)', 'Tổng điểm (1000)'],
          [1, 'Xã Tân Phú', 225, 360, 180, 765],
          [2, 'Xã An Hòa', 200, 405, 285, 890],
          [3, 'Xã Bình Minh', 245.5, 441, 276, 962.5],
        ]),
      ),
    );
    expect(
      boards.flatMap(({ units }) =>
        units.map(({ name, grade, groups }) => [name, grade, Object.values(groups).map(({ max }) => max)]),
      ),
    ).toEqual([
      ['Xã Bình Minh', 'Xuất sắc', [250, 450, 300]],
      ['Xã An Hòa', 'Tốt', [250, 450, 300]],
      ['Xã Tân Phú', 'Khá', [250, 450, 300]],
    ]);
  });
});

describe('the scale that a title states', () => {
  it('is what the only points of a table about one item are of', () => {
    const { boards } = analyzeWorkbook(
      workbookOf(
        sheetOf('Khảo sát', [
          ['SỰ HÀI LÒNG CỦA NGƯỜI DÂN (thang điểm 5)'],
          ['STT', 'Cơ quan', 'Số phiếu', 'Điểm bình quân'],
          [1, 'Sở Y tế', 120, 4.35],
          [2, 'Sở Tư pháp', 64, 3.8],
          [3, 'Sở Công Thương', 71, 4.6],
        ]),
      ),
    );
    const units = boards.flatMap((board) => board.units);
    expect(units.map(({ groups }) => Object.values(groups).map(({ points, max }) => [points, max]))).toEqual([
      [[4.35, 5]],
      [[3.8, 5]],
      [[4.6, 5]],
    ]);
    expect(units.flatMap(({ underperforming }) => underperforming).map(({ cell }) => cell)).toEqual(['D4']);
  });
});

describe("some of an index's items with maxima of their own", () => {
  it.each([
    ['adds up', [67.5, 92.5, 83]],
    ['is left to be worked out', [null, null, null]],
  ])('are all that there are where these come to the whole that the index has: the composite %s', (_, composites) => {
    const rows: readonly (readonly [string, ...number[]])[] = [
      ['Xã Tân Phú', 10, 22.5, 15, 20],
      ['Xã An Hòa', 18.5, 28, 19, 27],
      ['Phường Bình Minh', 17, 25, 18, 23],
    ];
    const { boards, findings } = analyzeWorkbook(
      workbookOf(
        sheetOf('Phụ lục', [
          ['KẾT QUẢ QUÝ III NĂM 2026'],
          [
            'STT',
            'Đơn vị',
            'Công khai, minh bạch (20 điểm)',
            'Tiến độ giải quyết (30 điểm)',
            'Thanh toán trực tuyến (20 điểm)',
            'Số hóa hồ sơ (30 điểm)',
            'Điểm chung',
          ],
          ...rows.map((row, at) => [at + 1, ...row, composites[at] ?? null]),
        ]),
      ),
    );
    expect(boards.flatMap(({ units }) => units.map(({ name, score, grade }) => [name, score, grade]))).toEqual([
      ['Xã An Hòa', 92.5, 'Xuất sắc'],
      ['Phường Bình Minh', 83, 'Tốt'],
      ['Xã Tân Phú', 67.5, 'Trung bình'],
    ]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('figures in brackets in a row of their own below the names', () => {
  const read = (below: readonly string[]) => {
    const { tables, boards } = analyzeWorkbook(
      workbookOf(
        sheetOf('Đánh giá', [
          ['KẾT QUẢ ĐÁNH GIÁ TẬP THỂ QUÝ III NĂM 2026'],
          ['Tập thể', 'Kỷ cương', 'Kết quả nhiệm vụ', 'Sáng tạo', 'Cộng'],
          [null, ...below],
          ['Phòng Kinh tế', 8.5, 25, 41.5, 75],
          ['Phòng Văn hóa', 9.25, 28.5, 52.25, 90],
          ['Văn phòng', 7, 21.5, 38.5, 67],
        ]),
      ),
    );
    return {
      codes: tables[0]?.columns.map(({ code }) => code),
      maxima: tables[0]?.columns.map(({ max }) => max),
      grades: boards[0]?.units.map(({ grade }) => grade),
    };
  };

  it.each([[['(10)', '(30)', '(60)', '(100)']], [['(30)', '(30)', '(60)', '(120)']]])('are maxima: %j', (below) => {
    const { maxima, codes, grades } = read(below);
    expect(maxima?.slice(1, 4)).toEqual(below.slice(0, 3).map((each) => Number(each.slice(1, -1))));
    expect(codes?.filter((code) => code !== undefined)).toEqual([]);
    expect(grades?.every((grade) => grade !== null)).toBe(true);
  });

  it('are codes where they count up', () => {
    const { maxima, codes } = read(['(1)', '(2)', '(3)', '(4)']);
    expect(codes?.slice(1)).toEqual(['1', '2', '3', '4']);
    expect(maxima?.every((max) => max === undefined)).toBe(true);
  });
});
