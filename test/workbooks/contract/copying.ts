import type { Opener } from './OpenWorkbook';
import { cellAt, comparableFormula, sheetNamed } from './find';
import { copyPlan, plan } from './plans';
import { caseBytes } from './readings';
import type { CellSnapshot, SheetSnapshot } from './SheetSnapshot';

/** Completed copies: the source's look and content, with the plan laid over it. */
export function describeCopying(open: Opener): void {
  describe('copies a source sheet', () => {
    let before: readonly SheetSnapshot[];
    let after: readonly SheetSnapshot[];
    let source: SheetSnapshot;
    let copy: SheetSnapshot;

    beforeAll(async () => {
      const { port, snapshot } = await open(caseBytes('phu-tan'));
      before = await snapshot();
      await port.write([copyPlan()], { keep: [] });
      after = await snapshot();
      source = sheetNamed(before, 'Phụ lục 1');
      copy = sheetNamed(after, 'Phụ lục 1 (hoàn chỉnh)');
    });

    it('and leaves the user’s sheets as they were', () => {
      expect(after.slice(0, before.length)).toEqual(before);
    });

    it('with every cell and its look, but for the planned ones', () => {
      const planned = new Set(['C7', 'E7', 'C8']);
      const rest = (sheet: SheetSnapshot): Record<string, CellSnapshot> =>
        Object.fromEntries(Object.entries(sheet.cells).filter(([address]) => !planned.has(address)));
      expect(rest(copy)).toEqual(rest(source));
    });

    it('with merges, widths, heights and print set-up', () => {
      const { merges, columnWidths, rowHeights, page } = source;
      expect(copy).toMatchObject({ merges, columnWidths, rowHeights });
      expect(copy.page).toMatchObject({ paper: page?.paper, orientation: page?.orientation });
    });

    it('and lays the plan over it, keeping the look that the plan does not decide', () => {
      const formula = cellAt(copy, 'C7');
      expect(comparableFormula(formula.formula)).toBe("'Phụ lục 1'!C7+1");
      expect(formula.value).toBeCloseTo(90.2, 9);
      expect(formula).toMatchObject({
        numberFormat: cellAt(source, 'C7').numberFormat,
        fontName: 'Times New Roman',
        fontSize: 12,
      });
      expect(cellAt(copy, 'E7').value).toBe(55.5);
      expect(cellAt(copy, 'C8')).toEqual({ ...cellAt(source, 'C8'), bold: true, underline: true });
    });

    it('and can fill a formula and a number into cells that were formatted as text', async () => {
      const { port, snapshot } = await open(caseBytes('lap-vo'));
      await port.write(
        [
          plan('copy1', 'Bản hoàn chỉnh', {
            copyOf: 'Huyện',
            blocks: [{ top: 5, left: 2, rows: [[{ formula: '1+1', value: 2 }, 12.5, '12,5']] }],
          }),
        ],
        { keep: [] },
      );
      const copied = sheetNamed(await snapshot(), 'Bản hoàn chỉnh');
      expect(cellAt(copied, 'C6')).toMatchObject({ formula: '1+1', value: 2 });
      expect(cellAt(copied, 'D6')).toMatchObject({ value: 12.5 });
      expect(cellAt(copied, 'E6')).toMatchObject({ value: '12,5' });
    });
  });
}
