import type { WorkbookPort } from '../../src/workbooks/WorkbookPort';
import { recalculate } from '../../src/workbooks/recalculate';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { caseBytes } from './contract/readings';
import { openInExcel } from './office/openInExcel';
import { snapshotOf } from './xlsx/snapshot';

/** A workbook and all that a person sees of it. */
interface Opened {
  readonly port: WorkbookPort;
  readonly seen: () => Promise<unknown>;
}

const hosts: Readonly<Record<string, (bytes: Uint8Array) => Promise<Opened>>> = {
  'a file': async (bytes) => {
    const port = await XlsxWorkbook.open(bytes, 'phu-tan.xlsx');
    return { port, seen: async () => snapshotOf(await port.save()) };
  },
  Excel: async (bytes) => {
    const { port, sheets } = await openInExcel(bytes);
    return { port, seen: () => Promise.resolve(sheets()) };
  },
};

/** Settings under which every result would read otherwise. */
const OTHERWISE = { settings: { rounding: 'early', decimals: 0 } } as const;

describe.each(Object.entries(hosts))('a period closed in %s', (_name, open) => {
  it('is not closed without a word that its errors are known', async () => {
    const { port, seen } = await open(caseBytes('lap-vo'));
    const before = await seen();
    await expect(recalculate(port, { close: true })).rejects.toMatchObject({ code: 'open-errors' });
    expect(await seen()).toEqual(before);
    await recalculate(port, { close: true, despiteErrors: true });
    expect(await seen()).not.toEqual(before);
  });

  it('stays to the last cell as it was closed until it is reopened', async () => {
    const { port, seen } = await open(caseBytes('phu-tan'));
    await recalculate(port, { close: true });
    const closed = await seen();
    const { written } = await recalculate(port, OTHERWISE);
    expect(written.sheets).toEqual([]);
    expect(await seen()).toEqual(closed);
    const reopened = await recalculate(port, { remember: { closed: null } });
    expect(reopened.written.sheets.map(({ key }) => key)).toContain('ranking');
    expect(await seen()).not.toEqual(closed);
    expect((await recalculate(port)).analysis.closed).toBeNull();
  });
});
