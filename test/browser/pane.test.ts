import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations, fitsItsWidth } from './axe';
import { visitInExcel, type ExcelInBrowser } from './excelInBrowser';
import { openForTests } from './openForTests';
import type { Visit } from './site';

const opened = openForTests();

const small: BrowserContextOptions = { viewport: { width: 350, height: 600 }, reducedMotion: 'reduce' };

function openPane(excel: ExcelInBrowser = { workbook: 'phu-tan' }, options = small): Promise<Visit> {
  return visitInExcel(opened.browser, opened.site, '/taskpane.html', excel, options);
}

const recalculate = (page: Page): Promise<void> => page.getByRole('button', { name: 'Tính lại', exact: true }).click();
const done = (page: Page): Promise<void> => page.getByRole('tab', { name: 'Xếp hạng' }).waitFor();
/** Waits until the person is led to a cell that fits, and gives it. */
const selected = async (page: Page, expected: RegExp): Promise<string> => {
  await page.waitForFunction((pattern) => new RegExp(pattern).test(window.simulatedExcel.selected()), expected.source);
  return page.evaluate(() => window.simulatedExcel.selected());
};
const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.simulatedExcel.excel.workbook.sheets.map(({ name }) => name));
const everything = (page: Page): Promise<unknown> => page.evaluate(() => window.simulatedExcel.snapshot());
const makeExcel = (page: Page, state: Readonly<Record<string, boolean>>): Promise<unknown> =>
  page.evaluate((wanted) => void Object.assign(window.simulatedExcel.excel.workbook, wanted), state);

describe('The pane in Excel', () => {
  it('takes a case workbook to its results and leads to units, findings and sheets', async () => {
    const { page, complaints } = await openPane();
    await page.getByRole('button', { name: /Bảng điểm tổng hợp/ }).click();
    await selected(page, /^Phụ lục 1!A4$/);
    const sources = await sheetNames(page);
    await recalculate(page);
    await done(page);
    expect(await sheetNames(page)).toEqual(expect.arrayContaining([...sources, 'Xếp hạng']));
    await page.getByRole('button', { name: 'PHÚ THỌ', exact: true }).click();
    await selected(page, /^Phụ lục 1!B\d+$/);

    await page.getByRole('tab', { name: /^Kiểm tra/ }).click();
    const finding = page.getByRole('button', { name: /PHÚ HÙNG/ }).first();
    const place = (await finding.textContent()) ?? '';
    const [, unitCell = ''] = (await selected(page, /!/)).split('!');
    expect(place).not.toContain(unitCell);
    await finding.click();
    const [sheet = '', cell = ''] = (await selected(page, new RegExp(`!(?!${unitCell}$)`))).split('!');
    expect(place).toContain(cell);
    expect(place).toContain(sheet);

    await page.getByRole('tab', { name: /^Trang tính/ }).click();
    await page.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
    await selected(page, /^Xếp hạng!A1$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['reading', 'later'] as const)('stops when asked while %s, with the workbook as before', async (when) => {
    const { page, complaints } = await openPane();
    await page.getByRole('button', { name: /Bảng điểm tổng hợp/ }).waitFor();
    const before = await everything(page);
    await page.evaluate(() => void (window.simulatedExcel.pace = 250));
    await recalculate(page);
    if (when === 'later') await page.getByText('Đang dựng các trang tính mới', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page
      .getByRole('alert')
      .getByText(/Đã dừng/)
      .waitFor();
    expect(await everything(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['a locked structure', { structureProtected: true }, /khóa cấu trúc/, /Bảo vệ Sổ làm việc/],
    ['a cell that is being typed in', { cellEditMode: true }, /đang ở chế độ sửa ô/, /Nhấn Enter/],
    ['another workbook in front', { anotherWorkbookInFront: true }, /sổ tính khác đang ở phía trước/, /Bấm vào cửa sổ/],
  ])('says what, why and what next on %s, and goes on when that is put right', async (_name, state, what, next) => {
    const { page, complaints } = await openPane();
    await page.getByRole('button', { name: /Bảng điểm tổng hợp/ }).waitFor();
    const before = await everything(page);
    await makeExcel(page, state);
    await recalculate(page);
    const alert = page.getByRole('alert');
    await alert.getByText(what).waitFor();
    expect(await alert.textContent()).toMatch(next);
    expect(await axeViolations(page)).toEqual([]);
    expect(await everything(page)).toEqual(before);
    await makeExcel(page, Object.fromEntries(Object.keys(state).map((key) => [key, false])));
    await recalculate(page);
    await done(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['too old', { workbook: 'phu-my', newestApi: 7 }, /Excel trên máy này quá cũ/],
    [
      'without Office.js',
      { workbook: 'phu-my', withoutOffice: true },
      /Office\.js, phần nối khung này với Excel, không tải được/,
    ],
  ] as const)('says so in an Excel %s', async (_name, excel, what) => {
    const { page } = await openPane(excel);
    await page.getByRole('alert').getByText(what).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const opening = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Mở trang độc lập' }).click();
    const opened = await opening;
    await opened.getByRole('button', { name: 'Tệp mẫu' }).waitFor();
    await page.context().close();
  });

  it('underlines in the source tables, takes it back, and deletes the results', async () => {
    const { page, complaints } = await openPane({ workbook: 'phu-tan-blank' });
    await page.getByRole('button', { name: /Bảng điểm tổng hợp/ }).waitFor();
    const before = await everything(page);
    const choose = async (name: RegExp): Promise<void> => {
      await page.getByRole('button', { name: 'Việc khác' }).click();
      await page.getByRole('button', { name }).click();
    };
    await choose(/^Gạch chân tại bảng gốc/);
    await page
      .getByText(/Đã đổi định dạng \d+ ô ở Phụ lục 1/)
      .last()
      .waitFor();
    expect(await everything(page)).not.toEqual(before);
    await choose(/^Bỏ gạch chân/);
    await page
      .getByText(/Đã trả lại định dạng cũ/)
      .last()
      .waitFor();
    expect(await everything(page)).toEqual(before);

    await recalculate(page);
    await done(page);
    await choose(/^Xóa kết quả/);
    await page.getByRole('button', { name: 'Xóa', exact: true }).click();
    await page
      .getByText(/Đã xóa các trang tính kết quả/)
      .last()
      .waitFor();
    expect(await sheetNames(page)).toEqual(['Phụ lục 1', 'Số hóa', 'Một cửa', 'Cấu hình']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('works by keyboard alone', async () => {
    const { page } = await openPane();
    const press = async (role: 'button' | 'tab', name: string | RegExp, key = 'Enter'): Promise<void> => {
      const target = page.getByRole(role, { name }).first();
      await target.waitFor();
      for (let tabs = 0; tabs < 80; tabs += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key);
        await page.keyboard.press('Tab');
      }
      throw new Error(`${name} cannot be reached by Tab.`);
    };
    await press('button', 'Việc khác');
    await press('button', /^Xóa kết quả/);
    await page.keyboard.press('Escape');
    await press('button', /^Tính lại/);
    await done(page);
    await press('button', /^PHÚ THỌ/);
    const unit = await selected(page, /^Phụ lục 1!B\d+$/);
    await press('tab', 'Xếp hạng', 'ArrowRight');
    await press('button', /PHÚ HÙNG/);
    await selected(page, new RegExp(`^(?!${unit}$)`));
    await page.context().close();
  });
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['a contrast theme', { forcedColors: 'active' }],
] as const)('The pane in %s', (_name, look) => {
  it('breaks no accessibility rule and fits 320 pixels, whatever it shows', async () => {
    const options = { ...small, ...look, viewport: { width: 320, height: 378 } };
    const { page, complaints } = await openPane({ workbook: 'phu-tan' }, options);
    const isInOrder = async (): Promise<void> => {
      expect(await axeViolations(page)).toEqual([]);
      expect(await fitsItsWidth(page)).toBe(true);
    };
    await page.getByRole('button', { name: /Bảng điểm tổng hợp/ }).waitFor();
    await isInOrder();
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await isInOrder();
    await page.getByRole('button', { name: /^Xóa kết quả/ }).click();
    await isInOrder();
    await page.keyboard.press('Escape');
    await recalculate(page);
    await done(page);
    for (const tab of [/^Xếp hạng/, /^Kiểm tra/, /^Nhận xét/, /^Trang tính/]) {
      await page.getByRole('tab', { name: tab }).click();
      await isInOrder();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('The ribbon without the pane', () => {
  it('recalculates, and its dialog says what was written', async () => {
    const { page, complaints } = await visitInExcel(opened.browser, opened.site, '/commands.html', {
      workbook: 'phu-tan',
    });
    const pressed = page.evaluate(() => window.simulatedExcel.press('recalculate'));
    const dialog = page.frameLocator('iframe');
    await dialog.getByRole('heading', { name: 'Đã tính lại' }).waitFor();
    expect(await dialog.getByRole('main').textContent()).toMatch(/\d+ đơn vị.*Xếp hạng/);
    expect(await sheetNames(page)).toContain('Xếp hạng');
    await selected(page, /^Xếp hạng!A1$/);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await pressed;
    expect(await page.locator('iframe').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says in its dialog why it could not', async () => {
    const { page } = await visitInExcel(opened.browser, opened.site, '/commands.html', { workbook: 'phu-my' });
    await makeExcel(page, { cellEditMode: true });
    const pressed = page.evaluate(() => window.simulatedExcel.press('recalculate'));
    const dialog = page.frameLocator('iframe');
    await dialog.getByRole('heading', { name: /đang ở chế độ sửa ô/ }).waitFor();
    expect(await dialog.getByRole('main').textContent()).toMatch(/Nhấn Enter/);
    await dialog.getByRole('button', { name: 'Đóng' }).press('Enter');
    await pressed;
    await page.context().close();
  });
});
