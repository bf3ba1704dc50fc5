import { wrap } from 'comlink';
import { answerBy, type GenuineOfficeExtension } from '../../test/excelHost/connect';
import type { ExcelThread } from './excelThread';

declare global {
  interface Window {
    /** Changes figures in the workbook that is open in Excel. */
    editWorkbook: () => Promise<void>;
  }
}

/*
 * As much of `Office` as the pane uses, and an Excel that answers from a thread of its own: what the interface's thread
 * does is then the pane's and Office.js's alone. Served behind Microsoft's runtime in the place of `office.js`.
 */
const inExcel = { host: 'Excel', platform: 'PC' };
const thread = wrap<ExcelThread>(new Worker('office-js/excel-thread.js', { name: 'excel' }));

Object.assign(window, {
  editWorkbook: () => thread.edit(),
  Office: {
    onReady: async (then?: (info: typeof inExcel) => unknown): Promise<typeof inExcel> => {
      await then?.(inExcel);
      return inExcel;
    },
    HostType: { Excel: 'Excel' },
    context: {
      requirements: {
        isSetSupported: (name: string, version = '1.1') => name === 'ExcelApi' && Number(version.split('.')[1]) <= 13,
      },
      displayLanguage: 'vi-VN',
      officeTheme: undefined,
    },
  },
});
answerBy((window as unknown as { readonly OfficeExtension: GenuineOfficeExtension }).OfficeExtension, (batch) =>
  thread.answer(batch),
);
