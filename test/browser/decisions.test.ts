import ExcelJS from 'exceljs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { caseBytes } from '../workbooks/contract/readings';
import { axeViolations, fitsItsWidth } from './axe';
import { visitInExcel } from './excelInBrowser';
import { openForTests } from './openForTests';
import { visitBeforeKept } from './site';

const opened = openForTests();

const small: BrowserContextOptions = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };

const isInOrder = async (page: Page): Promise<void> => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await fitsItsWidth(page)).toBe(true);
};

/** Phú Tân's workbook with other words in its cells, as a file to choose. */
async function reworded(name: string, reword: (text: string) => string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(caseBytes('phu-tan')).buffer);
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value === 'string') cell.value = reword(cell.value);
      }),
    ),
  );
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

describe.each(['light', 'dark'] as const)('What a person decides in the pane in %s', (colorScheme) => {
  it('is learned from the marks, passed over with a reason, and copied, at 320 pixels', async () => {
    const { page, complaints } = await visitInExcel(
      opened.browser,
      opened.site,
      '/taskpane.html',
      { workbook: 'phu-tan' },
      { ...small, colorScheme },
    );
    await page.getByRole('button', { name: /Bảng điểm tổng hợp/ }).waitFor();
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('button', { name: /^Học từ bảng đã gạch chân/ }).click();
    await page.getByText('Chỉ tiêu trên 67,7 đến 78,5', { exact: false }).waitFor();
    expect(await page.getByText(/TOÀN HUYỆN: .* gạch chân/).count()).toBe(3);
    await isInOrder(page);
    await page.getByRole('button', { name: /^Đưa vào “Cấu hình”/ }).press('Enter');

    await page
      .getByRole('button', { name: /^Bỏ qua…/ })
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    await page
      .getByRole('button', { name: /^Bỏ qua…/ })
      .first()
      .press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText(/Hãy ghi lý do/).waitFor();
    await isInOrder(page);
    await page.keyboard.type('Đã thống nhất với huyện.');
    await page.keyboard.press('Enter');
    await page.getByText('Đã bỏ qua: Đã thống nhất với huyện.').waitFor();
    await isInOrder(page);
    await page.getByRole('button', { name: /^Xét lại/ }).press('Enter');
    await page.getByText('Đã bỏ qua: Đã thống nhất với huyện.').waitFor({ state: 'detached' });

    await page.getByRole('tab', { name: 'Nhận xét' }).click();
    const beyond = await page
      .getByRole('tabpanel')
      .getByRole('table')
      .evaluateAll((tables) => tables.map((table) => table.clientWidth - (table.parentElement?.clientWidth ?? 0)));
    expect(beyond.length).toBeGreaterThan(0);
    expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Sao chép' }).press('Enter');
    await page.getByText(/Đã sao chép nhận xét|Ctrl\+C/).waitFor();
    await isInOrder(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('settles what the reader guessed, for this run and the next', async () => {
    const { page, complaints } = await visitBeforeKept(opened.browser, opened.site, '/page.html', {
      ...small,
      colorScheme,
    });
    const file = await reworded('hai-cot.xlsx', (text) => text.replace(/^CÔNG KHAI, MINH BẠCH.*$/, 'NỘI DUNG MỘT'));
    await page.setInputFiles('input[type=file]', file);
    const section = page.getByRole('region', { name: '1 cột chưa chắc ý nghĩa' });
    await section.getByRole('combobox').selectOption('rate');
    await isInOrder(page);
    await section.getByRole('combobox', { name: /^Nhóm chỉ số/ }).selectOption('publicity');
    await section.getByRole('button', { name: 'Ghi nhớ và tính lại' }).click();
    await page.getByRole('button', { name: 'Tải kết quả' }).waitFor();
    expect(await page.getByRole('region', { name: /chưa chắc/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await page.getByRole('tab', { name: 'Xếp hạng', exact: true }).waitFor();
    await page.getByRole('tab', { name: /^Kiểm tra \d/ }).click();
    expect(await page.getByRole('region', { name: /chưa chắc/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('The period before from another file', () => {
  it.each([
    ['is compared with', 'Tuần 01 - Tháng 3', 'GHI CHÚ', /So sánh với kỳ trước: Tuần 01 - Tháng 3\/2024/],
    ['gives way to the column of the table itself', 'Tuần 01 - Tháng 3', 'THÁNG 02', /So sánh với cột kỳ trước/],
    [
      'of another kind is not, and why',
      'Tháng 2',
      'THÁNG 02',
      /Không so sánh với Tháng 02\/2024 được: hai kỳ khác loại/,
    ],
  ])('%s', async (_name, period, column, expected) => {
    const { page, complaints } = await visitBeforeKept(opened.browser, opened.site, '/page.html', small);
    await page.setInputFiles(
      'input[type=file]',
      await reworded('nay.xlsx', (text) => (text.trim() === 'THÁNG 02' ? column : text)),
    );
    const section = page.getByRole('region', { name: 'Kỳ trước' });
    await section.waitFor();
    const earlier = await reworded('truoc.xlsx', (text) => text.replace(/Tuần 02\s*-\s*Tháng 3/gi, period));
    await section.locator('input[type=file]').setInputFiles(earlier);
    await section.getByText(expected).waitFor();
    await isInOrder(page);
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await page.getByRole('tab', { name: 'Xếp hạng', exact: true }).waitFor();
    await section.getByText(expected).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
