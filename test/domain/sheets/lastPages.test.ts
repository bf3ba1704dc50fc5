import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { emptyFrame } from '../../../src/domain/settings/OfficialFrame';
import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const SIGNED = {
  ...emptyFrame,
  office: 'UBND xã Ea Kao',
  place: 'Ea Kao',
  signedAs: 'TM. Ủy ban nhân dân; Chủ tịch',
  signedBy: 'Y Blốc Niê',
};

/** A long list with a header of two lines, printed on several pages. */
function plansOf(units: number, isSigned: boolean): readonly SheetPlan[] {
  const items = ['Công khai, minh bạch (18)', 'Tiến độ giải quyết (20)', 'Mức độ hài lòng (18)', 'Số hóa hồ sơ (22)'];
  const sheet = sheetOf('Tổng hợp', [
    ['KẾT QUẢ CHẤM ĐIỂM CÁC BUÔN'],
    ['Quý I năm 2027'],
    ['STT', 'Tên đơn vị', ...items, 'Tổng điểm', 'Xếp loại', 'Ghi chú'],
    ...Array.from({ length: units }, (_, at): readonly CellValue[] => [
      at + 1,
      `Buôn Kna ${at + 1}`,
      ...items.map((__, item) => 10 + ((at * 7 + item * 3) % 8)),
      60 + ((at * 13) % 38),
      null,
      null,
    ]),
  ]);
  return analyzeWorkbook(workbookOf(sheet), { settings: { frame: isSigned ? SIGNED : emptyFrame } }).plans;
}

/** The rows of a plan in which units stand. */
function rowsOfUnits({ blocks }: SheetPlan): ReadonlySet<number> {
  return new Set(
    blocks.flatMap(({ top, rows }) =>
      rows.flatMap((row, at) =>
        row.some((cell) => typeof cell === 'string' && cell.includes('Kna')) ? [top + at] : [],
      ),
    ),
  );
}

/** How many units stand on each page of a sheet. */
function unitsByPage({ page }: SheetPlan, rows: ReadonlySet<number>): readonly number[] {
  return (page?.areas ?? []).map(({ top, bottom }) => [...rows].filter((row) => row >= top && row <= bottom).length);
}

describe('the last page of a long table', () => {
  it.each([
    ['a ranking', 'signed', true],
    ['a ranking', 'not signed', false],
  ])('of %s that is %s has five units at least', (_, __, isSigned) => {
    for (let units = 12; units < 60; units += 1) {
      const plan = plansOf(units, isSigned).find(({ key }) => key === 'ranking');
      if (plan === undefined) throw new Error('no ranking');
      const pages = unitsByPage(plan, rowsOfUnits(plan));
      if (pages.length > 1) expect([units, Math.min(5, pages.at(-1) ?? 0)]).toEqual([units, 5]);
    }
  });

  it.each([
    ['signed', true],
    ['not signed', false],
  ])('of a completed copy that is %s has five units at least', (_, isSigned) => {
    for (let units = 12; units < 60; units += 1) {
      const plan = plansOf(units, isSigned).find(({ key }) => key === 'copy1');
      if (plan === undefined) throw new Error('no copy');
      const first = 3 + (plan.arrangement?.rows.filter((row) => row === null).length ?? 0);
      const rows = new Set(Array.from({ length: units }, (__, at) => first + at));
      const pages = unitsByPage(plan, rows);
      if (pages.length > 1) expect([units, Math.min(5, pages.at(-1) ?? 0)]).toEqual([units, 5]);
    }
  });
});
