import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { heightOf, widthFor } from '../../../../src/domain/sheets/plan/look';
import { pointsOf } from '../../../../src/domain/sheets/plan/pageRoom';
import type { SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue, Sheet } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';

const ROWS: readonly (readonly CellValue[])[] = [
  ['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ'],
  ['Quý II/2026'],
  ['STT', 'Tên đơn vị', 'Điểm tổng hợp', 'Tỷ lệ số hóa hồ sơ (%)', 'Ghi chú'],
  [1, 'Trung tâm Phục vụ hành chính công xã Đông Hưng Thuận', 88.123456789, 71, null],
  [2, 'Xã Tân Lập', 79, 83, 'sáp nhập 01/7'],
  [3, 'Xã Bình Minh', 91, 90, null],
];

function copyOf(sheet: Partial<Sheet>): SheetPlan {
  const { plans } = analyzeWorkbook(workbookOf({ ...sheetOf('Biểu 4', ROWS), rowHeights: new Map(), ...sheet }));
  const copy = plans.find(({ copyOf: source }) => source === 'Biểu 4');
  if (copy === undefined) throw new Error('no copy');
  return copy;
}

/** How a cell of a copy is made to look. */
function lookAt({ styles }: SheetPlan, row: number, column: number): Readonly<Record<string, unknown>> {
  return Object.assign(
    {},
    ...styles.flatMap(({ area, style }) =>
      area.top <= row && area.bottom >= row && area.left <= column && area.right >= column ? [style] : [],
    ),
  ) as Readonly<Record<string, unknown>>;
}

describe('the look of a copied table', () => {
  it('is that of an appendix: Times New Roman, thin borders, and no text that is cut', () => {
    const { styles } = copyOf({ columnWidths: [] });
    expect(styles).toContainEqual({
      area: { top: 2, left: 0, bottom: 5, right: 4 },
      style: { fontName: 'Times New Roman', border: 'thin', wrap: true },
    });
  });

  it('is that of an appendix where the source has no look at all: its header bold in the middle, numbers and grades in the middle', () => {
    const rows = ROWS.map((row, at) => [...row, at < 2 ? undefined : at === 2 ? 'Xếp loại' : null]) as CellValue[][];
    const copy = copyOf({ ...sheetOf('Biểu 4', rows), columnWidths: [] });
    for (let column = 0; column < 6; column += 1)
      expect(lookAt(copy, 2, column)).toMatchObject({ bold: true, horizontal: 'center', vertical: 'center' });
    for (const column of [0, 5])
      expect(lookAt(copy, 4, column)).toMatchObject({ horizontal: 'center', vertical: 'center' });
    expect(lookAt(copy, 4, 1)).not.toHaveProperty('horizontal');
    expect(lookAt(copy, 0, 0)).not.toHaveProperty('bold');
  });

  describe('where nobody has put any cell to a side', () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['TỔNG HỢP HỒ SƠ CÁC ĐƠN VỊ'],
      ['Tháng 4/2026'],
      ['TT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến', 'Tỷ lệ trực tuyến (%)'],
      ['I', 'Các sở', null, null, null],
      [1, 'Sở Xây dựng', 120, 60, null],
      [2, 'Sở Công Thương', 80, 70, null],
      [null, 'Cộng', 200, 130, null],
    ];
    const plain = new Set(rows.map((_, row) => row));
    const source = { ...sheetOf('Biểu 4', rows), columnWidths: [5, 22, 12, 12, 12] };

    it('has its figures in the middle, what stands for several rows in bold, and its titles over all of it', () => {
      const copy = copyOf({ ...source, plainRows: plain });
      for (const row of [4, 5, 6])
        for (const column of [2, 3, 4]) expect(lookAt(copy, row, column)).toMatchObject({ horizontal: 'center' });
      expect(lookAt(copy, 4, 1)).not.toHaveProperty('horizontal');
      expect(lookAt(copy, 4, 2)).not.toHaveProperty('bold');
      for (const row of [3, 6])
        for (const column of [1, 2, 4]) expect(lookAt(copy, row, column)).toMatchObject({ bold: true });
      expect(lookAt(copy, 0, 0)).toMatchObject({ bold: true, horizontal: 'center' });
      expect(lookAt(copy, 1, 0)).toMatchObject({ horizontal: 'center' });
      expect(lookAt(copy, 1, 0)).not.toHaveProperty('bold');
      for (const row of [0, 1]) expect(copy.merges).toContainEqual({ top: row, left: 0, bottom: row, right: 4 });
    });

    it('keeps what the office gave it where it gave any row a look', () => {
      for (const plainRows of [new Set([0, 1, 2, 3, 4]), undefined]) {
        const copy = copyOf({ ...source, ...(plainRows === undefined ? {} : { plainRows }) });
        expect(lookAt(copy, 5, 2)).not.toHaveProperty('horizontal');
        expect(lookAt(copy, 6, 2)).not.toHaveProperty('bold');
        expect(lookAt(copy, 0, 0)).not.toHaveProperty('bold');
        expect(copy.merges).toEqual([]);
      }
    });

    it('has no title moved that is put somewhere, merged or beside another text', () => {
      const copy = copyOf({ ...source, plainRows: new Set([...plain].filter((row) => row !== 0)) });
      expect(copy.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 4 }]);
      const merged = copyOf({ ...source, plainRows: plain, merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] });
      expect(merged.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 4 }]);
    });

    it('has a frame around the numbers before items that stand below each other', () => {
      const lying: readonly (readonly CellValue[])[] = [
        ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 4/2026'],
        ['TT', 'Nhóm chỉ số', 'Điểm tối đa', 'Xã Tân Lập', 'Xã Bình Minh'],
        [1, 'Công khai, minh bạch', 18, 17, 15],
        [2, 'Tiến độ giải quyết', 20, 19, 18],
        [3, 'Dịch vụ công trực tuyến', 12, 9, 8],
        [4, 'Thanh toán trực tuyến', 10, 8, 7],
        [5, 'Mức độ hài lòng', 18, 17, 16],
        [6, 'Số hóa hồ sơ', 22, 18, 14],
        [null, 'Tổng điểm', 100, null, null],
      ];
      const copy = copyOf({ ...sheetOf('Biểu 4', lying), plainRows: new Set(lying.map((_, row) => row)) });
      for (let column = 0; column < 5; column += 1)
        expect(lookAt(copy, 1, column)).toMatchObject({ bold: true, horizontal: 'center', border: 'thin' });
      expect(lookAt(copy, 4, 0)).toMatchObject({ horizontal: 'center', border: 'thin' });
      expect(lookAt(copy, 4, 3)).toMatchObject({ horizontal: 'center' });
      expect(lookAt(copy, 4, 1)).not.toHaveProperty('horizontal');
    });
  });

  it('is that of its titles, notes and signatures too, and of nothing where nothing stands', () => {
    const rows = [
      ...ROWS,
      [],
      [null, 'Ghi chú: số liệu đến ngày 30/6'],
      [],
      [null, 'Người lập', null, null, 'Trưởng phòng'],
    ];
    const { styles } = copyOf({ ...sheetOf('Biểu 4', rows), columnWidths: [] });
    const isLettered = (row: number, column: number): boolean =>
      styles.some(
        ({ area, style }) =>
          style.fontName === 'Times New Roman' &&
          area.top <= row &&
          area.bottom >= row &&
          area.left <= column &&
          area.right >= column,
      );
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries())
        if (cell !== null) expect([row, column, isLettered(row, column)]).toEqual([row, column, true]);
    expect(isLettered(6, 1)).toBe(false);
  });

  it('leaves its marks to the figures: the look of the table comes before them', () => {
    const { styles } = copyOf({ columnWidths: [] });
    const look = styles.findIndex(({ style }) => style.wrap === true);
    const marked = styles.findIndex(({ style }) => style.underline === true);
    expect(marked).toBeGreaterThan(look);
  });

  it('gives columns that nobody gave a width one for their texts, and leaves those of figures', () => {
    const widths = new Map(copyOf({ columnWidths: [] }).columnWidths.map(({ column, width }) => [column, width]));
    expect(widths.get(1)).toBe(30);
    expect(widths.has(0)).toBe(false);
    expect(widths.has(2)).toBe(false);
  });

  it('keeps the widths that a source gives, but where a word would be broken', () => {
    const { columnWidths } = copyOf({ columnWidths: [5, 22, 10, 10, 4] });
    expect(columnWidths.map(({ column }) => column)).toEqual([4]);
    expect(columnWidths[0]?.width).toBeGreaterThan(4);
  });

  it('has no hidden column shown', () => {
    expect(copyOf({ columnWidths: [5, 22, 10, 10, 0] }).columnWidths).toEqual([]);
  });

  it('is printed in letters of nine points at least, whatever size the source has', () => {
    for (const size of [10, 11, 12, 14]) {
      const { page } = copyOf({
        columnWidths: [5, 50, 20, 20, 12],
        rowLetters: new Map(ROWS.map((_, row) => [row, size])),
      });
      const room = page?.orientation === 'portrait' ? 494 : 741;
      const width = [5, 50, 20, 20, 12].reduce((sum, each) => sum + (each * 7 + 5) * 0.75, 0);
      expect([size, size * Math.min(1, room / width) >= 9]).toEqual([size, true]);
    }
  });

  it('shows a grade that it fills in on one line, as long as rows are otherwise one line high', () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['KẾT QUẢ THÁNG 6/2026'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
      [1, 'Xã Ea Súp', 61.5, null],
      [2, 'Xã Ea Rốk', 95, null],
    ];
    const { columnWidths } = copyOf({ ...sheetOf('Biểu 4', rows), columnWidths: [5, 22, 10, 8] });
    expect(columnWidths.map(({ column }) => column)).toEqual([3]);
    expect(columnWidths[0]?.width).toBeGreaterThanOrEqual(widthFor('Trung bình', 12, true));
  });

  describe('of a table that lies', () => {
    const items = Array.from(
      { length: 9 },
      (_, at) => `Nội dung số ${at + 1}: cải tiến, rút gọn quy trình (tối đa 10 điểm)`,
    );
    const rows: readonly (readonly CellValue[])[] = [
      ['KẾT QUẢ NĂM 2025'],
      ['STT', 'Đơn vị', ...items, 'Tổng điểm'],
      ...['Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ'].map((name, row) => [row + 1, name, ...items.map(() => 8), 72]),
    ];
    const own = [5, 30, ...items.map(() => 9), 9];
    const widths = own.map(
      (width, at) =>
        copyOf({ ...sheetOf('Biểu 4', rows), columnWidths: own }).columnWidths.find(({ column }) => column === at)
          ?.width ?? width,
    );

    it('breaks no header into many lines while its page has room, and leaves the others', () => {
      for (const [at, item] of items.entries())
        expect(heightOf(item, widths[at + 2] ?? NaN, 12, true)).toBeLessThan(heightOf(item, 9, 12, true));
      expect([widths[0], widths[1], widths.at(-1)]).toEqual([5, 30, 9]);
    });

    it('stays as wide as can be read', () => {
      const width = widths.reduce((sum, each) => sum + pointsOf(each), 0);
      expect((11 * 741) / width).toBeGreaterThanOrEqual(9);
    });
  });

  it('gives the names of items their room where the units are the columns', () => {
    const items = ['Công khai, minh bạch trong giải quyết', 'Thanh toán trực tuyến', 'Số hóa hồ sơ'];
    const communes = ['Xã Hòa Bình', 'Xã Hòa An', 'Xã Hòa Lợi'];
    const rows: readonly (readonly CellValue[])[] = [
      ['KẾT QUẢ THÁNG 6/2026'],
      ['TT', 'Nội dung', 'Điểm tối đa', ...communes],
      ...items.map((item, at) => [at + 1, item, 20, ...communes.map((_, column) => 12 + at + column)]),
      [null, 'Tổng điểm', 60, ...communes.map((_, column) => 39 + 3 * column)],
    ];
    const { columnWidths } = copyOf({ ...sheetOf('Biểu 4', rows), columnWidths: [] });
    const name = columnWidths.find(({ column }) => column === 1)?.width ?? NaN;
    expect(heightOf('Thanh toán trực tuyến', name)).toBe(heightOf('', name));
  });
});
