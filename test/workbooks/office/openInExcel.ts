import { WorkbookFailure } from '../../../src/workbooks/WorkbookFailure';
import { OfficeWorkbook } from '../../../src/workbooks/office/OfficeWorkbook';
import { openInSimulatedExcel } from '../../excelHost/fromXlsx';
import { installOffice } from '../../excelHost/genuineOffice';
import { keepSheets, showSheets } from '../../excelHost/model/sheetReferences';
import { SimulatedExcel, type SimulatedExcelOptions } from '../../excelHost/SimulatedExcel';
import { snapshotOf } from '../../excelHost/snapshot';
import type { OpenWorkbook, SheetSnapshot } from '../contract';
import { caseBytes, type caseNames } from '../contract/readings';

export interface OpenInExcel extends OpenWorkbook {
  readonly port: OfficeWorkbook;
  readonly excel: SimulatedExcel;
  readonly sheets: () => readonly SheetSnapshot[];
  /** All that a failed write could leave behind: the sheets and the defined names, hidden ones and what they remember too. */
  readonly everything: () => unknown;
}

/** Opens a file in a simulated Excel, behind the genuine Office.js. */
export async function openInExcel(
  bytes: Uint8Array,
  options: SimulatedExcelOptions & { readonly newestApi?: number } = {},
): Promise<OpenInExcel> {
  const excel = new SimulatedExcel(options);
  await openInSimulatedExcel(excel, bytes, 'Phụ lục.xlsx');
  return inFront(excel, options.newestApi);
}

/** Puts a simulated Excel where Office.js finds it. */
export function inFront(excel: SimulatedExcel, newestApi?: number): OpenInExcel {
  installOffice(excel, newestApi);
  const sheets = (): readonly SheetSnapshot[] => snapshotOf(excel.workbook);
  const everything = (): unknown => ({
    sheets: sheets(),
    names: excel.workbook.names
      .map(({ name, formula, visible, comment }) => [name, showSheets(excel.workbook, formula), visible, comment])
      .sort(),
    // By names, as a sheet that was made anew has another id.
    settings: [...excel.workbook.settings].map(([key, value]) => [key, withNames(excel, String(value))]).sort(),
  });
  return { excel, port: new OfficeWorkbook(), sheets, everything, snapshot: () => Promise.resolve(sheets()) };
}

function withNames({ workbook }: SimulatedExcel, text: string): string {
  return workbook.sheets.reduce((shown, { id, name }) => shown.replaceAll(id, name), text);
}

/** The same workbook once more, in an Excel of its own. */
export function openAgain(
  { excel }: Pick<OpenInExcel, 'excel'>,
  { newestApi, ...options }: SimulatedExcelOptions & { readonly newestApi?: number } = {},
): OpenInExcel {
  return inFront(new SimulatedExcel({ ...options, workbook: excel.workbook.clone() }), newestApi);
}

type CaseName = (typeof caseNames)[number];

/** Case workbooks as they were opened, which takes longer than anything that most tests do with them. */
const cases = new Map<CaseName, SimulatedExcel>();

/** A case workbook without calculation: quicker, where values of formulas do not matter. */
export async function openCase(
  name: CaseName,
  options: SimulatedExcelOptions & { readonly newestApi?: number } = {},
): Promise<OpenInExcel> {
  const excel = cases.get(name) ?? new SimulatedExcel();
  if (!cases.has(name)) await openInSimulatedExcel(excel, caseBytes(name), 'Phụ lục.xlsx');
  cases.set(name, excel);
  return openAgain({ excel }, options);
}

/** A formula that the person types. */
export function writeFormula(
  { workbook }: SimulatedExcel,
  sheet: string,
  row: number,
  column: number,
  formula: string,
): void {
  workbook
    .findSheet(sheet)
    ?.change(row, column, (cell) => ({ ...cell, value: 0, formula: keepSheets(workbook, formula) }));
}

/** The code of a failure that has its sentence; of anything else what it says. */
export function codeOf(error: unknown): string {
  return error instanceof WorkbookFailure ? error.code : String(error);
}
