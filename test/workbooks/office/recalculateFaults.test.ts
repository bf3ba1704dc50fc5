import { messagesIn } from '../../../src/domain/languages/messages';
import { recalculate } from '../../../src/workbooks/recalculate';
import { removeResults } from '../../../src/workbooks/removeResults';
import { WorkbookFailure } from '../../../src/workbooks/WorkbookFailure';
import type { HostWorkbook } from '../../excelHost/model/HostWorkbook';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import { inFront, type OpenInExcel } from './openInExcel';
import { smallWorkbook } from './smallWorkbook';

const open = (workbook: HostWorkbook): OpenInExcel => inFront(new SimulatedExcel({ workbook: workbook.clone() }));

/** A workbook that was calculated once, in which a figure has changed since. */
async function calculatedBefore(): Promise<HostWorkbook> {
  const opened = open(smallWorkbook());
  await recalculate(opened.port);
  const { workbook } = opened.excel;
  workbook.findSheet('Bảng điểm')?.change(2, 2, (cell) => ({ ...cell, value: 69.5 }));
  return workbook;
}

const sentences = messagesIn('vi').failures;

describe.each([
  ['recalculation', recalculate],
  ['removal of the results', removeResults],
])('A %s in which one action fails', (_name, act) => {
  it('leaves the sources as they are and all results old or all new, and has a sentence', async () => {
    const start = await calculatedBefore();
    const before = JSON.stringify(open(start).everything());
    const reference = open(start);
    await act(reference.port);
    const after = JSON.stringify(reference.everything());
    expect(after).not.toBe(before);
    const actions = reference.excel.roundTrips.reduce((sum, trip) => sum + trip.actions, 0);

    const [odd, untold, finished]: [number[], string[], number[]] = [[], [], []];
    for (let action = 1; action <= actions; action += 1) {
      const opened = open(start);
      opened.excel.failAt(action);
      const failure = await act(opened.port).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) finished.push(action);
      else if (!(failure instanceof WorkbookFailure)) untold.push(JSON.stringify(failure));
      else if (sentences[failure.code](failure.subject).next === '') untold.push(failure.code);
      if (opened.excel.faultPending) odd.push(action);
      const now = JSON.stringify(opened.everything());
      if (now !== (failure === undefined ? after : before)) odd.push(action);
    }
    expect({ odd, untold }).toEqual({ odd: [], untold: [] });
    // A failure is passed over only where it comes after the point of return, or where another way round was found.
    expect(finished.length).toBeLessThan(actions / 4);
  }, 300_000);
});
