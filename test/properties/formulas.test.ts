import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { agrees, recompute } from '../domain/sheets/recompute';
import { generateLayout } from '../layouts/generate';

const WORKBOOKS = 200;

describe('formulas over appendices laid out at random', () => {
  it(`are what stands beside them in ${WORKBOOKS} workbooks, as an independent engine works them out`, () => {
    const wrong = Array.from({ length: WORKBOOKS }, (_, index) => index + 1).flatMap((seed) => {
      const { workbook } = generateLayout(seed);
      const cells = recompute(workbook, analyzeWorkbook(workbook).plans);
      return cells.filter((cell) => !agrees(cell)).map((cell) => ({ seed, ...cell }));
    });
    expect(wrong).toEqual([]);
  }, 180_000);

  it('never refer outside the workbook', () => {
    const formulas = Array.from({ length: 60 }, (_, index) => generateLayout(index + 1).workbook).flatMap((workbook) =>
      analyzeWorkbook(workbook).plans.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat())),
    );
    const outside = formulas.filter(
      (cell) => typeof cell === 'object' && cell !== null && /\[[^\]]*\]|https?:|file:/i.test(cell.formula),
    );
    expect(outside).toEqual([]);
  });
});
