import type { Analysis } from '../../src/domain/Analysis';
import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import type { Rounding, TieRule } from '../../src/domain/settings/Settings';
import { agrees, recompute } from '../domain/sheets/recompute';
import { generateLayout } from '../layouts/generate';
import { Random } from '../layouts/random';
import type { CellValue, Workbook } from '../../src/domain/workbook/Workbook';

const WORKBOOKS = 50;
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

/** Whether two units of a board have one score, in the composite or in a group. */
function hasTies({ boards }: Analysis): boolean {
  return boards.some(({ units }) => {
    const groups = [...new Set(units.flatMap((unit) => Object.keys(unit.groups)))];
    return [
      units.map(({ score }) => score),
      ...groups.map((key) => units.map((unit) => unit.groups[key]?.points ?? unit.groups[key]?.rate ?? null)),
    ].some((column) => {
      const figures = column.filter((figure) => figure !== null);
      return new Set(figures).size < figures.length;
    });
  });
}

describe('ranks, grades and changes under every rule', () => {
  it.each(RULES)(
    'ties %s, rounding %s to %i decimals: formulas give what stands beside them',
    (ties, rounding, decimals) => {
      let [ranks, tied] = [0, 0];
      const wrong = Array.from({ length: WORKBOOKS }, (_, index) => index + 1).flatMap((seed) => {
        const workbook = withTies(generateLayout(seed).workbook, seed);
        const analysis = analyzeWorkbook(workbook, { settings: { ties, rounding, decimals } });
        if (hasTies(analysis)) tied += 1;
        const cells = recompute(workbook, analysis.plans);
        ranks += cells.filter(({ formula }) => formula.startsWith('IF(ISNUMBER(') && formula.includes('1+')).length;
        return cells.filter((cell) => !agrees(cell)).map((cell) => ({ seed, ...cell }));
      });
      expect(wrong).toEqual([]);
      expect(ranks).toBeGreaterThan(WORKBOOKS);
      // The figures do put the rule to the test.
      expect(tied).toBeGreaterThan(WORKBOOKS / 3);
    },
    180_000,
  );
});
