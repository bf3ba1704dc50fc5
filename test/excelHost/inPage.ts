import { calculateByHyperFormula } from './calculate';
import { connect, type GenuineOfficeExtension } from './connect';
import { dialogEvents, dialogUi } from './dialogInPage';
import { openInSimulatedExcel } from './fromXlsx';
import { SimulatedExcel } from './SimulatedExcel';
import { snapshotOf } from './snapshot';

/**
 * A simulated Excel for a page in a real browser. A browser test bundles this file and serves, in the place of
 * `office.js`, Microsoft's Excel runtime (`excel-win32-16.01.debug.js`) followed by the bundle. The page then finds an
 * `Office` that says it is in Excel and an `Excel` that is the genuine one; the test looks at the workbook and makes
 * Excel difficult through `window.simulatedExcel`.
 */
export interface ExcelInPage {
  readonly excel: SimulatedExcel;
  readonly snapshot: () => ReturnType<typeof snapshotOf>;
  /** The sheet and cell the person is led to: `Phụ lục 1!B7`. */
  readonly selected: () => string;
  /** Presses a button of the ribbon and resolves when Excel is told that the command is completed. */
  readonly press: (command: string) => Promise<void>;
  /** Milliseconds that Excel takes for each batch. */
  pace: number;
}

/** What a test lays ready before the page's first script runs. */
export interface ExcelToOpen {
  readonly file: string;
  readonly bytes: readonly number[];
  /** The newest ExcelApi 1.x that this Excel knows: its x. */
  readonly newestApi: number;
  /** What this Excel speaks, and how its machine writes figures: `77,5` in Vietnam. */
  readonly displayLanguage: string;
}

declare global {
  interface Window {
    simulatedExcel: ExcelInPage;
    excelToOpen?: ExcelToOpen;
  }
}

const excel = new SimulatedExcel({ calculate: calculateByHyperFormula });
const inExcel = { host: 'Excel', platform: 'PC' };
const { file = 'Book1.xlsx', bytes = [], newestApi = 13, displayLanguage = 'vi-VN' } = window.excelToOpen ?? {};
excel.workbook.decimalSeparator = displayLanguage.startsWith('vi') ? ',' : '.';
const opened = bytes.length === 0 ? Promise.resolve() : openInSimulatedExcel(excel, new Uint8Array(bytes), file);
const commands = new Map<string, (event: { readonly completed: () => void }) => void>();

/** As much of `Office` as the pane, the commands and the dialog use; the rest is not there, and fails. */
const office = {
  onReady: async (then?: (info: typeof inExcel) => unknown): Promise<typeof inExcel> => {
    await opened;
    await then?.(inExcel);
    return inExcel;
  },
  HostType: { Excel: 'Excel' },
  EventType: dialogEvents,
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  actions: {
    associate: (name: string, action: (event: { readonly completed: () => void }) => void) =>
      void commands.set(name, action),
  },
  context: {
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name === 'ExcelApi' && Number(version.split('.')[1]) <= newestApi,
    },
    displayLanguage,
    officeTheme: undefined,
    ui: dialogUi,
  },
};

const simulatedExcel: ExcelInPage = {
  excel,
  snapshot: () => snapshotOf(excel.workbook),
  selected: () => {
    const { workbook } = excel;
    return `${workbook.findSheet(workbook.activeSheetId)?.name ?? ''}!${workbook.selection}`;
  },
  press: (name) =>
    new Promise((resolve, reject) => {
      const action = commands.get(name);
      if (action === undefined) reject(new Error(`No command ${name}`));
      else action({ completed: resolve });
    }),
  pace: 0,
};

Object.assign(window, { Office: office, simulatedExcel });
connect(
  excel,
  (window as unknown as { readonly OfficeExtension: GenuineOfficeExtension }).OfficeExtension,
  () => new Promise((resolve) => setTimeout(resolve, simulatedExcel.pace)),
);
