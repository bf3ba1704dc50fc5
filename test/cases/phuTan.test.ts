import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../src/domain/sheets/plan/SheetPlan';
import { cellAddress } from '../../src/domain/workbook/a1';
import type { CellValue, Emphasis, Sheet } from '../../src/domain/workbook/Workbook';
import { readCase } from './openCase';

/** The target that reproduces the published marks; the others are the preset's. */
const SETTINGS = { targets: [{ indicator: 'publicity', target: 70 }] };
const COMMUNES = { first: 6, last: 23 };
const JUDGED = { from: 2, to: 10 };

function sheetOf(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function copyOf(plans: readonly SheetPlan[], name: string): SheetPlan {
  const plan = plans.find((each) => each.copyOf === name);
  if (plan === undefined) throw new Error(`no copy of ${name}`);
  return plan;
}

function plannedAt(plan: SheetPlan, row: number, column: number): PlannedCell {
  return (
    plan.blocks
      .map((block) => block.rows[row - block.top]?.[column - block.left] ?? null)
      .find((cell) => cell !== null) ?? null
  );
}

function emphasisAt(plan: SheetPlan, row: number, column: number): Emphasis {
  const covering = plan.styles.filter(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  const last = (property: 'bold' | 'underline'): boolean =>
    covering.reduce((held, { style }) => style[property] ?? held, false);
  return { bold: last('bold'), underline: last('underline') };
}

function valueOf(cell: PlannedCell): CellValue {
  return isFormulaCell(cell) ? cell.value : cell;
}

describe('Phú Tân, as staff get it', () => {
  it('comes out with the published order, grades and changes', async () => {
    const [blank, published] = await Promise.all([readCase('phu-tan-blank'), readCase('phu-tan')]);
    const board = analyzeWorkbook(blank).boards.find(({ roster }) => roster === 'communes');
    const rows = sheetOf(published.sheets, 'Phụ lục 1').rows.slice(COMMUNES.first, COMMUNES.last + 1);
    const full = new Map<CellValue, string>([
      ['TỐT', 'Tốt'],
      ['KHÁ', 'Khá'],
      ['TB', 'Trung bình'],
    ]);
    expect(
      board?.units.map(({ rank, name, score, grade, previous, delta }) => [rank, name, score, grade, previous, delta]),
    ).toEqual(
      rows.map(([rank, name, score, grade = null, previous, delta]) => [
        rank,
        name,
        score,
        full.get(grade),
        previous,
        delta,
      ]),
    );
  });

  it('has bold and underline exactly where the published table has them', async () => {
    const [blank, published] = await Promise.all([readCase('phu-tan-blank'), readCase('phu-tan', { emphasis: true })]);
    const sheet = sheetOf(blank.sheets, 'Phụ lục 1');
    const model = sheetOf(published.sheets, 'Phụ lục 1');
    const copy = copyOf(analyzeWorkbook(blank, { settings: SETTINGS }).plans, 'Phụ lục 1');
    const mismatches: string[] = [];
    for (let row = COMMUNES.first; row <= COMMUNES.last; row += 1) {
      const modelRow = model.rows.findIndex(([, name]) => name === sheet.rows[row]?.[1]);
      for (let column = JUDGED.from; column <= JUDGED.to; column += 1) {
        const wanted = model.emphasis?.[modelRow]?.[column] ?? { bold: false, underline: false };
        const found = emphasisAt(copy, row, column);
        if (wanted.bold !== found.bold || wanted.underline !== found.underline)
          mismatches.push(cellAddress(row, column));
      }
    }
    expect(mismatches).toEqual([]);
  });

  it('fills in the published grades in capitals as the table writes them', async () => {
    const copy = copyOf(analyzeWorkbook(await readCase('phu-tan-blank')).plans, 'Phụ lục 1');
    const grades = new Set(Array.from({ length: 19 }, (_, row) => valueOf(plannedAt(copy, 5 + row, 3))));
    expect([...grades].sort()).toEqual(['KHÁ', 'TB', 'TỐT']);
  });

  it.each([
    ['Số hóa', 26],
    ['Một cửa', 27],
  ])('fills in the totals and rates of %s', async (name, totalRow) => {
    const [blank, published] = await Promise.all([readCase('phu-tan-blank'), readCase('phu-tan')]);
    const copy = copyOf(analyzeWorkbook(blank).plans, name);
    const model = sheetOf(published.sheets, name);
    const wanted = model.rows.slice(7, totalRow + 1).map((row) => row.slice(2));
    const found = wanted.map((row, down) => row.map((_, right) => valueOf(plannedAt(copy, 7 + down, 2 + right))));
    // The published workbook left the rate of the total of `Một cửa` empty.
    const filled = wanted.map((row) => row.map((value) => value ?? 72.6));
    expect(found).toEqual(filled);
  });

  it('pairs PHÚ HÙNG with Phú Hưng and keeps Phú Thành and Phú Thạnh apart', async () => {
    const { boards } = analyzeWorkbook(await readCase('phu-tan'));
    const communes = boards.find(({ roster }) => roster === 'communes');
    expect(communes?.units).toHaveLength(18);
    expect(communes?.units.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PHÚ HÙNG', 'PHÚ THÀNH', 'PHÚ THẠNH']),
    );
  });
});
