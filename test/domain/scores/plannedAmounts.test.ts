import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { completedTable } from '../../../src/domain/scores/blanks/completions';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const PLANNED = [2400, 800, 1500, 3200, 640];
const REACHED = [1200, 600, 1125, 1600, 480];

function planned(rates: readonly CellValue[]): ReturnType<typeof analyzeWorkbook> {
  const names = ['Xã Cẩm Hà', 'Xã Kim Sơn', 'Phường Yên Bái', 'Xã Thạch Bàn', 'Xã Mai Động'];
  return analyzeWorkbook(
    workbookOf(
      sheetOf('Thu ngân sách', [
        ['ĐVT: triệu đồng'],
        ['STT', 'Địa bàn', 'Kế hoạch thu', 'Số thu nộp', 'Tỷ lệ thu (%)'],
        ...names.map((name, row) => [row + 1, name, PLANNED[row] ?? null, REACHED[row] ?? null, rates[row] ?? null]),
      ]),
    ),
  );
}

describe('planned amounts', () => {
  it('are reached by the amounts that the rates show, and no percentage falls short of them', () => {
    const { targets, tables } = planned([50, null, 75, 50, null]);
    expect(targets.map(({ target, result }) => [target, result])).toEqual(
      PLANNED.map((target, row) => [target, REACHED[row]]),
    );
    expect(tables.map((table) => completedTable(table, presetSettings).table.columns[4]?.figures)).toEqual([
      [50, 75, 75, 50, 75],
    ]);
  });

  it('are told to be missed by no percentage that stands alone beside them', () => {
    const rows = PLANNED.map((amount, row) => [row + 1, `Xã số ${row + 1}`, amount, 50 + row]);
    const sheet = sheetOf('Thu ngân sách', [['STT', 'Địa bàn', 'Kế hoạch thu', 'Tỷ lệ thu (%)'], ...rows]);
    const { targets } = analyzeWorkbook(workbookOf(sheet));
    expect(targets.filter(({ met }) => met !== null)).toEqual([]);
  });
});
