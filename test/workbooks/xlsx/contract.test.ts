import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { describeWorkbookPort } from '../contract';
import { snapshotOf } from './snapshot';

describeWorkbookPort('a workbook in an .xlsx file', async (bytes) => {
  const port = await XlsxWorkbook.open(bytes, 'bang-diem.xlsx');
  return { port, snapshot: async () => snapshotOf(await port.save()) };
});
