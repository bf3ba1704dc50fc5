import { isFormulaCell, type PlannedCell } from '../../../../src/domain/sheets/plan/SheetPlan';
import type { TieRule } from '../../../../src/domain/settings/Settings';
import { analyzed, scoreboard } from '../../narrative/scoreboard';

/** The ranks of so many units, two of each score, from the first one down. */
function ranks(count: number, ties: TieRule): readonly PlannedCell[] {
  const lines = Array.from({ length: count }, (_, index) => ({
    name: `Xã Tân ${index + 1}`,
    score: 90 - Math.floor(index / 2) / 100,
  }));
  const plan = analyzed({ ties }, scoreboard(lines)).plans.find(({ key }) => key === 'ranking');
  const cells = plan?.blocks[0]?.rows.map(([cell]) => cell ?? null) ?? [];
  const first = cells.findIndex((cell) => (cell !== null && isFormulaCell(cell) ? cell.value : cell) === 1);
  return cells.slice(first, first + count);
}

const isLive = (cell: PlannedCell): boolean => cell !== null && isFormulaCell(cell);

describe('ranks of a very long list', () => {
  it.each<TieRule>(['gap', 'order'])('stay formulas that follow an edit where ties are ranked by %s', (ties) => {
    expect(ranks(501, ties).filter(isLive)).toHaveLength(501);
  });

  it('without gaps are formulas as long as Excel calculates them at once', () => {
    expect(ranks(500, 'dense').filter(isLive)).toHaveLength(500);
  });

  it('without gaps are plain figures beyond that', () => {
    const figures = ranks(501, 'dense');
    expect(figures.slice(0, 5)).toEqual([1, 1, 2, 2, 3]);
    expect(figures.at(-1)).toBe(251);
  });
});
