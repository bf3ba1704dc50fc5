import fc from 'fast-check';
import type { SheetPlan } from '../../src/domain/sheets/plan/SheetPlan';
import { PlanAssembly, planHead, planPieces } from '../../src/engine/pieces';

function plan(key: string, heights: readonly number[], width: number, looks: number): SheetPlan {
  return {
    key,
    name: key,
    blocks: heights.map((height, block) => ({
      top: block,
      left: block + 1,
      rows: Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) => row * 100 + column),
      ),
    })),
    styles: Array.from({ length: looks }, (_, at) => ({
      area: { top: at, left: 0, bottom: at, right: 0 },
      style: { bold: at % 2 === 0 },
    })),
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columnWidths: [{ column: 0, width: 5 }],
    rowHeights: [],
    conditionalFormats: [],
    links: [],
    validations: [],
    charts: [],
  };
}

const arbitraryPlans = fc.array(
  fc
    .tuple(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 3 }), fc.integer({ min: 0, max: 40 }), fc.nat(9000))
    .map(([heights, width, looks]) => plan('copy', heights, width, looks)),
  { maxLength: 3 },
);

describe('plans that cross in pieces', () => {
  it('are the same on the other side', () => {
    fc.assert(
      fc.property(arbitraryPlans, (plans) => {
        const assembly = new PlanAssembly(plans.map(planHead));
        for (const piece of planPieces(plans)) assembly.add(structuredClone(piece));
        expect(assembly.plans()).toEqual(plans);
      }),
      { numRuns: 40 },
    );
  });

  it('cross in pieces that a frame has time for, none of them empty', () => {
    for (const piece of planPieces([plan('ranking', [3321, 2], 25, 12_000)])) {
      const size = 'styles' in piece ? piece.styles.length : piece.rows.length * 25;
      expect(size).toBeGreaterThan(0);
      expect(size).toBeLessThanOrEqual(4000);
    }
  });
});
