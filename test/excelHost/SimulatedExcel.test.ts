import { installOffice } from './genuineOffice';
import { SimulatedExcel } from './SimulatedExcel';

function open(): SimulatedExcel {
  const excel = new SimulatedExcel();
  installOffice(excel);
  excel.workbook.addSheet('Sheet1');
  return excel;
}

describe('A simulated Excel takes what is written as if it were typed', () => {
  it.each([
    ['=1+1', { formula: '=1+1' }],
    ['+A1', { formula: '=+A1' }],
    ['-A1', { formula: '=-A1' }],
    ['@SUM(A1)', { formula: '=SUM(A1)' }],
    ['-2', { value: -2 }],
    ['08', { value: 8 }],
    ['1.652', { value: 1652 }],
    ['12,9', { value: 12.9 }],
    ['98,8%', { value: expect.closeTo(0.988, 9) as number }],
    ['1e5', { value: 100_000 }],
    ['8/10', { look: { numberFormat: 'd-mmm' } }],
    ['Tháng 3 2024', { look: { numberFormat: 'mmm-yy' } }],
    ['true', { value: true }],
    ['#N/A', { value: { error: '#N/A' } }],
    ["'08", { value: '08' }],
    ['', { value: null }],
    ['18/180', { value: '18/180' }],
    ['Long Hòa', { value: 'Long Hòa' }],
  ])('%s', async (written, expected) => {
    const excel = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[written]];
      await context.sync();
    });
    expect(excel.workbook.sheets[0]?.cell(0, 0)).toMatchObject(expected);
  });

  it('but keeps everything as text in a cell formatted as text', async () => {
    const excel = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.formulas = [['=1+1', 8, '8/10']];
      await context.sync();
    });
    expect([0, 1, 2].map((column) => excel.workbook.sheets[0]?.cell(0, column).value)).toEqual(['=1+1', '8', '8/10']);
  });

  it('and leaves cells alone where null is written', async () => {
    const excel = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [['một', 'hai']];
      range.values = [[null, 'ba']];
      await context.sync();
    });
    expect([0, 1].map((column) => excel.workbook.sheets[0]?.cell(0, column).value)).toEqual(['một', 'ba']);
  });
});

describe('A simulated Excel keeps to the manners of the real one', () => {
  it('does not take back what a failed batch has done', async () => {
    const excel = open();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.add('Một');
      context.workbook.worksheets.add('MỘT');
      context.workbook.worksheets.add('Hai');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
      debugInfo: { errorLocation: 'WorksheetCollection.add' },
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Một']);
  });

  it.each(['a/b', '[a]', "'a", '', 'a'.repeat(32), 'History'])('refuses a sheet called %s', async (name) => {
    open();
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('lets formulas follow a sheet that is renamed, and breaks them when it is deleted', async () => {
    open();
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add('Khác');
      const cell = worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=Khác!B2&"Khác!B2"']];
      other.name = 'Xếp hạng';
      cell.load('formulas');
      await context.sync();
      const [[renamed] = []] = cell.formulas as string[][];
      other.delete();
      cell.load('formulas');
      await context.sync();
      return [renamed, (cell.formulas as string[][])[0]?.[0]];
    });
    expect(seen).toEqual(['=\'Xếp hạng\'!B2&"Khác!B2"', '=#REF!&"Khác!B2"']);
  });

  it('refuses requests and answers that are too large, having carried out what asked for the answer', async () => {
    const excel = new SimulatedExcel({ payloadLimit: 20_000 });
    installOffice(excel);
    const sheet = excel.workbook.addSheet('Sheet1');
    const write = (rows: number): Promise<void> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`);
        range.values = Array.from({ length: rows }, () => ['một hai ba']);
        range.load('values,numberFormat,valueTypes,formulas');
        await context.sync();
      });
    await expect(write(1400)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(sheet.usedArea(true)).toBeUndefined();
    await expect(write(500)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(sheet.usedArea(true)?.bottom).toBe(499);
  });

  it('fails loudly on a member it does not know, and never as one of Excel’s own errors', async () => {
    open();
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').showCard();
      await context.sync();
    });
    await expect(asking).rejects.toThrow('The simulated Excel does not know Range.ShowCard()');
  });

  it('does not open its mouth while a person types in a cell', async () => {
    const excel = open();
    excel.workbook.cellEditMode = true;
    const reading = Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});
