import path from 'node:path';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import { cellAddress } from '../../../src/domain/workbook/a1';
import { readingExamples } from '../tables/readings/examples';
import { agrees, recompute } from './recompute';

const examples = ['../tables/readings', '../findings/mistakes', '../analysis/results'].flatMap((folder) =>
  readingExamples(path.join(__dirname, folder)),
);

/** What stands in each cell by its sheet and place, formulas as what they come to; nothing is a blank text too. */
function valuesIn(plans: readonly SheetPlan[], isMeant: (cell: PlannedCell) => boolean): ReadonlyMap<string, unknown> {
  return new Map(
    plans.flatMap(({ key, blocks }) =>
      blocks.flatMap(({ top, left, rows }) =>
        rows.flatMap((row, down) =>
          row.flatMap((cell, across) =>
            isMeant(cell)
              ? [[`${key}!${cellAddress(top + down, left + across)}`, (isFormulaCell(cell) ? cell.value : cell) ?? '']]
              : [],
          ),
        ),
      ),
    ),
  );
}

describe('the sheets made of every workbook that is told', () => {
  const all = examples.map(({ title, sheets, options }) => ({
    title,
    workbook: { sheets },
    options,
    plans: analyzeWorkbook({ sheets }, options).plans,
  }));

  it('have formulas of which an independent engine makes what stands beside them', () => {
    const wrong = all.flatMap(({ title, workbook, plans }) =>
      recompute(workbook, plans)
        .filter((cell) => !agrees(cell))
        .map((cell) => ({ title, ...cell })),
    );
    expect(wrong).toEqual([]);
  });

  it('say the same without formulas', () => {
    for (const { title, workbook, options, plans } of all) {
      const plain = valuesIn(analyzeWorkbook(workbook, { ...options, values: true }).plans, () => true);
      const wrong = [...valuesIn(plans, isFormulaCell)].filter(([at, value]) => (plain.get(at) ?? '') !== value);
      expect([title, ...wrong]).toEqual([title]);
    }
  });
});
