import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import type { Rounding, TieRule } from '../../src/domain/settings/Settings';
import { agrees, recompute } from '../domain/sheets/recompute';
import { generateLayout } from '../layouts/generate';
import { Random } from '../layouts/random';
import type { CellValue, Workbook } from '../../src/domain/workbook/Workbook';

const WORKBOOKS = 60;
const RULES: readonly (readonly [TieRule, Rounding, number])[] = [
  ['gap', 'early', 1],
  ['dense', 'late', 2],
  ['dense', 'early', 0],
  ['order', 'late', 2],
  ['order', 'early', 1],
];

/** The workbook with figures made equal here and there, so that there are ties to break. */
function withTies(workbook: Workbook, seed: number): Workbook {
  const random = new Random(seed);
  const copied = (rows: readonly (readonly CellValue[])[], row: number, column: number): CellValue => {
    const [own, above] = [rows[row]?.[column] ?? null, rows[row - 1]?.[column] ?? null];
    return typeof own === 'number' && typeof above === 'number' && random.chance(0.4) ? above : own;
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) => cells.map((_, column) => copied(sheet.rows, row, column))),
    })),
  };
}

describe('ranks, grades and changes under every rule', () => {
  it.each(RULES)(
    'ties %s, rounding %s to %i decimals: formulas give what stands beside them',
    (ties, rounding, decimals) => {
      let ranks = 0;
      const wrong = Array.from({ length: WORKBOOKS }, (_, index) => index + 1).flatMap((seed) => {
        const workbook = withTies(generateLayout(seed).workbook, seed);
        const cells = recompute(workbook, analyzeWorkbook(workbook, { settings: { ties, rounding, decimals } }).plans);
        ranks += cells.filter(({ formula }) => formula.startsWith('IF(ISNUMBER(') && formula.includes('1+')).length;
        return cells.filter((cell) => !agrees(cell)).map((cell) => ({ seed, ...cell }));
      });
      expect(wrong).toEqual([]);
      expect(ranks).toBeGreaterThan(WORKBOOKS);
    },
    180_000,
  );
});
