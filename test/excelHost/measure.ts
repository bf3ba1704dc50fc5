import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceMarks } from '../../src/workbooks/sourceMarks';
import { OfficeWorkbook } from '../../src/workbooks/office/OfficeWorkbook';
import { recalculate } from '../../src/workbooks/recalculate';
import { openInSimulatedExcel } from './fromXlsx';
import { installOffice } from './genuineOffice';
import { SimulatedExcel } from './SimulatedExcel';

/*
 * Prints what crosses between the add-in and Excel: `tsx test/excelHost/measure.ts`. A workbook of so many sheets is the
 * published Phú Tân workbook's scoreboard and two tables of counts, over and over.
 */
const sizes = [1, 10, 50];
const source = new Uint8Array(readFileSync(path.resolve(__dirname, '..', 'cases', 'phu-tan.xlsx')));

async function workbookOf(sheets: number): Promise<SimulatedExcel> {
  const excel = new SimulatedExcel();
  await openInSimulatedExcel(excel, source, 'phu-tan.xlsx');
  const { workbook } = excel;
  const models = workbook.sheets;
  workbook.sheets = Array.from({ length: sheets }, (_, index) => {
    const model = models[index % models.length];
    if (model === undefined) throw new Error('The case workbook has no sheet');
    return model.copy(workbook.nextId(), index < models.length ? model.name : `${model.name} (${index})`);
  });
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  installOffice(excel);
  return excel;
}

function report(sheets: number, what: string, { roundTrips }: SimulatedExcel, milliseconds: number): string {
  const sum = (bytes: readonly number[]): string =>
    `${(bytes.reduce((all, each) => all + each, 0) / 1024).toFixed(0).padStart(7)} KB`;
  return [
    String(sheets).padStart(6),
    what.padEnd(22),
    String(roundTrips.length).padStart(11),
    sum(roundTrips.map(({ requestBytes }) => requestBytes)),
    sum(roundTrips.map(({ responseBytes }) => responseBytes)),
    String(roundTrips.reduce((all, { actions }) => all + actions, 0)).padStart(8),
    `${milliseconds.toFixed(0).padStart(7)} ms`,
  ].join('  ');
}

/** A click after the composite of one unit has changed: the sixth of eighteen, `C12` of the scoreboard. */
function afterChange({ workbook }: SimulatedExcel, port: OfficeWorkbook, difference: number): Promise<unknown> {
  workbook.sheets[0]?.change(11, 2, (cell) => ({ ...cell, value: Number(cell.value) + difference }));
  return recalculate(port);
}

async function measure(): Promise<readonly string[]> {
  const lines = ['sheets  what                    round trips        sent    received   actions        time'];
  for (const sheets of sizes) {
    const excel = await workbookOf(sheets);
    const port = new OfficeWorkbook();
    const actions: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['recalculate', () => recalculate(port)],
      ['recalculate unchanged', () => recalculate(port)],
      ['a figure, same order', () => afterChange(excel, port, 0.01)],
      ['a figure, a new rank', () => afterChange(excel, port, 5)],
      ['emphasize in place', async () => port.inPlace.emphasize(sourceMarks(await port.read()))],
      ['restore the emphasis', () => port.inPlace.restoreEmphasis()],
      ['remove the results', () => port.write([], { keep: ['settings', 'history'] })],
    ];
    for (const [what, act] of actions) {
      excel.forgetTraffic();
      const start = performance.now();
      await act();
      lines.push(report(sheets, what, excel, performance.now() - start));
    }
  }
  return lines;
}

void measure().then((lines) => process.stdout.write(`${lines.join('\n')}\n`));
