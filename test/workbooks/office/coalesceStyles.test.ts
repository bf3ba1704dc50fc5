import fc from 'fast-check';
import type { StyledArea } from '../../../src/domain/sheets/plan/SheetPlan';
import { coalesceStyles } from '../../../src/workbooks/office/build/coalesceStyles';
import { plan } from '../contract/plans';
import { OfficeWorkbook } from '../../../src/workbooks/office/OfficeWorkbook';
import { installOffice } from '../../excelHost/genuineOffice';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import { snapshotOf } from '../../excelHost/snapshot';

const cell = (row: number, column: number): StyledArea['area'] => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

describe('Looks side by side', () => {
  it('become one area where they are the same', () => {
    const style = { bold: true, border: 'thin' } as const;
    expect(coalesceStyles([0, 1, 2, 3].map((row) => ({ area: cell(row, 1), style })))).toEqual([
      { area: { top: 0, left: 1, bottom: 3, right: 1 }, style },
    ]);
  });

  it('stay apart where another look lies between them in order and place', () => {
    const styles = [
      { area: cell(0, 0), style: { bold: true } },
      { area: cell(1, 0), style: { bold: false } },
      { area: cell(1, 0), style: { bold: true } },
    ];
    expect(coalesceStyles(styles)).toEqual(styles);
  });

  const position = fc.integer({ min: 0, max: 5 });
  const size = fc.integer({ min: 0, max: 2 });
  const style = fc.constantFrom<StyledArea['style']>(
    { bold: true },
    { bold: false },
    { border: 'thin' },
    { border: 'medium', bold: true },
    { border: 'none' },
    { numberFormat: '0.00', italic: true },
  );
  const styled = fc
    .tuple(position, position, size, size, style)
    .map(([top, left, height, width, look]): StyledArea => ({
      area: { top, left, bottom: top + height, right: left + width },
      style: look,
    }));

  it('look the same joined as one by one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(styled, { maxLength: 12 }), async (styles) => {
        const joined = await cellsOf([plan('ranking', 'Một', { styles })]);
        const alone = await cellsOf(
          // One sheet, one entry a write order: an entry that touches nothing in between separates all others.
          [plan('ranking', 'Một', { styles: styles.flatMap((each) => [each, separator]) })],
        );
        expect(joined).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });
});

const separator: StyledArea = { area: { top: 0, left: 0, bottom: 30, right: 30 }, style: { fontName: 'Calibri' } };

async function cellsOf(plans: Parameters<OfficeWorkbook['write']>[0]): Promise<unknown> {
  const excel = new SimulatedExcel();
  installOffice(excel);
  excel.workbook.addSheet('Sheet1');
  await new OfficeWorkbook().write(plans, { keep: [] });
  const cells = snapshotOf(excel.workbook)[1]?.cells ?? {};
  const noLook = { bold: false, italic: false, numberFormat: 'General' };
  return Object.fromEntries(
    Object.entries(cells).filter(
      ([, look]) =>
        Object.entries(noLook).some(([key, value]) => look[key as keyof typeof look] !== value) ||
        Object.values(look.borders).some((line) => line !== 'none'),
    ),
  );
}
