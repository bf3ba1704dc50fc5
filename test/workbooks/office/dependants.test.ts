import { plan } from '../contract/plans';
import { openCase, writeFormula } from './openInExcel';

const ranking = plan('ranking', 'Xếp hạng', { blocks: [{ top: 0, left: 0, rows: [['Long Hòa', 90]] }] });
const check = plan('checks', 'Kiểm tra');

describe('A formula that a person wrote over an own sheet', () => {
  it.each(["='Xếp hạng'!B1*2", "=SUM('Xếp hạng'!$B$1:$B$9)+'NQ01'!A1", "=IF('Xếp hạng'!A1=\"'Xếp hạng'!A1\",1,2)"])(
    'stays what it was when the sheet is renewed: %s',
    async (formula) => {
      const { excel, port, sheets } = await openCase('phu-my');
      await port.write([ranking, check], { keep: [] });
      writeFormula(excel, 'NQ02', 0, 8, formula);
      const before = sheets().find(({ name }) => name === 'NQ02');
      await port.write([ranking, check], { keep: [] });
      expect(sheets().find(({ name }) => name === 'NQ02')).toEqual(before);
    },
  );

  it('goes over to the new sheet where the person had renamed the old one', async () => {
    const { excel, port, sheets } = await openCase('phu-my');
    await port.write([ranking], { keep: [] });
    const renamed = excel.workbook.findSheet('Xếp hạng');
    if (renamed !== undefined) excel.workbook.renameSheet(renamed, 'Bảng');
    writeFormula(excel, 'NQ02', 0, 8, '=Bảng!B1');
    await port.write([ranking], { keep: [] });
    expect(sheets().find(({ name }) => name === 'NQ02')?.cells.I1?.formula).toBe("'Xếp hạng'!B1");
  });

  it('stays as well where the workbook is too large to ask for all formulas at once', async () => {
    const { excel, port, sheets } = await openCase('phu-my', { payloadLimit: 60_000 });
    await port.write([ranking], { keep: [] });
    const large = excel.workbook.addSheet('Lớn');
    for (let row = 0; row < 2000; row += 1)
      large.change(row, 0, (cell) => ({ ...cell, value: `Dòng số ${row} của bảng` }));
    writeFormula(excel, 'Lớn', 1500, 2, "='Xếp hạng'!B1");
    await port.write([ranking], { keep: [] });
    expect(sheets().find(({ name }) => name === 'Lớn')?.cells.C1501?.formula).toBe("'Xếp hạng'!B1");
  });

  it('makes the write stop, with all as before, where it stands on a protected sheet', async () => {
    const { excel, port, everything } = await openCase('phu-my');
    await port.write([ranking], { keep: [] });
    writeFormula(excel, 'NQ02', 0, 8, "='Xếp hạng'!B1");
    const sheet = excel.workbook.findSheet('NQ02');
    if (sheet !== undefined) sheet.protection = { on: true };
    const before = everything();
    await expect(port.write([ranking], { keep: [] })).rejects.toMatchObject({
      code: 'protected-sheet',
      subject: 'NQ02',
    });
    expect(everything()).toEqual(before);
  });
});
