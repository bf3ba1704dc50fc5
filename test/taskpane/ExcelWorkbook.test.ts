import { makeReport } from '../../src/documents/makeReport';
import { OfficeWorkbook } from '../../src/workbooks/office/OfficeWorkbook';
import { ExcelWorkbook } from '../../src/taskpane/ExcelWorkbook';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { backgroundHere } from '../engine/engineHere';
import { installOffice } from '../excelHost/genuineOffice';
import { SimulatedExcel } from '../excelHost/SimulatedExcel';
import { openInSimulatedExcel } from '../excelHost/fromXlsx';
import { caseBytes, caseNames } from '../workbooks/contract/readings';

describe('A look at the workbook', () => {
  it.each(caseNames)(
    'of %s costs nothing of what the person can undo, and finds what the click finds',
    async (name) => {
      const excel = new SimulatedExcel();
      await openInSimulatedExcel(excel, caseBytes(name));
      installOffice(excel);
      const { background } = backgroundHere();
      const workbook = new ExcelWorkbook(new OfficeWorkbook(), background);
      const seen = await workbook.analyze({});
      expect(excel.workbook.canUndo).toBe(true);
      const { analysis } = await workbook.recalculate({});
      expect(excel.workbook.canUndo).toBe(false);
      expect(seen.tables).toEqual(analysis.tables);
      expect(seen.findings).toEqual(analysis.findings);
      background.stop();
    },
  );
});

describe('A document of the workbook', () => {
  it('is the one that the file would give, and nothing is written into Excel', async () => {
    const excel = new SimulatedExcel();
    await openInSimulatedExcel(excel, caseBytes('phu-tan'));
    installOffice(excel);
    const { background } = backgroundHere();
    const workbook = new ExcelWorkbook(new OfficeWorkbook(), background);
    const request = { kind: 'letter', appendices: ['Phụ lục 1'] } as const;
    const { bytes } = await workbook.report(request, {});
    background.stop();
    const file = await XlsxWorkbook.open(caseBytes('phu-tan'), 'phu-tan.xlsx');
    const ofFile = await makeReport(await file.read({ emphasis: true }), {}, request);
    expect(Buffer.from(bytes).equals(ofFile.bytes)).toBe(true);
    expect((await new OfficeWorkbook().read()).sheets.map(({ name }) => name)).toEqual([
      'Phụ lục 1',
      'Số hóa',
      'Một cửa',
    ]);
  });
});
