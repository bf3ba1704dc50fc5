import { readFile } from 'node:fs/promises';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { axeViolations, fitsItsWidth } from './axe';
import { openForTests } from './openForTests';
import { visitBeforeKept } from './site';

const opened = openForTests();

describe('the appendix that is submitted, on the page', () => {
  it('is asked about after the first ranking, framed, and downloaded in order of rank', async () => {
    const { page, complaints } = await visitBeforeKept(opened.browser, opened.site, '/page.html');
    await page.getByRole('button', { name: 'Tệp mẫu' }).click();
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await page.getByRole('region', { name: 'Bản phụ lục để nộp xếp các đơn vị thế nào?' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Thêm Quốc hiệu, người ký…' }).click();
    const form = page.getByRole('region', { name: 'Bản phụ lục để nộp', exact: true });
    await form.getByRole('textbox', { name: /Cơ quan ban hành/ }).fill('Ủy ban nhân dân huyện Phú Tân');
    await form.getByRole('textbox', { name: 'Họ tên người ký' }).fill('Nguyễn Văn An');
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await fitsItsWidth(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Lưu và tính lại' }).click();
    await page.getByRole('button', { name: 'Tải kết quả' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải kết quả' }).click(),
    ]);
    const result = await XlsxWorkbook.open(new Uint8Array(await readFile(await download.path())), 'result.xlsx');
    const copy = (await result.read()).sheets.find(({ name }) => name === 'Phụ lục 1 - KQ');
    const texts = (copy?.rows ?? []).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
    expect(texts).toEqual(expect.arrayContaining(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nguyễn Văn An']));
    expect(texts.indexOf('PHÚ THỌ')).toBeLessThan(texts.indexOf('PHÚ HIỆP'));
    expect(texts.indexOf('PHÚ HIỆP')).toBeLessThan(texts.indexOf('CHỢ VÀM'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
