import { plan } from '../contract/plans';
import { openInExcel } from './openInExcel';
import { caseBytes } from '../contract/readings';

describe('what Excel has no room for', () => {
  it('is shortened or replaced in Excel as it is in files, and that is said', async () => {
    const { port, sheets } = await openInExcel(caseBytes('phu-my'));
    const formula = `SUM(${'A1,'.repeat(3000)}A1)`;
    const rows = [['a'.repeat(40_000), { formula, value: 7 }]];
    const wanted = plan('ranking', 'Xếp hạng', {
      blocks: [{ top: 0, left: 0, rows }],
      rowHeights: [{ row: 0, height: 1000 }],
    });
    const { lost } = await port.write([wanted], { keep: [] });
    expect(lost).toEqual([
      { part: 'longText', sheet: 'Xếp hạng' },
      { part: 'longFormula', sheet: 'Xếp hạng' },
    ]);
    const ranking = sheets().find(({ name }) => name === 'Xếp hạng');
    expect(ranking?.cells.A1?.value).toHaveLength(32_767);
    expect(ranking?.cells.B1).toMatchObject({ value: 7 });
    expect(ranking?.rowHeights).toEqual({ 1: 409.5 });
  });
});
