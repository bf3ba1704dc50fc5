import { OfficeWorkbook } from '../../src/workbooks/office/OfficeWorkbook';
import { ExcelWorkbook } from '../../src/taskpane/ExcelWorkbook';
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
