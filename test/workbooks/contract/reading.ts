import type { Opener } from './OpenWorkbook';
import { workbookOf } from '../xlsx/fixtures';
import { caseBytes, caseNames, expectedReading, readingOf } from './readings';

/** Reading: the same plain data whatever the workbook lives in. */
export function describeReading(open: Opener): void {
  describe('reads', () => {
    it.each(caseNames)('every value, number format, merge, bold and underline of %s', async (name) => {
      const { port } = await open(caseBytes(name));
      expect(readingOf(await port.read({ emphasis: true }))).toEqual(expectedReading(name));
    });

    it('bold and underline only when asked', async () => {
      const { port } = await open(caseBytes('phu-tan'));
      const workbook = await port.read();
      expect(workbook.sheets.map((sheet) => sheet.emphasis)).toEqual([undefined, undefined, undefined]);
    });

    it('how wide columns are, as far as anybody said', async () => {
      const { port } = await open(caseBytes('phu-tan'));
      const [, sheet] = (await port.read()).sheets;
      const [numbers, names, figures] = sheet?.columnWidths ?? [];
      // 42 and 182 pixels; what nobody set has 64.
      expect(numbers).toBeCloseTo(37 / 7, 1);
      expect(names).toBeCloseTo(177 / 7, 1);
      expect(figures ?? 59 / 7).toBeCloseTo(59 / 7, 1);
    });

    it('how high rows are, as far as anybody said', async () => {
      const { port } = await open(caseBytes('phu-tan'));
      const [, sheet] = (await port.read()).sheets;
      expect(sheet?.rowHeights?.get(4)).toBe(36);
      expect(sheet?.rowHeights?.get(9) ?? 15).toBe(15);
    });

    it('which sheets nobody sees', async () => {
      const bytes = await workbookOf((workbook) => {
        for (const [name, state] of [
          ['Kết quả', 'visible'],
          ['Nháp', 'hidden'],
          ['Cũ', 'veryHidden'],
        ] as const) {
          const sheet = workbook.addWorksheet(name);
          sheet.getCell('A1').value = name;
          sheet.state = state;
        }
      });
      const { port } = await open(bytes);
      expect((await port.read()).sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
        ['Kết quả', undefined],
        ['Nháp', true],
        ['Cũ', true],
      ]);
    });

    it('no sheet of a workbook never written to as the add-in’s own', async () => {
      const { port } = await open(caseBytes('phu-my'));
      expect((await port.read()).sheets.map((sheet) => sheet.ownKey)).toEqual([undefined, undefined, undefined]);
    });

    it('nothing once it is cancelled', async () => {
      const { port } = await open(caseBytes('phu-my'));
      await expect(port.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    });
  });
}
