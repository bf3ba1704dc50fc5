import { expose } from 'comlink';
import { openInSimulatedExcel } from '../../test/excelHost/fromXlsx';
import type { Batch } from '../../test/excelHost/protocol/Batch';
import { SimulatedExcel } from '../../test/excelHost/SimulatedExcel';
import { EXCEL_THREAD } from './marks';

/** The simulated Excel on a thread of its own. It works out no formula: that takes longer than all that is measured. */
const excel = new SimulatedExcel();

/** The workbook lies beside this script. */
async function openWorkbook(): Promise<void> {
  const file = await fetch('workbook.xlsx');
  await openInSimulatedExcel(excel, new Uint8Array(await file.arrayBuffer()), 'bench.xlsx');
}

const opened = openWorkbook();
performance.mark(EXCEL_THREAD);

const host = {
  /** Takes a batch and gives the response, as JSON. */
  answer: async (batch: string): Promise<string> => {
    await opened;
    return JSON.stringify(excel.answer(JSON.parse(batch) as Batch));
  },
};

/** What the page may ask of this thread. */
export type ExcelThread = typeof host;

expose(host);
