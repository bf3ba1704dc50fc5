import { OfficeWorkbook } from '../src/workbooks/office/OfficeWorkbook';
import { recalculate } from '../src/workbooks/recalculate';
import { openInSimulatedExcel } from '../test/excelHost/fromXlsx';
import { installOffice } from '../test/excelHost/genuineOffice';
import { SimulatedExcel } from '../test/excelHost/SimulatedExcel';

/** What one click in Excel costs on the wire. */
export interface Traffic {
  readonly roundTrips: number;
  readonly sent: number;
  readonly received: number;
  /** Milliseconds of everything, and of these the simulated host's own. */
  readonly whole: number;
  readonly host: number;
}

/** The one click through the genuine Office.js, answered by the simulated Excel of the tests. */
export async function clickInExcel(bytes: Uint8Array): Promise<Traffic> {
  let host = 0;
  class TimedExcel extends SimulatedExcel {
    override answer(...batch: Parameters<SimulatedExcel['answer']>): ReturnType<SimulatedExcel['answer']> {
      const start = performance.now();
      const response = super.answer(...batch);
      host += performance.now() - start;
      return response;
    }
  }
  const excel = new TimedExcel();
  await openInSimulatedExcel(excel, bytes, 'bench.xlsx');
  installOffice(excel);
  const start = performance.now();
  await recalculate(new OfficeWorkbook());
  const whole = performance.now() - start;
  const sum = (count: (trip: (typeof excel.roundTrips)[number]) => number): number =>
    excel.roundTrips.reduce((total, trip) => total + count(trip), 0);
  return {
    roundTrips: excel.roundTrips.length,
    sent: sum(({ requestBytes }) => requestBytes),
    received: sum(({ responseBytes }) => responseBytes),
    whole,
    host,
  };
}
