import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { caseBytes } from '../workbooks/contract/readings';
import { openForTests } from './openForTests';
import { visitBeforeKept } from './site';

const opened = openForTests();

const fileOf = (buffer: Buffer) => ({ name: 'phu-luc.xlsx', mimeType: 'application/octet-stream', buffer });

const recalculate = (page: Page): Promise<void> => page.getByRole('button', { name: 'Tính lại', exact: true }).click();

async function choose(page: Page, action: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('button', { name: action }).click();
}

async function downloaded(page: Page): Promise<ExcelJS.Workbook> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải kết quả' }).click(),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(await readFile(await download.path())).buffer);
  return workbook;
}

/** The cells of the ranking, formulas as formulas. */
function ranking(workbook: ExcelJS.Workbook): readonly unknown[] {
  const cells: unknown[] = [];
  workbook
    .getWorksheet('Xếp hạng')
    ?.eachRow((row) => row.eachCell(({ address, value }) => cells.push([address, value])));
  return cells;
}

const formulas = (cells: readonly unknown[]): number => JSON.stringify(cells).match(/"formula"/g)?.length ?? 0;

describe('A period that is closed on the page', () => {
  it('stays as it was, whatever is typed into its tables, until it is reopened', async () => {
    const { page, complaints } = await visitBeforeKept(opened.browser, opened.site, '/page.html');
    const open = (bytes: Uint8Array) => page.setInputFiles('input[type=file]', fileOf(Buffer.from(bytes)));
    await open(caseBytes('phu-tan'));
    await recalculate(page);
    await page.getByRole('button', { name: 'Tải kết quả' }).waitFor();
    await choose(page, /^Chốt số liệu/);
    await page
      .getByText(/Đã chốt|đã chốt/)
      .first()
      .waitFor();
    const closed = await downloaded(page);
    expect(formulas(ranking(closed))).toBe(0);

    const [units] = closed.worksheets;
    const typed = units?.getCell('C7');
    if (typed !== undefined) typed.value = 12.34;
    await open(new Uint8Array(await closed.xlsx.writeBuffer()));
    await recalculate(page);
    await page.getByText(/^Kỳ này đã chốt: các trang tính kết quả vẫn như lúc chốt/).waitFor();
    expect(ranking(await downloaded(page))).toEqual(ranking(closed));

    await choose(page, /^Mở lại kỳ/);
    await page.getByText(/^Kỳ này đã chốt/).waitFor({ state: 'detached' });
    const reopened = await downloaded(page);
    expect(formulas(ranking(reopened))).toBeGreaterThan(50);
    expect(JSON.stringify(ranking(reopened))).toContain('12.34');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
