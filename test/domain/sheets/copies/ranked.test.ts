import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import type { Settings } from '../../../../src/domain/settings/Settings';
import { CopiedRows } from '../../../../src/domain/sheets/plan/CopiedRows';
import { isFormulaCell, type SheetPlan } from '../../../../src/domain/sheets/plan/SheetPlan';
import type { Area, CellValue, Sheet } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';
import { agrees, recompute } from '../recompute';

const HEADER = ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', 'Thứ hạng'];

function board(rows: readonly (readonly CellValue[])[], merges: readonly Area[] = []): Sheet {
  return { ...sheetOf('Phụ lục', [['Tháng 3 năm 2024'], HEADER, ...rows]), merges };
}

function copyOf(sheet: Sheet, settings: Partial<Settings> = { order: 'rank' }): SheetPlan {
  const plan = analyzeWorkbook(workbookOf(sheet), { settings }).plans.find(({ copyOf: of }) => of === sheet.name);
  if (plan === undefined) throw new Error('no copy');
  return plan;
}

/** The first columns of the copy's rows from the header's on, as they will stand. */
function shown(sheet: Sheet, plan: SheetPlan, columns = 3): readonly (readonly CellValue[])[] {
  const rows = plan.arrangement === undefined ? undefined : new CopiedRows(plan.arrangement);
  const cells = (rows?.arranged(sheet.rows) ?? sheet.rows).map((row) => [...row]);
  for (const { top, left, rows: lines } of plan.blocks)
    lines.forEach((line, down) =>
      line.forEach((cell, across) => {
        const row = cells[top + down];
        if (cell !== null && row !== undefined) row[left + across] = isFormulaCell(cell) ? cell.value : cell;
      }),
    );
  return cells.slice(2).map((row) => row.slice(0, columns));
}

const FOUR = [
  [1, 'Xã Phú Hưng', 71.5, null, null],
  [2, 'Xã Phú Thọ', 92, null, null],
  [3, 'Xã Phú Lâm', 80, null, null],
  [4, 'Xã Phú Mỹ', 80, null, null],
] as const;

describe('the completed copy of a scoreboard', () => {
  it('keeps the order of the table as long as the office has not asked for another', () => {
    const sheet = board(FOUR);
    for (const settings of [{}, { order: 'table' } as const]) {
      expect(copyOf(sheet, settings).arrangement).toBeUndefined();
      expect(shown(sheet, copyOf(sheet, settings))).toEqual(FOUR.map((row) => row.slice(0, 3)));
    }
  });

  it('comes best first with the numbers renewed, equal units as they stood', () => {
    const sheet = board(FOUR);
    expect(shown(sheet, copyOf(sheet), 5)).toEqual([
      [1, 'Xã Phú Thọ', 92, 'Xuất sắc', 1],
      [2, 'Xã Phú Lâm', 80, 'Tốt', 2],
      [3, 'Xã Phú Mỹ', 80, 'Tốt', 2],
      [4, 'Xã Phú Hưng', 71.5, 'Khá', 4],
    ]);
  });

  it('has the office’s own way of numbering', () => {
    const sheet = board(FOUR.map(([number, ...rest]) => [`0${number}.`, ...rest]));
    expect(shown(sheet, copyOf(sheet), 2)).toEqual([
      ['01.', 'Xã Phú Thọ'],
      ['02.', 'Xã Phú Lâm'],
      ['03.', 'Xã Phú Mỹ'],
      ['04.', 'Xã Phú Hưng'],
    ]);
  });

  it('puts units without a composite last', () => {
    const sheet = board([[1, 'Xã Phú Long', null, null, null], ...FOUR.slice(0, 3)]);
    expect(shown(sheet, copyOf(sheet), 2).map(([, name]) => name)).toEqual([
      'Xã Phú Thọ',
      'Xã Phú Lâm',
      'Xã Phú Hưng',
      'Xã Phú Long',
    ]);
  });

  it('leaves rows that are no unit where they belong, and units in their section', () => {
    const sheet = board([
      ['I', 'CÁC SỞ, BAN, NGÀNH', null, null, null],
      [1, 'Sở Nội vụ', 81, null, null],
      [2, 'Sở Y tế', 95, null, null],
      ['II', 'UBND CÁC XÃ', null, null, null],
      [1, 'Xã Phú Hưng', 71, null, null],
      [2, 'Xã Phú Thọ', 98, null, null],
      [3, 'Xã Phú Lâm', 88, null, null],
      [null, 'Bình quân', 86.6, null, null],
    ]);
    expect(shown(sheet, copyOf(sheet), 2)).toEqual([
      ['I', 'CÁC SỞ, BAN, NGÀNH'],
      [1, 'Sở Y tế'],
      [2, 'Sở Nội vụ'],
      ['II', 'UBND CÁC XÃ'],
      [1, 'Xã Phú Thọ'],
      [2, 'Xã Phú Lâm'],
      [3, 'Xã Phú Hưng'],
      [null, 'Bình quân'],
    ]);
  });

  it('keeps a row of maxima below the header', () => {
    const sheet = board([[null, 'Điểm tối đa', 100, null, null], ...FOUR]);
    expect(shown(sheet, copyOf(sheet), 2)[0]).toEqual([null, 'Điểm tối đa']);
    expect(shown(sheet, copyOf(sheet), 2)[1]).toEqual([1, 'Xã Phú Thọ']);
  });

  it('takes the rows that merged cells join to a unit along', () => {
    const sheet = board(
      [FOUR[0], [null, null, null, null, null], FOUR[1], FOUR[2]],
      [0, 1, 2].map((column) => ({ top: 2, bottom: 3, left: column, right: column })),
    );
    const plan = copyOf(sheet);
    expect(plan.arrangement?.rows.slice(2)).toEqual([4, 5, 2, 3]);
    expect(shown(sheet, plan, 2).map(([number, name]) => [number, name])).toEqual([
      [1, 'Xã Phú Thọ'],
      [2, 'Xã Phú Lâm'],
      [3, 'Xã Phú Hưng'],
      [null, null],
    ]);
  });

  it('ranks units below the merged heading that they stand beside, which stays', () => {
    const sheet: Sheet = {
      ...sheetOf('Phụ lục', [
        ['Tháng 3 năm 2024'],
        ['Cụm', ...HEADER],
        ['Cụm I', ...FOUR[0]],
        [null, ...FOUR[1]],
        ['Cụm II', ...FOUR[2]],
        [null, 4, 'Xã Phú Mỹ', 91, null, null],
      ]),
      merges: [
        { top: 2, bottom: 3, left: 0, right: 0 },
        { top: 4, bottom: 5, left: 0, right: 0 },
      ],
    };
    const plan = copyOf(sheet);
    expect(plan.arrangement?.staying).toEqual([0]);
    expect(shown(sheet, plan)).toEqual([
      ['Cụm I', 1, 'Xã Phú Thọ'],
      [null, 2, 'Xã Phú Hưng'],
      ['Cụm II', 3, 'Xã Phú Mỹ'],
      [null, 4, 'Xã Phú Lâm'],
    ]);
  });

  it.each([['gap'], ['dense'], ['order']] as const)(
    'has formulas that come to the same values, also with ties %s and totals',
    (ties) => {
      const sheet = board([...FOUR, [null, 'Bình quân', null, null, null]]);
      const workbook = workbookOf(sheet);
      const { plans } = analyzeWorkbook(workbook, { settings: { order: 'rank', ties } });
      expect(recompute(workbook, plans).filter((cell) => !agrees(cell))).toEqual([]);
    },
  );

  it('leaves a table whose units are compared with the ones above as it is, since those figures hold for its order', () => {
    const differences = [null, 20.5, -12, 0];
    const sheet = sheetOf('Phụ lục', [
      ['Tháng 3 năm 2024'],
      [...HEADER, 'Chênh lệch với đơn vị trên'],
      ...FOUR.map((row, at) => [...row, differences[at] ?? null]),
    ]);
    const formulas = sheet.rows.map((_, row) =>
      row < 3 ? [] : [...new Array<undefined>(5).fill(undefined), `=C${row + 1}-C${row}`],
    );
    expect(copyOf(sheet).arrangement).toBeDefined();
    expect(copyOf({ ...sheet, formulas }).arrangement).toBeUndefined();
  });

  it('ranks a table whose formulas look at the first unit or at all of them', () => {
    const board = sheetOf('Phụ lục', [
      ['Tháng 3 năm 2024'],
      [...HEADER, 'Chênh lệch với đơn vị đầu bảng'],
      ...FOUR.map((row) => [...row, row[2] - 71.5]),
    ]);
    const formulas = board.rows.map((_, row) =>
      row < 2 ? [] : [`=A${row}+1`, undefined, undefined, undefined, `=RANK(C${row + 1},C$3:C$6)`, `=C${row + 1}-C3`],
    );
    expect(copyOf({ ...board, formulas }).arrangement).toBeDefined();
  });

  it('leaves a table beside another as it is', () => {
    const sheet = sheetOf('Phụ lục', [
      ['Tháng 3 năm 2024'],
      [...HEADER, null, null, 'STT', 'Đơn vị', 'Số hồ sơ tiếp nhận'],
      ...FOUR.map((row, at) => [...row, null, null, at + 1, row[1], 10 * at]),
    ]);
    expect(copyOf(sheet).arrangement).toBeUndefined();
  });
});
