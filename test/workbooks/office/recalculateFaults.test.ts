import { NICETIES } from '../../../src/workbooks/office/build/frame';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { messagesIn } from '../../../src/domain/languages/messages';
import { recalculate } from '../../../src/workbooks/recalculate';
import { removeResults } from '../../../src/workbooks/removeResults';
import { WorkbookFailure } from '../../../src/workbooks/WorkbookFailure';
import type { HostWorkbook } from '../../excelHost/model/HostWorkbook';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import { faultyActionsOf } from './faultyActions';
import { inFront, type OpenInExcel } from './openInExcel';
import { smallWorkbook } from './smallWorkbook';

const open = (workbook: HostWorkbook): OpenInExcel => inFront(new SimulatedExcel({ workbook: workbook.clone() }));

/** A workbook that was calculated once, in which a cell has changed since. */
async function calculatedBefore({ sheet, row, column, value }: Change): Promise<HostWorkbook> {
  const opened = open(smallWorkbook());
  await recalculate(opened.port);
  const { workbook } = opened.excel;
  workbook.findSheet(sheet)?.change(row, column, ({ look }) => ({ look, value }));
  return workbook;
}

interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A figure that most sheets show, and a result that somebody has typed over. */
const figure: Change = { sheet: 'Bảng điểm', row: 2, column: 2, value: 69.5 };
const result: Change = { sheet: 'Nhận xét', row: 0, column: 0, value: 'của tôi' };

const sentences = messagesIn('vi').failures;

describe.each([
  ['recalculation', recalculate, figure],
  ['recalculation that renews a single sheet', recalculate, result],
  ['removal of the results', removeResults, figure],
])('A %s in which one action fails', (_name, act, change) => {
  it('leaves the sources as they are and all results old or all new, and has a sentence', async () => {
    const start = await calculatedBefore(change);
    const before = JSON.stringify(open(start).everything());
    const reference = open(start);
    const faultyActions = faultyActionsOf(reference.excel);
    await act(reference.port);
    const after = JSON.stringify(reference.everything());
    expect(after).not.toBe(before);

    const [odd, untold, finished]: [number[], string[], number[]] = [[], [], []];
    const tried = faultyActions();
    for (const action of tried) {
      const opened = open(start);
      opened.excel.failAt(action);
      const failure = await act(opened.port).then(
        () => undefined,
        (error: unknown) => error,
      );
      const isNicety = NICETIES.test(opened.excel.faultLocation);
      if (failure === undefined && !isNicety) finished.push(action);
      if (failure !== undefined && !(failure instanceof WorkbookFailure)) untold.push(JSON.stringify(failure));
      else if (failure instanceof WorkbookFailure && sentences[failure.code](failure.subject).next === '')
        untold.push(failure.code);
      if (opened.excel.faultPending) odd.push(action);
      const now = JSON.stringify(opened.everything());
      if (now !== (failure === undefined ? after : before)) odd.push(action);
    }
    expect({ odd, untold }).toEqual({ odd: [], untold: [] });
    // A nicety is tried once more. Any other failure is passed over only where it comes after the point of return, or where another way round was found.
    expect(finished.length).toBeLessThan(tried.length / 4);
  }, 600_000);
});
