import { expose } from 'comlink';
import { openInSimulatedExcel } from '../../test/excelHost/fromXlsx';
import type { Batch } from '../../test/excelHost/protocol/Batch';
import { SimulatedExcel } from '../../test/excelHost/SimulatedExcel';
import { EXCEL_THREAD } from './marks';

/** The simulated Excel on a thread of its own. It works out no formula: that takes longer than all that is measured. */
const excel = new SimulatedExcel();

/** Where the tables of the generated scoreboards have a figure that was typed, counted from nought. */
const [FIRST_UNIT, FIRST_RATE] = [5, 6];

/** How many sheets the workbook had when it was opened; those of the pane come behind them. */
let sources = 0;

/** The workbook lies beside this script. */
async function openWorkbook(): Promise<void> {
  const file = await fetch('workbook.xlsx');
  await openInSimulatedExcel(excel, new Uint8Array(await file.arrayBuffer()), 'bench.xlsx');
  sources = excel.workbook.sheets.length;
}

const opened = openWorkbook();
performance.mark(EXCEL_THREAD);

const host = {
  /** Takes a batch and gives the response, as JSON. */
  answer: async (batch: string): Promise<string> => {
    await opened;
    return JSON.stringify(excel.answer(JSON.parse(batch) as Batch));
  },
  /** Has somebody type another figure into each of the workbook's own tables. */
  edit: (): void => {
    for (const sheet of excel.workbook.sheets.slice(0, sources)) {
      sheet.change(FIRST_UNIT, FIRST_RATE, (cell) => ({ ...cell, value: Number(cell.value) === 50 ? 60 : 50 }));
    }
  },
};

/** What the page may ask of this thread. */
export type ExcelThread = typeof host;

expose(host);
