import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { heightOf, widthFor } from '../../../../src/domain/sheets/plan/look';
import type { SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import type { Area, CellValue, Sheet } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';

const OFFICE = 'VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN';
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const WIDTHS = [6, 24, 12, 12, 12];

/** A copy of a board below a letterhead. */
function copyOf(head: readonly (readonly CellValue[])[], merges: readonly Area[] = [], parts: Partial<Sheet> = {}) {
  const source = {
    ...sheetOf('Phụ lục', [
      ...head,
      ['KẾT QUẢ XẾP HẠNG THÁNG 6/2026'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', 'Xếp hạng'],
      [1, 'Xã Phú Hưng', 71.5, null, null],
      [2, 'Xã Phú Thọ', 84, null, null],
      [3, 'Xã Phú Lâm', 84.25, null, null],
    ]),
    merges,
    columnWidths: WIDTHS,
    rowHeights: new Map([[0, 17]]),
    ...parts,
  };
  const plan = analyzeWorkbook(workbookOf(source)).plans.find((each) => each.copyOf === 'Phụ lục');
  if (plan === undefined) throw new Error('no copy');
  return plan;
}

const isWrapped = ({ styles }: SheetPlan, row: number, column: number): boolean =>
  styles.some(
    ({ area, style }) =>
      style.wrap === true && area.top <= row && area.bottom >= row && area.left <= column && area.right >= column,
  );
const heightIn = ({ rowHeights }: SheetPlan, row: number): number =>
  rowHeights.find((each) => each.row === row)?.height ?? 0;

describe('a title merged over fewer columns than it needs', () => {
  const TITLE = 'KẾT QUẢ ĐÁNH GIÁ CHẤT LƯỢNG PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP CỦA UBND CÁC XÃ, PHƯỜNG';

  it('is wrapped in a row that is high enough', () => {
    const copy = copyOf([[TITLE]], [{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect(isWrapped(copy, 0, 0)).toBe(true);
    expect(heightIn(copy, 0)).toBeGreaterThanOrEqual(heightOf(TITLE, 66, 13, true));
    expect(copy.merges).toEqual([]);
  });

  it('is wrapped over its rows where these are several, the lowest of them raised by what is lacking', () => {
    const copy = copyOf([[TITLE], []], [{ top: 0, left: 0, bottom: 1, right: 2 }], {
      rowHeights: new Map([
        [0, 17],
        [1, 17],
      ]),
    });
    expect(isWrapped(copy, 1, 2)).toBe(true);
    expect(heightIn(copy, 0) + 17).toBeGreaterThanOrEqual(heightOf(TITLE, 42, 13, true));
  });

  it('is left as it is where it has room', () => {
    const copy = copyOf([['KẾT QUẢ QUÝ II']], [{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect([isWrapped(copy, 0, 0), heightIn(copy, 0)]).toEqual([false, 0]);
  });
});

describe('a letterhead whose texts stand beside each other', () => {
  it('is wrapped within its merged cells, in a row that is high enough', () => {
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 4 },
    ];
    const copy = copyOf([[OFFICE, null, NATION, null, null]], merges);
    expect([isWrapped(copy, 0, 0), isWrapped(copy, 0, 2)]).toEqual([true, true]);
    expect(heightIn(copy, 0)).toBeGreaterThanOrEqual(heightOf(OFFICE, 30, 13, true));
    expect(copy.merges).toEqual([]);
  });

  it('is wrapped over the cells up to the next text where none is merged', () => {
    const copy = copyOf([[OFFICE, null, NATION]]);
    expect(copy.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 4 },
    ]);
    expect(heightIn(copy, 0)).toBeGreaterThan(17);
  });

  it('has its row counted on the page', () => {
    const tall = Array.from({ length: 40 }, (): CellValue[] => [OFFICE, null, NATION]);
    const [plain, high] = [copyOf([['A'], ...tall.slice(1).map(() => [null])]), copyOf(tall)];
    expect(high.page?.pagesHigh ?? 1).toBeGreaterThan(plain.page?.pagesHigh ?? 1);
  });

  it('is left as it is where it has room, where nothing stands beside it, or where a word would be broken', () => {
    for (const head of [['UBND XÃ', null, 'Mẫu số 1'], [OFFICE], [OFFICE, NATION]]) {
      const copy = copyOf([head]);
      expect([
        head[0],
        copy.merges.some(({ left }) => left === 0),
        heightIn(copy, 0) > 17 && isWrapped(copy, 0, 0),
      ]).toEqual([head[0], false, false]);
    }
    expect(widthFor('UBND XÃ', 13, true)).toBeLessThan(30);
  });
});
