import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { axeViolations, fitsItsWidth } from './axe';
import { openForTests } from './openForTests';
import { visitBeforeKept } from './site';

const opened = openForTests();

describe('the document for the signature, on the page', () => {
  it('is made of the result and downloaded; its library comes only then', async () => {
    const { page, complaints } = await visitBeforeKept(opened.browser, opened.site, '/page.html');
    const fetched: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) fetched.push(response.url());
    });
    await page.getByRole('button', { name: 'Tệp mẫu' }).click();
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await page.getByRole('tab', { name: 'Nhận xét', exact: true }).click();
    await page.getByRole('button', { name: 'Xuất báo cáo (.docx)' }).click();
    const form = page.getByRole('region', { name: 'Xuất báo cáo (.docx)' });
    await form.getByRole('combobox', { name: 'Bảng đưa vào văn bản' }).selectOption('chosen');
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await fitsItsWidth(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await form.getByRole('combobox', { name: 'Bảng đưa vào văn bản' }).selectOption('all');
    const before = fetched.length;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      form.getByRole('button', { name: 'Xuất văn bản' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/-bao-cao\.docx$/);
    const { value } = await mammoth.extractRawText({ buffer: await readFile(await download.path()) });
    expect(value).toContain('BÁO CÁO');
    expect(value).toContain('Biểu đồ 1. Điểm tổng hợp theo thứ hạng');
    expect(fetched.length).toBeGreaterThan(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
