import { calculateByHyperFormula } from './calculate';
import { connect, type GenuineOfficeExtension } from './connect';
import { openInSimulatedExcel } from './fromXlsx';
import { SimulatedExcel } from './SimulatedExcel';
import { snapshotOf } from './snapshot';

/**
 * A simulated Excel for a page in a real browser. A browser test bundles this file and serves, in the place of
 * `office.js`, Microsoft's Excel runtime (`excel-win32-16.01.debug.js`) followed by the bundle. The page then finds an
 * `Office` that says it is in Excel and an `Excel` that is the genuine one; the test fills the workbook and looks at
 * it through `window.simulatedExcel`.
 */
export interface ExcelInPage {
  readonly excel: SimulatedExcel;
  /** Opens an .xlsx file given as bytes, which a test can send into the page as plain numbers. */
  readonly open: (bytes: readonly number[]) => Promise<void>;
  readonly snapshot: () => ReturnType<typeof snapshotOf>;
}

declare global {
  interface Window {
    simulatedExcel: ExcelInPage;
  }
}

const excel = new SimulatedExcel({ calculate: calculateByHyperFormula });
const inExcel = { host: 'Excel', platform: 'PC' };

/** As much of `Office` as the pane and the commands use; the rest is not there, and fails. */
const office = {
  onReady: (then?: (info: typeof inExcel) => unknown): Promise<typeof inExcel> =>
    Promise.resolve(then?.(inExcel)).then(() => inExcel),
  HostType: { Excel: 'Excel' },
  actions: { associate: (name: string, action: unknown) => void commands.set(name, action) },
  context: {
    requirements: {
      isSetSupported: (name: string, version = '1.1') => name === 'ExcelApi' && Number(version.split('.')[1]) <= 13,
    },
    displayLanguage: 'vi-VN',
    officeTheme: undefined,
  },
};

const commands = new Map<string, unknown>();

Object.assign(window, {
  Office: office,
  simulatedExcel: {
    excel,
    open: (bytes: readonly number[]) => openInSimulatedExcel(excel, new Uint8Array(bytes)),
    snapshot: () => snapshotOf(excel.workbook),
  } satisfies ExcelInPage,
});
connect(excel, (window as unknown as { readonly OfficeExtension: GenuineOfficeExtension }).OfficeExtension);
